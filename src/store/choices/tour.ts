// Position of the reader in the tour, and lecture mode.

import type { RequirementVerdict } from '../../analysis/judgeRequirement';
import { type Key, keysOf } from './addressKey';

/** Steps of the tour, in order. */
export const tourSteps = [
  'two-offices',
  'texas-line',
  'where-private-ends',
  'one-fails',
  'both-fail',
  'with-an-exit',
  'route-filter',
  'never-internet',
  'how-it-feels',
  'would-it-help',
] as const;
export type TourStep = (typeof tourSteps)[number];

/** Answers of the model: a path of the article's network, or a verdict. */
export type Answer =
  | 'both'
  | 'primary'
  | 'secondary'
  | 'internet'
  | 'texas'
  | 'seattle'
  | 'private-peering'
  | 'nowhere'
  | RequirementVerdict;

/** Answers that a reader may give where a step asks for a prediction. */
export const tourAnswers = [
  'both',
  'internet',
  'texas',
  'seattle',
  'private-peering',
  'nowhere',
  'met',
  'not-met',
  'cannot-be-shown',
  'not-sure',
] as const satisfies readonly (Answer | 'not-sure')[];
export type TourAnswer = (typeof tourAnswers)[number];

/** Modes: the page, the page as shown in a lecture, or the speaker's notes. */
export const lectures = ['off', 'on', 'notes'] as const;

export type TourChoices = {
  /** Null outside the tour. */
  readonly step: TourStep | null;
  /** Null while the step's question is open. */
  readonly answer: TourAnswer | null;
  readonly lecture: (typeof lectures)[number];
};

export const openingTour: TourChoices = { step: null, answer: null, lecture: 'off' };

/** Omits step and answer, to which the address is relative and which the codec reads first. */
export const lectureKeys: readonly Key<TourChoices>[] = [
  keysOf<TourChoices>()('lecture', lectures, 'present'),
];
