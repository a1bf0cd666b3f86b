// Groups circuits that differ in nothing but their names, so that a map with many connections draws the
// connections between the same two devices once, with their number.

import type {
  Caption,
  DrawnCircuit,
  DrawnConnection,
  DrawnLine,
  DrawnNetwork,
  DrawnStation,
} from './drawnNetwork';

/** A map with more connections than this draws bundles. */
export const MOST_CONNECTIONS = 12;

export type BundleWords = {
  /** Of a number of circuits; the details are those of each. */
  readonly circuits: (count: number, details: readonly string[]) => Caption;
  /** Of a connection that stands for primary and secondary ones. */
  readonly bothSides: string;
  /** Of edges of both sides. */
  readonly providerEdges: string;
  readonly microsoftEdges: string;
  /** How many of all have failed, or are used. */
  readonly part: (count: number, all: number) => string;
};

/** Connections drawn as one. */
export type Bundle = {
  readonly id: string;
  readonly circuits: readonly DrawnCircuit[];
  readonly connections: readonly DrawnConnection[];
};

/** For each connection, the far ends of its lines, with the risks and firewalls on them. */
function surroundings({
  circuits,
  lines,
  risks,
  firewalls,
}: DrawnNetwork): ReadonlyMap<string, readonly string[]> {
  const connectionAt = new Map(
    circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, providerEdge, microsoftEdge }) =>
        [id, providerEdge?.id ?? id, microsoftEdge.id].map((end) => [end, id] as const),
      ),
    ),
  );
  const marks = new Map<string, string[]>();
  for (const { id, lines: on } of [...risks, ...firewalls])
    for (const line of on) marks.set(line, [...(marks.get(line) ?? []), id]);
  const around = new Map<string, string[]>();
  for (const { id, kind, from, to } of lines) {
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const connection = connectionAt.get(own);
      if (connection === undefined) continue;
      // With Global Reach the other end is the connection of a particular circuit.
      const said = [kind, other, ...(marks.get(id) ?? [])].join(' ');
      around.set(connection, [...(around.get(connection) ?? []), said]);
    }
  }
  return around;
}

/** Key shared by connections with the same place, peerings, edges and line ends. */
function connectionKey(
  { id, place, lanes, providerEdge }: DrawnConnection,
  around: readonly string[],
): string {
  const own = around.length > 0 ? [...around].sort() : [id];
  return JSON.stringify([place, lanes, providerEdge !== null, own]);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/**
 * Bundles of the circuits that are alike, two or more: one for each pair of devices that their connections
 * join. A circuit on which nothing ends is in none.
 */
export function bundlesOf(network: DrawnNetwork): readonly (readonly Bundle[])[] {
  const around = surroundings(network);
  const key = (connection: DrawnConnection) => connectionKey(connection, around.get(connection.id) ?? []);
  const alike = grouped(network.circuits, ({ caption, corridor, connections }) =>
    JSON.stringify([caption.details, corridor !== null, connections.map(key)]),
  );
  return alike
    .filter(({ length }) => length > 1)
    .map((circuits) =>
      grouped(
        circuits.flatMap(({ connections }) => connections),
        key,
      ).map((connections) => ({ id: `bundle:${connections[0]?.id ?? ''}`, circuits, connections })),
    );
}

const together = (stations: readonly DrawnStation[], name: string): DrawnStation => {
  const names = new Set(stations.map(({ caption }) => caption.name));
  const [first] = stations;
  return {
    id: `bundle:${first?.id ?? ''}`,
    nodes: stations.flatMap(({ nodes }) => nodes),
    caption: { name: names.size === 1 ? (first?.caption.name ?? name) : name, details: [] },
  };
};

function connectionOf({ id, connections }: Bundle, words: BundleWords): readonly DrawnConnection[] {
  const [first] = connections;
  if (!first) return [];
  const edges = connections.flatMap(({ providerEdge }) => providerEdge ?? []);
  const links = connections.flatMap((each) => each.links);
  const isOneSide = new Set(connections.map(({ caption }) => caption.name)).size === 1;
  return [
    {
      ...first,
      id,
      links,
      longestPart: words.part(links.length, links.length),
      caption: isOneSide ? first.caption : { name: words.bothSides, details: [] },
      providerEdge: edges.length > 0 ? together(edges, words.providerEdges) : null,
      microsoftEdge: together(
        connections.map(({ microsoftEdge }) => microsoftEdge),
        words.microsoftEdges,
      ),
    },
  ];
}

function circuitOf(bundles: readonly Bundle[], words: BundleWords): readonly DrawnCircuit[] {
  const circuits = bundles[0]?.circuits ?? [];
  const [first] = circuits;
  if (!first) return [];
  const hasTwo = bundles.length > 1 && first.corridor !== null;
  return [
    {
      id: `bundle:${first.id}`,
      caption: words.circuits(circuits.length, first.caption.details),
      connections: bundles.flatMap((bundle) => connectionOf(bundle, words)),
      corridor: hasTwo ? `bundle:${first.corridor}` : null,
      corridorLinks: hasTwo ? circuits.flatMap(({ corridorLinks }) => corridorLinks) : [],
    },
  ];
}

/** Joins lines whose ends coincide once bundles are drawn. */
function joinedLines(
  lines: readonly DrawnLine[],
  idOf: (end: string) => string,
): { readonly lines: readonly DrawnLine[]; readonly joinedAs: ReadonlyMap<string, string> } {
  const joinedAs = new Map<string, string>();
  const all = grouped(lines, ({ id, kind, from, to }) => {
    const isSame = idOf(from) === from && idOf(to) === to;
    return isSame ? id : `${kind} ${idOf(from)} ${idOf(to)}`;
  }).flatMap((group): readonly DrawnLine[] => {
    const [first] = group;
    if (!first) return [];
    for (const { id } of group) joinedAs.set(id, first.id);
    const links = [...new Set(group.flatMap((line) => line.links))];
    return [{ ...first, from: idOf(first.from), to: idOf(first.to), links }];
  });
  return { lines: all, joinedAs };
}

/** Draws bundles in place of their circuits; all of a bundle's circuits are drawn, or none. */
export function withBundles(
  network: DrawnNetwork,
  bundles: readonly (readonly Bundle[])[],
  words: BundleWords,
): DrawnNetwork {
  const connections = network.circuits.flatMap((circuit) => circuit.connections);
  if (connections.length <= MOST_CONNECTIONS) return network;
  const drawn = new Set(network.circuits.map(({ id }) => id));
  const shown = bundles.filter((each) => each[0]?.circuits.every(({ id }) => drawn.has(id)));
  if (shown.length === 0) return network;
  const renamed = new Map<string, string>();
  const circuitAt = new Map<string, readonly DrawnCircuit[]>();
  for (const group of shown) {
    const circuit = circuitOf(group, words);
    group[0]?.circuits.forEach(({ id }, index) => {
      circuitAt.set(id, index === 0 ? circuit : []);
    });
    group.forEach(({ connections: members }, at) => {
      const merged = circuit[0]?.connections[at];
      if (!merged) return;
      for (const { id, providerEdge, microsoftEdge } of members) {
        renamed.set(id, merged.id);
        if (providerEdge && merged.providerEdge) renamed.set(providerEdge.id, merged.providerEdge.id);
        renamed.set(microsoftEdge.id, merged.microsoftEdge.id);
      }
    });
  }
  const { lines, joinedAs } = joinedLines(network.lines, (end) => renamed.get(end) ?? end);
  const across = <Kind extends { readonly lines: readonly string[] }>(
    all: readonly Kind[],
  ): readonly Kind[] =>
    all.map((each) => ({ ...each, lines: [...new Set(each.lines.map((id) => joinedAs.get(id) ?? id))] }));
  return {
    ...network,
    circuits: network.circuits.flatMap((circuit) => circuitAt.get(circuit.id) ?? [circuit]),
    lines,
    firewalls: across(network.firewalls),
    risks: across(network.risks),
  };
}
