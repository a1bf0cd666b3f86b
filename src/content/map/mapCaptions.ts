// Captions of a map's elements: short, since the map shows where each is.

import type { Caption } from '../../layout/drawn/drawnNetwork';
import type { Box, CompiledTopology, NetworkNode } from '../../model/compiledTopology';
import { listed } from '../names';

const caption = (name: string, ...details: readonly string[]): Caption => ({ name, details });
const nothing = caption('');

const sideNumbers = { primary: 1, secondary: 2 } as const;
const routerNames: ReadonlyMap<string, string> = new Map([
  ['first', 'CE 1'],
  ['second', 'CE 2'],
]);

function ofNode(node: NetworkNode, { offices, destinations }: CompiledTopology): Caption {
  switch (node.kind) {
    case 'office-core': {
      const office = offices.find(({ id }) => id === node.office);
      return office?.users === false ? caption(node.name, 'run by you') : caption(node.name);
    }
    case 'office-router':
      return caption(routerNames.get(node.router) ?? node.router);
    case 'wan':
      return caption(node.name);
    case 'provider-edge':
      return caption(`PE ${sideNumbers[node.side]}`);
    case 'microsoft-edge':
      return caption(`MSEE ${sideNumbers[node.side]}`);
    case 'public-services': {
      const [first = '', ...others] = destinations
        .filter((each) => each.node === node.id)
        .map(({ name }) => name);
      return caption(first, ...others);
    }
    case 'internet':
    case 'expressroute-gateway':
    case 'vpn-gateway':
    case 'virtual-network':
      return nothing;
  }
}

function ofBox({ kind, name }: Box): Caption {
  switch (kind) {
    case 'customer-network':
      return caption('Customer network', 'run by you');
    case 'public-internet':
      return caption('Public internet', 'run by many');
    case 'public-services':
      return caption('Microsoft public services');
    case 'location':
      return caption(name, 'peering location');
    case 'data-centre':
    case 'provider-wan':
    case 'provider-edges':
    case 'virtual-network':
      return caption(name);
  }
}

function gatewayCaptions({ gateways }: CompiledTopology): readonly (readonly [string, Caption])[] {
  return gateways.map(({ vnet, kind, zoneRedundant, instances }) => {
    const isAlone = gateways.filter((each) => each.vnet === vnet).length === 1;
    if (kind === 'vpn') {
      const how = instances.length > 1 ? 'active-active' : 'active-standby';
      return [`station:${vnet}.vpn`, caption('VPN gateway', how)];
    }
    const where = zoneRedundant ? 'zone-redundant' : 'one zone';
    return [`station:${vnet}.expressroute`, caption(isAlone ? 'Gateway' : 'ExpressRoute gateway', where)];
  });
}

/**
 * Captions at the foot of a virtual network's box: networks that use its gateways, and networks only peered
 * with it.
 */
function footCaptions({ gateways, links, nodes }: CompiledTopology): readonly (readonly [string, Caption])[] {
  const nameOf = new Map(
    nodes.flatMap((node) => (node.kind === 'virtual-network' ? [[node.vnet, node.name] as const] : [])),
  );
  const vnetAt = new Map(
    nodes.flatMap((node) => (node.kind === 'virtual-network' ? [[node.id, node.vnet] as const] : [])),
  );
  const names = (vnets: readonly string[]) => listed(vnets.map((vnet) => nameOf.get(vnet) ?? vnet));
  return [...nameOf.keys()].flatMap((vnet): [string, Caption][] => {
    const served = [
      ...new Set(gateways.filter((each) => each.vnet === vnet).flatMap((each) => each.alsoServes)),
    ];
    const joined = links
      .filter(({ kind }) => kind === 'vnet-peering')
      .map(({ ends }) => ends.map((end) => vnetAt.get(end) ?? ''))
      .filter((ends) => ends.includes(vnet))
      .map((ends) => ends.find((end) => end !== vnet) ?? '');
    const said = [
      ...(served.length > 0 ? [`also serves ${names(served)}, peered`] : []),
      ...(joined.length > 0 ? [`peered with ${names(joined)}, without a gateway`] : []),
    ];
    return said.length > 0 ? [[`foot:${vnet}`, caption(said.join('; '))]] : [];
  });
}

/** Caption of the customer's network if only a part is drawn. */
export const servedCaption = ({ name }: Caption, office: string): Caption =>
  caption(name, `only what serves ${office}`);

export function mapCaptions(topology: CompiledTopology): (id: string) => Caption {
  const { nodes, boxes, circuits, providers, firewalls, sharedRisks, failureTargets } = topology;
  const providerNames = new Map(providers.map(({ id, name }) => [id, name]));
  const captions = new Map<string, Caption>([
    ...nodes.map((node) => [node.id, ofNode(node, topology)] as const),
    ...boxes.map((box) => [box.id, ofBox(box)] as const),
    ...circuits.flatMap(({ id, name, provider, connections }): (readonly [string, Caption])[] => [
      [
        `circuit:${id}`,
        caption(name, provider === null ? 'ExpressRoute Direct' : (providerNames.get(provider) ?? provider)),
      ],
      ...connections.map(
        (connection) =>
          [connection.id, caption(connection.side === 'primary' ? 'Primary' : 'Secondary')] as const,
      ),
    ]),
    ...gatewayCaptions(topology),
    ...footCaptions(topology),
    ...firewalls.map(({ id }) => [id, caption('Firewall')] as const),
    ...sharedRisks.map(({ id, name }) => [id, caption(name)] as const),
    ...failureTargets
      .filter(({ kind, links }) => kind === 'line' && links.length > 1)
      .map(({ id }) => [id, caption('Single line')] as const),
    ['band:microsoft', caption('Microsoft', 'runs all of this band')],
    ['marker:dedicated', caption('Dedicated ends here')],
    ['marker:private', caption('Private ends here')],
    ['marker:tunnel', caption('Private ends here', 'encrypted from here')],
    ['bullet:internet', caption('Internet')],
    ['bullet:microsoft', caption('Microsoft peering')],
    ['bullet:azure-private', caption('Azure private peering')],
    ['bullet:global-reach', caption('Global Reach')],
    ['bullet:tunnel', caption('Tunnel, encrypted', 'over the internet')],
  ]);
  return (id) => captions.get(id) ?? nothing;
}
