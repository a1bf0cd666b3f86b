import { useMemo } from 'react';
import type { StepOfTour } from '../../../content/library/tourSteps';
import { completed, opened, type TourMove } from '../../../store/network/libraryTour';
import { selectTold } from '../../../store/network/networkSelectors';
import { placeNamed } from '../../shell/places';
import { movesIn, type TourMoves } from '../../tourCard/tourMoves';
import { useNetworkStore } from '../state/useNetwork';

/** Returns the moves from the open step; before the tour, "next" opens its first. */
export function useLessonMoves(steps: readonly StepOfTour[]): TourMoves<string> {
  const store = useNetworkStore();
  return useMemo(() => {
    const stepNamed = (id: string | null) => steps.find((step) => step.id === id) ?? null;
    const show = ({ tour, asked }: TourMove) => store.getState().showTour(tour, asked);
    return movesIn({
      steps: steps.map(({ id }) => id),
      step: () => store.getState().tour.step ?? '',
      lecture: () => store.getState().tour.lecture,
      open: (to) => {
        const step = stepNamed(to);
        if (step) show(opened(step, store.getState().tour));
      },
      complete: () => {
        const state = store.getState();
        const step = stepNamed(state.tour.step);
        const told = selectTold(state);
        const move = step && told && completed(step, state.tour, told.answer.scenario);
        if (move) show(move);
        return Boolean(move);
      },
      leave: () => {
        store.getState().leaveTour();
        placeNamed('tour-start')?.focus();
      },
      endLecture: () => store.getState().setLecture('off'),
    });
  }, [steps, store]);
}
