// Finds answers that depend on which of two routers has the lower router id, which no description gives.

import type { Prefix } from '../model/network';
import { isPrivateAs, OWN } from './advertisement';
import { isEquallyGood, type Route } from './choose';
import { undecidedIn } from './doubts';
import { type Exchange, exchangeRoutes, type PrefixQuestion } from './exchangeRoutes';
import { type IndexedNetwork, indexNetwork, memoised } from './indexNetwork';
import { groupsOf, hasOneOutcome } from './oneOutcome';
import type { Doubts } from './settle';

/** Tied routes: only the router id decides which of them is advertised. */
function tiedAt(
  { network }: PrefixQuestion,
  { bestAt, receivedOver }: Exchange,
  router: number,
): readonly Route[] {
  const best = bestAt(router);
  if (best === null || best === OWN) return [];
  const equal: Route[] = [];
  for (const { index } of network.sessionsTo[router] ?? []) {
    const route = receivedOver(index);
    if (route !== null && isEquallyGood(best, route)) equal.push(route);
  }
  return equal.length > 1 ? equal : [];
}

type Downstream = {
  /** AS numbers, shared by separate routers, that the prefix's updates can reach from a router. */
  readonly shared: ReadonlySet<number>;
  /** True if private AS numbers can be removed from its AS path on the way. */
  readonly isShortened: boolean;
};

/** AS numbers of routers without iBGP for this prefix: one may drop another's route as a loop. */
function sharedAsns(network: IndexedNetwork, prefix: Prefix): ReadonlySet<number> {
  const { routers } = network.network;
  const exporting = network.exportingOf(prefix);
  const internal = network.sessions.filter((over) => over.internal && exporting[over.index]);
  const group = groupsOf(routers.length, internal);
  const groupOf = new Map<number, number>();
  const shared = new Set<number>();
  routers.forEach(({ asn }, router) => {
    const own = group[router] ?? router;
    if ((groupOf.get(asn) ?? own) !== own) shared.add(asn);
    groupOf.set(asn, own);
  });
  return shared;
}

function downstreamOf(network: IndexedNetwork, prefix: Prefix, router: number): Downstream {
  const exporting = network.exportingOf(prefix);
  const all = sharedAsns(network, prefix);
  const shared = new Set<number>();
  const reached = new Set([router]);
  let isShortened = false;
  for (const from of reached) {
    for (const over of network.sessionsFrom[from] ?? []) {
      if (!exporting[over.index]) continue;
      if (all.has(over.receiverAs)) shared.add(over.receiverAs);
      isShortened ||= over.session.removesPrivateAs === true;
      reached.add(over.to);
    }
  }
  return { shared, isShortened };
}

/**
 * Tied routes have AS paths of equal length, and a router that passed a route on does not prefer it when it
 * returns (see oneOutcome). So the choice of advertised route matters only if one can become shorter than
 * another on the way, or if a router can take it for a loop because another router of its AS passed it on.
 */
function tieMatters(tied: readonly Route[], downstream: () => Downstream): boolean {
  const [first, ...others] = tied;
  // The usual case, told quickly: all have one AS path.
  if (first && others.every(({ asPath }) => asPath.every((asn, place) => asn === first.asPath[place])))
    return false;
  const paths = tied.map(({ asPath }) => asPath);
  const differing = new Set(paths.flat().filter((asn) => !paths.every((asPath) => asPath.includes(asn))));
  if (differing.size === 0) return false;
  const { shared, isShortened } = downstream();
  const privates = new Set(paths.map((asPath) => asPath.filter(isPrivateAs).length));
  return (isShortened && privates.size > 1) || [...differing].some((asn) => shared.has(asn));
}

/** Number of orders tried: enough to reverse most pairs of routers. */
const ORDERS = 10;

/** Pseudo-random number for each position, from a fixed seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Copies of the network with its routers in other orders: reversed, and shuffled. */
function otherOrders({ network }: IndexedNetwork): readonly IndexedNetwork[] {
  const { routers } = network;
  const byChance = Array.from({ length: ORDERS - 1 }, (_, seed) => {
    const chance = chanceOf(seed + 1);
    return routers
      .map((router) => ({ router, place: chance() }))
      .sort((a, b) => a.place - b.place)
      .map(({ router }) => router);
  });
  return [[...routers].reverse(), ...byChance].map((order) => indexNetwork({ ...network, routers: order }));
}

/** Sessions over which a router forwards packets, in an order that does not depend on router ids. */
function choiceAt(question: PrefixQuestion, { bestAt, receivedOver }: Exchange, router: number): string {
  const best = bestAt(router);
  if (best === null || best === OWN) return String(best);
  const received = (question.network.sessionsTo[router] ?? []).filter(({ index }) => {
    const route = receivedOver(index);
    return route !== null && isEquallyGood(best, route);
  });
  return received
    .map(({ index }) => index)
    .sort((a, b) => a - b)
    .join();
}

/** Searches for other outcomes under any router ids, for networks whose router ids are not given. */
export function searchWhateverTheIds(network: IndexedNetwork): Doubts {
  const isSafe = memoised((prefix: Prefix) => hasOneOutcome(network, prefix));
  const downstreamFrom = memoised((key: string) => {
    const [prefix = '', router = ''] = key.split(' ');
    return downstreamOf(network, prefix, Number(router));
  });
  const orders = memoised((_: 'all') => otherOrders(network));

  /** Routers that choose another route under another order, or do not converge there. */
  const underOtherIds = (
    question: PrefixQuestion,
    exchange: Exchange,
    isCertain: boolean,
  ): ReadonlySet<number> => {
    const undecided = new Set<number>();
    for (const other of orders('all')) {
      const lost = new Set([...question.lost].flatMap(({ index }) => other.sessions[index] ?? []));
      const asked: PrefixQuestion = { network: other, prefix: question.prefix, lost };
      const otherwise = exchangeRoutes(asked, null);
      const doubted = isCertain ? null : undecidedIn(asked, otherwise);
      network.network.routers.forEach(({ id }, router) => {
        const there = other.routerIndex.get(id) ?? -1;
        const isSame = choiceAt(question, exchange, router) === choiceAt(asked, otherwise, there);
        if (!isSame || doubted?.has(there)) undecided.add(router);
      });
    }
    return undecided;
  };

  return {
    ofOutcomes: (prefix) =>
      isSafe(prefix)
        ? null
        : (question, exchange) =>
            new Set([...undecidedIn(question, exchange), ...underOtherIds(question, exchange, false)]),
    ofIds: (question, exchange, routers) => {
      for (const router of routers) {
        const tied = tiedAt(question, exchange, router);
        const downstream = () => downstreamFrom(`${question.prefix} ${router}`);
        if (tied.length > 0 && tieMatters(tied, downstream)) return underOtherIds(question, exchange, true);
      }
      return null;
    },
  };
}
