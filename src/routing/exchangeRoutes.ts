// What every router knows about one prefix once announcements have settled.

import type { AdjacencyId, Prefix } from '../model/network';
import { asPathToTell, numberFor, putInFront } from './announcement';
import { compareRoutes, isEquallyGood, type Route, sameRoute } from './choose';
import type { Dependence } from './dependence';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

/** The router originates the prefix itself; nothing that it hears can be better. */
export const OWN = 'own';

type Best = Route | typeof OWN | null;

export type Knowledge = {
  /** Best first; empty where the router has no route. */
  readonly routes: readonly Route[];
  /** Those that carry traffic: as good as the best, but for the router id. */
  readonly equal: readonly Route[];
  readonly best: Best;
};

export type PrefixRoutes = {
  readonly at: (router: number) => Knowledge;
  readonly hangsOn: Dependence;
};

const DEFAULT_LOCAL_PREFERENCE = 100;
/** Policies can be written that never settle; then the state after this many visits a router stands. */
const VISITS_PER_ROUTER = 100;

/** The route that the receiver would hold after this announcement; null when nothing may be announced. */
function announced(best: Best, over: IndexedSession, prefix: Prefix): Route | null {
  if (best === null) return null;
  const { session, internal } = over;
  const learnt = best === OWN ? null : best;
  if (learnt !== null) {
    if (learnt.over.from === over.to) return null;
    if (internal && learnt.over.internal) return null;
  }
  if (internal) {
    return {
      over,
      localPreference: learnt?.localPreference ?? DEFAULT_LOCAL_PREFERENCE,
      asPath: learnt?.asPath ?? [],
    };
  }
  const asPath = learnt === null ? [] : asPathToTell(learnt.asPath, over);
  if (asPath.includes(over.receiverAs)) return null;
  return {
    over,
    localPreference: numberFor(session.importLocalPreference, prefix, DEFAULT_LOCAL_PREFERENCE),
    asPath: putInFront(asPath, over, prefix),
  };
}

/**
 * Announces one prefix until nothing changes. Prefixes do not influence one another, so each can be
 * exchanged alone.
 */
export function exchangeRoutes(
  network: IndexedNetwork,
  prefix: Prefix,
  down: ReadonlySet<AdjacencyId>,
): PrefixRoutes {
  const { sessions, sessionsFrom, sessionsTo } = network;
  const routerCount = sessionsFrom.length;
  const exporting = network.exportingOf(prefix);
  const heard = new Array<Route | null>(sessions.length).fill(null);
  const best = new Array<Best>(routerCount).fill(null);
  const isQueued = new Array<boolean>(routerCount).fill(false);
  const queue: number[] = [];
  const carried = new Set<AdjacencyId>();
  const missed = new Set<AdjacencyId>();

  const announceFrom = (router: number) => {
    isQueued[router] = true;
    queue.push(router);
  };

  const bestHeardAt = (router: number): Route | null => {
    let found: Route | null = null;
    for (const { index } of sessionsTo[router] ?? []) {
      const route = heard[index] ?? null;
      if (route && (found === null || compareRoutes(route, found) < 0)) found = route;
    }
    return found;
  };

  const hear = (over: IndexedSession, route: Route | null) => {
    if (sameRoute(heard[over.index] ?? null, route)) return;
    heard[over.index] = route;
    const now = best[over.to] ?? null;
    if (now === OWN) return;
    if (route && (now === null || compareRoutes(route, now) < 0)) best[over.to] = route;
    else if (now?.over === over) best[over.to] = bestHeardAt(over.to);
    else return;
    if (!isQueued[over.to]) announceFrom(over.to);
  };

  for (const router of network.originatorsOf(prefix)) {
    best[router] = OWN;
    announceFrom(router);
  }
  const mostVisits = VISITS_PER_ROUTER * routerCount;
  for (let visit = 0; visit < queue.length && visit < mostVisits; visit += 1) {
    const router = queue[visit] ?? 0;
    isQueued[router] = false;
    const chosen = best[router] ?? null;
    for (const over of sessionsFrom[router] ?? []) {
      if (!exporting[over.index]) continue;
      const route = announced(chosen, over, prefix);
      const isDown = down.has(over.session.adjacency);
      if (route) (isDown ? missed : carried).add(over.session.adjacency);
      if (!isDown) hear(over, route);
    }
  }

  const heardAt = (router: number): readonly Route[] =>
    (sessionsTo[router] ?? []).flatMap(({ index }) => heard[index] ?? []);

  const known = new Map<number, Knowledge>();
  const at = (router: number): Knowledge => {
    const found = known.get(router);
    if (found) return found;
    const chosen = best[router] ?? null;
    const equal =
      chosen === null || chosen === OWN
        ? []
        : heardAt(router).filter((route) => isEquallyGood(chosen, route));
    const knowledge = {
      best: chosen,
      equal: equal.sort(compareRoutes),
      /** Asked for by explanations only, so not ordered before. */
      get routes() {
        return [...heardAt(router)].sort(compareRoutes);
      },
    };
    known.set(router, knowledge);
    return knowledge;
  };
  // An adjacency that nothing was ever announced over might as well have been down, and the other way round.
  return { at, hangsOn: { up: network.adjacencySet(carried), down: network.adjacencySet(missed) } };
}
