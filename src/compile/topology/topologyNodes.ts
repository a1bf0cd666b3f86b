// Nodes of the map, each in its innermost box.

import type { Box, BoxId, Named, NetworkNode, NodePart, Operator } from '../../model/compiledTopology';
import {
  type CompletedCircuit,
  type CompletedOffice,
  type CompletedVnet,
  type CompletedWan,
  sides,
} from '../complete/completed';
import type { Plan } from '../network/plan';
import { routersOf } from '../network/routers';
import { gatewaysOf, vpnGatewaysOf } from '../network/wires';
import { nodeIds } from '../policy/elementIds';
import {
  gatewayTitle,
  locationTitle,
  microsoftEdgeTitle,
  named,
  officeTitle,
  providerEdgeTitle,
  routerTitle,
  siteTitle,
  wanTitle,
} from './phrases';

export const boxIds = {
  customerNetwork: 'box:customer-network',
  publicInternet: 'box:public-internet',
  publicServices: 'box:public-services',
  dataCentre: (office: string) => `data-centre:${office}`,
  providerWan: (wan: string) => `provider-wan:${wan}`,
  location: (location: string) => `location:${location}`,
  vnet: (vnet: string) => `network:${vnet}`,
} as const;

type Drawn = Omit<NetworkNode, 'routers' | 'count'> & NodePart & { readonly count?: number };

const boxOf = ({ id, users }: CompletedOffice): BoxId =>
  users ? boxIds.customerNetwork : boxIds.dataCentre(id);

function officeNodes(office: CompletedOffice): readonly Drawn[] {
  const { id, count, routers } = office;
  const common = { operator: 'customer', box: boxOf(office), count, office: id } as const;
  return [
    { ...common, id: nodeIds.office(id), kind: 'office-core', ...officeTitle(office) },
    ...routers.map(
      (router): Drawn => ({
        ...common,
        id: nodeIds.officeRouter(id, router),
        kind: 'office-router',
        router,
        ...routerTitle(office, router),
      }),
    ),
  ];
}

const wanNode = (wan: CompletedWan): Drawn => ({
  id: nodeIds.wan(wan.id),
  kind: 'wan',
  wan: wan.id,
  operator: wan.provider === null ? 'customer' : 'connectivity-provider',
  box: wan.provider === null ? boxIds.customerNetwork : boxIds.providerWan(wan.id),
  ...wanTitle(wan),
});

/** The provider's edges, with or without routing; none with ExpressRoute Direct. */
function circuitNodes(circuit: CompletedCircuit): readonly Drawn[] {
  const { id, location, provider } = circuit;
  return sides.flatMap((side): Drawn[] => {
    const common = { box: boxIds.location(location[side]), circuit: id, side };
    const edge: Drawn = {
      ...common,
      id: nodeIds.microsoftEdge(id, side),
      kind: 'microsoft-edge',
      operator: 'microsoft',
      ...microsoftEdgeTitle(circuit, side),
    };
    if (provider === null) return [edge];
    return [
      {
        ...common,
        id: nodeIds.providerEdge(id, side),
        kind: 'provider-edge',
        operator: 'connectivity-provider',
        ...providerEdgeTitle(circuit, side),
      },
      edge,
    ];
  });
}

function vnetNodes(plan: Plan, vnet: CompletedVnet): readonly Drawn[] {
  const common = { operator: 'microsoft', box: boxIds.vnet(vnet.id), vnet: vnet.id } as const;
  const vpn = vpnGatewaysOf(vnet);
  return [
    ...gatewaysOf(plan, vnet).map(
      (instance): Drawn => ({
        ...common,
        id: nodeIds.gateway(vnet.id, instance),
        kind: 'expressroute-gateway',
        instance,
        ...gatewayTitle(vnet, '', instance),
      }),
    ),
    ...vpn.map(
      (instance): Drawn => ({
        ...common,
        id: nodeIds.vpnGateway(vnet.id, instance),
        kind: 'vpn-gateway',
        instance,
        ...gatewayTitle(vnet, 'VPN ', vpn.length > 1 ? instance : null),
      }),
    ),
    { ...common, id: nodeIds.vnet(vnet.id), kind: 'virtual-network', ...named(vnet.title.name) },
  ];
}

const internetNode: Drawn = {
  id: nodeIds.internet,
  kind: 'internet',
  operator: 'internet-providers',
  box: boxIds.publicInternet,
  ...named('Public internet', 'the public internet'),
};

const servicesNode: Drawn = {
  id: nodeIds.services,
  kind: 'public-services',
  operator: 'microsoft',
  box: boxIds.publicServices,
  ...named('Microsoft public services', 'Microsoft’s public services'),
};

export function nodesOf(plan: Plan): readonly NetworkNode[] {
  const { offices, wans, circuits, vnets } = plan.network;
  const routers = new Map<string, string[]>();
  for (const { id, node } of routersOf(plan)) routers.set(node, [...(routers.get(node) ?? []), id]);
  const drawn: readonly Drawn[] = [
    ...offices.flatMap(officeNodes),
    ...wans.map(wanNode),
    internetNode,
    ...circuits.flatMap(circuitNodes),
    servicesNode,
    ...vnets.flatMap((vnet) => vnetNodes(plan, vnet)),
  ];
  return drawn.map((node) => ({ ...node, count: node.count ?? 1, routers: routers.get(node.id) ?? [] }));
}

/** Non-empty boxes, in the order of the file within each kind. */
export function boxesOf(plan: Plan, nodes: readonly NetworkNode[]): readonly Box[] {
  const { offices, wans, circuits, vnets } = plan.network;
  const inBox = new Map<BoxId, string[]>();
  for (const { id, box } of nodes) inBox.set(box, [...(inBox.get(box) ?? []), id]);
  const locations = new Set(circuits.flatMap(({ location }) => sides.map((side) => location[side])));
  const box = (id: BoxId, kind: Box['kind'], operator: Operator, title: Named): Box => ({
    id,
    kind,
    operator,
    name: title.name,
    inSentence: title.inSentence,
    nodes: inBox.get(id) ?? [],
  });
  const dataCentres = offices
    .filter(({ users }) => !users)
    .map((office) => box(boxIds.dataCentre(office.id), 'data-centre', 'customer', siteTitle(office)));
  const customer = box(
    boxIds.customerNetwork,
    'customer-network',
    'customer',
    named('Customer network', 'the customer network'),
  );
  return [
    { ...customer, nodes: [...customer.nodes, ...dataCentres.flatMap((each) => each.nodes)] },
    ...dataCentres,
    ...wans
      .filter(({ provider }) => provider !== null)
      .map((wan) => box(boxIds.providerWan(wan.id), 'provider-wan', 'connectivity-provider', wanTitle(wan))),
    box(boxIds.publicInternet, 'public-internet', 'internet-providers', internetNode),
    ...[...locations].map((id) => box(boxIds.location(id), 'location', 'microsoft', locationTitle(id))),
    box(boxIds.publicServices, 'public-services', 'microsoft', servicesNode),
    ...vnets.map((vnet) => box(boxIds.vnet(vnet.id), 'virtual-network', 'microsoft', named(vnet.title.name))),
  ];
}
