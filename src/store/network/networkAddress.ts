// Parses and writes network addresses: "#net=1.…&from=london&to=vnet:hub". All of it is in the fragment,
// which browsers send to no server.

import { inHash, inPath, type Where } from './isNetworkAddress';

export type NetworkAddress = {
  /** Text after "net="; null for a page without a network yet. */
  readonly part: string | null;
  readonly choices: ReadonlyMap<string, string>;
  /** True where "#" arrived as "%23", as some mail filters write it: the server then received all of it. */
  readonly wasSent: boolean;
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns null for any other address. */
export function networkAddressIn({ hash, pathname }: Where): NetworkAddress | null {
  const inThePath = inPath.exec(pathname);
  const text = inThePath ? pathname.slice(inThePath.index + 3) : inHash.test(hash) ? hash.slice(1) : null;
  if (text === null) return null;
  const plain = /^net(%3d|%26)/i.test(text) ? decoded(text) : text;
  const [first = '', ...rest] = plain.split('&');
  const [, part] = first.split(/=(.*)/s);
  const choices = rest.map((each): [string, string] => {
    const [key = '', value = ''] = each.split(/=(.*)/s);
    return [decoded(key), decoded(value)];
  });
  const all = new Map(choices);
  // Read the flag that the not-found page sets (public/found.js).
  const isFound = all.delete('sent');
  return { part: part ? part : null, choices: all, wasSent: inThePath !== null || isFound };
}

const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%7E', '~');

/** Includes the "#". */
export function networkHash(part: string | null, choices: ReadonlyMap<string, string>): string {
  const rest = [...choices].map(([key, value]) => `&${key}=${escaped(value)}`);
  return `#net${part === null ? '' : `=${part}`}${rest.join('')}`;
}
