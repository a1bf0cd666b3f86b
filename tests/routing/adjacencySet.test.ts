import { expect, it } from 'vitest';
import { indexNetwork } from '../../src/routing/indexNetwork';

const chain = (length: number) =>
  indexNetwork({
    routers: [],
    sessions: [],
    translations: [],
    adjacencies: Array.from({ length }, (_, index) => ({ id: `a${index}`, ends: ['x', 'y'] as const })),
  });

it.each([3, 255, 256, 1000])('a set of %i adjacencies has one bit for each that is in it', (length) => {
  const { adjacencySet } = chain(length);
  const last = `a${length - 1}`;
  expect(adjacencySet([])).toBe(0n);
  expect(adjacencySet(['a0', 'a2', last])).toBe(1n | (1n << 2n) | (1n << BigInt(length - 1)));
  expect(adjacencySet([last, last, 'a stranger'])).toBe(1n << BigInt(length - 1));
});
