// Generates prefixes where none were given.

import type { Prefix } from '../../model/network';
import { addressAt, blockOf } from '../../model/prefix';

export type PrefixSource = (length: number) => Prefix;

/**
 * Prefixes in sequence from the ranges, skipping any that overlap a taken one. The last range must be larger
 * than the total requested; beyond it prefixes repeat.
 */
export function prefixSource(ranges: readonly Prefix[], taken: readonly Prefix[]): PrefixSource {
  const blocks = ranges.map(blockOf);
  const occupied = taken.map(blockOf).sort((a, b) => a.first - b.first);
  let range = 0;
  let next = blocks[0]?.first ?? 0;

  return (length) => {
    const size = 2 ** (32 - length);
    for (;;) {
      const block = blocks[range];
      if (!block) return `${addressAt({ first: next }, 0)}/${length}`;
      const first = Math.ceil(Math.max(next, block.first) / size) * size;
      if (first + size > block.first + block.size) {
        range += 1;
        next = blocks[range]?.first ?? next;
        continue;
      }
      const inTheWay = occupied.find((each) => each.first < first + size && first < each.first + each.size);
      next = inTheWay ? inTheWay.first + inTheWay.size : first + size;
      if (!inTheWay) return `${addressAt({ first }, 0)}/${length}`;
    }
  };
}
