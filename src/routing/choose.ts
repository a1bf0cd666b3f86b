// How a router ranks the routes it has for one prefix (RFC 4271, 9.1, as far as the recordings need it).

import type { IndexedSession } from './indexNetwork';

export type Route = {
  readonly over: IndexedSession;
  readonly localPreference: number;
  /** AS numbers from the announcing neighbour to the originator. */
  readonly asPath: readonly number[];
};

/** The rule that separates two routes, in the order in which they are asked. */
export type DecidingRule = 'local-preference' | 'as-path' | 'ebgp-before-ibgp' | 'router-id';

function comparison(a: Route, b: Route): readonly [DecidingRule, number] {
  if (a.localPreference !== b.localPreference) {
    return ['local-preference', b.localPreference - a.localPreference];
  }
  if (a.asPath.length !== b.asPath.length) return ['as-path', a.asPath.length - b.asPath.length];
  if (a.over.internal !== b.over.internal) return ['ebgp-before-ibgp', a.over.internal ? 1 : -1];
  return ['router-id', a.over.from - b.over.from];
}

/** Negative when `a` is better. The lowest router id decides last, so only the same neighbour ties. */
export function compareRoutes(a: Route, b: Route): number {
  return comparison(a, b)[1];
}

/** The rule by which `loser` loses to `best`; "router-id" means that both carry traffic. */
export function decidingRule(best: Route, loser: Route): DecidingRule {
  return comparison(best, loser)[0];
}

/** Equal for forwarding: the router id decides only which route is announced onwards. */
export function isEquallyGood(a: Route, b: Route): boolean {
  return comparison(a, b)[0] === 'router-id';
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
