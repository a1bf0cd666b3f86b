// Words for what a path lacks: a remedy for each kind of its single points of failure.

import type { RemedyPoints } from '../../analysis/overview/singlePoints';
import { remedyWords } from '../assess/failures';
import { type Naming, riskName } from '../assess/naming';
import { several } from '../counting';

/** Says which state this is about: the intact one, also while some failures are set. */
const tried = (failures: number): string =>
  failures === 0
    ? 'Every failure was tried alone.'
    : `This is about the network with nothing failed, without the ${several(failures, 'failure', 'failures')} now set: every failure was tried alone there.`;

export const missingWords = {
  heading: 'What this path lacks',
  lead: (failures: number) =>
    `${tried(failures)} These make the answer worse than the description allows; the remedy that helps most sites comes first.`,
  nothing: (failures: number) =>
    `${tried(failures)} None makes the answer worse than the description allows.`,
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
