// A description's drawn form: nodes, links, boxes, and their failures, with names. Data only. Ids of elements
// carry their kind ("location:london", "vnet:hub"), so that an office and a location may share one.

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
/** "exit:london": the office's breakout can be switched on or off. */
export type OptionId = string;
export type FailureId = string;

export type Peering = 'microsoft' | 'azure-private';
export type Operator = 'customer' | 'internet-providers' | 'connectivity-provider' | 'microsoft';

/** A name as a title ("Primary connection of er-lon") and in a sentence ("the primary connection …"). */
export type Named = { readonly name: string; readonly inSentence: string };

export type NodePart =
  /**
   * The site itself: its LAN, and the end of WAN, breakout and VPN. With one router it is that router too.
   */
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
    /** The innermost box that contains it. */
    readonly box: BoxId;
    /** Its routers in the network; none where it does no routing: a provider's edge at layer 2. */
    readonly routers: readonly RouterId[];
    /** Number of sites it represents; 1 for a single one. */
    readonly count: number;
  };

/** Exposure of traffic on a link. Of these, only the tunnel encrypts by itself. */
export type LinkExposure =
  | 'public-internet'
  | 'encrypted-tunnel'
  | 'private'
  | 'microsoft-shared'
  | 'microsoft-isolated';

export type LinkKind =
  /** An office's internet line: its breakout, or only for a VPN. */
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
  /** The routing domains on it; none on links outside circuits. */
  readonly peerings: readonly Peering[];
  /** True where the capacity is reserved for this customer. */
  readonly dedicated: boolean;
  /** Adjacencies that go down with it, without the tunnels over it. */
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
  /** The provider's edges alone; only where a figure draws them so. */
  | 'provider-edges'
  | 'public-internet'
  | 'public-services'
  | 'virtual-network';

export type Box = Named & {
  readonly id: BoxId;
  readonly kind: BoxKind;
  readonly operator: Operator;
  /** All nodes in it, including those of nested boxes. */
  readonly nodes: readonly NodeId[];
};

/** A switch in the scenario. */
export type Option = Named & { readonly id: OptionId; readonly isOn: boolean };

export type CompiledTopology = {
  readonly name: string;
  readonly note: string | null;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
  readonly boxes: readonly Box[];
  /** In the order of the file, including data centres. */
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
  /** Links of an adjacency, in order from its first end; at layer 2 a provider's edge lies between two. */
  readonly linksOf: Readonly<Record<AdjacencyId, readonly LinkId[]>>;
  /** The routing domain of a circuit that an adjacency belongs to; null where it serves both or none. */
  readonly peeringOf: Readonly<Record<AdjacencyId, Peering | null>>;
};
