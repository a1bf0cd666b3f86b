// Links that carry an office's traffic before, during and after a failover.

import type { LinkId, LinkKind } from '../model/compiledTopology';
import type { Topology } from '../model/topology';
import type { Outcome, Path } from './outcome';

/** Connections, internet lines and tunnels, by direction. */
export type Carriers = { readonly requests: readonly LinkId[]; readonly replies: readonly LinkId[] };

const carriers: readonly LinkKind[] = ['connection', 'internet-line', 'tunnel'];

export type BothPaths = Pick<Outcome, 'requests' | 'replies'>;
export function carriersOf(topology: Topology, { requests, replies }: BothPaths): Carriers {
  const crossedBy = (paths: readonly Path[]) => {
    const crossed = new Set(paths.flatMap(({ links }) => links));
    return topology.links.flatMap(({ id, kind }) => (crossed.has(id) && carriers.includes(kind) ? [id] : []));
  };
  return { requests: crossedBy(requests), replies: crossedBy(replies) };
}
