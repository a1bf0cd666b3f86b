// Lists the paths through a forwarding graph.

import type { Address, AdjacencyId, RouterId } from '../model/network';
import type { ControlPlane } from './controlPlane';
import { type DropReason, explore, type Forwarding, type Place } from './forwarding';

export type RouterPath = {
  readonly routers: readonly RouterId[];
  /** One fewer than the routers: the adjacency between each and the next. */
  readonly adjacencies: readonly AdjacencyId[];
};

/** The path's last router drops the packet. */
export type Drop = RouterPath & { readonly reason: DropReason };

export type Walk = {
  readonly delivered: readonly RouterPath[];
  readonly dropped: readonly Drop[];
  /** False where there are more paths than listed. */
  readonly isComplete: boolean;
};

export type EndedPath = RouterPath & { readonly end: Place };

/** Equal-cost paths multiply; a longer list is of no use. */
export const MOST_PATHS = 256;

/** The first `most` paths. */
export function pathsThrough({ start }: Forwarding, most: number): readonly EndedPath[] {
  const paths: EndedPath[] = [];
  const routers = [start.router];
  const adjacencies: AdjacencyId[] = [];
  const visit = (place: Place): void => {
    if (paths.length >= most) return;
    if (place.end !== null) {
      paths.push({ routers: [...routers], adjacencies: [...adjacencies], end: place });
      return;
    }
    const refused = place.steps.find(({ adjacency }) => adjacency === null);
    if (refused) visit(refused.place);
    for (const { adjacency, place: next } of place.steps) {
      if (adjacency === null) continue;
      adjacencies.push(adjacency);
      routers.push(next.router);
      visit(next);
      routers.pop();
      adjacencies.pop();
    }
  };
  visit(start);
  return paths;
}

export function walkThrough(forwarding: Forwarding, most = MOST_PATHS): Walk {
  const paths = pathsThrough(forwarding, most + 1);
  const listed = paths.slice(0, most);
  return {
    delivered: listed.flatMap(({ end, ...path }) => (end.end === 'delivered' ? [path] : [])),
    dropped: listed.flatMap(({ end: { end }, ...path }) =>
      end === null || end === 'delivered' ? [] : [{ ...path, reason: end }],
    ),
    isComplete: paths.length <= most,
  };
}

/** Follows an untranslated packet that is no reply. */
export function walk(plane: ControlPlane, from: RouterId, address: Address): Walk {
  return walkThrough(explore(plane, { from, addresses: [address], destination: address, isRequest: false }));
}
