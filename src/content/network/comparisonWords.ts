// Sentences of the comparison of two networks.

import type { Comparison, FailureCounts, FlowChange, Trend } from '../../analysis/overview/comparison';
import type { CompiledTopology } from '../../model/compiledTopology';
import { answerWords } from '../assess/answers';
import { destinationWords, type Naming, peeringTo, riskName } from '../assess/naming';
import { counted, several } from '../counting';
import { capitalised, listed } from '../names';

export const comparisonWords = {
  heading: 'Before and after',
  lead: 'Compare this network with another file: what gets better, and what gets worse. Offices and destinations are matched by their ids.',
  open: 'Compare with a file…',
  withOpened: 'Compare with the text as it was opened',
  opened: 'the text as it was opened',
  stop: 'Close the comparison',
  which: 'The other file shows the network',
  before: 'before the change',
  after: 'after the change',
  here: 'the network on this page',
  /** Names both sides, and which of them "better" praises. */
  direction: (before: string, after: string) =>
    `Before: ${before}. After: ${after}. “Better” means that it is better after the change than before.`,
  /** Beside each cell where the heads of the columns are not shown. */
  sides: { before: 'Before:', after: 'After:' },
  flow: 'From, to',
  was: (before: string) => `Before: ${before}`,
  is: (after: string) => `After: ${after}`,
  trend: 'Change',
  same: (count: number) => `${capitalised(several(count, 'other is', 'others are'))} unchanged.`,
  nothing: 'No answer differs, and no number of single failures.',
  gone: (after: string) => `Single points of failure before, and no longer after (${after})`,
  added: (after: string) => `Single points of failure only after (${after})`,
  unreadable: 'That file cannot be compared: it needs an office, and a service or a virtual network.',
  working: 'Computing the other file…',
} as const;

export const trendWords: Readonly<Record<Trend, string>> = {
  better: 'better after',
  worse: 'worse after',
  both: 'better and worse after',
  same: 'unchanged',
  added: 'only after',
  removed: 'only before',
};

const counts = ({ ends, exposes }: FailureCounts): string =>
  `single failures: ${ends} end it or break it in part, ${exposes} expose it or move it into a tunnel`;

export type ChangeInWords = {
  readonly key: string;
  readonly flow: string;
  readonly trend: Trend;
  readonly before: string;
  readonly after: string;
};

const both = (after: CompiledTopology, before: CompiledTopology): CompiledTopology => ({
  ...after,
  offices: [...after.offices, ...before.offices],
  destinations: [...after.destinations, ...before.destinations],
  failureTargets: [...after.failureTargets, ...before.failureTargets],
});

/** Prefers the names of the later file. */
export const namingOfBoth = (after: CompiledTopology, before: CompiledTopology): Naming => ({
  topology: both(after, before),
  groups: [],
});

const MOST_NAMED = 4;

export function changeInWords(
  naming: Naming,
  { offices, destination, trend, before, after }: FlowChange,
): ChangeInWords {
  const names = offices.map((id) => naming.topology.offices.find((each) => each.id === id)?.inSentence ?? id);
  const who =
    names.length > MOST_NAMED ? `${names[0]} and ${counted(names.length - 1)} other offices` : listed(names);
  const peering = peeringTo(naming, destination);
  const said = (side: FlowChange['before']) =>
    side === null ? '–' : `${capitalised(answerWords(side.answer, peering))}; ${counts(side.counts)}`;
  return {
    key: `${offices.join()} ${destination}`,
    flow: `${capitalised(who)} to ${destinationWords(naming, destination)}`,
    trend,
    before: said(before),
    after: said(after),
  };
}

export const pointNamesOf = (naming: Naming, risks: Comparison['pointsGone']): readonly string[] =>
  risks.map((risk) => capitalised(riskName(naming, risk)));
