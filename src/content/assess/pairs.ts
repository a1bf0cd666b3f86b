// Words for pairs of failures that are worse than either alone, grouped by kind.

import type { FoldedPairs } from '../../analysis/overview/foldPairs';
import { listed } from '../names';
import { anyOf, several } from './counting';
import { damageWords } from './failures';
import { type Naming, riskName } from './naming';

/**
 * Returns "the circuit Er or the location Oslo, together with the internet breakout of Dc (two combinations):
 * out of reach".
 */
export function pairWords(
  naming: Naming,
  { first, second, isAnyTwo, combinations, damage }: FoldedPairs,
): string {
  const named = (ids: readonly string[]) => ids.map((id) => riskName(naming, id));
  const many = combinations === 1 ? '' : ` (${several(combinations, 'combination', 'combinations')})`;
  const together = isAnyTwo
    ? first.length === 2
      ? listed(named(first))
      : `any two of ${listed(named(first))}`
    : `${anyOf(named(first))}, together with ${anyOf(named(second))}`;
  return `${together}${many}: ${damageWords[damage]}`;
}
