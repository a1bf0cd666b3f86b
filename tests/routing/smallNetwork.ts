// The smallest networks that show one rule: routers r0, r1 … and sessions both ways over each adjacency.

import type { Network, Session } from '../../src/model/network';
import { plainAdjacency } from '../fixtures/plainAdjacency';
import { planesOf } from './planes';

export const PREFIX = '10.0.0.0/8';
export const ADDRESS = '10.0.0.1';

type Small = {
  /** AS number of each router; r0 originates the prefix and owns the address. */
  readonly asns: readonly number[];
  /** Pairs of routers; the adjacency of r0 and r1 is called "0-1". */
  readonly adjacent: readonly (readonly [number, number])[];
  /** What a direction does beyond exporting the prefix, by "sender>receiver". */
  readonly policies?: Readonly<Record<string, Partial<Session>>>;
};

export function smallNetwork({ asns, adjacent, policies = {} }: Small): Network {
  const direction = (a: number, b: number, adjacency: string): Session => ({
    adjacency,
    from: `r${a}`,
    to: `r${b}`,
    exports: [PREFIX],
    ...policies[`${a}>${b}`],
  });
  return {
    routers: asns.map((asn, index) => ({
      id: `r${index}`,
      node: `r${index}`,
      asn,
      originates: index === 0 ? [PREFIX] : [],
      addresses: index === 0 ? [ADDRESS] : [],
    })),
    adjacencies: adjacent.map(([a, b]) => plainAdjacency(`${a}-${b}`, [`r${a}`, `r${b}`])),
    sessions: adjacent.flatMap(([a, b]) => [direction(a, b, `${a}-${b}`), direction(b, a, `${a}-${b}`)]),
    translations: [],
    refusals: [],
    devices: [],
  };
}

export const planeOf = (network: Network, down: readonly string[] = []) => planesOf(network)(new Set(down));

/** The neighbours that a router forwards to. */
export function nextHops(network: Network, router: string, down: readonly string[] = []): string[] {
  const decision = planeOf(network, down).decide(router, ADDRESS);
  return decision.kind === 'forward' ? decision.routes.map(({ over }) => over.session.from) : [decision.kind];
}
