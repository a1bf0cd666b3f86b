// What every router knows about one prefix once announcements have settled.

import type { AdjacencyId, Prefix } from '../model/network';
import { compareRoutes, type Route, sameRoute } from './choose';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

/** The router originates the prefix itself; nothing that it hears can be better. */
export const OWN = 'own';

export type Knowledge = {
  /** Best first; empty where the router has no route. */
  readonly routes: readonly Route[];
  readonly best: Route | typeof OWN | null;
};

export type PrefixRoutes = (router: number) => Knowledge;

const NOTHING: Knowledge = { routes: [], best: null };
const DEFAULT_LOCAL_PREFERENCE = 100;
/** Policies can be written that never settle; then the state after this many visits a router stands. */
const VISITS_PER_ROUTER = 100;

type Belief = { heard: Map<IndexedSession, Route>; routes: Route[]; best: Route | typeof OWN | null };

/** The route that `to` would hold after this announcement; null when nothing may be or is announced. */
function announced(network: IndexedNetwork, best: Belief['best'], over: IndexedSession): Route | null {
  if (best === null) return null;
  const { session, from, to, internal } = over;
  if (best !== OWN) {
    if (best.over.from === to) return null;
    if (internal && best.over.internal) return null;
  }
  const asPath = best === OWN ? [] : best.asPath;
  if (internal) {
    const localPreference = best === OWN ? DEFAULT_LOCAL_PREFERENCE : best.localPreference;
    return { over, localPreference, asPath };
  }
  const { routers } = network.network;
  const sender = routers[from]?.asn ?? 0;
  const receiver = routers[to]?.asn ?? 0;
  if (sender === receiver || asPath.includes(receiver)) return null;
  const ownAs = new Array<number>(1 + (session.prepend ?? 0)).fill(sender);
  return {
    over,
    localPreference: session.importLocalPreference ?? DEFAULT_LOCAL_PREFERENCE,
    asPath: [...ownAs, ...asPath],
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
  const exporters = network.exportersOf(prefix);
  const beliefs = new Map<number, Belief>();
  const queue: number[] = [];
  const queued = new Set<number>();
  network.network.routers.forEach((router, index) => {
    if (!router.originates.includes(prefix)) return;
    beliefs.set(index, { heard: new Map(), routes: [], best: OWN });
    queue.push(index);
  });
  let visits = VISITS_PER_ROUTER * network.network.routers.length;

  const hear = (over: IndexedSession, route: Route | null) => {
    let belief = beliefs.get(over.to);
    const known = belief?.heard.get(over) ?? null;
    if (sameRoute(known, route)) return;
    if (!belief) {
      belief = { heard: new Map(), routes: [], best: null };
      beliefs.set(over.to, belief);
    }
    if (route) belief.heard.set(over, route);
    else belief.heard.delete(over);
    belief.routes = [...belief.heard.values()].sort(compareRoutes);
    if (belief.best === OWN) return;
    const best = belief.routes[0] ?? null;
    if (sameRoute(belief.best, best)) return;
    belief.best = best;
    if (queued.has(over.to)) return;
    queued.add(over.to);
    queue.push(over.to);
  };

  for (let next = 0; next < queue.length && visits > 0; next += 1, visits -= 1) {
    const router = queue[next] ?? 0;
    queued.delete(router);
    const best = beliefs.get(router)?.best ?? null;
    for (const over of exporters.get(router) ?? []) {
      if (!down.has(over.session.adjacency)) hear(over, announced(network, best, over));
    }
  }
  return (router) => beliefs.get(router) ?? NOTHING;
}
