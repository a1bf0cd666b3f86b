// Computes the routes of every router to one prefix once BGP has converged.

import type { Prefix } from '../model/network';
import { advertised, type Best, OWN } from './advertisement';
import { compareRoutes, isEquallyGood, type Route } from './choose';
import type { Dependence } from './dependence';
import { type Exchange, exchangeRoutes, type PrefixQuestion } from './exchangeRoutes';
import type { IndexedSession } from './indexNetwork';

export type Knowledge = {
  /** Best first; empty where the router has no route. */
  readonly routes: readonly Route[];
  /** Routes that carry traffic: equal to the best up to the router id. */
  readonly equal: readonly Route[];
  readonly best: Best;
  /** False where the order of updates decides which routes carry traffic, or BGP never converges. */
  readonly isDecided: boolean;
};

/** "fewer": a subset of the same neighbours. */
export type Compared = 'same' | 'fewer' | 'other';

export type PrefixRoutes = {
  readonly at: (router: number) => Knowledge;
  /** Compares the next hops of the router with those while nothing has failed. */
  readonly comparedAt: (router: number) => Compared;
  readonly dependence: Dependence;
  readonly exchange: Exchange;
  /** True if router ids or the order of updates may decide something. */
  readonly isDoubtful: boolean;
};

/** Routers whose best route differs between outcomes. */
export type Undecided = (question: PrefixQuestion, exchange: Exchange) => ReadonlySet<number>;

export type Doubts = {
  /** Present for a prefix that may have several outcomes; null where it has one under all failures. */
  readonly ofOutcomes: (prefix: Prefix) => Undecided | null;
  /** Routers whose best route depends on router ids; null where no tie among them can matter. */
  readonly ofIds: (
    question: PrefixQuestion,
    exchange: Exchange,
    routers: Iterable<number>,
  ) => ReadonlySet<number> | null;
};

/** Skips the costly search for a network that is known to have a single outcome. */
export const noDoubts: Doubts = { ofOutcomes: () => null, ofIds: () => null };

/** All adjacencies that could carry the prefix: the search for outcomes may depend on any of them. */
function wholePolicy({ network, prefix, lost }: PrefixQuestion): Dependence {
  const exporting = network.exportingOf(prefix);
  const used = network.sessions.filter(({ index }) => exporting[index]);
  const setOf = (isLost: boolean) =>
    network.adjacencySet(
      used.filter((over) => lost.has(over) === isLost).map(({ session }) => session.adjacency),
    );
  return { up: setOf(false), down: setOf(true) };
}

/**
 * The outcome, if unique, does not depend on an adjacency that no advertisement crosses in the end, or would
 * cross were it up: with or without it every router has the same routes, so the outcome stays.
 */
function crossedIn(question: PrefixQuestion, exchange: Exchange, intact: PrefixRoutes | null): Dependence {
  const { network, prefix, lost } = question;
  const { bestAt, receivedOver, touched } = exchange;
  const exporting = network.exportingOf(prefix);
  const isCrossed = ({ index }: IndexedSession) => receivedOver(index) !== null;
  const missed = [...lost].filter(
    (over) => exporting[over.index] && advertised(bestAt(over.from), over, prefix),
  );
  const adjacenciesOf = (sessions: readonly IndexedSession[]) =>
    network.adjacencySet(sessions.map(({ session }) => session.adjacency));
  const down = adjacenciesOf(missed);
  if (intact === null || intact.isDoubtful)
    return { up: adjacenciesOf(network.sessions.filter(isCrossed)), down };
  // Only a router that receives different routes can choose another one.
  const altered = new Set([...touched].map((index) => network.sessions[index]?.session.adjacency ?? ''));
  const open = [...altered].filter((adjacency) => network.sessionsOn(adjacency).some(isCrossed));
  const up = (intact.dependence.up & ~network.adjacencySet(altered)) | network.adjacencySet(open);
  return { up, down };
}

/** `intact` holds the routes while nothing has failed, where failures are given. */
export function settle(question: PrefixQuestion, doubts: Doubts, intact: PrefixRoutes | null): PrefixRoutes {
  const { network, prefix } = question;
  const undecidedIn = doubts.ofOutcomes(prefix);
  const exchange = exchangeRoutes(question, undecidedIn ? null : (intact?.exchange ?? null));
  const { bestAt, receivedOver, touched } = exchange;
  const changed = new Set([...touched].map((index) => network.sessions[index]?.to ?? 0));
  // Ties are unchanged where the received routes are.
  const asked = intact === null || intact.isDoubtful ? network.sessionsTo.keys() : changed;
  const undecided = undecidedIn?.(question, exchange) ?? doubts.ofIds(question, exchange, asked);
  const isDoubtful = undecided !== null;
  const receivedAt = (router: number): Route[] =>
    (network.sessionsTo[router] ?? []).flatMap(({ index }) => receivedOver(index) ?? []);
  const equalAt = (router: number, chosen: Best): readonly Route[] =>
    chosen === null || chosen === OWN
      ? []
      : receivedAt(router)
          .filter((route) => isEquallyGood(chosen, route))
          .sort(compareRoutes);

  const known = new Map<number, Knowledge>();
  const at = (router: number): Knowledge => {
    const found = known.get(router);
    if (found) return found;
    const best = bestAt(router);
    const knowledge = {
      best,
      equal: equalAt(router, best),
      isDecided: !undecided?.has(router),
      /** Sorted on demand, since only explanations need the order. */
      get routes() {
        return receivedAt(router).sort(compareRoutes);
      },
    };
    known.set(router, knowledge);
    return knowledge;
  };
  const comparedAt = (router: number): Compared => {
    if (intact === null) return 'same';
    if (!isDoubtful && !intact.isDoubtful && !changed.has(router)) return 'same';
    const [before, now] = [intact.at(router), at(router)];
    const isKind =
      before.best === null || before.best === OWN ? now.best === before.best : now.equal.length > 0;
    if (!isKind || !before.isDecided || !now.isDecided) return 'other';
    const neighbours = new Set(before.equal.map(({ over }) => over));
    if (!now.equal.every(({ over }) => neighbours.has(over))) return 'other';
    return now.equal.length === before.equal.length ? 'same' : 'fewer';
  };

  return {
    at,
    comparedAt,
    dependence: isDoubtful ? wholePolicy(question) : crossedIn(question, exchange, intact),
    exchange,
    isDoubtful,
  };
}
