// Announces one prefix from router to router until nothing changes.

import type { AdjacencyId, Prefix } from '../model/network';
import { announced, type Best, OWN } from './announcement';
import { compareRoutes, type Route, sameRoute } from './choose';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

export type Exchange = {
  /** By the position of the router. */
  readonly best: readonly Best[];
  /** By the position of the session. */
  readonly heard: readonly (Route | null)[];
  /** Adjacencies that carried an announcement, and those that would have, had they been up. */
  readonly carried: ReadonlySet<AdjacencyId>;
  readonly missed: ReadonlySet<AdjacencyId>;
  /** Routers that kept changing their minds; none where the exchange settled. */
  readonly restless: ReadonlySet<number>;
};

/** Far more than any exchange needs that settles at all, in visits for each router. */
const MOST_VISITS = 60;

/**
 * Prefixes do not influence one another, so each can be exchanged alone. Routers speak in turn; where policies
 * contradict each other another order may end elsewhere, and some never end.
 */
export function exchangeRoutes(
  network: IndexedNetwork,
  prefix: Prefix,
  down: ReadonlySet<AdjacencyId>,
): Exchange {
  const { sessions, sessionsFrom, sessionsTo } = network;
  const routerCount = sessionsFrom.length;
  const exporting = network.exportingOf(prefix);
  const heard = new Array<Route | null>(sessions.length).fill(null);
  const best = new Array<Best>(routerCount).fill(null);
  const isQueued = new Array<boolean>(routerCount).fill(false);
  const queue: number[] = [];
  const carried = new Set<AdjacencyId>();
  const missed = new Set<AdjacencyId>();
  const restless = new Set<number>();

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
  const lastVisit = MOST_VISITS * routerCount;
  for (let visit = 0; visit < queue.length && visit < lastVisit; visit += 1) {
    const router = queue[visit] ?? 0;
    isQueued[router] = false;
    // In the second half of so long a time only those still speak that never come to rest.
    if (visit > lastVisit / 2) restless.add(router);
    const chosen = best[router] ?? null;
    for (const over of sessionsFrom[router] ?? []) {
      if (!exporting[over.index]) continue;
      const route = announced(chosen, over, prefix);
      const isDown = down.has(over.session.adjacency);
      if (route) (isDown ? missed : carried).add(over.session.adjacency);
      if (!isDown) hear(over, route);
    }
  }
  return { best, heard, carried, missed, restless };
}
