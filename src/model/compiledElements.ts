// The elements of a description as lists for choices and text, each with its drawn nodes and links.

import type { DestinationId, FailureId, LinkId, Named, NodeId, OptionId, Peering } from './compiledTopology';
import type { ConnectionSide, ElementId, Preferred } from './description';
import type { Prefix } from './network';

export type OfficeSite = Named & {
  readonly id: ElementId;
  readonly note: string | null;
  readonly count: number;
  /** False for a data centre: transit only, never a source of traffic. */
  readonly users: boolean;
  readonly core: NodeId;
  /** Its edge routers besides the core; none where the core is its only router. */
  readonly routers: readonly NodeId[];
  readonly circuits: readonly ElementId[];
  readonly wans: readonly ElementId[];
  /** As the description says, best first; empty where it says nothing. */
  readonly prefer: readonly Preferred[];
  readonly lans: readonly Prefix[];
};

export type Destination = Named & {
  readonly id: DestinationId;
  readonly element: ElementId;
  readonly node: NodeId;
  /** The peering of a circuit that leads there. */
  readonly peering: Peering;
  readonly note: string | null;
};

export type Connection = Named & {
  /** Also the failure target's id: "connection:er.primary". */
  readonly id: FailureId;
  readonly side: ConnectionSide;
  readonly location: ElementId;
  /** Null with ExpressRoute Direct. */
  readonly providerEdge: NodeId | null;
  readonly microsoftEdge: NodeId;
  /** One for each office or WAN whose line ends here. */
  readonly accessLines: readonly LinkId[];
  /** From the provider's edge or customer's router to Microsoft's; null without a customer end yet. */
  readonly pipe: LinkId | null;
  readonly peerings: readonly Peering[];
};

export type CircuitEntry = Named & {
  readonly id: ElementId;
  readonly note: string | null;
  /** 2: the customer's routers speak BGP with Microsoft's; 3: the provider's do. */
  readonly layer: 2 | 3;
  /** Null with ExpressRoute Direct. */
  readonly provider: ElementId | null;
  readonly locations: readonly ElementId[];
  /** Primary, then secondary. */
  readonly connections: readonly [Connection, Connection];
  readonly peerings: readonly Peering[];
  /** Services its Microsoft peering advertises. */
  readonly services: readonly DestinationId[];
  readonly vnets: readonly DestinationId[];
  readonly globalReach: readonly ElementId[];
  /** Null where it was not given. */
  readonly bandwidthMbps: number | null;
  readonly sku: 'local' | 'standard' | 'premium';
  readonly detect: 'hold-180' | 'hold-10' | 'bfd';
};

export type ExitEntry = Named & {
  readonly id: FailureId;
  readonly office: ElementId;
  readonly line: LinkId;
  readonly pool: Prefix;
  readonly refuses: readonly DestinationId[];
  readonly option: OptionId | null;
};

export type VpnEntry = Named & {
  readonly office: ElementId;
  readonly vnet: ElementId;
  readonly tunnels: readonly LinkId[];
  /** The internet line that carries the tunnels. */
  readonly line: LinkId;
};

export type WanEntry = Named & {
  readonly id: ElementId;
  readonly note: string | null;
  readonly node: NodeId;
  /** Null where it is the customer's own, or unspecified. */
  readonly provider: ElementId | null;
  readonly offices: readonly ElementId[];
  readonly circuits: readonly ElementId[];
  readonly defaultFrom: ElementId | null;
  readonly carriesMicrosoft: boolean;
};

export type GatewayEntry = Named & {
  readonly kind: 'expressroute' | 'vpn';
  /** The network that contains it. */
  readonly vnet: ElementId;
  readonly instances: readonly NodeId[];
  readonly zoneRedundant: boolean;
  /** Networks peered with its own that use it. */
  readonly alsoServes: readonly ElementId[];
};

/** A stateful device: it lets a reply pass only if it has seen the request. */
export type FirewallEntry = Named & {
  /** The device's id in the network. */
  readonly id: string;
  /** The office whose traffic it guards; null where it belongs to a WAN. */
  readonly office: ElementId | null;
  readonly wan: ElementId | null;
  /** Links that it guards. */
  readonly links: readonly LinkId[];
};

export type Place = Named & { readonly id: ElementId; readonly circuits: readonly ElementId[] };
export type Provider = Named & {
  readonly id: ElementId;
  readonly circuits: readonly ElementId[];
  readonly wans: readonly ElementId[];
};

export type SharedRiskEntry = Named & {
  readonly id: FailureId;
  readonly because: string | null;
  readonly elements: readonly FailureId[];
};
