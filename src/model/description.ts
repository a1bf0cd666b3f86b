// What a person writes down about a network: the format, version 1, once it has been read. Data only, and only what
// was written: `undefined` means "not given". What stands for it then is decided where descriptions are compiled, and
// listed as an assumption.

import type { ElementName } from './elementNames';
import type { Prefix } from './network';

/** Small letters, digits and hyphens; unique among elements of one kind. */
export type ElementId = string;

export type Described = {
  readonly id: ElementId;
  /** The id with its first letter large where absent. */
  readonly name?: string | undefined;
  /** The author's own words, shown as theirs. */
  readonly note?: string | undefined;
};

export type ConnectionSide = 'primary' | 'secondary';

/** A circuit, or one of its two connections. */
export type CircuitPart = { readonly circuit: ElementId; readonly side?: ConnectionSide | undefined };

/** What an office may rank, best first: a circuit or a connection, any VPN, a WAN, its internet exit. */
export type Preferred =
  | { readonly kind: 'circuit'; readonly part: CircuitPart }
  | { readonly kind: 'vpn' }
  | { readonly kind: 'wan'; readonly wan: ElementId }
  | { readonly kind: 'internet' };

/** What traffic can go to. */
export type Destination = { readonly kind: 'service' | 'vnet'; readonly id: ElementId };

export type Wish = 'private' | 'encrypted' | 'any';

/** What an office wants on the way to one destination. */
export type WishFor = { readonly to: Destination; readonly be: Wish };

export type OfficeRouter = { readonly id: ElementId; readonly ends: readonly CircuitPart[] };

export type Exit = {
  readonly nat?: Prefix | undefined;
  /** Services whose addresses the exit drops; none where empty: fail-open. */
  readonly refuses: readonly ElementId[];
};

export type Office = Described & {
  readonly count?: number | undefined;
  /** False for a data centre: passed through, not asked about. */
  readonly users?: boolean | undefined;
  readonly routers?: 1 | 2 | readonly OfficeRouter[] | undefined;
  /** With a map of routers, also those that only the map names. */
  readonly circuits: readonly ElementId[];
  readonly wans: readonly ElementId[];
  /** Virtual networks that a VPN over the internet leads to. */
  readonly vpn: readonly ElementId[];
  readonly exit?: 'none' | Exit | undefined;
  readonly prefer?: readonly Preferred[] | undefined;
  /** For every destination, or by destination. */
  readonly wants?: Wish | readonly WishFor[] | undefined;
  readonly firewall?: 'separate' | 'shared' | 'everything' | undefined;
  /** Made up where empty. */
  readonly lan: readonly Prefix[];
  readonly asn?: number | undefined;
  readonly multipath?: boolean | undefined;
};

export type MicrosoftPeering = {
  /** What the route filter lets through: services of the file by id, or BGP communities by region or value. */
  readonly services?: readonly ElementId[] | undefined;
  readonly communities?: readonly string[] | undefined;
  /** True where no route filter is attached: sessions up, nothing announced. */
  readonly noRouteFilter?: boolean | undefined;
  readonly nat: readonly Prefix[];
  /** Both where absent. */
  readonly connections?: readonly ConnectionSide[] | undefined;
};

export type PrivatePeering = { readonly connections?: readonly ConnectionSide[] | undefined };

/** The same for both connections, or by connection. */
export type BySide<Value> = Value | Readonly<Partial<Record<ConnectionSide, Value>>>;

export type Circuit = Described & {
  /** One, or two of one city (Metro): the primary ends at the first, the secondary at the second. */
  readonly location: readonly [ElementId] | readonly [ElementId, ElementId];
  /** A provider, or "direct" for ports of one's own at Microsoft. */
  readonly reach: { readonly kind: 'provider'; readonly provider: ElementId } | { readonly kind: 'direct' };
  /** 2: your routers speak BGP with Microsoft's; 3: the provider's do. */
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
  /** Empty where only a VPN, or another network's gateway, leads to it. */
  readonly circuits: readonly CircuitLink[];
  readonly gateway?: 'zone-redundant' | 'one-zone' | undefined;
  readonly vpnGateway?: 'active-active' | 'active-standby' | undefined;
  /** The network whose gateways it uses, or to which it is joined without using them. */
  readonly peered?: { readonly hub: ElementId; readonly usesGateway: boolean } | undefined;
  readonly lan: readonly Prefix[];
  readonly region?: string | undefined;
};

export type Service = Described & {
  readonly region?: string | undefined;
  readonly communities?: readonly string[] | undefined;
};

/** Things that fail together. The id is made up from the place in the list: "shared-1". */
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
  'shared',
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** The id is made up from the place in the list: "expectation-1". */
export type Expectation = {
  readonly id: ElementId;
  readonly from: readonly ElementId[];
  readonly to: readonly Destination[];
  readonly be: 'reachable' | 'private' | 'encrypted';
  /** It also has to hold without any one of these; only intact where empty. */
  readonly alsoWithout: readonly RiskKind[];
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
};
