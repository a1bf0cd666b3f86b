// What a paste says, resource by resource: only what the description needs, each value with its place.

import type { Ref } from './ids';

/** Where something stands: which of the inputs, and the line in it. */
export type Source = { readonly input: number; readonly line: number };

/** A value; or that one stands there which cannot be read. What is not set is absent. */
export type Said<Value> =
  | { readonly value: Value; readonly at: Source }
  | { readonly value?: undefined; readonly why: 'masked' | 'unknown'; readonly at: Source };

/** What an output is proof of. */
export type Origin =
  /** What is there, as Azure says. */
  | 'azure'
  /** Rows of the printed query, in which an empty column says nothing. */
  | 'graph'
  /** What would be deployed. */
  | 'template'
  /** What Terraform remembers, or will do. */
  | 'state'
  | 'plan';

export type PeeringType = 'microsoft' | 'private';

export type GlobalReachFact = {
  readonly other: Ref;
  /** False where the other circuit set it up. */
  readonly isOwn: boolean;
  readonly status?: string | undefined;
};

export type PeeringFact = {
  readonly type: PeeringType;
  readonly at: Source;
  readonly origin: Origin;
  readonly state?: Said<string> | undefined;
  readonly peerAsn?: Said<number> | undefined;
  readonly primary?: Said<string> | undefined;
  readonly secondary?: Said<string> | undefined;
  /** Absent where nothing was said, empty where there are none. */
  readonly nat?: Said<readonly string[]> | undefined;
  readonly natState?: Said<string> | undefined;
  /** "none" where none is attached; absent where that is not known. */
  readonly filter?: Said<Ref | 'none'> | undefined;
  readonly hasIpv6: boolean;
  readonly globalReach: readonly GlobalReachFact[];
};

export type CircuitFact = {
  readonly kind: 'circuit';
  readonly ref: Ref;
  readonly at: Source;
  readonly origin: Origin;
  readonly tier?: Said<string> | undefined;
  readonly provider?: Said<string> | undefined;
  readonly location?: Said<string> | undefined;
  readonly mbps?: Said<number> | undefined;
  readonly port?: Said<Ref> | undefined;
  readonly circuitState?: Said<string> | undefined;
  readonly providerState?: Said<string> | undefined;
  readonly peerings: readonly PeeringFact[];
  /** False where the output does not speak of peerings. */
  readonly showsPeerings: boolean;
  /** Only its name is known: from a list of any resources, or because something else names it. */
  readonly isBare: boolean;
  readonly hasUsedAuthorization: boolean;
};

export type Fact =
  | CircuitFact
  | { readonly kind: 'peering'; readonly circuit: Ref; readonly peering: PeeringFact; readonly at: Source }
  | {
      readonly kind: 'port';
      readonly ref: Ref;
      readonly location?: Said<string> | undefined;
      readonly at: Source;
    }
  | {
      readonly kind: 'filter';
      readonly ref: Ref;
      readonly communities: readonly string[];
      /** One rule of several. */
      readonly isPart: boolean;
      readonly at: Source;
    }
  | {
      readonly kind: 'connection';
      readonly ref: Ref;
      readonly type: string;
      readonly gateway?: Ref | undefined;
      readonly circuit?: Ref | undefined;
      readonly localGateway?: Ref | undefined;
      readonly weight?: number | undefined;
      readonly isFastPath: boolean;
      readonly status?: string | undefined;
      readonly at: Source;
    }
  | {
      readonly kind: 'gateway';
      readonly ref: Ref;
      readonly type?: string | undefined;
      readonly sku?: string | undefined;
      readonly isActiveActive?: boolean | undefined;
      readonly region?: string | undefined;
      readonly vnet?: Ref | undefined;
      readonly addresses: readonly Ref[];
      readonly origin: Origin;
      readonly at: Source;
    }
  | { readonly kind: 'address'; readonly ref: Ref; readonly zones: number; readonly at: Source }
  | {
      readonly kind: 'local-gateway';
      readonly ref: Ref;
      readonly lan: readonly string[];
      readonly asn?: number | undefined;
      readonly at: Source;
    }
  | {
      readonly kind: 'vnet';
      readonly ref: Ref;
      readonly lan: readonly string[];
      readonly region?: string | undefined;
      readonly peerings: readonly VnetPeeringFact[];
      readonly at: Source;
    }
  | {
      readonly kind: 'vnet-peering';
      readonly vnet: Ref;
      readonly peering: VnetPeeringFact;
      readonly at: Source;
    }
  | RouteTableFact
  | { readonly kind: 'learned'; readonly routes: readonly LearnedRoute[]; readonly at: Source }
  /** Resources of Virtual WAN, which the model leaves out. */
  | { readonly kind: 'virtual-wan'; readonly ref: Ref; readonly at: Source }
  /** What Terraform is going to delete. */
  | { readonly kind: 'deleted'; readonly ref: Ref; readonly at: Source }
  /** A parameter without a value. */
  | { readonly kind: 'value-missing'; readonly name: string; readonly at: Source };

export type VnetPeeringFact = {
  readonly remote: Ref;
  readonly usesRemoteGateways: boolean;
  readonly state?: string | undefined;
};

export type Route = {
  readonly network: string;
  readonly nextHop?: string | undefined;
  /** The AS numbers, nearest first. */
  readonly path: readonly number[];
};

export type RouteTableFact = {
  readonly kind: 'routes';
  /** What the command before it says; what it does not say is found by the next hops. */
  readonly circuit?: Ref | undefined;
  readonly side?: 'primary' | 'secondary' | undefined;
  readonly peering?: PeeringType | undefined;
  readonly routes: readonly Route[];
  readonly at: Source;
};

export type LearnedRoute = {
  readonly network: string;
  readonly path: readonly number[];
  readonly weight?: number | undefined;
  readonly origin?: string | undefined;
};

export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

export const given = <Value>(said: Said<Value> | undefined): Value | undefined => said?.value;
