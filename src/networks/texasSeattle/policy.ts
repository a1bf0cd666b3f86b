// Where the article's network differs from what is usual: no gateways are drawn, preferring a connection steers
// replies too, and routers and links are called as in its figure.

import { type Policy, usualPolicy } from '../../compile/policy/policy';
import { numberOf } from '../../compile/policy/routerNames';

const short = (router: string): string =>
  router.replace('microsoft-public', 'public').replace('azure-vnet', 'vnet').split('.')[0] ?? '';

/** What rides on a connection is called after it and its peering, everything else after the routers at its ends. */
function adjacencyName(a: string, b: string): string {
  const domain = b.split('.')[1];
  if (domain !== undefined) return `${a === 'pe1' ? 'primary' : 'secondary'}-${domain.replace('azure-', '')}`;
  return a === 'internet' ? 'internet-microsoft' : `${short(a)}-${short(b)}`;
}

export const policy: Policy = {
  ...usualPolicy,
  names: {
    core: (office) => office,
    officeRouter: (office, router) => `${office}.${router}`,
    wan: (wan) => wan,
    internet: 'internet',
    services: 'microsoft-public',
    providerEdge: (_, side) => `pe${numberOf(side)}`,
    microsoftEdge: (_, side, peering) => `msee${numberOf(side)}.${peering}`,
    gateway: (vnet, instance) => `${vnet}.${instance}`,
    vpnGateway: (vnet, instance) => `${vnet}.vpn${instance}`,
    vnet: (vnet) => vnet,
    adjacency: adjacencyName,
  },
  drawn: {
    nodes: {
      ...usualPolicy.drawn.nodes,
      office: (office) => office,
      internet: 'internet',
      services: 'microsoft-public',
      providerEdge: (_, side) => `pe${numberOf(side)}`,
      microsoftEdge: (_, side) => `msee${numberOf(side)}`,
      vnet: (vnet) => vnet,
    },
    links: {
      ...usualPolicy.drawn.links,
      exit: (office) => `${office}-internet`,
      internetTransit: 'internet-microsoft',
      accessLine: ({ holder, side }) => `${holder.id}-pe${numberOf(side)}`,
      providerInternal: () => 'pe1-pe2',
      connection: (_, side) => side,
      toServices: (_, side) => `msee${numberOf(side)}-public`,
      toVnet: (_, side) => `msee${numberOf(side)}-vnet`,
    },
    devices: {
      ...usualPolicy.drawn.devices,
      exit: (office) => `${office}-exit`,
      circuits: (office) => `${office}-circuit`,
    },
  },
  // Everything is equal until a connection is preferred, as in the recordings of real routers.
  atOffice: { ...usualPolicy.atOffice, circuit: 100, exit: 100, step: 100 },
  trialPrepends: 3,
  hasGateways: false,
  unannouncedPool: 'exit',
  asNumbers: { ...usualPolicy.asNumbers, providers: [[64510, 64510]] },
  optionsOff: ['exit:seattle'],
};
