// Facts read from a paste, per resource: only those the description needs, each value with its source.

import type { Ref } from './ids';

/** Position of a fact: the index of the input, and the line in it. */
export type Source = { readonly input: number; readonly line: number };

/** A value, or a note that it is present but unreadable. A value that is not set is absent. */
export type Said<Value> =
  | { readonly value: Value; readonly at: Source }
  | { readonly value?: undefined; readonly why: 'masked' | 'unknown'; readonly at: Source };

/** The kind of output a fact was read from. */
export type Origin =
  /** Deployed state, as Azure reports it. */
  | 'azure'
  /** Rows of the printed query, in which an empty column tells nothing. */
  | 'graph'
  /** Resources that would be deployed. */
  | 'template'
  /** Terraform's state, or its plan. */
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
  /** Absent where the output omits it, empty where there are none. */
  readonly nat?: Said<readonly string[]> | undefined;
  readonly natState?: Said<string> | undefined;
  /** "none" where none is attached; absent where unknown. */
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
  /** False where the output does not include peerings. */
  readonly showsPeerings: boolean;
  /** True where only the name is known: from a list of resources, or from a reference. */
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
  /** Virtual WAN resources, which the model leaves out. */
  | { readonly kind: 'virtual-wan'; readonly ref: Ref; readonly at: Source }
  /** Resources that Terraform will delete. */
  | { readonly kind: 'deleted'; readonly ref: Ref; readonly at: Source }
  /** A loop of a template whose copies cannot be told apart: read as one. */
  | { readonly kind: 'loop'; readonly what: string; readonly at: Source }
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
  /** AS numbers, nearest first. */
  readonly path: readonly number[];
};

export type RouteTableFact = {
  readonly kind: 'routes';
  /** Taken from the command above the output; otherwise inferred from the next hops. */
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
