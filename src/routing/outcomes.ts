// Finds every way in which advertisements of one prefix can settle.
//
// Each outcome grows outwards from the originators: the next router at the edge of the known ones either
// holds its best offer, or waits for a better one from a router not known yet. Where no unknown router can
// offer a better one it is certain; otherwise both are tried.

import { advertised, type Best, OWN } from './advertisement';
import { compareRoutes, type Route } from './choose';
import type { PrefixQuestion } from './exchangeRoutes';
import { mayReceiveBetter, type PrefixPolicy, policyOf } from './prefixPolicy';

/** Each router's final best route, by position; routers without one are missing. */
export type Outcome = ReadonlyMap<number, Best>;

export type Outcomes = {
  /** The same in every outcome. */
  readonly certain: Outcome;
  /** Null where there are too many to try, which does not happen with sensible preferences. */
  readonly all: readonly Outcome[] | null;
};

/** Trials for a network with up to this many sessions; larger ones get fewer, so that none takes long. */
const MOST_TRIED = 200;
const SESSIONS_FOR_MOST = 100;
const LEAST_TRIED = 8;

type Trial = {
  readonly known: Map<number, Best>;
  /** Offers a router does not accept in this trial, because it waits for a better one. */
  readonly waitsFor: Map<number, Route>;
};

type Offer = { readonly router: number; readonly route: Route };

/** The best offer to each router not known yet, unless it waits for something better. */
function offersIn({ prefix, into }: PrefixPolicy, { known, waitsFor }: Trial): readonly Offer[] {
  return into.flatMap((sessions, router) => {
    if (known.has(router)) return [];
    let route: Route | null = null;
    for (const over of sessions) {
      const offered = advertised(known.get(over.from) ?? null, over, prefix);
      if (offered && (route === null || compareRoutes(offered, route) < 0)) route = offered;
    }
    const refused = waitsFor.get(router);
    return route === null || (refused && compareRoutes(route, refused) >= 0) ? [] : [{ router, route }];
  });
}

/** Sets a router's route; false where a known router would then choose another route. */
function hold(
  { prefix, outOf }: PrefixPolicy,
  { known, waitsFor }: Trial,
  { router, route }: Offer,
): boolean {
  known.set(router, route);
  waitsFor.delete(router);
  return (outOf[router] ?? []).every((over) => {
    const held = known.get(over.to) ?? OWN;
    const offered = held === OWN ? null : advertised(route, over, prefix);
    return held === OWN || offered === null || compareRoutes(offered, held) >= 0;
  });
}

/** Continues while something is certain; the offers left, or null if the trial contradicts itself. */
function goOn(policy: PrefixPolicy, trial: Trial): readonly Offer[] | null {
  for (;;) {
    const { known, waitsFor } = trial;
    const offers = offersIn(policy, trial);
    const certain = offers.filter(({ router, route }) => !mayReceiveBetter(policy, known, router, route));
    if (certain.length === 0) {
      const hasOffer = new Set(offers.map(({ router }) => router));
      const waitsInVain = [...waitsFor].some(
        ([router, route]) => !hasOffer.has(router) && !mayReceiveBetter(policy, known, router, route),
      );
      return waitsInVain ? null : offers;
    }
    if (!certain.every((offer) => hold(policy, trial, offer))) return null;
  }
}

export function outcomesOf(question: PrefixQuestion): Outcomes {
  const { network, prefix } = question;
  const policy = policyOf(question);
  const own = network.originatorsOf(prefix).map((router): [number, Best] => [router, OWN]);
  const start: Trial = { known: new Map(own), waitsFor: new Map() };
  const undecided = goOn(policy, start);
  const certain = new Map(start.known);
  if (undecided === null || undecided.length === 0) return { certain, all: [certain] };

  const all: Outcome[] = [];
  const open: Trial[] = [start];
  const share = Math.min(1, SESSIONS_FOR_MOST / network.sessions.length);
  const mostTried = Math.max(LEAST_TRIED, MOST_TRIED * share);
  for (let tried = 0; tried < mostTried; tried += 1) {
    const trial = open.pop();
    if (!trial) return { certain, all };
    const offers = goOn(policy, trial);
    if (offers === null) continue;
    const [offer] = offers;
    if (offer) {
      const holding = { known: new Map(trial.known), waitsFor: new Map(trial.waitsFor) };
      trial.waitsFor.set(offer.router, offer.route);
      open.push(trial);
      if (hold(policy, holding, offer)) open.push(holding);
    } else if (trial.waitsFor.size === 0) all.push(trial.known);
  }
  return { certain, all: null };
}
