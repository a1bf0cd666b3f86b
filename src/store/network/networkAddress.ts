// Parses and writes network addresses: "#net=1.…&from=london&to=vnet:hub". All of it is in the fragment,
// which browsers send to no server.

import { parametersOf } from '../damagedAddress';
import { isAddressKey } from '../libraryAddress';
import { type Written, writtenIn } from './arrival';
import { inHash, inPath, type Where } from './isNetworkAddress';

const NETWORK = 'net';
/** Set by the not-found page (public/found.js). */
const SENT = 'sent';

export type NetworkAddress = Written & {
  /** Text after "net="; null for a page without a network yet. */
  readonly part: string | null;
  /** True where "#" arrived as "%23", as some mail filters write it: the server then received all of it. */
  readonly wasSent: boolean;
};

/** Returns null for any other address. */
export function networkAddressIn({ hash, pathname }: Where): NetworkAddress | null {
  const inThePath = inPath.exec(pathname);
  const text = inThePath ? pathname.slice(inThePath.index + 3) : inHash.test(hash) ? hash.slice(1) : null;
  if (text === null) return null;
  const isKey = (key: string) => key === NETWORK || key === SENT || isAddressKey(key);
  const { choices, damaged } = writtenIn(parametersOf(text, isKey));
  const rest = new Map(choices);
  rest.delete(NETWORK);
  const isFound = rest.delete(SENT);
  return {
    part: choices.get(NETWORK) || null,
    choices: rest,
    // The network itself has a checksum, so nothing needs to be said of a repair.
    damaged: damaged.filter((key) => rest.has(key)),
    wasSent: inThePath !== null || isFound,
  };
}

const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%7E', '~');

/** Includes the "#". */
export function networkHash(part: string | null, choices: ReadonlyMap<string, string>): string {
  const rest = [...choices].map(([key, value]) => `&${key}=${escaped(value)}`);
  return `#net${part === null ? '' : `=${part}`}${rest.join('')}`;
}
