import { lookAt } from '../../content/controls';
import { selectOfficeConcerned } from '../../store/selectors';
import { placeNamed } from '../shell/places';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';

/** Shown if only the other office is affected by the failures. */
export function OtherOffice() {
  const { store } = useExplainerStore();
  const office = useExplainer(selectOfficeConcerned, 'nextFrame');
  const topology = useTopology();
  if (office === null) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        // Focus the verdict, since the button unmounts.
        placeNamed('verdict')?.focus({ preventScroll: true });
        store.getState().changeScenario({ office });
      }}
    >
      {lookAt(topology.offices.find(({ id }) => id === office)?.name ?? office)}
    </button>
  );
}
