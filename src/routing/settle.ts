// What every router knows about one prefix once announcements have settled, and whether it could be otherwise.

import type { AdjacencyId, Prefix } from '../model/network';
import { announced, type Best, OWN } from './announcement';
import { compareRoutes, isEquallyGood, type Route } from './choose';
import type { Dependence } from './dependence';
import { type Exchange, exchangeRoutes } from './exchangeRoutes';
import type { IndexedNetwork } from './indexNetwork';
import { type Outcome, outcomesOf } from './outcomes';

export type Knowledge = {
  /** Best first; empty where the router has no route. */
  readonly routes: readonly Route[];
  /** Those that carry traffic: as good as the best, but for the router id. */
  readonly equal: readonly Route[];
  readonly best: Best;
  /** False where the order of updates decides what carries traffic here, or where it never settles. */
  readonly isDecided: boolean;
};

export type PrefixRoutes = {
  readonly at: (router: number) => Knowledge;
  readonly hangsOn: Dependence;
};

type Question = {
  readonly network: IndexedNetwork;
  readonly prefix: Prefix;
  readonly down: ReadonlySet<AdjacencyId>;
};

const equalTo = (best: Best, routes: readonly Route[]): Route[] =>
  best === null || best === OWN ? [] : routes.filter((route) => isEquallyGood(best, route));

/** The neighbours that carry traffic at a router in one of the outcomes. */
function choiceIn({ network, prefix, down }: Question, outcome: Outcome, router: number): string {
  const best = outcome.get(router) ?? null;
  const exporting = network.exportingOf(prefix);
  const heard = (network.sessionsTo[router] ?? []).flatMap((over) => {
    const isOpen = exporting[over.index] && !down.has(over.session.adjacency);
    return (isOpen && announced(outcome.get(over.from) ?? null, over, prefix)) || [];
  });
  return best === OWN
    ? OWN
    : equalTo(best, heard)
        .map(({ over }) => over.index)
        .join();
}

/** Routers that do not hand packets to the same neighbours whatever the order of updates. */
function undecidedIn(question: Question, { best, restless }: Exchange): ReadonlySet<number> {
  const { network, prefix, down } = question;
  const { certain, all } = outcomesOf(network, prefix, down);
  const routers = [...best.keys()];
  const [first, ...others] = all ?? [];
  if (first === undefined) {
    const exporting = network.exportingOf(prefix);
    const hearsUncertain = (router: number) =>
      (network.sessionsTo[router] ?? []).some(({ from, index }) => exporting[index] && !certain.has(from));
    const isCertain = (router: number) =>
      certain.get(router) === OWN || (certain.has(router) && !hearsUncertain(router));
    return new Set(routers.filter((router) => !isCertain(router)));
  }
  if (others.length === 0) return restless;
  // What a router prefers may be certain, and yet share the traffic with something that is not.
  const differing = routers.filter((router) => {
    const choice = choiceIn(question, first, router);
    return others.some((other) => choiceIn(question, other, router) !== choice);
  });
  return new Set([...restless, ...differing]);
}

/** Everything that could carry the prefix: where outcomes are searched for, any of it may matter. */
function wholePolicy({ network, prefix, down }: Question): Dependence {
  const exporting = network.exportingOf(prefix);
  const ids = network.sessions
    .filter(({ index }) => exporting[index])
    .map(({ session }) => session.adjacency);
  return {
    up: network.adjacencySet(ids.filter((id) => !down.has(id))),
    down: network.adjacencySet(ids.filter((id) => down.has(id))),
  };
}

/** Exchanges the routes of a prefix. `isSafe` says that it is known to have one outcome whatever fails. */
export function settle(question: Question, isSafe: boolean): PrefixRoutes {
  const { network, prefix, down } = question;
  const exchange = exchangeRoutes(network, prefix, down);
  const { best, heard, carried, missed } = exchange;
  const undecided = isSafe ? null : undecidedIn(question, exchange);
  const heardAt = (router: number): Route[] =>
    (network.sessionsTo[router] ?? []).flatMap(({ index }) => heard[index] ?? []);

  const known = new Map<number, Knowledge>();
  const at = (router: number): Knowledge => {
    const found = known.get(router);
    if (found) return found;
    const chosen = best[router] ?? null;
    const knowledge = {
      best: chosen,
      equal: equalTo(chosen, heardAt(router)).sort(compareRoutes),
      isDecided: !undecided?.has(router),
      /** Asked for by explanations only, so not ordered before. */
      get routes() {
        return heardAt(router).sort(compareRoutes);
      },
    };
    known.set(router, knowledge);
    return knowledge;
  };
  // The outcome does not depend on an adjacency that no announcement crossed, or would have crossed.
  const crossed = { up: network.adjacencySet(carried), down: network.adjacencySet(missed) };
  return { at, hangsOn: isSafe ? crossed : wholePolicy(question) };
}
