// What every router knows about one prefix once announcements have settled.

import type { AdjacencyId, Prefix } from '../model/network';
import { type Best, OWN } from './announcement';
import { compareRoutes, isEquallyGood, type Route } from './choose';
import type { Dependence } from './dependence';
import { type Exchange, exchangeRoutes } from './exchangeRoutes';
import type { IndexedNetwork } from './indexNetwork';

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

export type PrefixQuestion = {
  readonly network: IndexedNetwork;
  readonly prefix: Prefix;
  readonly down: ReadonlySet<AdjacencyId>;
};

/** Routers whose choice is not the same in every outcome, and what that hangs on; null where there is one outcome. */
export type Doubts = (
  question: PrefixQuestion,
  exchange: Exchange,
) => { readonly undecided: ReadonlySet<number>; readonly hangsOn: Dependence } | null;

/** For a network that is known to settle in one way: the search for others is large, and it would find none. */
export const noDoubts: Doubts = () => null;

export function settle(question: PrefixQuestion, doubtsAbout: Doubts): PrefixRoutes {
  const { network, prefix, down } = question;
  const exchange = exchangeRoutes(network, prefix, down);
  const { best, heard, carried, missed } = exchange;
  const doubts = doubtsAbout(question, exchange);
  const heardAt = (router: number): Route[] =>
    (network.sessionsTo[router] ?? []).flatMap(({ index }) => heard[index] ?? []);
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
    const chosen = best[router] ?? null;
    const knowledge = {
      best: chosen,
      equal: equalAt(router, chosen),
      isDecided: !doubts?.undecided.has(router),
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
  return { at, hangsOn: doubts?.hangsOn ?? crossed };
}
