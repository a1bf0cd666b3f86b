import { pageWords } from '../../content/controls';
import { tourSteps } from '../../store/choices';
import { startOf } from '../../store/tourScenes';
import { useExplainerStore } from '../useExplainer';

/** Begins the tour; leaving it leads back here. */
export function StartTour() {
  const { store } = useExplainerStore();
  return (
    <button
      type="button"
      className="button"
      data-starts="tour"
      onClick={() => {
        const { choices, show } = store.getState();
        show({ ...startOf(tourSteps[0]), view: choices.view });
      }}
    >
      {pageWords.tour}
    </button>
  );
}
