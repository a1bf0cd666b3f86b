// Elements of a network as lists: offices, circuits, WANs and gateways, each with its drawn nodes and links.

import type {
  CircuitEntry,
  Connection,
  Destination,
  ExitEntry,
  GatewayEntry,
  OfficeSite,
  Place,
  Provider,
  VpnEntry,
  WanEntry,
} from '../../model/compiledElements';
import type { DestinationId, Option } from '../../model/compiledTopology';
import type { ConnectionSide, ElementId } from '../../model/description';
import { type CompletedCircuit, type CompletedVnet, sides } from '../complete/completed';
import type { Plan } from '../network/plan';
import { gatewaysOf, vpnGatewaysOf } from '../network/wires';
import { destinationIds, linkIds, nodeIds } from '../policy/elementIds';
import { carriedBy } from './drawnLink';
import {
  circuitTitle,
  connectionTitle,
  exitTitle,
  gatewayTitle,
  locationTitle,
  named,
  officeTitle,
  optionTitle,
  providerTitle,
  vpnTitle,
  wanTitle,
} from './phrases';

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
const circuitsIn = (ends: readonly { readonly circuit: ElementId }[]) =>
  unique(ends.map(({ circuit }) => circuit));

export const officesOf = ({ network }: Plan): readonly OfficeSite[] =>
  network.offices.map((office) => ({
    id: office.id,
    ...officeTitle(office),
    note: office.note,
    count: office.count,
    users: office.users,
    core: nodeIds.office(office.id),
    routers: office.routers.map((router) => nodeIds.officeRouter(office.id, router)),
    circuits: circuitsIn(office.ends),
    wans: office.wans,
    prefer: office.prefer,
    lans: office.lans,
  }));

export const destinationsOf = ({ network }: Plan): readonly Destination[] => [
  ...network.services.map(
    ({ id, title, note }): Destination => ({
      id: destinationIds.service(id),
      element: id,
      ...named(title.name),
      node: nodeIds.services,
      peering: 'microsoft',
      note,
    }),
  ),
  ...network.vnets.map(
    ({ id, title, note }): Destination => ({
      id: destinationIds.vnet(id),
      element: id,
      ...named(title.name),
      node: nodeIds.vnet(id),
      peering: 'azure-private',
      note,
    }),
  ),
];

function connectionOf(plan: Plan, circuit: CompletedCircuit, side: ConnectionSide): Connection {
  const { id, provider, location } = circuit;
  const ends = plan.endsOf(id).filter((end) => end.side === side);
  return {
    id: linkIds.connection(id, side),
    ...connectionTitle(circuit, side),
    side,
    location: location[side],
    providerEdge: provider === null ? null : nodeIds.providerEdge(id, side),
    microsoftEdge: nodeIds.microsoftEdge(id, side),
    accessLines: provider === null ? [] : ends.map(linkIds.accessLine),
    pipe: provider === null && ends.length === 0 ? null : linkIds.connection(id, side),
    peerings: carriedBy(circuit).filter((peering) =>
      (peering === 'microsoft' ? circuit.microsoft : circuit.private).includes(side),
    ),
  };
}

/** Networks linked to the circuit, and those that use their gateways. */
function vnetsAt({ network }: Plan, circuit: ElementId): readonly DestinationId[] {
  const isLinked = ({ circuits }: CompletedVnet) => circuits.some((link) => link.circuit === circuit);
  const linked = network.vnets.filter(isLinked).map(({ id }) => id);
  const behind = network.vnets.filter(({ hub }) => hub !== null && linked.includes(hub)).map(({ id }) => id);
  return unique([...linked, ...behind]).map(destinationIds.vnet);
}

export const circuitsOf = (plan: Plan): readonly CircuitEntry[] =>
  plan.network.circuits.map((circuit) => ({
    id: circuit.id,
    ...circuitTitle(circuit),
    note: circuit.note,
    layer: circuit.layer,
    provider: circuit.provider,
    locations: unique(sides.map((side) => circuit.location[side])),
    connections: [connectionOf(plan, circuit, 'primary'), connectionOf(plan, circuit, 'secondary')],
    peerings: carriedBy(circuit),
    services: circuit.advertises.map(destinationIds.service),
    vnets: vnetsAt(plan, circuit.id),
    globalReach: circuit.globalReach,
    bandwidthMbps: circuit.bandwidthMbps,
    sku: circuit.sku,
    detect: circuit.detect,
  }));

export const exitsOf = ({ network }: Plan): readonly ExitEntry[] =>
  network.offices.flatMap((office) => {
    const { id, exit } = office;
    if (!exit) return [];
    const line = linkIds.exit(id);
    const refuses = exit.refuses.map(destinationIds.service);
    return [{ id: line, ...exitTitle(office), office: id, line, pool: exit.pool, refuses, option: line }];
  });

/** The default state of each switch; a scenario lists those that differ. */
export const optionsOf = ({ network, policy }: Plan): readonly Option[] =>
  network.offices.flatMap((office) => {
    if (!office.exit) return [];
    const id = linkIds.exit(office.id);
    return [{ id, ...optionTitle(office), isOn: !policy.optionsOff.includes(id) }];
  });

export const vpnsOf = ({ network, vnet }: Plan): readonly VpnEntry[] =>
  network.offices.flatMap((office) =>
    office.vpn.flatMap((id): VpnEntry[] => {
      const to = vnet(id);
      if (!to) return [];
      return [
        {
          ...vpnTitle(office, to),
          office: office.id,
          vnet: id,
          tunnels: vpnGatewaysOf(to).map((instance) => linkIds.tunnel(office.id, id, instance)),
          line: office.exit ? linkIds.exit(office.id) : linkIds.internetLine(office.id),
        },
      ];
    }),
  );

export const wansOf = ({ network }: Plan): readonly WanEntry[] =>
  network.wans.map((wan) => ({
    id: wan.id,
    ...wanTitle(wan),
    note: wan.note,
    node: nodeIds.wan(wan.id),
    provider: wan.provider,
    offices: wan.offices,
    circuits: circuitsIn(wan.ends),
    defaultFrom: wan.defaultFrom,
    carriesMicrosoft: wan.carriesMicrosoft,
  }));

export function gatewayEntries(plan: Plan): readonly GatewayEntry[] {
  return plan.network.vnets.flatMap((vnet) => {
    const alsoServes = plan.network.vnets.filter(({ hub }) => hub === vnet.id).map(({ id }) => id);
    const common = { vnet: vnet.id, zoneRedundant: vnet.isZoneRedundant, alsoServes };
    const expressRoute = gatewaysOf(plan, vnet).map((instance) => nodeIds.gateway(vnet.id, instance));
    const vpn = vpnGatewaysOf(vnet).map((instance) => nodeIds.vpnGateway(vnet.id, instance));
    const entries: readonly GatewayEntry[] = [
      { ...common, kind: 'expressroute', ...gatewayTitle(vnet, '', null), instances: expressRoute },
      { ...common, kind: 'vpn', ...gatewayTitle(vnet, 'VPN ', null), instances: vpn },
    ];
    return entries.filter(({ instances }) => instances.length > 0);
  });
}

export function locationsOf({ network }: Plan): readonly Place[] {
  const all = unique(network.circuits.flatMap(({ location }) => sides.map((side) => location[side])));
  return all.map((id) => ({
    id,
    ...locationTitle(id),
    circuits: network.circuits
      .filter(({ location }) => sides.some((side) => location[side] === id))
      .map((circuit) => circuit.id),
  }));
}

export function providersOf({ network }: Plan): readonly Provider[] {
  const all = unique([...network.circuits, ...network.wans].flatMap(({ provider }) => provider ?? []));
  return all.map((id) => ({
    id,
    ...providerTitle(id),
    circuits: network.circuits.filter(({ provider }) => provider === id).map((circuit) => circuit.id),
    wans: network.wans.filter(({ provider }) => provider === id).map((wan) => wan.id),
  }));
}
