// What a description becomes to the eye: nodes, links, boxes, and what of them can fail, with names. Data only.
// Ids of elements carry their kind ("location:london", "vnet:hub"), so that an office and a location may share one.

import type {
  CircuitEntry,
  Destination,
  ExitEntry,
  FirewallEntry,
  GatewayEntry,
  OfficeSite,
  Place,
  Provider,
  SharedRiskEntry,
  VpnEntry,
  WanEntry,
} from './compiledElements';
import type { FailureTarget } from './compiledFailures';
import type { ConnectionSide, ElementId } from './description';
import type { AdjacencyId, RouterId } from './network';

export type NodeId = string;
export type LinkId = string;
export type BoxId = string;
/** "service:power-platform" or "vnet:hub". */
export type DestinationId = string;
/** "exit:london": the office's exit can be switched off, or on. */
export type OptionId = string;
export type FailureId = string;

export type Peering = 'microsoft' | 'azure-private';
export type Operator = 'customer' | 'internet-providers' | 'connectivity-provider' | 'microsoft';

/** A name as a title ("Primary connection of Er-lon") and within a sentence ("the primary connection of Er-lon"). */
export type Named = { readonly name: string; readonly inSentence: string };

export type NodePart =
  /** The site itself: its LAN, and where WAN, exit and VPN end. With one router it is that router too. */
  | { readonly kind: 'office-core'; readonly office: ElementId }
  | { readonly kind: 'office-router'; readonly office: ElementId; readonly router: ElementId }
  | { readonly kind: 'internet' }
  | { readonly kind: 'wan'; readonly wan: ElementId }
  | { readonly kind: 'provider-edge'; readonly circuit: ElementId; readonly side: ConnectionSide }
  | { readonly kind: 'microsoft-edge'; readonly circuit: ElementId; readonly side: ConnectionSide }
  | { readonly kind: 'public-services' }
  | { readonly kind: 'expressroute-gateway'; readonly vnet: ElementId; readonly instance: 1 | 2 }
  | { readonly kind: 'vpn-gateway'; readonly vnet: ElementId; readonly instance: 1 | 2 }
  | { readonly kind: 'virtual-network'; readonly vnet: ElementId };

export type NetworkNode = Named &
  NodePart & {
    readonly id: NodeId;
    readonly operator: Operator;
    /** The innermost box that it stands in. */
    readonly box: BoxId;
    /** Its routers in the network; none where it is only on the line: a provider's edge at layer 2. */
    readonly routers: readonly RouterId[];
    /** How many alike it stands for; 1 where it is one. */
    readonly count: number;
  };

/** What traffic is exposed to on a link. Of these, only the tunnel encrypts by itself. */
export type LinkExposure =
  | 'public-internet'
  | 'encrypted-tunnel'
  | 'private'
  | 'microsoft-shared'
  | 'microsoft-isolated';

export type LinkKind =
  /** An office's line to the internet: its exit, or only what a VPN runs over. */
  | 'internet-line'
  | 'internet-transit'
  /** Between the routers of one office. */
  | 'office-internal'
  | 'wan-line'
  /** From an office or a WAN to the edge of a circuit's provider: the last mile. */
  | 'access-line'
  | 'provider-internal'
  /** From the provider's edge, or from the customer's own router with ExpressRoute Direct, to Microsoft's. */
  | 'connection'
  | 'microsoft-backbone'
  | 'gateway-network'
  | 'vnet-peering'
  | 'global-reach'
  | 'tunnel';

export type Link = Named & {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly ends: readonly [NodeId, NodeId];
  readonly exposure: LinkExposure;
  readonly operators: readonly Operator[];
  /** The routing domains that ride on it; none on links outside circuits. */
  readonly peerings: readonly Peering[];
  /** True where the capacity is reserved for this customer. */
  readonly dedicated: boolean;
  /** What goes down with it, without the tunnels that run over it. */
  readonly adjacencies: readonly AdjacencyId[];
  /** Present only while this option is on. */
  readonly option: OptionId | null;
};

export type BoxKind =
  | 'customer-network'
  | 'data-centre'
  | 'provider-wan'
  /** Microsoft's edges at one peering location, and the provider's. */
  | 'location'
  /** The provider's edges by themselves; only where a figure draws them so. */
  | 'provider-edges'
  | 'public-internet'
  | 'public-services'
  | 'virtual-network';

export type Box = Named & {
  readonly id: BoxId;
  readonly kind: BoxKind;
  readonly operator: Operator;
  /** All that stand in it, those of boxes within it too. */
  readonly nodes: readonly NodeId[];
};

/** Something that a reader may switch in the scenario. */
export type Option = Named & { readonly id: OptionId; readonly isOn: boolean };

export type CompiledTopology = {
  readonly name: string;
  readonly note: string | null;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
  readonly boxes: readonly Box[];
  /** In the order of the file, data centres too. */
  readonly offices: readonly OfficeSite[];
  /** Services in the order of the file, then virtual networks. */
  readonly destinations: readonly Destination[];
  readonly circuits: readonly CircuitEntry[];
  readonly exits: readonly ExitEntry[];
  readonly vpns: readonly VpnEntry[];
  readonly wans: readonly WanEntry[];
  readonly gateways: readonly GatewayEntry[];
  readonly firewalls: readonly FirewallEntry[];
  readonly locations: readonly Place[];
  readonly providers: readonly Provider[];
  readonly sharedRisks: readonly SharedRiskEntry[];
  readonly options: readonly Option[];
  readonly failureTargets: readonly FailureTarget[];
  /** Links that an adjacency rides on, in order from its first end; at layer 2 a provider's edge lies between two. */
  readonly linksOf: Readonly<Record<AdjacencyId, readonly LinkId[]>>;
  /** The routing domain of a circuit that an adjacency belongs to; null where it serves both or none. */
  readonly peeringOf: Readonly<Record<AdjacencyId, Peering | null>>;
};
