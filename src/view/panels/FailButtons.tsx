import { failButton, restoreButton } from '../../content/causes';
import { failuresAt } from '../../model/topology';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';

/** Buttons that fail or restore an element and its parts. */
export function FailButtons({ id }: { readonly id: string }) {
  const { store } = useExplainerStore();
  const topology = useExplainer((state) => state.topology);
  const scenario = useExplainer((state) => state.choices.scenario);
  const targets = failuresAt(topology, id, scenario);
  if (targets.length === 0) return null;
  return (
    <div className="buttons">
      {targets.map((target) => {
        const failed = scenario.failures.includes(target.id);
        return (
          <button
            key={target.id}
            type="button"
            className="button"
            data-failed={failed}
            onClick={() => store.getState().toggleFailure(target.id)}
          >
            {failed ? restoreButton(topology, target.id) : failButton(topology, target.id)}
          </button>
        );
      })}
    </div>
  );
}
