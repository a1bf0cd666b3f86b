// Determines which routers can pass a prefix on to which, and the routes a router might still receive.

import type { Prefix } from '../model/network';
import { advertised, type Best, lengthAdded, localPreferenceOf } from './advertisement';
import { compareRoutes, type Route } from './choose';
import type { PrefixQuestion } from './exchangeRoutes';
import type { IndexedSession } from './indexNetwork';

export type PrefixPolicy = {
  readonly prefix: Prefix;
  /** Sessions that are up and can carry the prefix, by the receiving and by the sending router. */
  readonly into: readonly (readonly IndexedSession[])[];
  readonly outOf: readonly (readonly IndexedSession[])[];
  readonly asnOf: (router: number) => number;
  /** False where a session rewrites AS paths: they tell less about routers passed and original length. */
  readonly keepsPaths: boolean;
};

export function policyOf({ network, prefix, lost }: PrefixQuestion): PrefixPolicy {
  const exporting = network.exportingOf(prefix);
  const isUsed = (over: IndexedSession) => exporting[over.index] && !lost.has(over);
  const outOf = network.sessionsFrom.map((sessions) => sessions.filter(isUsed));
  const { routers } = network.network;
  return {
    prefix,
    into: network.sessionsTo.map((sessions) => sessions.filter(isUsed)),
    outOf,
    asnOf: (router) => routers[router]?.asn ?? 0,
    keepsPaths: !outOf.flat().some(({ session }) => session.removesPrivateAs || session.overridesAs),
  };
}

type Known = ReadonlyMap<number, Best>;

/**
 * The shortest AS path that each router outside the AS of `router` could have if it learned the prefix
 * without that AS. Known routers keep their routes; routers that cannot learn it are missing.
 */
function fewestAround(policy: PrefixPolicy, known: Known, router: number): ReadonlyMap<number, number> {
  const { prefix, outOf, asnOf, keepsPaths } = policy;
  const own = asnOf(router);
  const isAround = (other: number) => (keepsPaths ? asnOf(other) !== own : other !== router);
  const fewest = new Map<number, number>();
  const open: number[] = [];
  for (const [other, best] of known) {
    const asPath = typeof best === 'object' && best !== null ? best.asPath : [];
    if (!isAround(other) || (keepsPaths && asPath.includes(own))) continue;
    fewest.set(other, asPath.length);
    open.push(other);
  }
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const over of outOf[from] ?? []) {
      if (known.has(over.to) || !isAround(over.to)) continue;
      const offered = known.has(from) ? advertised(known.get(from) ?? null, over, prefix) : undefined;
      if (offered === null) continue;
      const length = keepsPaths ? (fewest.get(from) ?? 0) + lengthAdded(over, prefix) : 0;
      if (length >= (fewest.get(over.to) ?? Number.POSITIVE_INFINITY)) continue;
      fewest.set(over.to, length);
      open.push(over.to);
    }
  }
  return fewest;
}

/** Whether a router not known yet could offer this one a better route. */
export function mayReceiveBetter(policy: PrefixPolicy, known: Known, router: number, route: Route): boolean {
  const { prefix, into, keepsPaths } = policy;
  const unknown = (into[router] ?? []).filter(({ from }) => !known.has(from));
  if (unknown.length === 0) return false;
  const fewest = fewestAround(policy, known, router);

  const isBetter = (over: IndexedSession, localPreference: number, length: number) => {
    const asPath = new Array<number>(keepsPaths ? length : over.internal ? 0 : 1).fill(0);
    return compareRoutes({ over, localPreference, asPath }, route) < 0;
  };
  /** A route from a session from outside the AS, as the receiver would hold it. */
  const fromOutside = (over: IndexedSession, as: IndexedSession) => {
    const length = fewest.get(over.from);
    return (
      length !== undefined &&
      isBetter(as, localPreferenceOf(over, prefix), length + lengthAdded(over, prefix))
    );
  };
  return unknown.some((over) =>
    over.internal
      ? (into[over.from] ?? []).some((outer) => !outer.internal && fromOutside(outer, over))
      : fromOutside(over, over),
  );
}
