// What routers know of each other: who talks BGP to whom, over what, and which prefixes each may announce.

import type { Peering } from './compiledTopology';

export type RouterId = string;
export type AdjacencyId = string;
/** IPv4 in CIDR form, for example "192.0.2.0/26". */
export type Prefix = string;
/** IPv4 in dotted form. */
export type Address = string;

export type Router = {
  readonly id: RouterId;
  readonly asn: number;
  /** Its own prefixes: nothing that it hears is better, and what they cover and no address owns is dropped here. */
  readonly originates: readonly Prefix[];
  /** Packets to these addresses have arrived. */
  readonly addresses: readonly Address[];
  /** The node of the picture that it belongs to; several routers may share one. */
  readonly node: string;
};

/**
 * How much of the world sees what crosses an adjacency. A tunnel is encrypted over the public internet: neither
 * private nor plain.
 */
export type ExposureClass = 'internet' | 'private' | 'tunnel';

/** Two routers that are neighbours; what fails is an adjacency, and every session over it with it. */
export type Adjacency = {
  readonly id: AdjacencyId;
  readonly ends: readonly [RouterId, RouterId];
  readonly exposure: ExposureClass;
  /** What a tunnel runs over: it is down while any of these is, tunnels over tunnels included. */
  readonly over?: readonly AdjacencyId[];
  /** The link of the picture that carries it; a link may carry several. */
  readonly link: string;
  /** The routing domain of a circuit that it belongs to; null where it serves both or none. */
  readonly peering: Peering | null;
};

/**
 * One number for every prefix, or numbers by exact prefix (not by range), "*" standing for all that are not
 * named. What neither names takes the usual value.
 */
export type ByPrefix = number | Readonly<Record<Prefix, number>>;

/** One direction of a BGP session: what `from` may announce to `to`. */
export type Session = {
  readonly adjacency: AdjacencyId;
  readonly from: RouterId;
  readonly to: RouterId;
  readonly exports: readonly Prefix[];
  /** How many extra times `from` puts its own AS number in front; 0 where absent. Not between equal AS numbers. */
  readonly prepend?: ByPrefix;
  /** What `to` sets on what it learns here; 100 where absent. Not between equal AS numbers. */
  readonly importLocalPreference?: ByPrefix;
  /** `from` takes private AS numbers (RFC 6996) out of the path before it puts its own in front. */
  readonly removesPrivateAs?: true;
  /** `from` puts its own AS number in the place of `to`'s, so that `to` does not take the route for a loop. */
  readonly overridesAs?: true;
};

/** Source address translation at an exit; replies are sent to `address`, which `router` owns. */
export type Translation = {
  readonly router: RouterId;
  readonly towards: readonly RouterId[];
  /** Only for packets to these addresses; for all packets where absent. */
  readonly onlyTo?: readonly Address[];
  readonly address: Address;
};

/** `router` drops packets to these prefixes instead of handing them to any of `towards`; its routes stay as they are. */
export type Refusal = {
  readonly router: RouterId;
  readonly towards: readonly RouterId[];
  readonly prefixes: readonly Prefix[];
};

/** A firewall or translator: it lets a reply pass only if it has seen the request, wherever on the way it stands. */
export type StatefulDevice = {
  readonly id: string;
  readonly guards: readonly Guard[];
};

/** Conversations cross the device where they cross this adjacency, in either direction. */
export type Guard = {
  readonly adjacency: AdjacencyId;
  /** Only conversations whose requests go to these addresses; all of them where absent. */
  readonly onlyTo?: readonly Address[];
};

export type Network = {
  /** In the order of their router ids: the first is the lowest. */
  readonly routers: readonly Router[];
  readonly adjacencies: readonly Adjacency[];
  readonly sessions: readonly Session[];
  /** The first that fits a packet at a router counts. */
  readonly translations: readonly Translation[];
  readonly refusals: readonly Refusal[];
  readonly devices: readonly StatefulDevice[];
};

/** One conversation: a request from `source` and the replies to it. */
export type Flow = {
  readonly from: RouterId;
  readonly source: Address;
  readonly to: RouterId;
  readonly destination: Address;
};
