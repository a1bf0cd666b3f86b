// Turns a compiled topology into the drawn network: a gateway's instances become one station, links that
// differ only by instance become one line, and networks that use another's gateways go in its box.

import type { CompiledTopology, NetworkNode, NodeId } from '../../model/compiledTopology';
import type {
  CaptionOf,
  DrawnCircuit,
  DrawnGateway,
  DrawnNetwork,
  DrawnOffice,
  DrawnStation,
  DrawnVnet,
} from './drawnNetwork';
import { firewallsOf, linesOf, risksOf } from './linesToDraw';

const customerBox = 'box:customer-network';
const microsoftBand = 'band:microsoft';
/** The capsule of all instances of a gateway. */
const gatewayStation = (vnet: string, kind: 'expressroute' | 'vpn'): string => `station:${vnet}.${kind}`;

type Source = { readonly topology: CompiledTopology; readonly captionOf: CaptionOf };

const stationAt = ({ captionOf }: Source, id: NodeId): DrawnStation => ({
  id,
  nodes: [id],
  caption: captionOf(id),
});

function officesOf(source: Source): readonly DrawnOffice[] {
  const boxes = source.topology.boxes;
  return source.topology.offices.map(({ core, routers, count, users }) => ({
    ...stationAt(source, core),
    count,
    isDataCentre: !users,
    box: users
      ? null
      : (boxes.find(({ kind, nodes }) => kind === 'data-centre' && nodes.includes(core))?.id ?? null),
    routers: routers.map((router) => stationAt(source, router)),
  }));
}

function circuitsOf(source: Source): readonly DrawnCircuit[] {
  const { topology, captionOf } = source;
  const edges = topology.links.filter(({ kind }) => kind === 'provider-internal');
  return topology.circuits.map(({ id, connections }) => {
    const corridor = edges.find(({ ends }) =>
      connections.some(({ providerEdge }) => ends[0] === providerEdge),
    );
    return {
      id: `circuit:${id}`,
      caption: captionOf(`circuit:${id}`),
      corridor: corridor?.id ?? null,
      corridorLinks: corridor ? [corridor.id] : [],
      connections: connections.map(({ id: connection, location, providerEdge, microsoftEdge, peerings }) => ({
        id: connection,
        links: [connection],
        place: `location:${location}`,
        caption: captionOf(connection),
        providerEdge: providerEdge === null ? null : stationAt(source, providerEdge),
        microsoftEdge: stationAt(source, microsoftEdge),
        lanes: peerings,
      })),
    };
  });
}

type VnetNode = NetworkNode & { readonly kind: 'virtual-network' };

/** Networks without a gateway are named in the box of the network whose gateways serve them. */
function vnetsOf({ topology, captionOf }: Source): readonly DrawnVnet[] {
  const served = new Set(topology.gateways.flatMap(({ alsoServes }) => alsoServes));
  const nodes = topology.nodes.filter((node): node is VnetNode => node.kind === 'virtual-network');
  return nodes
    .filter(({ vnet }) => !served.has(vnet))
    .map(({ id, vnet, box }) => {
      const gateways = topology.gateways
        .filter((gateway) => gateway.vnet === vnet)
        .map(({ kind, instances, zoneRedundant }): DrawnGateway => {
          const station = gatewayStation(vnet, kind);
          const isDivided = instances.length > 1 && (zoneRedundant || kind === 'vpn');
          return { id: station, nodes: instances, caption: captionOf(station), isDivided };
        });
      const itself: DrawnGateway = { id, nodes: [id], caption: captionOf(id), isDivided: false };
      const foot = captionOf(`foot:${vnet}`).name;
      return {
        id: box,
        caption: captionOf(box),
        gateways: gateways.length > 0 ? gateways : [itself],
        foot: foot === '' ? null : foot,
      };
    });
}

export function networkToDraw(topology: CompiledTopology, captionOf: CaptionOf): DrawnNetwork {
  const source: Source = { topology, captionOf };
  const offices = officesOf(source);
  const wans = topology.wans.map(({ id, node, provider, defaultFrom }) => ({
    ...stationAt(source, node),
    box: provider === null ? null : `provider-wan:${id}`,
    defaultFrom: topology.offices.find((office) => office.id === defaultFrom)?.core ?? null,
  }));
  const circuits = circuitsOf(source);
  const vnets = vnetsOf(source);
  const box = (id: string) => ({ id, caption: captionOf(id) });
  const find = (kind: NetworkNode['kind']) => topology.nodes.find((node) => node.kind === kind);
  const [internet, services] = [find('internet'), find('public-services')];
  const stationOf = new Map<NodeId, string>(topology.nodes.map(({ id }) => [id, id]));
  for (const { gateways } of vnets)
    for (const { id, nodes } of gateways) for (const node of nodes) stationOf.set(node, id);
  for (const { connections } of circuits) for (const { id } of connections) stationOf.set(id, id);
  const isReached = topology.links.some(({ kind }) => kind === 'internet-line');
  if (!isReached && internet) stationOf.delete(internet.id);
  const lines = linesOf(topology, stationOf);
  // Leave out public services that nobody asks about and no line leads to.
  const isServed =
    topology.destinations.some(({ peering }) => peering === 'microsoft') ||
    lines.some(({ to }) => to === services?.id);
  return {
    offices,
    wans,
    internet: internet && isReached ? { ...stationAt(source, internet.id), box: box(internet.box) } : null,
    places: topology.locations.map(({ id }) => box(`location:${id}`)),
    circuits,
    services: services && isServed ? { ...stationAt(source, services.id), box: box(services.box) } : null,
    vnets,
    lines,
    firewalls: firewallsOf(topology, captionOf, lines),
    risks: risksOf(topology, captionOf, lines),
    customer: box(customerBox),
    microsoft: box(microsoftBand),
    markers: {
      dedicated: captionOf('marker:dedicated'),
      private: captionOf('marker:private'),
      tunnel: captionOf('marker:tunnel'),
    },
    bullets: {
      internet: captionOf('bullet:internet'),
      microsoft: captionOf('bullet:microsoft'),
      'azure-private': captionOf('bullet:azure-private'),
      'global-reach': captionOf('bullet:global-reach'),
      tunnel: captionOf('bullet:tunnel'),
    },
  };
}
