import { describe, expect, it } from 'vitest';
import { compareRoutes, decidingRule, isEquallyGood, type Route } from '../../src/routing/choose';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { nextHops, smallNetwork } from './smallNetwork';

const { sessions } = indexNetwork(
  smallNetwork({
    asns: [1, 2, 3, 3],
    adjacent: [
      [0, 2],
      [1, 2],
      [3, 2],
    ],
  }),
);
const from = (router: number) =>
  sessions.find((session) => session.from === router && session.to === 2) ?? expect.fail();
const route = (router: number, localPreference: number, asPath: readonly number[]): Route => ({
  over: from(router),
  localPreference,
  asPath,
});

describe('choosing between two routes', () => {
  it.each([
    ['the higher local preference', 'local-preference', route(1, 200, [2, 2, 2]), route(0, 100, [1])],
    ['the shorter AS path', 'as-path', route(1, 100, [2]), route(0, 100, [1, 9])],
    ['what was learnt over eBGP', 'ebgp-before-ibgp', route(1, 100, [2]), route(3, 100, [9])],
    ['the lower router id', 'router-id', route(0, 100, [1]), route(1, 100, [2])],
  ] as const)('takes %s', (_, rule, better, worse) => {
    expect(compareRoutes(better, worse)).toBeLessThan(0);
    expect(compareRoutes(worse, better)).toBeGreaterThan(0);
    expect(decidingRule(better, worse)).toBe(rule);
  });

  it('shares traffic between routes that only the router id tells apart', () => {
    expect(isEquallyGood(route(0, 100, [1]), route(1, 100, [2]))).toBe(true);
    expect(isEquallyGood(route(0, 100, [1]), route(3, 100, [9]))).toBe(false);
  });

  it('does not depend on the order of two sessions with one neighbour', () => {
    const twice = {
      asns: [1, 2],
      adjacent: [
        [0, 1],
        [1, 0],
      ],
    } as const;
    expect(nextHops(smallNetwork(twice), 'r1')).toEqual(['r0', 'r0']);
  });
});
