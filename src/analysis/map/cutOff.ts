// Finds links that no traffic can pass any more, regardless of routing: no office can still reach them.

import type { CompiledTopology, LinkId, NodeId, Peering } from '../../model/compiledTopology';

/** Traffic ends at these nodes and is never forwarded. */
const ends: ReadonlySet<string> = new Set([
  'internet',
  'public-services',
  'expressroute-gateway',
  'vpn-gateway',
  'virtual-network',
]);

export type Out = {
  readonly links: ReadonlySet<LinkId>;
  readonly nodes: ReadonlySet<NodeId>;
  /** Sessions that are down, as "link peering". */
  readonly sessions: ReadonlySet<string>;
};

export const sessionKey = (link: LinkId, peering: Peering): string => `${link} ${peering}`;

/** Links that offices still reach in one peering over working links and nodes. */
function reached({ nodes, links }: CompiledTopology, out: Out, peering: Peering): ReadonlySet<LinkId> {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const at = new Map<NodeId, { readonly link: LinkId; readonly to: NodeId }[]>();
  for (const {
    id,
    ends: [one, other],
    peerings,
  } of links) {
    if (out.links.has(id) || out.sessions.has(sessionKey(id, peering))) continue;
    if (peerings.length > 0 && !peerings.includes(peering)) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      at.set(from, [...(at.get(from) ?? []), { link: id, to }]);
  }
  const found = new Set<LinkId>();
  const seen = new Set<NodeId>();
  const waiting = nodes
    .filter(({ id, kind }) => kind === 'office-core' && !out.nodes.has(id))
    .map(({ id }) => id);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (ends.has(kindOf.get(node) ?? '')) continue;
    for (const { link, to } of at.get(node) ?? []) {
      if (out.nodes.has(to)) continue;
      found.add(link);
      waiting.push(to);
    }
  }
  return found;
}

/** Connections and links behind them; working lines before them are drawn at rest. */
export function cutOffLinks(topology: CompiledTopology, out: Out): ReadonlySet<LinkId> {
  const byPeering = {
    microsoft: reached(topology, out, 'microsoft'),
    'azure-private': reached(topology, out, 'azure-private'),
  };
  const isBehind = (kind: string) =>
    kind === 'connection' || kind === 'microsoft-backbone' || kind === 'global-reach';
  return new Set(
    topology.links
      .filter(({ kind }) => isBehind(kind))
      .filter(({ id, exposure, peerings }) => {
        const riding: readonly Peering[] =
          exposure === 'microsoft-shared'
            ? ['microsoft']
            : exposure === 'microsoft-isolated'
              ? ['azure-private']
              : peerings;
        return !riding.some((peering) => byPeering[peering].has(id));
      })
      .map(({ id }) => id),
  );
}
