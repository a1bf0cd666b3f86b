// A complete description: defaults filled in, references resolved, missing addresses and AS numbers
// generated. Every later step reads this and makes no decisions of its own.

import type { ConnectionSide, ElementId, Preferred } from '../../model/description';
import type { Address, Prefix } from '../../model/network';

export const sides: readonly ConnectionSide[] = ['primary', 'secondary'];

/** A name as written, or the id: a plain word with its first letter capitalised. */
export type Title = { readonly name: string; readonly isGiven: boolean };

/** The holder of a circuit's customer end: an office, or a WAN that has the circuit itself. */
export type HolderKey = { readonly kind: 'office' | 'wan'; readonly id: ElementId };

/** The customer end of one connection of a circuit. `router` is null for the core, or the WAN. */
export type CircuitEnd = {
  readonly holder: HolderKey;
  readonly circuit: ElementId;
  readonly side: ConnectionSide;
  readonly router: ElementId | null;
};

export type CompletedExit = {
  readonly pool: Prefix;
  readonly refuses: readonly ElementId[];
  readonly isOn: boolean;
};

export type CompletedOffice = {
  readonly id: ElementId;
  readonly title: Title;
  readonly note: string | null;
  readonly count: number;
  readonly users: boolean;
  /** Edge routers besides the core; none where the core is the only router. */
  readonly routers: readonly ElementId[];
  readonly ends: readonly CircuitEnd[];
  readonly wans: readonly ElementId[];
  readonly vpn: readonly ElementId[];
  /** Null without an internet breakout; it may still have an internet line for its VPN. */
  readonly exit: CompletedExit | null;
  readonly prefer: readonly Preferred[];
  readonly firewall: 'separate' | 'shared' | 'everything';
  readonly multipath: boolean;
  readonly lans: readonly Prefix[];
  readonly address: Address;
  readonly asn: number;
  /** Whether the AS number, given or generated, is private: Microsoft strips those. */
  readonly hasPrivateAs: boolean;
};

export type CompletedCircuit = {
  readonly id: ElementId;
  readonly title: Title;
  readonly note: string | null;
  readonly location: Readonly<Record<ConnectionSide, ElementId>>;
  /** Null with ExpressRoute Direct. */
  readonly provider: ElementId | null;
  /** AS number of the provider's edge, which takes part in routing at layer 3 only. */
  readonly asn: number;
  readonly layer: 2 | 3;
  readonly isOneLine: boolean;
  /** Connections that carry each peering; none where the circuit does not have it. */
  readonly microsoft: readonly ConnectionSide[];
  readonly private: readonly ConnectionSide[];
  /** Services that Microsoft peering advertises while its route filter works. */
  readonly advertises: readonly ElementId[];
  readonly prepend: Readonly<Record<ConnectionSide, number>>;
  readonly moreSpecific: Readonly<Record<ConnectionSide, boolean>>;
  /** In both directions, whichever of the two named the other. */
  readonly globalReach: readonly ElementId[];
  readonly bandwidthMbps: number | null;
  readonly sku: 'local' | 'standard' | 'premium';
  readonly detect: 'hold-180' | 'hold-10' | 'bfd';
};

export type CompletedWan = {
  readonly id: ElementId;
  readonly title: Title;
  readonly note: string | null;
  readonly provider: ElementId | null;
  readonly offices: readonly ElementId[];
  readonly ends: readonly CircuitEnd[];
  readonly defaultFrom: ElementId | null;
  readonly carriesMicrosoft: boolean;
  readonly asn: number;
};

export type CompletedVnet = {
  readonly id: ElementId;
  readonly title: Title;
  readonly note: string | null;
  readonly circuits: readonly { readonly circuit: ElementId; readonly weight: number }[];
  readonly isZoneRedundant: boolean;
  readonly vpnGateways: 0 | 1 | 2;
  /** The network whose gateways it uses besides its own, and any peered without using them. */
  readonly hub: ElementId | null;
  readonly joined: ElementId | null;
  readonly lan: readonly Prefix[];
  readonly address: Address;
  readonly region: string | null;
};

export type CompletedService = {
  readonly id: ElementId;
  readonly title: Title;
  readonly note: string | null;
  readonly prefix: Prefix;
  readonly address: Address;
};

/** A pool at one circuit, and its address that a router translates to on one connection. */
export type CompletedPool = {
  readonly holder: HolderKey;
  readonly circuit: ElementId;
  /** All prefixes the holder originates for this circuit. */
  readonly prefixes: readonly Prefix[];
  readonly isGiven: boolean;
  readonly addresses: readonly {
    readonly router: ElementId | null;
    readonly side: ConnectionSide;
    readonly address: Address;
  }[];
};

export type CompletedShared = {
  readonly id: ElementId;
  readonly title: Title;
  readonly because: string | null;
  readonly elements: readonly string[];
};

export type CompletedNetwork = {
  readonly name: string;
  readonly note: string | null;
  readonly offices: readonly CompletedOffice[];
  readonly circuits: readonly CompletedCircuit[];
  readonly wans: readonly CompletedWan[];
  readonly vnets: readonly CompletedVnet[];
  readonly services: readonly CompletedService[];
  /** Microsoft's internet prefixes: shorter than any service's own prefix. */
  readonly servicesOnInternet: readonly Prefix[];
  readonly pools: readonly CompletedPool[];
  /** The address of an office's breakout. */
  readonly exitAddresses: ReadonlyMap<ElementId, Address>;
  readonly shared: readonly CompletedShared[];
};
