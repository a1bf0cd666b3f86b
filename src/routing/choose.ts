// Ranks a router's routes for one prefix (RFC 4271, 9.1, as far as the recordings need it).

import type { IndexedSession } from './indexNetwork';

export type Route = {
  readonly over: IndexedSession;
  readonly localPreference: number;
  /** AS numbers from the advertising neighbour to the originator. */
  readonly asPath: readonly number[];
};

/** The rule that separates two routes, in order of evaluation. */
export type DecidingRule = 'local-preference' | 'as-path' | 'ebgp-before-ibgp' | 'router-id';

/** The rule by which `loser` loses to `best`; "router-id" means that both carry traffic. */
export function decidingRule(best: Route, loser: Route): DecidingRule {
  if (best.localPreference !== loser.localPreference) return 'local-preference';
  if (best.asPath.length !== loser.asPath.length) return 'as-path';
  return best.over.internal === loser.over.internal ? 'router-id' : 'ebgp-before-ibgp';
}

/** Negative when `a` is better. */
export function compareRoutes(a: Route, b: Route): number {
  switch (decidingRule(a, b)) {
    case 'local-preference':
      return b.localPreference - a.localPreference;
    case 'as-path':
      return a.asPath.length - b.asPath.length;
    case 'ebgp-before-ibgp':
      return a.over.internal ? 1 : -1;
    case 'router-id':
      // Two sessions with one neighbour tie even here; the answer must not depend on the order of
      // advertisements.
      return a.over.from - b.over.from || a.over.index - b.over.index;
  }
}

/** Equal for forwarding: the router id only decides which route is advertised onwards. */
export function isEquallyGood(a: Route, b: Route): boolean {
  return decidingRule(a, b) === 'router-id';
}

export function sameRoute(a: Route | null, b: Route | null): boolean {
  if (a === b) return true;
  return (
    a !== null &&
    b !== null &&
    a.over === b.over &&
    a.localPreference === b.localPreference &&
    a.asPath.length === b.asPath.length &&
    a.asPath.every((asn, index) => asn === b.asPath[index])
  );
}
