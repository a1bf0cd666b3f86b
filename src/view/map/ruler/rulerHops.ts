// Hops of a path on the ruler: an office with its routers is one hop; Microsoft's edge is none where the path
// stops being dedicated after it, since the marker is there.

import type { MapStates } from '../../../analysis/map/mapStates';
import type { DrawnNetwork } from '../../../layout/drawn/drawnNetwork';
import type { MapLayout } from '../../../layout/map/mapLayout';
import type { CompiledTopology, Link, NodeId } from '../../../model/compiledTopology';

/** Path of packets, with its links. */
export type RulerPath = Omit<MapStates['paths'][number], 'links'> & { readonly links: readonly Link[] };

/** Hops that align with the map; other hops are between them. */
export type Gate = 'start' | 'internet' | 'provider-edge' | 'microsoft-edge' | 'end';

export type Hop = {
  /** Id of the map's station, and the node of the path there: one of several in a bundle. */
  readonly station: string;
  readonly node: NodeId;
  /** Of a circuit's two edges where the path crosses both. */
  readonly names: readonly string[];
  readonly gate: Gate | null;
  /** Links from the previous hop to this one. */
  readonly links: readonly Link[];
};

type Station = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'office' | 'wan' | 'internet' | 'provider-edge' | 'microsoft-edge' | 'end';
};

export function rulerPaths(topology: CompiledTopology, { paths }: MapStates): readonly RulerPath[] {
  const byId = new Map(topology.links.map((link) => [link.id, link]));
  return paths.map((path) => ({ ...path, links: path.links.flatMap((id) => byId.get(id) ?? []) }));
}

function stationsByNode(network: DrawnNetwork): ReadonlyMap<NodeId, Station> {
  const stations = new Map<NodeId, Station>();
  const add = (node: NodeId, station: Station) => stations.set(node, station);
  for (const { id, caption, routers } of network.offices)
    for (const node of [id, ...routers.map((router) => router.id)])
      add(node, { id, name: caption.name, kind: 'office' });
  for (const { id, caption } of network.wans) add(id, { id, name: caption.name, kind: 'wan' });
  const { internet, services } = network;
  if (internet) add(internet.id, { id: internet.id, name: internet.box.caption.name, kind: 'internet' });
  for (const { connections } of network.circuits) {
    for (const { providerEdge, microsoftEdge } of connections) {
      const edge = (kind: Station['kind'], { id, nodes, caption }: typeof microsoftEdge) => {
        for (const node of nodes) add(node, { id, name: caption.name, kind });
      };
      if (providerEdge) edge('provider-edge', providerEdge);
      edge('microsoft-edge', microsoftEdge);
    }
  }
  if (services) add(services.id, { id: services.id, name: services.caption.name, kind: 'end' });
  for (const { id: box, caption: vnet, gateways } of network.vnets) {
    for (const { id, nodes, caption } of gateways) {
      const name = caption.name === '' ? vnet.name : caption.name;
      for (const node of nodes) add(node, { id, name, kind: 'end' });
    }
    const [first] = gateways;
    // Place the virtual network at its first gateway; it is a hop only without a gateway.
    if (first) add(box.replace(/^network:/, 'vnet:'), { id: first.id, name: vnet.name, kind: 'end' });
  }
  return stations;
}

const gates: Readonly<Record<Station['kind'], Gate | null>> = {
  office: null,
  wan: null,
  internet: 'internet',
  'provider-edge': 'provider-edge',
  'microsoft-edge': 'microsoft-edge',
  end: 'end',
};

/** Lists the hops; the last is the gateway, whatever network is behind it. */
export function hopsOf(
  network: DrawnNetwork,
  { nodes, links }: RulerPath,
  destination: string,
): readonly Hop[] {
  const stations = stationsByNode(network);
  const hops: Hop[] = [];
  let since: Link[] = [];
  nodes.forEach((node, index) => {
    const link = links[index - 1];
    if (link) since.push(link);
    const station = stations.get(node);
    const last = hops[hops.length - 1];
    const next = links[index];
    if (!station || last?.station === station.id || last?.gate === 'end') return;
    if (station.kind === 'microsoft-edge' && next?.exposure === 'microsoft-shared') return;
    if (last && last.gate === 'provider-edge' && link?.kind === 'provider-internal') {
      // Merge a circuit's two edges into one tick.
      hops[hops.length - 1] = {
        ...last,
        names: [...last.names, station.name],
        links: [...last.links, ...since],
      };
      since = [];
      return;
    }
    const isServices = station.id === network.services?.id;
    const gate = hops.length === 0 ? 'start' : gates[station.kind];
    const names = [isServices ? destination : station.name];
    hops.push({ station: station.id, node, names, gate, links: since });
    since = [];
  });
  return hops;
}

/** Positions of the map's stations in the direction of traffic. */
export function alongOf({ stations, form }: MapLayout): ReadonlyMap<string, number> {
  const middle = ({ rect }: MapLayout['stations'][number]) =>
    form === 'phone' ? rect.y + rect.height / 2 : rect.x + rect.width / 2;
  return new Map(stations.map((station) => [station.id, middle(station)]));
}
