// Names of routers and adjacencies: readable, and unique for any element ids.

import type { Peering } from '../../model/compiledTopology';
import type { ConnectionSide, ElementId } from '../../model/description';
import type { AdjacencyId, RouterId } from '../../model/network';

export type RouterNames = {
  readonly core: (office: ElementId) => RouterId;
  readonly officeRouter: (office: ElementId, router: ElementId) => RouterId;
  readonly wan: (wan: ElementId) => RouterId;
  readonly internet: RouterId;
  readonly services: RouterId;
  readonly providerEdge: (circuit: ElementId, side: ConnectionSide) => RouterId;
  /** One per routing domain, because the two are isolated from each other. */
  readonly microsoftEdge: (circuit: ElementId, side: ConnectionSide, peering: Peering) => RouterId;
  readonly gateway: (vnet: ElementId, instance: 1 | 2) => RouterId;
  readonly vpnGateway: (vnet: ElementId, instance: 1 | 2) => RouterId;
  readonly vnet: (vnet: ElementId) => RouterId;
  readonly adjacency: (a: RouterId, b: RouterId) => AdjacencyId;
};

export const numberOf = (side: ConnectionSide): 1 | 2 => (side === 'primary' ? 1 : 2);
const domain = (peering: Peering) => (peering === 'microsoft' ? 'microsoft' : 'private');

// Ids have no dots, and the word after the dot belongs to one kind of element.
export const routerNames: RouterNames = {
  core: (office) => `${office}.core`,
  officeRouter: (office, router) => `${office}.router.${router}`,
  wan: (wan) => `${wan}.wan`,
  internet: 'internet',
  services: 'microsoft',
  providerEdge: (circuit, side) => `${circuit}.pe${numberOf(side)}`,
  microsoftEdge: (circuit, side, peering) => `${circuit}.msee${numberOf(side)}.${domain(peering)}`,
  gateway: (vnet, instance) => `${vnet}.gateway${instance}`,
  vpnGateway: (vnet, instance) => `${vnet}.vpn${instance}`,
  vnet: (vnet) => `${vnet}.vnet`,
  adjacency: (a, b) => `${a}_${b}`,
};
