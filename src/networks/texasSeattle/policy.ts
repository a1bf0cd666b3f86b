// Policy of the article's network where it differs from the usual: no gateways drawn, preferring a connection
// steers replies too, and names of routers and links as in its figure.

import { defaultPolicy, type Policy } from '../../compile/policy/policy';
import { numberOf } from '../../compile/policy/routerNames';

const short = (router: string): string =>
  router.replace('microsoft-public', 'public').replace('azure-vnet', 'vnet').split('.')[0] ?? '';

/** Names a connection's adjacency after it and its peering, others after their routers. */
function adjacencyName(a: string, b: string): string {
  const domain = b.split('.')[1];
  if (domain !== undefined) return `${a === 'pe1' ? 'primary' : 'secondary'}-${domain.replace('azure-', '')}`;
  return a === 'internet' ? 'internet-microsoft' : `${short(a)}-${short(b)}`;
}

export const policy: Policy = {
  ...defaultPolicy,
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
      ...defaultPolicy.drawn.nodes,
      office: (office) => office,
      internet: 'internet',
      services: 'microsoft-public',
      providerEdge: (_, side) => `pe${numberOf(side)}`,
      microsoftEdge: (_, side) => `msee${numberOf(side)}`,
      vnet: (vnet) => vnet,
    },
    links: {
      ...defaultPolicy.drawn.links,
      exit: (office) => `${office}-internet`,
      internetTransit: 'internet-microsoft',
      accessLine: ({ holder, side }) => `${holder.id}-pe${numberOf(side)}`,
      providerInternal: () => 'pe1-pe2',
      connection: (_, side) => side,
      toServices: (_, side) => `msee${numberOf(side)}-public`,
      toVnet: (_, side, vnet) => `msee${numberOf(side)}-${short(vnet)}`,
    },
    devices: {
      ...defaultPolicy.drawn.devices,
      exit: (office) => `${office}-exit`,
      circuits: (office) => `${office}-circuit`,
    },
  },
  // Weigh all equally until a connection is preferred, as in the recordings of real routers.
  atOffice: { ...defaultPolicy.atOffice, circuit: 100, exit: 100, step: 100 },
  trialPrepends: 3,
  hasGateways: false,
  unadvertisedPool: 'exit',
  asNumbers: { ...defaultPolicy.asNumbers, providers: [[64510, 64510]] },
  optionsOff: ['exit:seattle'],
};
