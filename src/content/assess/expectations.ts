// Words for expectations: met, or failed with the counterexample.

import type { Disproof, ExpectationResult, ExpectationStatus } from '../../analysis/overview/expectations';
import type { Expectation, LeftOutPart, RiskKind } from '../../model/description';
import { anyOf, several } from '../counting';
import { capitalised, listed } from '../names';
import { answerWords } from './answers';
import { destinationWords, flowWords, type Naming, officesLike, peeringTo, riskName } from './naming';

const kindWords: Readonly<Record<RiskKind, readonly [one: string, many: string]>> = {
  circuits: ['circuit', 'circuits'],
  connections: ['connection', 'connections'],
  locations: ['location', 'locations'],
  providers: ['provider', 'providers'],
  routers: ['router', 'routers'],
  exits: ['internet breakout', 'internet breakouts'],
  wans: ['WAN', 'WANs'],
  lines: ['line', 'lines'],
  offices: ['other office', 'other offices'],
  shared: ['shared risk', 'shared risks'],
};

/** Returns "new-york and London to Power Platform: private, also without any one circuit or location". */
export function expectationWords(naming: Naming, { from, to, be, alsoWithout }: Expectation): string {
  // Name offices as written, without those alike.
  const alone = { ...naming, groups: [] };
  const offices = listed(from.map((office) => officesLike(alone, office)));
  const destinations = listed(to.map(({ kind, id }) => destinationWords(naming, `${kind}:${id}`)));
  const kinds = alsoWithout.map((kind) => kindWords[kind][0]);
  const without = kinds.length === 0 ? '' : `, also without any one ${anyOf(kinds)}`;
  return `${offices} to ${destinations}: ${be}${without}`;
}

/** Returns "With nothing failed, and without each of two circuits and four connections, one at a time". */
export function triedWords({ tried, status }: ExpectationResult): string {
  if (status === 'not-tried') return 'Nothing';
  const there = tried.filter(({ count }) => count > 0);
  if (there.length === 0) return 'With nothing failed';
  const alone = listed(there.map(({ kind, count }) => several(count, ...kindWords[kind])));
  return `With nothing failed, and without each of ${alone}, one at a time`;
}

/** Returns "Providers, failures of other kinds, and two failures at once", and the kinds that nothing could be tried of. */
export function untriedWords(result: ExpectationResult): readonly string[] {
  const { tried, untried, status } = result;
  if (status === 'not-tried') return [capitalised(notTriedWords(result))];
  const absent = tried.filter(({ count }) => count === 0).map(({ kind }) => kindWords[kind][1]);
  const kinds = untried.map((kind) => kindWords[kind][1]);
  return [
    capitalised(`${[...kinds, 'failures of other kinds'].join(', ')}, and two failures at once`),
    ...(absent.length === 0 ? [] : [`There are no ${listed(absent)} to fail`]),
  ];
}

export const statusWords: Readonly<Record<ExpectationStatus, string>> = {
  holds: 'holds',
  fails: 'fails',
  undecided: 'undecided',
  'not-tried': 'not tried',
};

const partNames: Readonly<Partial<Record<LeftOutPart['element']['kind'], string>>> = {
  wan: 'WAN',
  vnet: 'virtual network',
  shared: 'shared risk',
};

/** Returns 'office “oslo” (line 5)'; what stands in a list is named by its place there. */
function partWords({ element: { kind, id }, line }: LeftOutPart): string {
  const name = kind === 'shared' || kind === 'expectation' ? id.replace(/^\D+/, '') : `“${id}”`;
  const at = line === undefined ? '' : ` (line ${line.toLocaleString('en-GB')})`;
  return `${partNames[kind] ?? kind} ${name}${at}`;
}

const MOST_PARTS = 3;

/** Returns "office “oslo” (line 5) and two others". */
export function partsWords(parts: readonly LeftOutPart[]): string {
  const shown = parts.length > MOST_PARTS + 1 ? parts.slice(0, MOST_PARTS) : parts;
  const rest = parts.length - shown.length;
  return listed([...shown.map(partWords), ...(rest > 0 ? [several(rest, 'other', 'others')] : [])]);
}

/** Returns "because office “oslo” (line 5) is left out, which has an error or names something that has one". */
export function notTriedWords({ notRead }: Pick<ExpectationResult, 'notRead'>): string {
  if (notRead.length === 0) return 'because lines of the file cannot be read';
  const [is, has, names] = notRead.length === 1 ? ['is', 'has', 'names'] : ['are', 'have', 'name'];
  return `because ${partsWords(notRead)} ${is} left out, which ${has} an error or ${names} something that has one`;
}

export function disproofWords(naming: Naming, destination: string, { failures, answer }: Disproof): string {
  const lost = listed(failures.map((id) => riskName(naming, id)));
  const when = failures.length === 0 ? 'with nothing failed' : `without ${lost}`;
  return `${when}: ${answerWords(answer, peeringTo(naming, destination))}`;
}

export function expectationLines(naming: Naming, result: ExpectationResult): readonly string[] {
  const { expectation, status, of } = result;
  const said = expectationWords(naming, expectation);
  if (status === 'holds') return [`holds: ${said}`];
  if (status === 'not-tried') return [`NOT TRIED: ${said}, ${notTriedWords(result)}`];
  const alone = { ...naming, groups: [] };
  const disproved = of.flatMap(({ office, destination, disproofs }) =>
    disproofs.map(
      (disproof) =>
        `  ${flowWords(alone, [{ office, destination }])}, ${disproofWords(naming, destination, disproof)}`,
    ),
  );
  return [`${status === 'fails' ? 'FAILS' : 'UNDECIDED'}: ${said}`, ...disproved];
}
