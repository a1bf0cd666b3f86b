import { failureCheckboxes, groupNames } from '../../content/controls';
import { failureName } from '../../content/failureName';
import { presentTargets } from '../../model/topology';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';
import './failures.css';

/** Checkboxes for the most common failures, and for all misconfigurations. */
export function FailureList() {
  const topology = useTopology();
  return (
    <div className="failures">
      <fieldset className="failures-group">
        <legend className="failures-title">{groupNames.failures}</legend>
        <div className="failures-list">
          {failureCheckboxes(topology).map((failure) => (
            <FailureCheckbox key={failure.id} {...failure} />
          ))}
        </div>
      </fieldset>
      <Misconfigurations />
    </div>
  );
}

/** Checkboxes for misconfigurations: sessions stay up, yet they cause an outage. */
function Misconfigurations() {
  const topology = useTopology();
  const options = useExplainer((state) => state.choices.scenario.options);
  const wrong = presentTargets(topology, { options }).filter(({ kind }) => kind === 'misconfiguration');
  return (
    <fieldset className="failures-group misconfigurations">
      <legend className="failures-title">{groupNames.misconfigurations}</legend>
      <div className="failures-list">
        {wrong.map(({ id }) => (
          <FailureCheckbox key={id} id={id} label={failureName(topology, id)} />
        ))}
      </div>
    </fieldset>
  );
}

type CheckboxProps = { readonly id: string; readonly label: string };

function FailureCheckbox({ id, label }: CheckboxProps) {
  const { store } = useExplainerStore();
  const hasFailed = useExplainer((state) => state.choices.scenario.failures.includes(id));
  return (
    <label className="failure">
      <input
        type="checkbox"
        autoComplete="off"
        checked={hasFailed}
        onChange={() => store.getState().toggleFailure(id)}
      />
      <span className="failure-box" aria-hidden="true">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2 10 10M10 2 2 10" />
        </svg>
      </span>
      <span>{label}</span>
    </label>
  );
}
