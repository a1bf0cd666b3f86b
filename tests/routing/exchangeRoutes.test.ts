import { describe, expect, it } from 'vitest';
import type { Network, Session } from '../../src/model/network';
import { oscillating } from './contradictions';
import { nextHops, PREFIX, planeOf, smallNetwork } from './smallNetwork';

const pathAt = (router: string, ...[network, down]: Parameters<typeof planeOf>) =>
  planeOf(network, down)
    .knowledge(router, PREFIX)
    .routes.map(({ asPath }) => asPath.join(' '));

describe('exchanging the routes of one prefix', () => {
  it('puts the own AS number in front, once and as often again as the session prepends', () => {
    const network = smallNetwork({
      asns: [1, 2, 3],
      adjacent: [
        [0, 1],
        [1, 2],
      ],
      policies: { '1>2': { prepend: 2 } },
    });
    expect(pathAt('r1', network)).toEqual(['1']);
    expect(pathAt('r2', network)).toEqual(['2 2 2 1']);
  });

  it('advertises nothing back to the neighbour that it came from', () => {
    const network = smallNetwork({ asns: [1, 2], adjacent: [[0, 1]] });
    expect(planeOf(network).knowledge('r0', PREFIX)).toMatchObject({ best: 'own', routes: [] });
  });

  it('drops what has already been through the receiver’s own AS', () => {
    const network = smallNetwork({
      asns: [1, 2, 3, 2],
      adjacent: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    });
    expect(pathAt('r2', network)).toEqual(['2 1']);
    expect(nextHops(network, 'r3')).toEqual(['no-route']);
  });

  it('keeps the local preference and the path within one AS', () => {
    const network = smallNetwork({
      asns: [1, 2, 2],
      adjacent: [
        [0, 1],
        [1, 2],
      ],
      policies: { '0>1': { importLocalPreference: 200 }, '1>2': { importLocalPreference: 50, prepend: 3 } },
    });
    const [route] = planeOf(network).knowledge('r2', PREFIX).routes;
    expect(route).toMatchObject({ localPreference: 200, asPath: [1] });
  });

  it('does not pass a route learnt over iBGP to another iBGP neighbour', () => {
    const network = smallNetwork({
      asns: [1, 2, 2, 2],
      adjacent: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    });
    expect(nextHops(network, 'r2')).toEqual(['r1']);
    expect(nextHops(network, 'r3')).toEqual(['no-route']);
  });

  it('withdraws over a session that is down, and everything learnt from it', () => {
    const network = smallNetwork({
      asns: [1, 2, 3],
      adjacent: [
        [0, 1],
        [1, 2],
      ],
    });
    expect(nextHops(network, 'r2')).toEqual(['r1']);
    expect(nextHops(network, 'r2', ['0-1'])).toEqual(['no-route']);
  });

  it('turns to the next best when the best gets worse', () => {
    // r1 first passes on the short way to r0, and then the long one by r6 that it prefers; r3 has r7 as well.
    const network = smallNetwork({
      asns: [10, 11, 12, 13, 14, 15, 16, 17, 18],
      adjacent: [
        [0, 1],
        [1, 3],
        [0, 8],
        [8, 7],
        [7, 3],
        [0, 4],
        [4, 5],
        [5, 6],
        [6, 1],
      ],
      policies: { '6>1': { importLocalPreference: 200 }, '1>6': { exports: [] } },
    });
    expect(pathAt('r3', network)).toEqual(['17 18 10', '11 16 15 14 10']);
    expect(nextHops(network, 'r3')).toEqual(['r7']);
    expect(nextHops(network, 'r3', ['6-1'])).toEqual(['r1']);
  });

  it('decides nothing where routers prefer one another in a circle, and all once the circle is broken', () => {
    // Each of three routers prefers the way by its neighbour to its own; any one of them may be the one that cannot.
    const preferred = { importLocalPreference: 200 };
    const network = smallNetwork({
      asns: [1, 2, 3, 4],
      adjacent: [
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      policies: { '2>1': preferred, '3>2': preferred, '1>3': preferred },
    });
    for (const router of ['r1', 'r2', 'r3']) expect(nextHops(network, router)).toEqual(['undecided']);
    expect(nextHops(network, 'r1', ['2-3'])).toEqual(['r2']);
  });
});

describe('policies that never settle', () => {
  it('decide nothing for the routers that go on changing their minds', () => {
    for (const router of ['r1', 'r2', 'r3']) expect(nextHops(oscillating, router)).toEqual(['undecided']);
    expect(nextHops(oscillating, 'r0')).toEqual(['own']);
  });

  it('decide again where a failure ends the quarrel', () => {
    expect(nextHops(oscillating, 'r1', ['2-3'])).toEqual(['r2']);
    expect(nextHops(oscillating, 'r3', ['2-3'])).toEqual(['r0']);
  });
});

describe('what one session does to a route', () => {
  const chain = (policies: Record<string, Partial<Session>>, asns = [1, 2, 3]) =>
    smallNetwork({
      asns,
      adjacent: [
        [0, 1],
        [1, 2],
      ],
      policies,
    });
  const at = (router: string, network: Network) =>
    planeOf(network).knowledge(router, PREFIX).routes[0] ?? expect.fail();

  it.each([
    ['by its exact name', { [PREFIX]: 3, '*': 1 }, 3],
    ['as "*" where it is not named', { '10.0.0.0/9': 3, '*': 1 }, 1],
    ['as usual where neither is there', { '10.0.0.0/9': 3 }, null],
  ])('looks up the number for a prefix %s', (_, numbers, expected) => {
    const route = at('r1', chain({ '0>1': { prepend: numbers, importLocalPreference: numbers } }));
    expect(route.asPath).toHaveLength(1 + (expected ?? 0));
    expect(route.localPreference).toBe(expected ?? 100);
  });

  it('takes private AS numbers out of what was learnt, prepended ones too, and leaves its own', () => {
    const policies = { '0>1': { prepend: 2 }, '1>2': { removesPrivateAs: true } } as const;
    expect(at('r2', chain(policies, [65_020, 65_021, 3])).asPath).toEqual([65_021]);
    expect(at('r2', chain(policies, [4_200_000_000, 2, 3])).asPath).toEqual([2]);
    expect(at('r2', chain(policies, [65_535, 2, 3])).asPath).toEqual([2, 65_535, 65_535, 65_535]);
  });

  it('puts its own AS number in the place of the receiver’s, which then keeps the route', () => {
    expect(nextHops(chain({}, [5, 2, 5]), 'r2')).toEqual(['no-route']);
    expect(at('r2', chain({ '1>2': { overridesAs: true } }, [5, 2, 5])).asPath).toEqual([2, 2]);
  });
});

describe('a tunnel', () => {
  const plain = smallNetwork({
    asns: [1, 2, 3, 4],
    adjacent: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  });
  const network = {
    ...plain,
    adjacencies: plain.adjacencies.map((each) => {
      const over = { '1-2': ['0-1'], '2-3': ['1-2'] }[each.id];
      return over ? { ...each, over } : each;
    }),
  };

  it('is down with what it runs over, and so is a tunnel through it', () => {
    expect([...planeOf(network, ['0-1']).down].sort()).toEqual(['0-1', '1-2', '2-3']);
    expect([...planeOf(network, ['2-3']).down]).toEqual(['2-3']);
    expect(nextHops(network, 'r3')).toEqual(['r2']);
    expect(nextHops(network, 'r3', ['0-1'])).toEqual(['no-route']);
  });
});
