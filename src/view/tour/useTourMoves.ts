import { useMemo } from 'react';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { afterTour, completed, stepAt } from '../../store/tour';
import { placeNamed } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';
import { forget, isContinued, kept } from '../tourCard/tourMemory';
import { movesIn, type TourMoves } from '../tourCard/tourMoves';

/** Returns the moves from the open step, or from `first` without one. */
export function useTourMoves(first: TourStep): TourMoves<TourStep> {
  const { store } = useExplainerStore();
  return useMemo(
    () =>
      movesIn({
        steps: tourSteps,
        step: () => store.getState().choices.tour.step ?? first,
        lecture: () => store.getState().choices.tour.lecture,
        open: (to) => {
          const { topology, choices, show } = store.getState();
          show(stepAt(topology, choices, to));
        },
        complete: () => {
          const { choices, show } = store.getState();
          const complete = completed(choices);
          if (complete) show(complete);
          return complete !== null;
        },
        leave: () => {
          store.getState().show(afterTour(store.getState(), isContinued() ? kept('before') : null));
          forget('before');
          placeNamed('tour-start')?.focus();
        },
        endLecture: () => store.getState().chooseIn('tour', { lecture: 'off' }),
      }),
    [first, store],
  );
}
