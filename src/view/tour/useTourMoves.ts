import { useMemo } from 'react';
import type { TourStep } from '../../store/choices/tour';
import { adjacentStep, afterTour, completed, stepAt } from '../../store/tour';
import { placeNamed } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';
import { forget, isContinued, kept } from './tourMemory';

export type TourMoves = {
  readonly go: (step: TourStep) => void;
  /** Key or clicker: completes the step, then moves on; stops at the last step. */
  readonly forward: () => void;
  /** Button: moves on without completing the step, and leaves at the end, except in a lecture. */
  readonly next: () => void;
  readonly back: () => void;
  readonly leave: () => void;
  /** Leaves the lecture first, then the tour. */
  readonly stepOut: () => void;
};

/** Returns the moves from the open step, or from `first` without one. */
export function useTourMoves(first: TourStep): TourMoves {
  const { store } = useExplainerStore();
  return useMemo(() => {
    const go = (to: TourStep) =>
      store.getState().show(stepAt(store.getState().topology, store.getState().choices, to));
    // Read the step from the store: keys can be faster than rendering.
    const beside = (by: 1 | -1) => adjacentStep(store.getState().choices.tour.step ?? first, by);
    const leave = () => {
      store.getState().show(afterTour(store.getState(), isContinued() ? kept('before') : null));
      forget('before');
      placeNamed('tour-start')?.focus();
    };
    const forward = () => {
      const { choices, show } = store.getState();
      const complete = completed(choices);
      const after = beside(1);
      if (complete) show(complete);
      else if (after) go(after);
    };
    const next = () => {
      const after = beside(1);
      if (store.getState().choices.tour.lecture !== 'off') forward();
      else if (after) go(after);
      else leave();
    };
    const back = () => {
      const before = beside(-1);
      if (before) go(before);
    };
    const stepOut = () => {
      const { choices, chooseIn } = store.getState();
      if (choices.tour.lecture === 'on') chooseIn('tour', { lecture: 'off' });
      else if (choices.tour.lecture === 'off') leave();
    };
    return { go, forward, next, back, leave, stepOut };
  }, [first, store]);
}
