// Finds the sessions that can affect a conversation's path, while some sessions carry nothing.

import type { Address, AdjacencyId, Flow, Prefix, RouterId } from '../model/network';
import type { Withdrawn } from './controlPlane';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

export type Lost = {
  readonly sessions: ReadonlySet<IndexedSession>;
  readonly withdrawn: Withdrawn | null;
};

/** By prefix: sessions its advertisements can cross, towards a router that packets can reach. */
export type Upstream = ReadonlyMap<Prefix, ReadonlySet<IndexedSession>>;

/** Sessions the prefix can cross: onward from any router with it, not back, once within one AS. */
function aliveFor(network: IndexedNetwork, prefix: Prefix, { sessions, withdrawn }: Lost) {
  const exporting = network.exportingOf(prefix);
  const silent = withdrawn?.get(prefix);
  const originators = new Set(network.originatorsOf(prefix));
  const alive = new Set<IndexedSession>();
  const isOpen = (over: IndexedSession) =>
    exporting[over.index] && !originators.has(over.to) && !sessions.has(over) && !silent?.has(over);
  for (const router of originators) {
    for (const over of network.sessionsFrom[router] ?? []) if (isOpen(over)) alive.add(over);
  }
  for (const received of alive) {
    for (const over of network.sessionsFrom[received.to] ?? []) {
      const isPassedOn = over.to !== received.from && !(over.internal && received.internal);
      if (isPassedOn && isOpen(over)) alive.add(over);
    }
  }
  return alive;
}

export const nothingLost: Lost = { sessions: new Set(), withdrawn: null };

/** Limit of prefixes whose sessions are cached; successive conversations have prefixes in common. */
const MOST_CACHED = 100;

export type UpstreamOf = (lost: Lost) => Upstream;

/**
 * Losses with the same upstream have the same effect on the conversation, whatever else is lost:
 * advertisements reach packets' routers only over these sessions, and packets go where advertisements come
 * from.
 */
export function upstreams(network: IndexedNetwork): (flow: Flow) => UpstreamOf {
  const intact = new Map<Prefix, ReadonlySet<IndexedSession>>();
  const aliveIntact = (prefix: Prefix): ReadonlySet<IndexedSession> => {
    const known = intact.get(prefix);
    if (known) return known;
    if (intact.size >= MOST_CACHED) intact.clear();
    const found = aliveFor(network, prefix, nothingLost);
    intact.set(prefix, found);
    return found;
  };
  return (flow) => upstreamOf(network, flow, aliveIntact);
}

function upstreamOf(
  network: IndexedNetwork,
  flow: Flow,
  aliveIntact: (prefix: Prefix) => ReadonlySet<IndexedSession>,
): UpstreamOf {
  const { routers, translations } = network.network;
  const indexOf = (id: RouterId) => network.routerIndex.get(id) ?? -1;

  const alive = (prefix: Prefix, lost: Lost): ReadonlySet<IndexedSession> => {
    const before = aliveIntact(prefix);
    const isTouched = [...lost.sessions].some((over) => before.has(over)) || lost.withdrawn?.has(prefix);
    return isTouched ? aliveFor(network, prefix, lost) : before;
  };

  /** Goes from these routers against the advertisements of all prefixes covering the addresses. */
  const against = (starts: readonly number[], addresses: readonly Address[], lost: Lost) => {
    const found = new Map<Prefix, Set<IndexedSession>>();
    const news = [...new Set(addresses.flatMap(network.prefixesCovering))].map((prefix) => {
      const crossed = new Set<IndexedSession>();
      found.set(prefix, crossed);
      return { crossed, carriers: alive(prefix, lost) };
    });
    const passed = new Set(starts);
    for (const router of passed) {
      for (const over of network.sessionsTo[router] ?? []) {
        for (const { crossed, carriers } of news) {
          if (!carriers.has(over)) continue;
          crossed.add(over);
          passed.add(over.from);
        }
      }
    }
    return { found, passed };
  };

  return (lost) => {
    const requests = against([indexOf(flow.from)], [flow.destination], lost);
    const rewrites = translations.filter(
      ({ router, onlyTo }) =>
        requests.passed.has(indexOf(router)) && (onlyTo?.includes(flow.destination) ?? true),
    );
    const addresses = [flow.source, ...new Set(rewrites.map(({ address }) => address))];
    const owners = routers.flatMap((router, index) =>
      router.addresses.some((each) => addresses.includes(each)) ? [index] : [],
    );
    const replies = against([indexOf(flow.to), ...owners], addresses, lost);
    const all = new Map<Prefix, ReadonlySet<IndexedSession>>(requests.found);
    for (const [prefix, crossed] of replies.found) {
      all.set(prefix, new Set([...(all.get(prefix) ?? []), ...crossed]));
    }
    return all;
  };
}

/** A complete key, so that equal ones match. */
export const upstreamKey = (upstream: Upstream): string =>
  [...upstream]
    .map(([prefix, sessions]) => `${prefix} ${[...sessions].map(({ index }) => index).sort((a, b) => a - b)}`)
    .sort()
    .join('\n');

export const adjacenciesIn = (upstream: Upstream): readonly AdjacencyId[] => [
  ...new Set(
    [...upstream.values()].flatMap((sessions) => [...sessions].map(({ session }) => session.adjacency)),
  ),
];
