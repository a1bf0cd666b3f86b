// Finds where the order of updates decides the routes in use, or where BGP never settles.

import { advertised, OWN } from './advertisement';
import { isEquallyGood } from './choose';
import type { Exchange, PrefixQuestion } from './exchangeRoutes';
import { type IndexedNetwork, memoised } from './indexNetwork';
import { hasOneOutcome } from './oneOutcome';
import { type Outcome, outcomesOf } from './outcomes';
import type { Doubts } from './settle';

/** The neighbours that carry traffic at a router in one of the outcomes. */
function choiceIn({ network, prefix, lost }: PrefixQuestion, outcome: Outcome, router: number): string {
  const best = outcome.get(router) ?? null;
  if (best === null || best === OWN) return String(best);
  const exporting = network.exportingOf(prefix);
  const equal = (network.sessionsTo[router] ?? []).filter((over) => {
    const isOpen = exporting[over.index] && !lost.has(over);
    const received = isOpen ? advertised(outcome.get(over.from) ?? null, over, prefix) : null;
    return received !== null && isEquallyGood(best, received);
  });
  return equal.map(({ index }) => index).join();
}

/** Routers whose next hops depend on the order of updates. */
export function undecidedIn(question: PrefixQuestion, { oscillating }: Exchange): ReadonlySet<number> {
  const { network, prefix } = question;
  const { certain, all } = outcomesOf(question);
  const routers = [...network.sessionsTo.keys()];
  const [first, ...others] = all ?? [];
  if (first === undefined) {
    const exporting = network.exportingOf(prefix);
    const receivesUncertain = (router: number) =>
      (network.sessionsTo[router] ?? []).some(({ from, index }) => exporting[index] && !certain.has(from));
    const isCertain = (router: number) =>
      certain.get(router) === OWN || (certain.has(router) && !receivesUncertain(router));
    return new Set(routers.filter((router) => !isCertain(router)));
  }
  if (others.length === 0) return oscillating;
  // A router's best route may be certain, and yet share the traffic with an uncertain one.
  const differing = routers.filter((router) => {
    const choice = choiceIn(question, first, router);
    return others.some((other) => choiceIn(question, other, router) !== choice);
  });
  return new Set([...oscillating, ...differing]);
}

/** Finds further outcomes of prefixes that may have several, under any failures, with given router ids. */
export function searchForOutcomes(network: IndexedNetwork): Doubts {
  const isSafe = memoised((prefix: string) => hasOneOutcome(network, prefix));
  return { ofOutcomes: (prefix) => (isSafe(prefix) ? null : undecidedIn), ofIds: () => null };
}
