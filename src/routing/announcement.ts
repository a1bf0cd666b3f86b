// What a session does to the routes that cross it, other than passing them on.

import type { ByPrefix, Prefix } from '../model/network';
import type { IndexedSession } from './indexNetwork';

/** The number for a prefix: by its exact name, else by "*", else the usual one. */
export function numberFor(numbers: ByPrefix | undefined, prefix: Prefix, usual: number): number {
  if (numbers === undefined) return usual;
  return typeof numbers === 'number' ? numbers : (numbers[prefix] ?? numbers['*'] ?? usual);
}

/** AS numbers that nobody assigns (RFC 6996). */
const isPrivateAs = (asn: number): boolean =>
  (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);

/** A learnt AS path as the sender tells it, before it puts its own number in front. */
export function asPathToTell(
  asPath: readonly number[],
  { session, senderAs, receiverAs }: IndexedSession,
): readonly number[] {
  const { removesPrivateAs, overridesAs } = session;
  const told = removesPrivateAs ? asPath.filter((asn) => !isPrivateAs(asn)) : asPath;
  return overridesAs ? told.map((asn) => (asn === receiverAs ? senderAs : asn)) : told;
}

/** The sender's AS number once, and again for every time that it prepends (RFC 4271, 5.1.2). */
export function putInFront(
  asPath: readonly number[],
  { session, senderAs }: IndexedSession,
  prefix: Prefix,
): readonly number[] {
  const repeated = numberFor(session.prepend, prefix, 0);
  if (repeated === 0) return [senderAs, ...asPath];
  return [...new Array<number>(1 + repeated).fill(senderAs), ...asPath];
}
