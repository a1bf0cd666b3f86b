// Maps request paths onto drawn nodes and links, including nodes on a line that do no routing.

import type { CompiledTopology, LinkId, NodeId } from '../../model/compiledTopology';
import type { AdjacencyId, RouterId } from '../../model/network';
import type { DropReason, Forwarding, Place } from '../../routing/forwarding';

/** A packet path in topology terms, with its share of all traffic sent, 0..1. */
export type MapPath = {
  readonly nodes: readonly NodeId[];
  readonly links: readonly LinkId[];
  readonly share: number;
  /** Why packets are dropped at its last node; null where they arrive. */
  readonly dropped: DropReason | null;
};

type RoutedPath = {
  readonly start: RouterId;
  readonly adjacencies: readonly AdjacencyId[];
  readonly share: number;
  readonly dropped: DropReason | null;
};

/** The first `most` paths; packets are split evenly wherever a router has a choice. */
function pathsFrom({ start }: Forwarding, most: number): readonly RoutedPath[] {
  const paths: RoutedPath[] = [];
  const visit = ({ end, steps }: Place, adjacencies: readonly AdjacencyId[], share: number): void => {
    if (paths.length >= most) return;
    if (end !== null) {
      paths.push({ start: start.router, adjacencies, share, dropped: end === 'delivered' ? null : end });
      return;
    }
    for (const { adjacency, place } of steps)
      visit(place, adjacency === null ? adjacencies : [...adjacencies, adjacency], share / steps.length);
  };
  visit(start, [], 1);
  return paths;
}

export function mapPaths(
  { nodes: all, links: allLinks, linksOf }: CompiledTopology,
  requests: Forwarding,
  most: number,
): readonly MapPath[] {
  const nodeOf = new Map(all.flatMap(({ id, routers }) => routers.map((router) => [router, id] as const)));
  const endsOf = new Map(allLinks.map(({ id, ends }) => [id, ends]));
  return pathsFrom(requests, most).map(({ start, adjacencies, share, dropped }) => {
    let at: NodeId = nodeOf.get(start) ?? start;
    const nodes = [at];
    const links: LinkId[] = [];
    for (const adjacency of adjacencies) {
      const riding = linksOf[adjacency] ?? [];
      const isForward = endsOf.get(riding[0] ?? '')?.includes(at) ?? true;
      for (const id of isForward ? riding : [...riding].reverse()) {
        const [from, to] = endsOf.get(id) ?? [at, at];
        at = from === at ? to : from;
        links.push(id);
        nodes.push(at);
      }
    }
    return { nodes, links, share, dropped };
  });
}
