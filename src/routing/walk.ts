// Follows a packet from router to router, along every equal-cost way at once.

import type { Address, AdjacencyId, RouterId } from '../model/network';
import type { Route } from './choose';
import type { ControlPlane } from './controlPlane';

export type RouterPath = {
  readonly routers: readonly RouterId[];
  /** One fewer than the routers: what lies between each and the next. */
  readonly adjacencies: readonly AdjacencyId[];
};

/** Why the last router of a path could do nothing with the packet. */
export type DropReason =
  | 'no-route'
  | 'nobody-owns-address'
  | 'loop'
  /** It has a route, and drops packets to this address rather than let them out by it. */
  | 'refused'
  /** What it would do with the packet depends on the order of updates, or never settles. */
  | 'undecided';

export type Drop = RouterPath & { readonly reason: DropReason };

export type Walk = {
  readonly delivered: readonly RouterPath[];
  readonly dropped: readonly Drop[];
};

/** Equal-cost ways multiply; beyond this many the walk stops counting them. */
const MOST_PATHS = 256;

export function walk(plane: ControlPlane, from: RouterId, address: Address): Walk {
  const delivered: RouterPath[] = [];
  const dropped: Drop[] = [];
  const routers: RouterId[] = [];
  const adjacencies: AdjacencyId[] = [];
  const taken = (): RouterPath => ({ routers: [...routers], adjacencies: [...adjacencies] });
  const drop = (reason: DropReason) => dropped.push({ ...taken(), reason });
  const owns = (router: RouterId) => {
    const { network, routerIndex } = plane.network;
    return network.routers[routerIndex.get(router) ?? -1]?.addresses.includes(address) ?? false;
  };

  const isRefused =
    (here: RouterId) =>
    ({ over }: Route) =>
      plane.network.isRefused(here, over.session.from, address);

  const visit = (here: RouterId): void => {
    if (delivered.length + dropped.length >= MOST_PATHS) return;
    const isCircle = routers.includes(here);
    routers.push(here);
    if (isCircle) drop('loop');
    else if (owns(here)) delivered.push(taken());
    else goOn(here);
    routers.pop();
  };

  const goOn = (here: RouterId): void => {
    const decision = plane.decide(here, address);
    switch (decision.kind) {
      case 'no-route':
        drop('no-route');
        return;
      case 'own':
        drop('nobody-owns-address');
        return;
      case 'undecided':
        drop('undecided');
        return;
      case 'forward':
        if (decision.routes.some(isRefused(here))) drop('refused');
        for (const { over } of decision.routes.filter((route) => !isRefused(here)(route))) {
          adjacencies.push(over.session.adjacency);
          visit(over.session.from);
          adjacencies.pop();
        }
    }
  };

  visit(from);
  return { delivered, dropped };
}
