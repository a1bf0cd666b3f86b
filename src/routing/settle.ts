// What every router knows about one prefix once announcements have settled.

import type { Prefix } from '../model/network';
import { announced, type Best, OWN } from './announcement';
import { compareRoutes, isEquallyGood, type Route } from './choose';
import type { Dependence } from './dependence';
import { type Exchange, exchangeRoutes, type PrefixQuestion } from './exchangeRoutes';
import type { IndexedSession } from './indexNetwork';

export type Knowledge = {
  /** Best first; empty where the router has no route. */
  readonly routes: readonly Route[];
  /** Those that carry traffic: as good as the best, but for the router id. */
  readonly equal: readonly Route[];
  readonly best: Best;
  /** False where the order of updates decides what carries traffic here, or where it never settles. */
  readonly isDecided: boolean;
};

/** "fewer": to some of the same neighbours, and to nobody else. */
export type Compared = 'same' | 'fewer' | 'other';

export type PrefixRoutes = {
  readonly at: (router: number) => Knowledge;
  /** Whom the router hands packets to, against whom it does while nothing is lost. */
  readonly comparedAt: (router: number) => Compared;
  readonly hangsOn: Dependence;
  readonly exchange: Exchange;
  /** Whether router ids, or the order of updates, may decide something. */
  readonly isDoubtful: boolean;
};

/** Routers whose choice is not the same in every outcome. */
export type Undecided = (question: PrefixQuestion, exchange: Exchange) => ReadonlySet<number>;

export type Doubts = {
  /** For a prefix that may have several outcomes; null for one that has one, whatever is lost. */
  readonly ofOutcomes: (prefix: Prefix) => Undecided | null;
  /** Routers whose choice hangs on router ids; null where no tie among these routers can matter. */
  readonly ofIds: (
    question: PrefixQuestion,
    exchange: Exchange,
    routers: Iterable<number>,
  ) => ReadonlySet<number> | null;
};

/** For a network that is known to settle in one way: the search for others is large, and it would find none. */
export const noDoubts: Doubts = { ofOutcomes: () => null, ofIds: () => null };

/** Everything that could carry the prefix: where outcomes are searched for, any of it may matter. */
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
 * The outcome, where there is one, does not depend on an adjacency that no announcement crosses in the end, or would
 * cross were it up: with or without it every router holds what it does, and so this is the outcome still.
 */
function crossedIn(question: PrefixQuestion, exchange: Exchange, intact: PrefixRoutes | null): Dependence {
  const { network, prefix, lost } = question;
  const { bestAt, heardOver, touched } = exchange;
  const exporting = network.exportingOf(prefix);
  const isCrossed = ({ index }: IndexedSession) => heardOver(index) !== null;
  const missed = [...lost].filter(
    (over) => exporting[over.index] && announced(bestAt(over.from), over, prefix),
  );
  const adjacenciesOf = (sessions: readonly IndexedSession[]) =>
    network.adjacencySet(sessions.map(({ session }) => session.adjacency));
  const down = adjacenciesOf(missed);
  if (intact === null || intact.isDoubtful)
    return { up: adjacenciesOf(network.sessions.filter(isCrossed)), down };
  // Only where something else is heard than before can it be otherwise than before.
  const altered = new Set([...touched].map((index) => network.sessions[index]?.session.adjacency ?? ''));
  const open = [...altered].filter((adjacency) => network.sessionsOn(adjacency).some(isCrossed));
  const up = (intact.hangsOn.up & ~network.adjacencySet(altered)) | network.adjacencySet(open);
  return { up, down };
}

/** `intact` is what is known while nothing is lost, where this is another question. */
export function settle(question: PrefixQuestion, doubts: Doubts, intact: PrefixRoutes | null): PrefixRoutes {
  const { network, prefix } = question;
  const undecidedIn = doubts.ofOutcomes(prefix);
  const exchange = exchangeRoutes(question, undecidedIn ? null : (intact?.exchange ?? null));
  const { bestAt, heardOver, touched } = exchange;
  const changed = new Set([...touched].map((index) => network.sessions[index]?.to ?? 0));
  // Where nothing is heard otherwise than before, ties are what they were.
  const asked = intact === null || intact.isDoubtful ? network.sessionsTo.keys() : changed;
  const undecided = undecidedIn?.(question, exchange) ?? doubts.ofIds(question, exchange, asked);
  const isDoubtful = undecided !== null;
  const heardAt = (router: number): Route[] =>
    (network.sessionsTo[router] ?? []).flatMap(({ index }) => heardOver(index) ?? []);
  const equalAt = (router: number, chosen: Best): readonly Route[] =>
    chosen === null || chosen === OWN
      ? []
      : heardAt(router)
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
      /** Asked for by explanations only, so not ordered before. */
      get routes() {
        return heardAt(router).sort(compareRoutes);
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
    hangsOn: isDoubtful ? wholePolicy(question) : crossedIn(question, exchange, intact),
    exchange,
    isDoubtful,
  };
}
