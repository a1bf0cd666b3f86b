// Words for pairs of failures that are worse than either alone, grouped by kind.

import type { FoldedPairs } from '../../analysis/overview/foldPairs';
import { anyOf, several } from '../counting';
import { listed } from '../names';
import { effectWords } from './failures';
import { type Naming, riskName } from './naming';

/** What the list of pairs holds. */
export const pairsHold =
  'Together they do more harm than either alone, or send packets out to the public internet that neither alone sends.';

export const noPairs = 'No pair of failures does more than its two single failures do.';

/** Returns "the circuit Er or the location Oslo, together with the internet breakout of Dc". */
function together(
  { first, second, isAnyTwo }: FoldedPairs,
  named: (ids: readonly string[]) => readonly string[],
): string {
  if (!isAnyTwo) return `${anyOf(named(first))}, together with ${anyOf(named(second))}`;
  return first.length === 2 ? listed(named(first)) : `any two of ${listed(named(first))}`;
}

const many = ({ combinations }: FoldedPairs): string =>
  combinations === 1 ? '' : ` (${several(combinations, 'combination', 'combinations')})`;

export function pairNames(naming: Naming, pairs: FoldedPairs): string {
  const named = (ids: readonly string[]) => ids.map((id) => riskName(naming, id));
  return together(pairs, named) + many(pairs);
}

/** Names that are written out before the rest is counted. */
const FEW = 2;

/** Returns the same with "7 others" for what is too long to read at a glance; null where nothing is. */
export function pairNamesInShort(naming: Naming, pairs: FoldedPairs): string | null {
  if (Math.max(pairs.first.length, pairs.second.length) <= FEW + 1) return null;
  const named = (ids: readonly string[]) => {
    const names = ids.map((id) => riskName(naming, id));
    const rest = names.length - FEW;
    return rest <= 1 ? names : [...names.slice(0, FEW), several(rest, 'other', 'others')];
  };
  return together(pairs, named) + many(pairs);
}

/** Returns the names, how many combinations they stand for, and what they do. */
export const pairWords = (naming: Naming, pairs: FoldedPairs): string =>
  `${pairNames(naming, pairs)}: ${effectWords(pairs)}`;
