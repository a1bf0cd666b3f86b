// Words of the list of pairs of failures: grouped by traffic and by what they do.

import type { Damage } from '../../analysis/overview/damage';
import type { CellPairs } from '../../analysis/overview/pairs';
import { againstInTable, againstWords, effectWords, otherRemedies } from '../assess/failures';
import { flowWords, type Naming } from '../assess/naming';
import { pairNames, pairNamesInShort } from '../assess/pairs';
import { several } from '../counting';
import { capitalised } from '../names';

export type PairInWords = {
  /** Shorter form for a glance; null where the text is short. */
  readonly short: string | null;
  readonly text: string;
  /** Number of pairs that it stands for. */
  readonly combinations: number;
  readonly against: string;
  /** Remedies that `against` leaves out. */
  readonly others: ReturnType<typeof otherRemedies>;
  /** The same without its "Against it". */
  readonly inTable: string;
};

export type PairsInWords = {
  readonly flows: string;
  /** Grouped by what they do, worst first; in each the shortest first. */
  readonly effects: readonly {
    readonly title: string;
    readonly pairs: readonly PairInWords[];
  }[];
};

const worstFirst: Readonly<Record<Damage, number>> = {
  ends: 0,
  'to-internet': 1,
  'partly-to-internet': 2,
  'ends-in-part': 3,
  undecides: 4,
  'to-tunnel': 5,
  'partly-to-tunnel': 6,
  none: 7,
  improves: 8,
};

function effectsOf(naming: Naming, all: CellPairs['pairs']): PairsInWords['effects'] {
  const ranked = [...all].sort(
    (a, b) => worstFirst[a.damage] - worstFirst[b.damage] || Number(b.exposes) - Number(a.exposes),
  );
  return [...new Set(ranked.map(effectWords))].map((effect) => ({
    title: capitalised(effect),
    pairs: all
      .filter((pairs) => effectWords(pairs) === effect)
      .map((pairs) => {
        const short = pairNamesInShort(naming, pairs);
        return {
          short: short && capitalised(short),
          text: capitalised(pairNames(naming, pairs)),
          combinations: pairs.combinations,
          against: againstWords(pairs.remedies),
          others: otherRemedies(pairs.remedies),
          inTable: againstInTable(pairs.remedies),
        };
      })
      .sort((a, b) => (a.short ?? a.text).length - (b.short ?? b.text).length),
  }));
}

/** Groups cells with the same pairs. */
export function pairsInWords(naming: Naming, all: readonly CellPairs[]): readonly PairsInWords[] {
  const alike = new Map<string, CellPairs[]>();
  for (const each of all) {
    const key = JSON.stringify(each.pairs);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].map((cells) => ({
    flows: capitalised(flowWords(naming, cells)),
    effects: effectsOf(naming, cells[0]?.pairs ?? []),
  }));
}

/** Returns "Seven groups of pairs with the same effect, 36 combinations in all". */
export function pairsCounted(told: readonly PairsInWords[]): string {
  const effects = told.flatMap((each) => each.effects);
  const count = effects.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const combinations = effects
    .flatMap(({ pairs }) => pairs)
    .reduce((sum, each) => sum + each.combinations, 0);
  if (combinations === count) return capitalised(several(count, 'pair', 'pairs'));
  return `${capitalised(several(count, 'group of pairs', 'groups of pairs'))} with the same effect, ${several(combinations, 'combination', 'combinations')} in all`;
}
