// Moves between the steps of a tour, by button, key or clicker.

import type { TourChoices } from '../../store/choices/tour';

export type Lecture = TourChoices['lecture'];

export type TourMoves<Step extends string> = {
  readonly go: (step: Step) => void;
  /** Key or clicker: completes the step, then moves on; stops at the last step. */
  readonly forward: () => void;
  /** Button: moves on without completing the step, and leaves at the end, except in a lecture. */
  readonly next: () => void;
  readonly back: () => void;
  readonly leave: () => void;
  /** Leaves the lecture first, then the tour. */
  readonly stepOut: () => void;
};

/** A tour as its moves see it. They read the state when called: keys can be faster than rendering. */
export type TourPlace<Step extends string> = {
  readonly steps: readonly Step[];
  /** The open step; a step to count from where none is open. */
  readonly step: () => Step;
  readonly lecture: () => Lecture;
  readonly open: (step: Step) => void;
  /** Does what the step asks for; false if nothing is left to do. */
  readonly complete: () => boolean;
  readonly leave: () => void;
  readonly endLecture: () => void;
};

/** Returns null beyond the ends. */
export const stepBeside = <Step extends string>(
  steps: readonly Step[],
  step: Step,
  by: 1 | -1,
): Step | null => steps[steps.indexOf(step) + by] ?? null;

export function movesIn<Step extends string>(place: TourPlace<Step>): TourMoves<Step> {
  const move = (by: 1 | -1): boolean => {
    const to = stepBeside(place.steps, place.step(), by);
    if (to !== null) place.open(to);
    return to !== null;
  };
  const forward = () => {
    if (!place.complete()) move(1);
  };
  return {
    go: place.open,
    forward,
    next: () => {
      if (place.lecture() !== 'off') forward();
      else if (!move(1)) place.leave();
    },
    back: () => {
      move(-1);
    },
    leave: place.leave,
    stepOut: () => {
      const lecture = place.lecture();
      if (lecture === 'on') place.endLecture();
      else if (lecture === 'off') place.leave();
    },
  };
}
