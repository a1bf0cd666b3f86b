// Where the reader is in the tour, and whether it is given as a lecture.

import type { RequirementVerdict } from '../../analysis/judgeRequirement';
import { type Key, keysOf } from './addressKey';

/** The steps of the tour, in their order. */
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

/** What the model may answer: a way of the article's network, or a verdict. */
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

/** What a reader may commit to where a step asks for a prediction. */
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

/** The page itself, the page as a lecture shows it, or the speaker's notes beside it. */
export const lectures = ['off', 'on', 'notes'] as const;

export type TourChoices = {
  /** Null outside the tour. */
  readonly step: TourStep | null;
  /** Null while the step's question is open. */
  readonly answer: TourAnswer | null;
  readonly lecture: (typeof lectures)[number];
};

export const openingTour: TourChoices = { step: null, answer: null, lecture: 'off' };

/** Step and answer say where an address counts from, so the codec reads them before all keys. */
export const lectureKeys: readonly Key<TourChoices>[] = [
  keysOf<TourChoices>()('lecture', lectures, 'present'),
];
