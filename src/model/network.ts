// What routers know of each other: who talks BGP to whom, over what, and which prefixes each may announce.

export type RouterId = string;
export type AdjacencyId = string;
/** IPv4 in CIDR form, for example "192.0.2.0/26". */
export type Prefix = string;
/** IPv4 in dotted form. */
export type Address = string;

export type Router = {
  readonly id: RouterId;
  readonly asn: number;
  readonly originates: readonly Prefix[];
  /** Packets to these addresses have arrived. */
  readonly addresses: readonly Address[];
};

/** Two routers that are neighbours; what fails is an adjacency, and every session over it with it. */
export type Adjacency = {
  readonly id: AdjacencyId;
  readonly ends: readonly [RouterId, RouterId];
};

/** One direction of a BGP session: what `from` may announce to `to`. */
export type Session = {
  readonly adjacency: AdjacencyId;
  readonly from: RouterId;
  readonly to: RouterId;
  readonly exports: readonly Prefix[];
  /** How many extra times `from` puts its own AS number in front. */
  readonly prepend?: number;
  /** What `to` sets on what it learns here; 100 where absent. */
  readonly importLocalPreference?: number;
};

/** Source address translation at an exit; replies are sent to `address`. */
export type Translation = {
  readonly router: RouterId;
  readonly towards: readonly RouterId[];
  /** Only for packets to these addresses; for all packets where absent. */
  readonly onlyTo?: readonly Address[];
  readonly address: Address;
};

export type Network = {
  /** In the order of their router ids: the first is the lowest. */
  readonly routers: readonly Router[];
  readonly adjacencies: readonly Adjacency[];
  readonly sessions: readonly Session[];
  readonly translations: readonly Translation[];
};

/** One conversation: a request from `source` and the replies to it. */
export type Flow = {
  readonly from: RouterId;
  readonly source: Address;
  readonly to: RouterId;
  readonly destination: Address;
};
