// Networks by chance whose routers often prefer a way by a neighbour to their own, each in a circle with others.

import type { RandomQuestion } from '../fixtures/networks';
import { type Chance, chanceFrom } from '../fixtures/random';
import { ADDRESS, smallNetwork } from './smallNetwork';

/**
 * Three routers round an origin whose AS number is private. Each takes it out for the one before, so that the way by
 * the next router is shorter than its own, and the way by the two next is longer: whatever all of them hold, one
 * wants something else.
 */
export const oscillating = smallNetwork({
  asns: [65_000, 11, 12, 13],
  adjacent: [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [2, 3],
    [1, 3],
  ],
  policies: {
    ...Object.fromEntries(['0>1', '0>2', '0>3'].map((direction) => [direction, { prepend: 4 }])),
    ...Object.fromEntries(
      ['2>1', '3>2', '1>3'].map((direction) => [direction, { prepend: 2, removesPrivateAs: true }]),
    ),
    ...Object.fromEntries(['1>2', '2>3', '3>1'].map((direction) => [direction, { exports: [] }])),
  },
});

export function contradictingQuestion(seed: number): RandomQuestion {
  const chance = chanceFrom(seed);
  if (chance.oneIn(20)) return neverAtRest(chance);
  const count = 4 + chance.below(2);
  const others = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const toOrigin = others.filter((router) => router === 1 || !chance.oneIn(4)).map((router) => [0, router]);
  const among = others.flatMap((a) => others.flatMap((b) => (a < b && !chance.oneIn(3) ? [[a, b]] : [])));
  const adjacent = [...toOrigin, ...among].flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : [[a, b] as const],
  );
  const policies = Object.fromEntries(
    adjacent.flatMap(([a, b]) =>
      [`${a}>${b}`, `${b}>${a}`].map((direction) => [
        direction,
        a > 0 && chance.oneIn(2) ? { importLocalPreference: chance.pick([150, 200]) } : {},
      ]),
    ),
  );
  const asns = others.reduce<number[]>(
    (known) => [...known, chance.oneIn(5) ? (known.at(-1) ?? 1) : known.length + 1],
    [1],
  );
  const network = smallNetwork({ asns, adjacent, policies });
  const down = network.adjacencies.filter(() => chance.oneIn(12)).map(({ id }) => id);
  return {
    network,
    down: new Set(down),
    flow: { from: `r${count - 1}`, source: ADDRESS, to: 'r0', destination: ADDRESS },
  };
}

function neverAtRest(chance: Chance): RandomQuestion {
  const down = oscillating.adjacencies.filter(() => chance.oneIn(8)).map(({ id }) => id);
  return {
    network: { ...oscillating, sessions: chance.shuffled(oscillating.sessions) },
    down: new Set(down),
    flow: { from: 'r3', source: ADDRESS, to: 'r0', destination: ADDRESS },
  };
}
