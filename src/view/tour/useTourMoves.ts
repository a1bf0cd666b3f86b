import { useMemo } from 'react';
import type { TourStep } from '../../store/choices/tour';
import { adjacentStep, afterTour, completed, stepAt } from '../../store/tour';
import { placeNamed } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';
import { forget, isContinued, kept } from './tourMemory';

export type TourMoves = {
  readonly go: (step: TourStep) => void;
  /** A key or a clicker: first what the step still waits for, then the next step. It stops at the last one. */
  readonly forward: () => void;
  /** The button: a reader may skip what the step asks for, and leaves by it at the end; a lecture does not. */
  readonly next: () => void;
  readonly back: () => void;
  readonly leave: () => void;
  /** One level out: of the lecture first, then of the tour. */
  readonly stepOut: () => void;
};

/** Where the buttons and the keys lead from the step that is open; from `first` while none is. */
export function useTourMoves(first: TourStep): TourMoves {
  const { store } = useExplainerStore();
  return useMemo(() => {
    const go = (to: TourStep) =>
      store.getState().show(stepAt(store.getState().topology, store.getState().choices, to));
    // Keys may come faster than the page follows: the step is the one of now, not the one that is drawn.
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
