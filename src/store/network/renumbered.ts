// Replaces addresses and AS numbers but keeps their relations: equal stays equal, contained stays contained,
// private stays private, public stays public.

import type { NetworkDescription } from '../../model/description';
import type { Prefix } from '../../model/network';
import { addressAt, type Block, blockOf } from '../../model/prefix';

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(blockOf);
/** Ranges for documentation and benchmarking (RFC 5737, RFC 2544), then the reserved one. */
const PUBLIC = ['203.0.113.0/24', '198.51.100.0/24', '192.0.2.0/24', '198.18.0.0/15', '240.0.0.0/4'].map(
  blockOf,
);

const within = (inner: Block, outer: Block) =>
  inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size;

const prefixesIn = ({ offices, circuits, vnets }: NetworkDescription): readonly Prefix[] => [
  ...offices.flatMap(({ lan, exit }) => [
    ...lan,
    ...(typeof exit === 'object' && exit.nat !== undefined ? [exit.nat] : []),
  ]),
  ...circuits.flatMap(({ microsoft }) => microsoft?.nat ?? []),
  ...vnets.flatMap(({ lan }) => lan),
];

/** Allocates blocks from the ranges in sequence, aligned to their size. */
function handOut(ranges: readonly Block[]) {
  const next = ranges.map(({ first }) => first);
  return (size: number): number | null => {
    for (const [index, range] of ranges.entries()) {
      const first = Math.ceil((next[index] ?? 0) / size) * size;
      if (first + size > range.first + range.size) continue;
      next[index] = first + size;
      return first;
    }
    return null;
  };
}

/** Moves outermost blocks in order; blocks within one move with it. */
function blocksFor(prefixes: readonly Prefix[]) {
  const blocks = [...new Set(prefixes)].map(blockOf);
  const outer = blocks.filter(
    (block, index) =>
      !blocks.some(
        (other, at) => at !== index && within(block, other) && (other.size > block.size || at < index),
      ),
  );
  const inOrder = outer.sort((a, b) => a.first - b.first);
  const isPrivate = (block: Block) => PRIVATE.some((range) => within(block, range));
  const hand = { private: handOut(PRIVATE), public: handOut(PUBLIC) };
  return inOrder.map((block) => ({
    block,
    // Keep the address where no room is left: a new one could change an answer.
    first: hand[isPrivate(block) ? 'private' : 'public'](block.size) ?? block.first,
  }));
}

const isPrivateNumber = (asn: number): boolean =>
  (asn >= 64512 && asn <= 65534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);

/** Documentation range (RFC 5398). */
const PUBLIC_NUMBERS = { from: 65_536, private: 4_200_000_000 } as const;

export function renumbered(description: NetworkDescription) {
  const moved = blocksFor(prefixesIn(description));
  const numbers = new Map<number, number>();
  for (const { asn } of description.offices) {
    if (asn === undefined || numbers.has(asn)) continue;
    const base = isPrivateNumber(asn) ? PUBLIC_NUMBERS.private : PUBLIC_NUMBERS.from;
    numbers.set(asn, base + numbers.size);
  }
  return {
    prefix: (prefix: Prefix): Prefix => {
      const block = blockOf(prefix);
      const found = moved.find((each) => within(block, each.block));
      if (!found) return prefix;
      return `${addressAt({ first: found.first }, block.first - found.block.first)}/${block.length}`;
    },
    asn: (asn: number): number => numbers.get(asn) ?? asn,
  };
}
