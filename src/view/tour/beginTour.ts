import { tourSteps } from '../../store/choices/tour';
import type { ExplainerStore } from '../../store/explainerStore';
import { openingOf } from '../../store/tourScenes';

export function beginTour(store: ExplainerStore): void {
  const { topology, choices, show } = store.getState();
  show({ ...openingOf(topology, tourSteps[0]), view: choices.view === 'text' ? 'text' : 'picture' });
}
