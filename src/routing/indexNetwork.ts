// A network prepared for many questions: numbers instead of ids, and what repeats looked up once.

import type { Address, AdjacencyId, Network, Prefix, RouterId, Session } from '../model/network';
import { covers, prefixLength } from './prefix';

/** A session with its ends as positions in the order of router ids. */
export type IndexedSession = {
  readonly session: Session;
  readonly from: number;
  readonly to: number;
  /** Both ends in one AS: iBGP. */
  readonly internal: boolean;
};

export type IndexedNetwork = {
  readonly network: Network;
  readonly routerIndex: ReadonlyMap<RouterId, number>;
  readonly sessions: readonly IndexedSession[];
  /** Sessions whose export list names the prefix, by sending router. */
  readonly exportersOf: (prefix: Prefix) => ReadonlyMap<number, readonly IndexedSession[]>;
  /** Adjacencies over which the prefix may be announced: only their failure can change its routes. */
  readonly adjacenciesCarrying: (prefix: Prefix) => readonly AdjacencyId[];
  /** Prefixes that some router originates and that cover the address, longest first. */
  readonly prefixesCovering: (address: Address) => readonly Prefix[];
};

function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

export function indexNetwork(network: Network): IndexedNetwork {
  const routerIndex = new Map(network.routers.map(({ id }, index) => [id, index]));
  const sessions = network.sessions.flatMap((session) => {
    const from = routerIndex.get(session.from);
    const to = routerIndex.get(session.to);
    if (from === undefined || to === undefined) return [];
    const internal = network.routers[from]?.asn === network.routers[to]?.asn;
    return [{ session, from, to, internal }];
  });
  const sessionsByPrefix = new Map<Prefix, Map<number, IndexedSession[]>>();
  for (const indexed of sessions) {
    for (const prefix of indexed.session.exports) {
      const bySender = sessionsByPrefix.get(prefix) ?? new Map<number, IndexedSession[]>();
      sessionsByPrefix.set(prefix, bySender);
      const ofSender = bySender.get(indexed.from);
      if (ofSender) ofSender.push(indexed);
      else bySender.set(indexed.from, [indexed]);
    }
  }
  const exportersOf = (prefix: Prefix) => sessionsByPrefix.get(prefix) ?? new Map<number, IndexedSession[]>();
  const originated = [...new Set(network.routers.flatMap(({ originates }) => originates))].sort(
    (a, b) => prefixLength(b) - prefixLength(a),
  );
  return {
    network,
    routerIndex,
    sessions,
    exportersOf,
    adjacenciesCarrying: memoised((prefix) => [
      ...new Set([...exportersOf(prefix).values()].flat().map(({ session }) => session.adjacency)),
    ]),
    prefixesCovering: memoised((address) => originated.filter((prefix) => covers(prefix, address))),
  };
}
