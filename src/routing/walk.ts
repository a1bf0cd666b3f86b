// Follows a packet from router to router, along every equal-cost way at once.

import type { Address, AdjacencyId, RouterId } from '../model/network';
import type { ControlPlane } from './controlPlane';

export type RouterPath = {
  readonly routers: readonly RouterId[];
  /** One fewer than the routers: what lies between each and the next. */
  readonly adjacencies: readonly AdjacencyId[];
};

/** Why the last router of a path could do nothing with the packet. */
export type DropReason = 'no-route' | 'nobody-owns-address' | 'loop';

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
  const { routers } = plane.network.network;
  const owns = (router: RouterId) => {
    const index = plane.network.routerIndex.get(router);
    return index !== undefined && (routers[index]?.addresses.includes(address) ?? false);
  };

  const visit = (path: RouterPath): void => {
    if (delivered.length + dropped.length >= MOST_PATHS) return;
    const here = path.routers[path.routers.length - 1] ?? from;
    if (path.routers.indexOf(here) < path.routers.length - 1) {
      dropped.push({ ...path, reason: 'loop' });
      return;
    }
    if (owns(here)) {
      delivered.push(path);
      return;
    }
    const decision = plane.decide(here, address);
    switch (decision.kind) {
      case 'no-route':
        dropped.push({ ...path, reason: 'no-route' });
        return;
      case 'own':
        dropped.push({ ...path, reason: 'nobody-owns-address' });
        return;
      case 'forward':
        for (const { over } of decision.routes) {
          visit({
            routers: [...path.routers, over.session.from],
            adjacencies: [...path.adjacencies, over.session.adjacency],
          });
        }
    }
  };

  visit({ routers: [from], adjacencies: [] });
  return { delivered, dropped };
}
