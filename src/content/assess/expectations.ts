// Words for expectations: met, or failed with the counterexample.

import type { Disproof, ExpectationResult } from '../../analysis/overview/expectations';
import type { Expectation, RiskKind } from '../../model/description';
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
export function triedWords({ tried }: ExpectationResult): string {
  const there = tried.filter(({ count }) => count > 0);
  if (there.length === 0) return 'With nothing failed';
  const alone = listed(there.map(({ kind, count }) => several(count, ...kindWords[kind])));
  return `With nothing failed, and without each of ${alone}, one at a time`;
}

/** Returns "Providers, failures of other kinds, and two failures at once", and the kinds that nothing could be tried of. */
export function untriedWords({ tried, untried }: ExpectationResult): readonly string[] {
  const absent = tried.filter(({ count }) => count === 0).map(({ kind }) => kindWords[kind][1]);
  const kinds = untried.map((kind) => kindWords[kind][1]);
  return [
    capitalised(`${[...kinds, 'failures of other kinds'].join(', ')}, and two failures at once`),
    ...(absent.length === 0 ? [] : [`There are no ${listed(absent)} to fail`]),
  ];
}

export function disproofWords(naming: Naming, destination: string, { failures, answer }: Disproof): string {
  const lost = listed(failures.map((id) => riskName(naming, id)));
  const when = failures.length === 0 ? 'with nothing failed' : `without ${lost}`;
  return `${when}: ${answerWords(answer, peeringTo(naming, destination))}`;
}

export function expectationLines(
  naming: Naming,
  { expectation, holds, of }: ExpectationResult,
): readonly string[] {
  const said = expectationWords(naming, expectation);
  if (holds) return [`holds: ${said}`];
  const alone = { ...naming, groups: [] };
  const disproved = of.flatMap(({ office, destination, disproofs }) =>
    disproofs.map(
      (disproof) =>
        `  ${flowWords(alone, [{ office, destination }])}, ${disproofWords(naming, destination, disproof)}`,
    ),
  );
  return [`FAILS: ${said}`, ...disproved];
}
