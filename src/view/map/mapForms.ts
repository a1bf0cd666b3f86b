// Form of each failure on the map: tape around places, hatch in stations and pipes, barriers on lines, strips
// across shared risks.

import type { MapStates } from '../../analysis/map/mapStates';
import type { DrawnConnection, DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { TapedPlace } from '../../layout/marks/failurePlates';
import type { FailureTarget } from '../../model/compiledFailures';
import type { Peering } from '../../model/compiledTopology';

/** Hatches a gateway's whole capsule, or the half of its failed instance. */
export type Hatched = 'all' | 'first' | 'second';

export type MapForms = {
  /** Ids of taped boxes. */
  readonly tapedBoxes: ReadonlySet<string>;
  /** Ids of taped provider edges, with the provider's name. */
  readonly tapedEdges: ReadonlyMap<string, string>;
  readonly hatchedStations: ReadonlyMap<string, Hatched>;
  readonly hatchedConnections: ReadonlySet<string>;
  readonly sessions: ReadonlyMap<string, readonly Peering[]>;
  readonly barriers: ReadonlySet<string>;
  readonly risks: ReadonlySet<string>;
  /** Connections of bundles that have failed where others work, by the bundle or its line. */
  readonly partly: ReadonlyMap<string, number>;
};

type Growing = {
  readonly tapedBoxes: Set<string>;
  readonly tapedEdges: Map<string, string>;
  readonly hatchedStations: Map<string, Hatched>;
  readonly hatchedConnections: Set<string>;
  readonly failedLines: Set<string>;
  readonly risks: Set<string>;
};

/** Id of the box around a virtual network's gateways, for the node of the network. */
export const boxOfVnet = (node: string): string => node.replace(/^vnet:/, 'network:');

function hatchStation(network: DrawnNetwork, node: string, forms: Growing): void {
  for (const { gateways } of network.vnets) {
    for (const { id, nodes } of gateways) {
      const at = nodes.indexOf(node);
      if (at < 0) continue;
      const before = forms.hatchedStations.get(id);
      const half = nodes.length === 1 ? 'all' : at === 0 ? 'first' : 'second';
      forms.hatchedStations.set(id, before && before !== half ? 'all' : half);
      return;
    }
  }
  // A virtual network behind its gateway is a box.
  const box = boxOfVnet(node);
  if (network.vnets.some(({ id }) => id === box)) forms.tapedBoxes.add(box);
  else forms.hatchedStations.set(node, 'all');
}

function failSite(network: DrawnNetwork, { nodes }: FailureTarget, forms: Growing): void {
  for (const { id, box, routers } of network.offices) {
    if (!nodes.includes(id)) continue;
    if (box !== null) forms.tapedBoxes.add(box);
    else
      for (const station of [id, ...routers.map((router) => router.id)])
        forms.hatchedStations.set(station, 'all');
  }
}

function failWan(network: DrawnNetwork, node: string, forms: Growing): void {
  const wan = network.wans.find(({ id }) => id === node);
  if (!wan) return;
  if (wan.box === null) forms.hatchedStations.set(node, 'all');
  else forms.tapedBoxes.add(wan.box);
}

function fail(network: DrawnNetwork, target: FailureTarget, parts: MapStates['parts'], forms: Growing): void {
  const { id, kind, nodes, links, name } = target;
  switch (kind) {
    case 'location':
      forms.tapedBoxes.add(id);
      return;
    case 'provider':
      for (const node of nodes) {
        failWan(network, node, forms);
        const isEdge = network.circuits.some(({ connections }) =>
          connections.some(({ providerEdge }) => providerEdge?.nodes.includes(node)),
        );
        if (isEdge) forms.tapedEdges.set(node, name);
      }
      return;
    case 'wan':
      for (const node of nodes) failWan(network, node, forms);
      return;
    case 'office':
      failSite(network, target, forms);
      return;
    case 'router':
    case 'gateway':
    case 'zone':
    case 'node':
      for (const node of nodes) hatchStation(network, node, forms);
      return;
    case 'connection':
    case 'circuit':
      for (const link of links) forms.hatchedConnections.add(link);
      return;
    case 'line':
    case 'exit':
    case 'link':
      for (const link of links) forms.failedLines.add(link);
      return;
    case 'shared': {
      forms.risks.add(id);
      const across = new Set(network.risks.find((risk) => risk.id === id)?.lines);
      for (const part of parts.get(id) ?? []) {
        const isAcross = network.lines.some(
          (line) => across.has(line.id) && line.links.some((link) => part.links.includes(link)),
        );
        if (part.nodes.length > 0 || !isAcross) fail(network, part, parts, forms);
      }
      return;
    }
    case 'peering':
    case 'session':
    case 'misconfiguration':
      return;
  }
}

/** Failures of a bundle's members: its own where they take all of it, or else their number. */
function failBundle(connection: DrawnConnection, states: MapStates, forms: Growing): number {
  const { id, links, providerEdge, microsoftEdge } = connection;
  for (const edge of [providerEdge, microsoftEdge]) {
    if (!edge) continue;
    const taped = edge.nodes.flatMap((node) => forms.tapedEdges.get(node) ?? []);
    const [provider] = taped;
    if (provider !== undefined && taped.length === edge.nodes.length) forms.tapedEdges.set(edge.id, provider);
    if (edge.nodes.every((node) => forms.hatchedStations.has(node)))
      forms.hatchedStations.set(edge.id, 'all');
  }
  if (links.every((link) => forms.hatchedConnections.has(link))) forms.hatchedConnections.add(id);
  const failed = links.filter((link) => states.connections.get(link) === 'failed');
  return failed.length === links.length ? 0 : failed.length;
}

/** Failed lines: a barrier, or in a bundle the number of those where others work. */
function failedLines({ lines, circuits }: DrawnNetwork, failed: ReadonlySet<string>) {
  const bundles = new Set(
    circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, links, providerEdge, microsoftEdge }) =>
        links.length > 1 ? [id, providerEdge?.id ?? id, microsoftEdge.id] : [],
      ),
    ),
  );
  const barriers = new Set<string>();
  const partly = new Map<string, number>();
  for (const { id, from, to, links } of lines) {
    const count = links.filter((link) => failed.has(link)).length;
    if (count === 0) continue;
    const isPart = (bundles.has(from) || bundles.has(to)) && count < links.length;
    if (isPart) partly.set(id, count);
    else barriers.add(id);
  }
  return { barriers, partly };
}

export function mapForms(network: DrawnNetwork, states: MapStates): MapForms {
  const { failures, links, parts } = states;
  const forms: Growing = {
    tapedBoxes: new Set(),
    tapedEdges: new Map(),
    hatchedStations: new Map(),
    hatchedConnections: new Set(),
    failedLines: new Set(),
    risks: new Set(),
  };
  for (const target of failures) fail(network, target, parts, forms);
  const { barriers, partly } = failedLines(network, forms.failedLines);
  for (const connection of network.circuits.flatMap((circuit) => circuit.connections)) {
    const count = connection.links.length > 1 ? failBundle(connection, states, forms) : 0;
    if (count > 0) partly.set(connection.id, count);
  }
  const sessions = network.circuits.flatMap(({ connections }) =>
    connections.flatMap(({ id }): [string, readonly Peering[]][] => {
      const down = links.get(id)?.sessionsDown ?? [];
      return down.length > 0 ? [[id, down]] : [];
    }),
  );
  return {
    tapedBoxes: forms.tapedBoxes,
    tapedEdges: forms.tapedEdges,
    hatchedStations: forms.hatchedStations,
    hatchedConnections: forms.hatchedConnections,
    risks: forms.risks,
    sessions: new Map(sessions),
    barriers,
    partly,
  };
}

/** Groups taped provider edges by provider and place. */
export function tapedPlaces(
  { circuits }: DrawnNetwork,
  tapedEdges: MapForms['tapedEdges'],
): readonly (TapedPlace & { readonly name: string })[] {
  const groups = new Map<
    string,
    TapedPlace & { name: string; edges: Set<string>; connections: Set<string> }
  >();
  for (const { id, place, providerEdge } of circuits.flatMap(({ connections }) => connections)) {
    const name = providerEdge && tapedEdges.get(providerEdge.id);
    if (!name) continue;
    const key = `${name} ${place}`;
    const group = groups.get(key) ?? { name, place, edges: new Set(), connections: new Set() };
    group.edges.add(providerEdge.id);
    group.connections.add(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
