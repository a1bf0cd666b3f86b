import { failureCheckboxes, groupNames } from '../../content/controls';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';
import './failures.css';

/** "What if it fails": a checkbox for each of the failures that people ask about first. */
export function FailureList() {
  const topology = useTopology();
  return (
    <fieldset className="failures">
      <legend className="failures-title">{groupNames.failures}</legend>
      <div className="failures-list">
        {failureCheckboxes(topology).map((failure) => (
          <FailureCheckbox key={failure.id} {...failure} />
        ))}
      </div>
    </fieldset>
  );
}

function FailureCheckbox({ id, label }: ReturnType<typeof failureCheckboxes>[number]) {
  const { store } = useExplainerStore();
  const hasFailed = useExplainer((state) => state.choices.scenario.failures.includes(id));
  return (
    <label className="failure">
      <input type="checkbox" checked={hasFailed} onChange={() => store.getState().toggleFailure(id)} />
      <span className="failure-box" aria-hidden="true">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2 10 10M10 2 2 10" />
        </svg>
      </span>
      <span>{label}</span>
    </label>
  );
}
