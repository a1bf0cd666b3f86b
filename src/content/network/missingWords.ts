// Words for what a path lacks: a remedy for each kind of its single points of failure.

import type { RemedyPoints } from '../../analysis/overview/singlePoints';
import { remedyWords } from '../assess/failures';
import { type Naming, riskName } from '../assess/naming';

export const missingWords = {
  heading: 'What this path lacks',
  lead: 'Every failure was tried alone while nothing else has failed; these end the service or expose it. What takes away most of them comes first.',
  nothing:
    'Every failure was tried alone while nothing else has failed, and none ends the service or exposes it.',
} as const;

export type Missing = {
  /** "A second provider, against the loss of". */
  readonly title: string;
  readonly risks: readonly { readonly id: string; readonly name: string }[];
};

export const missingFrom = (naming: Naming, points: readonly RemedyPoints[]): readonly Missing[] =>
  points.map(({ remedy, points: of }) => ({
    title: remedyWords(remedy),
    risks: of.map(({ risk }) => ({ id: risk, name: riskName(naming, risk) })),
  }));
