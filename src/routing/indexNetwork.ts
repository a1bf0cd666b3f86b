// Indexes a network for many questions: numbers instead of ids, and repeated lookups done once.

import type {
  Address,
  AdjacencyId,
  ExposureClass,
  Network,
  Prefix,
  RouterId,
  Session,
} from '../model/network';
import { addressNumber, blockOf, covers } from '../model/prefix';
import { type Crossing, crossing, type Met, metNothing } from './met';

/** Adjacencies as bits by position, because sets of them are compared far more often than read. */
export type AdjacencySet = bigint;

/** A session with its ends as positions in the order of router ids. */
export type IndexedSession = {
  readonly session: Session;
  /** Its own position among the sessions. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Both ends in one AS: iBGP. */
  readonly internal: boolean;
  readonly senderAs: number;
  readonly receiverAs: number;
};

export type IndexedNetwork = {
  readonly network: Network;
  readonly routerIndex: ReadonlyMap<RouterId, number>;
  readonly sessions: readonly IndexedSession[];
  /** By the position of the sending, or of the receiving router. */
  readonly sessionsFrom: readonly (readonly IndexedSession[])[];
  readonly sessionsTo: readonly (readonly IndexedSession[])[];
  readonly sessionsOn: (adjacency: AdjacencyId) => readonly IndexedSession[];
  readonly originatorsOf: (prefix: Prefix) => readonly number[];
  /** By session position: whether its export list contains the prefix. */
  readonly exportingOf: (prefix: Prefix) => readonly boolean[];
  readonly adjacencySet: (adjacencies: Iterable<AdjacencyId>) => AdjacencySet;
  /** These adjacencies, and every tunnel that is down with them. */
  readonly withTunnels: (down: ReadonlySet<AdjacencyId>) => ReadonlySet<AdjacencyId>;
  readonly owns: (router: RouterId, address: Address) => boolean;
  readonly metNothing: Met;
  /** Translations, devices and exposure on each hop of a conversation to this destination. */
  readonly crossings: (destination: Address, isRequest: boolean) => (over: IndexedSession) => Crossing;
  /** Exposure of an adjacency; private for an unknown one. */
  readonly exposureOf: (adjacency: AdjacencyId) => ExposureClass;
  /** The drawn node or link; the id itself for an unknown one. */
  readonly nodeOf: (router: RouterId) => string;
  readonly linkOf: (adjacency: AdjacencyId) => string;
  /** Whether the router drops packets to this address rather than forward them to `next`. */
  readonly isRefused: (router: RouterId, next: RouterId, address: Address) => boolean;
  /** Originated prefixes that cover the address, longest first. */
  readonly prefixesCovering: (address: Address) => readonly Prefix[];
};

export function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

function indexSessions({ routers, sessions }: Network, routerIndex: ReadonlyMap<RouterId, number>) {
  const indexed: IndexedSession[] = [];
  for (const session of sessions) {
    const from = routerIndex.get(session.from);
    const to = routerIndex.get(session.to);
    if (from === undefined || to === undefined) continue;
    const senderAs = routers[from]?.asn ?? 0;
    const receiverAs = routers[to]?.asn ?? 0;
    const internal = senderAs === receiverAs;
    indexed.push({ session, index: indexed.length, from, to, internal, senderAs, receiverAs });
  }
  return indexed;
}

/** From this size on, writing all digits of a set is faster than adding single bits. */
const MANY = 64;

function adjacencySets({ adjacencies }: Network) {
  const indexOf = new Map(adjacencies.map(({ id }, index) => [id, index]));
  const bits = new Map<AdjacencyId, AdjacencySet>();
  const bitOf = (id: AdjacencyId): AdjacencySet => {
    const known = bits.get(id);
    if (known !== undefined) return known;
    const index = indexOf.get(id);
    const bit = index === undefined ? 0n : 1n << BigInt(index);
    bits.set(id, bit);
    return bit;
  };

  return (ids: Iterable<AdjacencyId>): AdjacencySet => {
    const listed = [...ids];
    if (listed.length < MANY) return listed.reduce((set, id) => set | bitOf(id), 0n);
    const digits = new Array<'0' | '1'>(adjacencies.length).fill('0');
    for (const id of listed) {
      const index = indexOf.get(id);
      if (index !== undefined) digits[adjacencies.length - 1 - index] = '1';
    }
    return BigInt(`0b0${digits.join('')}`);
  };
}

/** Tunnels may run over tunnels, so the search repeats until no more go down. */
function tunnelsOf({ adjacencies }: Network) {
  const tunnels = adjacencies.filter(({ over = [] }) => over.length > 0);
  return (down: ReadonlySet<AdjacencyId>): ReadonlySet<AdjacencyId> => {
    const fallenAmong = (fallen: ReadonlySet<AdjacencyId>) =>
      tunnels.filter(({ id, over = [] }) => !fallen.has(id) && over.some((each) => fallen.has(each)));
    let all = down;
    for (let more = fallenAmong(all); more.length > 0; more = fallenAmong(all)) {
      all = new Set([...all, ...more.map(({ id }) => id)]);
    }
    return all;
  };
}

export function indexNetwork(network: Network): IndexedNetwork {
  const { routers, adjacencies, refusals } = network;
  const adjacencyById = new Map(adjacencies.map((each) => [each.id, each]));
  const crossingsOf = (isRequest: boolean) =>
    memoised((destination: Address) =>
      memoised(({ session: { adjacency, from, to } }: IndexedSession) =>
        // Packets flow opposite to the route's advertisement.
        crossing(network, { adjacency, from: to, to: from }, destination, isRequest),
      ),
    );
  const [requestCrossings, replyCrossings] = [crossingsOf(true), crossingsOf(false)];
  const routerAt = (id: RouterId) => routers[routerIndex.get(id) ?? -1];
  const routerIndex = new Map(routers.map(({ id }, index) => [id, index]));
  const sessions = indexSessions(network, routerIndex);
  const sessionsFrom = routers.map((): IndexedSession[] => []);
  const sessionsTo = routers.map((): IndexedSession[] => []);
  const sessionsByAdjacency = new Map<AdjacencyId, IndexedSession[]>();
  for (const session of sessions) {
    sessionsFrom[session.from]?.push(session);
    sessionsTo[session.to]?.push(session);
    const { adjacency } = session.session;
    const others = sessionsByAdjacency.get(adjacency);
    if (others) others.push(session);
    else sessionsByAdjacency.set(adjacency, [session]);
  }
  const originated = new Set(routers.flatMap(({ originates }) => originates));
  const longestFirst = [...originated].map(blockOf).sort((a, b) => b.length - a.length);
  return {
    network,
    routerIndex,
    sessions,
    sessionsFrom,
    sessionsTo,
    sessionsOn: (adjacency) => sessionsByAdjacency.get(adjacency) ?? [],
    originatorsOf: memoised((prefix) =>
      routers.flatMap(({ originates }, index) => (originates.includes(prefix) ? [index] : [])),
    ),
    exportingOf: memoised((prefix) => {
      // Many sessions share one list.
      const isIn = memoised((exports: readonly Prefix[]) => ({ named: exports.includes(prefix) }));
      return sessions.map(({ session }) => isIn(session.exports).named);
    }),
    adjacencySet: adjacencySets(network),
    withTunnels: tunnelsOf(network),
    owns: (router, address) => routerAt(router)?.addresses.includes(address) ?? false,
    metNothing: metNothing(),
    crossings: (destination, isRequest) => (isRequest ? requestCrossings : replyCrossings)(destination),
    exposureOf: (adjacency) => adjacencyById.get(adjacency)?.exposure ?? 'private',
    nodeOf: (router) => routerAt(router)?.node ?? router,
    linkOf: (adjacency) => adjacencyById.get(adjacency)?.link ?? adjacency,
    isRefused: (router, next, address) =>
      refusals.length > 0 &&
      refusals.some(
        (refusal) =>
          refusal.router === router &&
          refusal.towards.includes(next) &&
          refusal.prefixes.some((prefix) => covers(blockOf(prefix), addressNumber(address))),
      ),
    prefixesCovering: memoised((address) => {
      const number = addressNumber(address);
      return longestFirst.filter((block) => covers(block, number)).map(({ prefix }) => prefix);
    }),
  };
}
