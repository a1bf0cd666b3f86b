// Ids of drawn elements. Each carries its kind, and is also the id of that element's failure.

import type { LinkId, NodeId } from '../../model/compiledTopology';
import type { ConnectionSide, ElementId } from '../../model/description';

type Instance = 1 | 2;

/** A circuit's connection at the office, or the WAN, where it ends. */
type LineEnd = {
  readonly holder: { readonly kind: 'office' | 'wan'; readonly id: ElementId };
  readonly circuit: ElementId;
  readonly side: ConnectionSide;
};

export const nodeIds = {
  office: (office: ElementId): NodeId => `office:${office}`,
  officeRouter: (office: ElementId, router: ElementId): NodeId => `router:${office}.${router}`,
  wan: (wan: ElementId): NodeId => `wan:${wan}`,
  internet: 'node:internet',
  services: 'node:services',
  providerEdge: (circuit: ElementId, side: ConnectionSide): NodeId => `provider-edge:${circuit}.${side}`,
  microsoftEdge: (circuit: ElementId, side: ConnectionSide): NodeId => `microsoft-edge:${circuit}.${side}`,
  gateway: (vnet: ElementId, instance: Instance): NodeId => `gateway:${vnet}.${instance}`,
  vpnGateway: (vnet: ElementId, instance: Instance): NodeId => `gateway:${vnet}.vpn${instance}`,
  vnet: (vnet: ElementId): NodeId => `vnet:${vnet}`,
} as const;

export const linkIds = {
  exit: (office: ElementId): LinkId => `exit:${office}`,
  /** An internet line without a breakout: a VPN needs one. */
  internetLine: (office: ElementId): LinkId => `line:${office}.internet`,
  internetTransit: 'link:internet.services',
  internal: (office: ElementId, a: ElementId, b: ElementId): LinkId => `internal:${office}.${a}.${b}`,
  wanLine: (office: ElementId, wan: ElementId): LinkId => `line:${office}.${wan}`,
  accessLine: ({ holder, circuit, side }: LineEnd): LinkId =>
    `line:${holder.kind === 'wan' ? 'wan.' : ''}${holder.id}.${circuit}.${side}`,
  providerInternal: (circuit: ElementId): LinkId => `provider-internal:${circuit}`,
  connection: (circuit: ElementId, side: ConnectionSide): LinkId => `connection:${circuit}.${side}`,
  toServices: (circuit: ElementId, side: ConnectionSide): LinkId => `backbone:${circuit}.${side}.services`,
  toGateway: (circuit: ElementId, side: ConnectionSide, vnet: ElementId, instance: Instance): LinkId =>
    `backbone:${circuit}.${side}.${vnet}.${instance}`,
  /** Where gateways are not drawn. */
  toVnet: (circuit: ElementId, side: ConnectionSide, vnet: ElementId): LinkId =>
    `backbone:${circuit}.${side}.${vnet}`,
  fromGateway: (vnet: ElementId, hub: ElementId, gateway: string): LinkId =>
    `gateway-network:${hub}.${gateway}.${vnet}`,
  vnetPeering: (vnet: ElementId, other: ElementId): LinkId => `vnet-peering:${vnet}.${other}`,
  globalReach: (a: ElementId, b: ElementId, from: ConnectionSide, to: ConnectionSide): LinkId =>
    `global-reach:${a}.${b}.${from}.${to}`,
  tunnel: (office: ElementId, vnet: ElementId, instance: Instance): LinkId =>
    `tunnel:${office}.${vnet}.${instance}`,
} as const;

/** Ids of stateful devices, in the network and on the map. */
export const deviceIds = {
  exit: (office: ElementId): string => `firewall:${office}.exit`,
  circuits: (office: ElementId): string => `firewall:${office}.circuits`,
  shared: (office: ElementId): string => `firewall:${office}`,
  wan: (wan: ElementId): string => `firewall:wan.${wan}`,
} as const;

/** Ids that map a network's routers, adjacencies and devices to drawn elements. */
export type DrawnIds = {
  readonly nodes: Widened<typeof nodeIds>;
  readonly links: Widened<typeof linkIds>;
  readonly devices: Widened<typeof deviceIds>;
};

type Widened<Ids> = { readonly [Name in keyof Ids]: Ids[Name] extends string ? string : Ids[Name] };

export const drawnIds: DrawnIds = { nodes: nodeIds, links: linkIds, devices: deviceIds };

export const destinationIds = {
  service: (service: ElementId) => `service:${service}`,
  vnet: (vnet: ElementId) => `vnet:${vnet}`,
} as const;
