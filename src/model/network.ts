// Routers, BGP sessions and adjacencies, and the prefixes each session may advertise.

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
  /** Its own prefixes: no learned route is better; packets to their unowned addresses are dropped. */
  readonly originates: readonly Prefix[];
  /** Packets to these addresses have arrived. */
  readonly addresses: readonly Address[];
  /** Its node on the map; several routers may share one. */
  readonly node: string;
};

/** Exposure on an adjacency. A tunnel is encrypted over the public internet: neither private nor plain. */
export type ExposureClass = 'internet' | 'private' | 'tunnel';

/** Two neighbouring routers; failures hit an adjacency, and every session over it. */
export type Adjacency = {
  readonly id: AdjacencyId;
  readonly ends: readonly [RouterId, RouterId];
  readonly exposure: ExposureClass;
  /** Adjacencies under a tunnel: it is down while any of these is, tunnels over tunnels included. */
  readonly over?: readonly AdjacencyId[];
  /** The map link that carries it; a link may carry several. */
  readonly link: string;
  /** The routing domain of a circuit that it belongs to; null where it serves both or none. */
  readonly peering: Peering | null;
};

/**
 * One number for all prefixes, or numbers by exact prefix, not range; "*" covers the rest, else the default.
 */
export type ByPrefix = number | Readonly<Record<Prefix, number>>;

/** One direction of a BGP session: the prefixes `from` may advertise to `to`. */
export type Session = {
  readonly adjacency: AdjacencyId;
  readonly from: RouterId;
  readonly to: RouterId;
  readonly exports: readonly Prefix[];
  /** Extra prepends by `from` of its own AS number; 0 where absent. Not between equal AS numbers. */
  readonly prepend?: ByPrefix;
  /** Local preference `to` sets on routes learned here; 100 where absent. Not between equal AS numbers. */
  readonly importLocalPreference?: ByPrefix;
  /** `from` strips private AS numbers (RFC 6996) from the path before it prepends its own. */
  readonly removesPrivateAs?: true;
  /** `from` replaces `to`'s AS number by its own, so that `to` does not drop the route as a loop. */
  readonly overridesAs?: true;
};

/** Source address translation at a breakout or circuit; replies go to `address`, which `router` owns. */
export type Translation = {
  readonly router: RouterId;
  readonly towards: readonly RouterId[];
  /** Only for packets to these addresses; for all packets where absent. */
  readonly onlyTo?: readonly Address[];
  readonly address: Address;
};

/** `router` drops packets to these prefixes instead of forwarding to `towards`; its routes stay. */
export type Refusal = {
  readonly router: RouterId;
  readonly towards: readonly RouterId[];
  readonly prefixes: readonly Prefix[];
};

/** A firewall or translator: it lets a reply pass only if it has seen the request, anywhere on the path. */
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
  /** In router id order: the first is the lowest. */
  readonly routers: readonly Router[];
  readonly adjacencies: readonly Adjacency[];
  readonly sessions: readonly Session[];
  /** The first match for a packet at a router applies. */
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
