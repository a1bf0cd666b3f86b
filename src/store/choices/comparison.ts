// Other scenario of a comparison, and which of the two is being changed.

import type { Scenario } from '../../model/scenario';
import type { Topology } from '../../model/topology';
import { type Key, keysOf } from './addressKey';
import { decodeScenario, encodeScenario } from './scenario';

/** Selects which of two compared scenarios the main view changes while the other is kept. */
export const changings = ['neither', 'first', 'second'] as const;
export type Changing = (typeof changings)[number];

export type ComparisonChoices = { readonly other: Scenario | null; readonly changing: Changing };

export const NO_COMPARISON: ComparisonChoices = { other: null, changing: 'neither' };

export const changeKey: Key<ComparisonChoices> = keysOf<ComparisonChoices>()('changing', changings, 'change');

export const compareKeyOf = (topology: Topology): Key<ComparisonChoices> => ({
  name: 'compare',
  write: ({ other }) => (other === null ? '' : encodeScenario(topology, other)),
  read: (text, comparison, reading) => {
    const other = decodeScenario(text, reading);
    return other && { ...comparison, other };
  },
});
