// Builds a router's advertisement over a session, as the receiver sees it.

import type { ByPrefix, Prefix } from '../model/network';
import type { Route } from './choose';
import type { IndexedSession } from './indexNetwork';

/** The router originates the prefix itself; no learned route can be better. */
export const OWN = 'own';

export type Best = Route | typeof OWN | null;

export const DEFAULT_LOCAL_PREFERENCE = 100;

/** The number for a prefix: by its exact name, else by "*", else the default. */
function numberFor(numbers: ByPrefix | undefined, prefix: Prefix, usual: number): number {
  if (numbers === undefined) return usual;
  return typeof numbers === 'number' ? numbers : (numbers[prefix] ?? numbers['*'] ?? usual);
}

/** Private AS numbers (RFC 6996). */
export const isPrivateAs = (asn: number): boolean =>
  (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);

/** A learned AS path as the sender advertises it, before prepending its own number. */
function asPathToTell(
  asPath: readonly number[],
  { session, senderAs, receiverAs }: IndexedSession,
): readonly number[] {
  const { removesPrivateAs, overridesAs } = session;
  const told = removesPrivateAs ? asPath.filter((asn) => !isPrivateAs(asn)) : asPath;
  return overridesAs ? told.map((asn) => (asn === receiverAs ? senderAs : asn)) : told;
}

/** The sender's AS number once, and again for every prepend (RFC 4271, 5.1.2). */
function putInFront(
  asPath: readonly number[],
  { session, senderAs }: IndexedSession,
  prefix: Prefix,
): readonly number[] {
  const repeated = numberFor(session.prepend, prefix, 0);
  if (repeated === 0) return [senderAs, ...asPath];
  return [...new Array<number>(1 + repeated).fill(senderAs), ...asPath];
}

/** AS numbers added to a path over this session. */
export const lengthAdded = ({ internal, session }: IndexedSession, prefix: Prefix): number =>
  internal ? 0 : 1 + numberFor(session.prepend, prefix, 0);

/** Local preference an eBGP receiver sets for this prefix; own prefixes use the default too. */
export const localPreferenceOf = ({ session }: IndexedSession, prefix: Prefix): number =>
  numberFor(session.importLocalPreference, prefix, DEFAULT_LOCAL_PREFERENCE);

/** The route that the receiver would hold after this advertisement; null when nothing may be advertised. */
export function advertised(best: Best, over: IndexedSession, prefix: Prefix): Route | null {
  if (best === null) return null;
  const learnt = best === OWN ? null : best;
  if (learnt?.over.from === over.to) return null;
  if (over.internal) {
    if (learnt?.over.internal) return null;
    const localPreference = learnt?.localPreference ?? DEFAULT_LOCAL_PREFERENCE;
    return { over, localPreference, asPath: learnt?.asPath ?? [] };
  }
  const asPath = learnt === null ? [] : asPathToTell(learnt.asPath, over);
  if (asPath.includes(over.receiverAs)) return null;
  return {
    over,
    localPreference: localPreferenceOf(over, prefix),
    asPath: putInFront(asPath, over, prefix),
  };
}
