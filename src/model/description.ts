// Network description, format version 1, as parsed. Data only, and only what was written: `undefined` means
// "not given". The compiler fills in defaults and lists them as assumptions.

import type { ElementName } from './elementNames';
import type { Prefix } from './network';

/** Lowercase letters, digits and hyphens; unique among elements of one kind. */
export type ElementId = string;

export type Described = {
  readonly id: ElementId;
  /** Where absent, the id: a plain word with its first letter capitalised. */
  readonly name?: string | undefined;
  /** The author's own words, shown as a quotation. */
  readonly note?: string | undefined;
};

export type ConnectionSide = 'primary' | 'secondary';

/** A circuit, or one of its two connections. */
export type CircuitPart = { readonly circuit: ElementId; readonly side?: ConnectionSide | undefined };

/**
 * An option an office may rank, best first: a circuit or connection, any VPN, a WAN, its internet breakout.
 */
export type Preferred =
  | { readonly kind: 'circuit'; readonly part: CircuitPart }
  | { readonly kind: 'vpn' }
  | { readonly kind: 'wan'; readonly wan: ElementId }
  | { readonly kind: 'internet' };

/** A destination for traffic. */
export type Destination = { readonly kind: 'service' | 'vnet'; readonly id: ElementId };

export type Wish = 'private' | 'encrypted' | 'any';

/** An office's requirement on the path to one destination. */
export type WishFor = { readonly to: Destination; readonly be: Wish };

export type OfficeRouter = { readonly id: ElementId; readonly ends: readonly CircuitPart[] };

export type Exit = {
  readonly nat?: Prefix | undefined;
  /** Services whose addresses the breakout drops; empty means none: fail-open. */
  readonly refuses: readonly ElementId[];
};

export type Office = Described & {
  readonly count?: number | undefined;
  /** False for a data centre: transit only, never a source of traffic. */
  readonly users?: boolean | undefined;
  readonly routers?: 1 | 2 | readonly OfficeRouter[] | undefined;
  /** Includes circuits named only in the map of routers. */
  readonly circuits: readonly ElementId[];
  readonly wans: readonly ElementId[];
  /** Virtual networks that an internet VPN connects to. */
  readonly vpn: readonly ElementId[];
  readonly exit?: 'none' | Exit | undefined;
  readonly prefer?: readonly Preferred[] | undefined;
  /** For every destination, or per destination. */
  readonly wants?: Wish | readonly WishFor[] | undefined;
  readonly firewall?: 'separate' | 'shared' | 'everything' | undefined;
  /** Generated where empty. */
  readonly lan: readonly Prefix[];
  readonly asn?: number | undefined;
  readonly multipath?: boolean | undefined;
};

export type MicrosoftPeering = {
  /** Routes the route filter allows: services by id, or BGP communities by region or value. */
  readonly services?: readonly ElementId[] | undefined;
  readonly communities?: readonly string[] | undefined;
  /** True where no route filter is attached: sessions up, nothing advertised. */
  readonly noRouteFilter?: boolean | undefined;
  readonly nat: readonly Prefix[];
  /** Both where absent. */
  readonly connections?: readonly ConnectionSide[] | undefined;
};

export type PrivatePeering = { readonly connections?: readonly ConnectionSide[] | undefined };

/** One value for both connections, or one per connection. */
export type BySide<Value> = Value | Readonly<Partial<Record<ConnectionSide, Value>>>;

export type Circuit = Described & {
  /** One, or two in one city (Metro): the primary ends at the first, the secondary at the second. */
  readonly location: readonly [ElementId] | readonly [ElementId, ElementId];
  /** A provider, or "direct" for ExpressRoute Direct ports. */
  readonly reach: { readonly kind: 'provider'; readonly provider: ElementId } | { readonly kind: 'direct' };
  /** 2: your routers peer with Microsoft's; 3: the provider's do. */
  readonly layer?: 2 | 3 | undefined;
  readonly lastMile?: 'two lines' | 'one line' | undefined;
  readonly microsoft?: MicrosoftPeering | undefined;
  readonly private?: PrivatePeering | undefined;
  readonly bandwidthMbps?: number | undefined;
  readonly sku?: 'local' | 'standard' | 'premium' | undefined;
  readonly detect?: 'hold-180' | 'hold-10' | 'bfd' | undefined;
  readonly prepend?: BySide<number> | undefined;
  readonly moreSpecific?: BySide<boolean> | undefined;
  readonly globalReach: readonly ElementId[];
};

export type Wan = Described & {
  readonly provider?: ElementId | undefined;
  /** Circuits attached to the WAN itself: a provider's IP VPN. */
  readonly circuits: readonly ElementId[];
  /** The office whose default route the WAN passes on. */
  readonly defaultFrom?: ElementId | undefined;
  readonly carries?: 'private' | 'private and microsoft' | undefined;
};

export type CircuitLink = { readonly circuit: ElementId; readonly weight?: number | undefined };

export type Vnet = Described & {
  /** Empty where only a VPN, or another network's gateway, connects it. */
  readonly circuits: readonly CircuitLink[];
  readonly gateway?: 'zone-redundant' | 'one-zone' | undefined;
  readonly vpnGateway?: 'active-active' | 'active-standby' | undefined;
  /** The peered network; `usesGateway` is false where the peering does not use its gateways. */
  readonly peered?: { readonly hub: ElementId; readonly usesGateway: boolean } | undefined;
  readonly lan: readonly Prefix[];
  readonly region?: string | undefined;
};

export type Service = Described & {
  readonly region?: string | undefined;
  readonly communities?: readonly string[] | undefined;
};

/** Elements that fail together. The id is generated from the list position: "shared-1". */
export type SharedRisk = Described & {
  readonly elements: readonly ElementName[];
  readonly because?: string | undefined;
};

export const riskKinds = [
  'circuits',
  'connections',
  'locations',
  'providers',
  'routers',
  'exits',
  'wans',
  'lines',
  'offices',
  'shared',
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** The id is generated from the list position: "expectation-1". */
export type Expectation = {
  readonly id: ElementId;
  readonly from: readonly ElementId[];
  readonly to: readonly Destination[];
  readonly be: 'reachable' | 'private' | 'encrypted';
  /** It must also hold without any one of these; empty means only when intact. */
  readonly alsoWithout: readonly RiskKind[];
};

/** A part of the file that is not in the description, because it has an error or names a part that has one. */
export type LeftOutPart = {
  readonly element: ElementName;
  /** Line of the element, counted from 1; undefined where it has none of its own. */
  readonly line?: number | undefined;
};

export type LeftOutParts = {
  /** In the order of the file. */
  readonly elements: readonly LeftOutPart[];
  /** Lines that could not be read at all may have described more. */
  readonly hasUnreadLines: boolean;
};

export type NetworkDescription = {
  readonly network: string;
  readonly note?: string | undefined;
  readonly offices: readonly Office[];
  readonly circuits: readonly Circuit[];
  readonly wans: readonly Wan[];
  readonly vnets: readonly Vnet[];
  readonly services: readonly Service[];
  readonly shared: readonly SharedRisk[];
  readonly expect: readonly Expectation[];
  /** Absent where everything in the file was read. */
  readonly leftOut?: LeftOutParts | undefined;
};
