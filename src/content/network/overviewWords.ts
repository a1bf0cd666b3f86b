// Words of the overview of any network: single points of failure, pairs, expectations.

import type { ExpectationResult } from '../../analysis/overview/expectations';
import type { OverviewRow } from '../../analysis/overview/overview';
import type { RemedyPoints } from '../../analysis/overview/singlePoints';
import type { LeftOutParts } from '../../model/description';
import {
  disproofWords,
  expectationWords,
  notTriedWords,
  partsWords,
  triedWords,
  untriedWords,
} from '../assess/expectations';
import { hitWords, remedyWords } from '../assess/failures';
import { alsoOfOthers, flowWords, type Naming, riskName } from '../assess/naming';
import { noPairs, pairsHold } from '../assess/pairs';
import { counted, several } from '../counting';
import { capitalised, listed } from '../names';

export const overviewWords = {
  matrix: 'Every office to every destination',
  office: 'Office',
  sort: 'Sort',
  worstFirst: 'worst first',
  asInFile: 'as in the file',
  search: 'Find an office',
  show: 'Show',
  everything: 'all offices',
  onlyProblems: 'those that a single failure ends or exposes',
  nobody: 'No office matches.',
  endsIt: 'end it',
  exposesIt: 'expose it',
  inPartIt: 'affect part of it',
  tunnelsIt: 'move it into a tunnel',
  legend:
    'The filled number counts single failures that end it, the outlined one those after which packets go out to the public internet, whether they arrive or not; one failure can do both. Each opens its list; every entry opens the picture with exactly that failure.',
  failuresOf: (what: string) => `Single failures: ${what}`,
  singlePoints: 'Single points of failure',
  noSinglePoints: 'No single failure makes an answer worse than the description allows.',
  singlePointsBy: (points: number, risks: number) =>
    `${capitalised(counted(points))} of ${counted(risks)} things that can fail, grouped by remedy. The one that helps most sites comes first; what is only configured comes last.`,
  expectations: 'Expectations',
  noExpectations: 'The file states none. An "expect" section checks what you rely on.',
  pairs: 'Two failures that together are worse than either',
  noPairs,
  pairsHold,
  morePairs: (count: number) => `and ${counted(count)} more`,
  working: 'Computing: one failure after the other, then two at a time.',
  cancel: 'Stop',
  cancelled: 'Stopped. What is shown is complete as far as it goes.',
  again: 'Go on from the start',
  failed: 'This could not be computed. The description is kept; change it, or try again.',
  done: (risks: number, flows: number) =>
    `Every one of ${several(risks, 'failure', 'failures')} was computed alone, and two at a time where that could be worse, for ${several(flows, 'flow', 'flows')}.`,
  endedAlready: 'Does not arrive even with nothing failed',
  seePicture: 'See it in the picture',
} as const;

/** Returns "5 kinds of office, 246 in all, 3 destinations". */
export function sizeWords(rows: readonly OverviewRow[], destinations: number, risks: number): string {
  const sites = rows.reduce((sum, { group }) => sum + group.count, 0);
  const kinds = several(rows.length, 'kind of office', 'kinds of office');
  return `${capitalised(kinds)}, ${several(sites, 'site', 'sites')} in all, ${several(destinations, 'destination', 'destinations')}; ${several(risks, 'thing', 'things')} failed one at a time.`;
}

/** Says in how many cases offices get what the description says they want; empty where it says nothing. */
export function wishesMet(rows: readonly OverviewRow[]): readonly string[] {
  const wished = rows.flatMap((row) => row.cells).filter(({ isWishGiven }) => isWishGiven);
  if (wished.length === 0) return [];
  const met = wished.filter(({ wishVerdict }) => wishVerdict === 'met').length;
  return [
    met === wished.length
      ? 'Every office gets what the description says it wants, while nothing has failed.'
      : `What offices want is met in ${counted(met)} of ${several(wished.length, 'case', 'cases')}, while nothing has failed.`,
  ];
}

export type PointInWords = {
  readonly risk: string;
  readonly name: string;
  readonly hits: readonly string[];
  /** Office to open in the picture. */
  readonly office: string;
  readonly destination: string;
};

export const remedyTitle = ({ remedy }: RemedyPoints): string => remedyWords(remedy);

export const pointsInWords = (naming: Naming, { points }: RemedyPoints): readonly PointInWords[] =>
  points.map((point) => ({
    risk: point.risk,
    name: `${capitalised(riskName(naming, point.risk))}${alsoOfOthers(naming, point.risk)}`,
    hits: hitWords(naming, point),
    office: point.hits[0]?.office ?? '',
    destination: point.hits[0]?.destination ?? '',
  }));

const onlyOne: Readonly<Record<ExpectationResult['status'], string>> = {
  holds: 'holds, as written in the file',
  fails: 'does not hold, as written in the file',
  undecided: 'is undecided',
  'not-tried': 'was not tried',
};

/** Returns "Two of four hold as written in the file, one is undecided and one was not tried". */
export function expectationsCounted(all: readonly Pick<ExpectationResult, 'status'>[]): string {
  const count = (status: ExpectationResult['status']) => all.filter((each) => each.status === status).length;
  const [holding, undecided, untried] = [count('holds'), count('undecided'), count('not-tried')];
  const rest = [
    ...(undecided > 0 ? [`${counted(undecided)} ${undecided === 1 ? 'is' : 'are'} undecided`] : []),
    ...(untried > 0 ? [`${counted(untried)} ${untried === 1 ? 'was' : 'were'} not tried`] : []),
  ];
  const only = all.length === 1 ? all[0]?.status : undefined;
  if (only) return `The one expectation ${onlyOne[only]}`;
  const held = `${holding === 0 ? 'none' : counted(holding)} of ${counted(all.length)} ${holding < 2 ? 'holds' : 'hold'} as written in the file`;
  return capitalised(listed([held, ...rest]));
}

/** Expectations of the file that are not in the description; null where there are none. */
export function expectationsLeftOut(leftOut: LeftOutParts | undefined): string | null {
  const parts = leftOut?.elements.filter(({ element }) => element.kind === 'expectation') ?? [];
  if (parts.length === 0) return null;
  const why =
    parts.length === 1
      ? 'was not tried: it has an error, or names something that has one'
      : 'were not tried: they have an error, or name something that has one';
  return `${capitalised(partsWords(parts))} ${why}.`;
}

export type ExpectationInWords = {
  readonly status: ExpectationResult['status'];
  readonly holds: boolean;
  /** Why it was not tried; null where it was. */
  readonly notTried: string | null;
  readonly text: string;
  /** Under which failures it was checked. */
  readonly tried: string;
  readonly untried: readonly string[];
  readonly disproofs: readonly {
    readonly text: string;
    readonly office: string;
    readonly destination: string;
    readonly failures: readonly string[];
  }[];
};

export function expectationInWords(naming: Naming, result: ExpectationResult): ExpectationInWords {
  const { expectation, status, holds, of } = result;
  const alone = { ...naming, groups: [] };
  const all = of.flatMap(({ office, destination, disproofs }) =>
    disproofs.map((disproof) => ({
      text: `${capitalised(flowWords(alone, [{ office, destination }]))}, ${disproofWords(naming, destination, disproof)}`,
      office,
      destination,
      failures: disproof.failures,
    })),
  );
  return {
    status,
    holds,
    notTried: status === 'not-tried' ? notTriedWords(result) : null,
    text: expectationWords(naming, expectation),
    tried: triedWords(result),
    untried: untriedWords(result),
    disproofs: all,
  };
}
