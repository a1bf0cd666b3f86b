// Position in the short tour of a library network, and lecture mode. Steps are text here: the tour loads later.

import { lectures, type TourChoices } from '../choices/tour';

export type NetworkTour = {
  /** Null outside the tour. */
  readonly step: string | null;
  /** Number of the given option, from "1", or "not-sure"; null while the question is open. */
  readonly answer: string | null;
  readonly lecture: TourChoices['lecture'];
};

export const noTour: NetworkTour = { step: null, answer: null, lecture: 'off' };

/** An answer without a step is dropped, and so is a lecture mode that does not exist. */
export function tourIn(choices: ReadonlyMap<string, string>): NetworkTour {
  const step = choices.get('step') || null;
  const answer = choices.get('answer') || null;
  const lecture = lectures.find((each) => each === choices.get('present')) ?? 'off';
  return { step, answer: step === null ? null : answer, lecture };
}

/** Empty values are defaults. */
export const writtenTour = ({
  step,
  answer,
  lecture,
}: NetworkTour): readonly (readonly [string, string])[] => [
  ['step', step ?? ''],
  ['answer', answer ?? ''],
  ['present', lecture === 'off' ? '' : lecture],
];
