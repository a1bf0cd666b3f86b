import { useMemo } from 'react';
import type { TourStep } from '../../store/choices';
import { afterTour, answered, askedAt, stepAt, stepBeside } from '../../store/tour';
import { useExplainerStore } from '../useExplainer';

export type TourMoves = {
  readonly go: (step: TourStep) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly leave: () => void;
  /** One level out: of the lecture first, then of the tour. */
  readonly stepOut: () => void;
};

/** Where the buttons and the keys of a step lead. Past the last step the tour is left. */
export function useTourMoves(step: TourStep): TourMoves {
  const { store } = useExplainerStore();
  return useMemo(() => {
    const go = (to: TourStep) => store.getState().show(stepAt(store.getState().choices, to));
    const leave = () => {
      store.getState().show(afterTour(store.getState()));
      document.querySelector<HTMLElement>('[data-starts="tour"]')?.focus();
    };
    const next = () => {
      const { choices, show } = store.getState();
      // A lecture shows the answer before it goes on; a reader may skip the question.
      const isOpen = choices.answer === null && askedAt(step) !== null;
      const after = stepBeside(step, 1);
      if (choices.present !== 'off' && isOpen) show(answered(choices, 'not-sure'));
      else if (after) go(after);
      else leave();
    };
    const back = () => {
      const before = stepBeside(step, -1);
      if (before) go(before);
    };
    const stepOut = () => {
      const { choices, choose } = store.getState();
      if (choices.present === 'on') choose({ present: 'off' });
      else if (choices.present === 'off') leave();
    };
    return { go, next, back, leave, stepOut };
  }, [step, store]);
}
