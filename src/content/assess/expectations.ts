// Words for expectations: met, or failed with the counterexample.

import type { Disproof, ExpectationResult } from '../../analysis/overview/expectations';
import type { Expectation, RiskKind } from '../../model/description';
import { listed } from '../names';
import { answerWords } from './answers';
import { anyOf } from './counting';
import { destinationWords, flowWords, type Naming, officesLike, peeringTo, riskName } from './naming';

const kindWords: Readonly<Record<RiskKind, string>> = {
  circuits: 'circuit',
  connections: 'connection',
  locations: 'location',
  providers: 'provider',
  routers: 'router',
  exits: 'internet breakout',
  shared: 'shared risk',
};

/** Returns "new-york and London to Power Platform: private, also without any one circuit or location". */
export function expectationWords(naming: Naming, { from, to, be, alsoWithout }: Expectation): string {
  // Name offices as written, without those alike.
  const alone = { ...naming, groups: [] };
  const offices = listed(from.map((office) => officesLike(alone, office)));
  const destinations = listed(to.map(({ kind, id }) => destinationWords(naming, `${kind}:${id}`)));
  const kinds = alsoWithout.map((kind) => kindWords[kind]);
  const without = kinds.length === 0 ? '' : `, also without any one ${anyOf(kinds)}`;
  return `${offices} to ${destinations}: ${be}${without}`;
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
