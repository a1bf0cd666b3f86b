import { expect, it } from 'vitest';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { plainAdjacency } from '../fixtures/plainAdjacency';

const chain = (length: number) =>
  indexNetwork({
    routers: [],
    sessions: [],
    translations: [],
    refusals: [],
    devices: [],
    adjacencies: Array.from({ length }, (_, index) => plainAdjacency(`a${index}`, ['x', 'y'])),
  });

it.each([3, 255, 256, 1000])('a set of %i adjacencies has one bit for each that is in it', (length) => {
  const { adjacencySet } = chain(length);
  const last = `a${length - 1}`;
  expect(adjacencySet([])).toBe(0n);
  expect(adjacencySet(['a0', 'a2', last])).toBe(1n | (1n << 2n) | (1n << BigInt(length - 1)));
  expect(adjacencySet([last, last, 'a stranger'])).toBe(1n << BigInt(length - 1));
});
