// Advertises one prefix from router to router until nothing changes.

import type { Prefix } from '../model/network';
import { advertised, type Best, OWN } from './advertisement';
import { compareRoutes, type Route, sameRoute } from './choose';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

export type PrefixQuestion = {
  readonly network: IndexedNetwork;
  readonly prefix: Prefix;
  /** Sessions that carry nothing: they are down, or no longer advertise this prefix. */
  readonly lost: ReadonlySet<IndexedSession>;
};

export type Exchange = {
  /** By the position of the router. */
  readonly bestAt: (router: number) => Best;
  /** By the position of the session. */
  readonly receivedOver: (session: number) => Route | null;
  /** Sessions whose route differs from the exchange that this one began with. */
  readonly touched: ReadonlySet<number>;
  /** Routers that kept changing their best route; none where the exchange settled. */
  readonly oscillating: ReadonlySet<number>;
};

type Memory<Value> = {
  readonly at: (index: number) => Value;
  readonly put: (index: number, value: Value) => void;
};

function blank<Value>(length: number, value: Value): Memory<Value> {
  const values = new Array<Value>(length).fill(value);
  return {
    at: (index) => values[index] ?? value,
    put: (index, next) => {
      values[index] = next;
    },
  };
}

/** Stores only differences from before. */
function over<Value>(before: (index: number) => Value): Memory<Value> {
  const values = new Map<number, Value>();
  return {
    at: (index) => {
      const value = values.get(index);
      return value === undefined ? before(index) : value;
    },
    put: (index, next) => values.set(index, next),
  };
}

/** Visits per router, far more than any exchange that settles needs. */
const MOST_VISITS = 60;

/**
 * Prefixes do not influence one another, so each can be exchanged alone. Routers advertise in turn; with
 * conflicting policies another order may end differently, and some never end. With a single outcome the
 * starting point does not matter either: `from` is one that lost nothing, and only routes changed by the
 * losses are exchanged anew.
 */
export function exchangeRoutes({ network, prefix, lost }: PrefixQuestion, from: Exchange | null): Exchange {
  const { sessions, sessionsFrom, sessionsTo } = network;
  const routerCount = sessionsFrom.length;
  const exporting = network.exportingOf(prefix);
  const received = from ? over(from.receivedOver) : blank<Route | null>(sessions.length, null);
  const best = from ? over(from.bestAt) : blank<Best>(routerCount, null);
  const touched = new Set<number>();
  const oscillating = new Set<number>();
  const queued = new Set<number>();
  const queue: number[] = [];

  const advertiseFrom = (router: number) => {
    if (queued.has(router)) return;
    queued.add(router);
    queue.push(router);
  };

  const bestReceivedAt = (router: number): Route | null => {
    let found: Route | null = null;
    for (const { index } of sessionsTo[router] ?? []) {
      const route = received.at(index);
      if (route && (found === null || compareRoutes(route, found) < 0)) found = route;
    }
    return found;
  };

  const receive = (session: IndexedSession, route: Route | null) => {
    if (sameRoute(received.at(session.index), route)) return;
    received.put(session.index, route);
    touched.add(session.index);
    const { to } = session;
    const now = best.at(to);
    if (now === OWN) return;
    if (route && (now === null || compareRoutes(route, now) < 0)) best.put(to, route);
    else if (now?.over === session) best.put(to, bestReceivedAt(to));
    else return;
    advertiseFrom(to);
  };

  if (from) for (const session of lost) receive(session, null);
  else {
    for (const router of network.originatorsOf(prefix)) {
      best.put(router, OWN);
      advertiseFrom(router);
    }
  }
  const lastVisit = MOST_VISITS * routerCount;
  for (let visit = 0; visit < queue.length && visit < lastVisit; visit += 1) {
    const router = queue[visit] ?? 0;
    queued.delete(router);
    // In the second half of so long a run only routers that never settle still advertise.
    if (visit > lastVisit / 2) oscillating.add(router);
    const chosen = best.at(router);
    for (const session of sessionsFrom[router] ?? []) {
      if (exporting[session.index] && !lost.has(session))
        receive(session, advertised(chosen, session, prefix));
    }
  }
  return { bestAt: best.at, receivedOver: received.at, touched, oscillating };
}
