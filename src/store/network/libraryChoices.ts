// Address of a library network: "?network=three-tiers&from=bern&to=hub&fail=location:zurich". Uses the query,
// since it holds nothing confidential.

import type { LibraryId } from '../../model/library';
import { addressParameters, libraryIdOf, NETWORK_KEY } from '../libraryAddress';
import { type Written, writtenIn } from './arrival';

export type LibraryPlace = Written & { readonly id: LibraryId };

/** Returns null if the query names no library network. The choices include its id. */
export function libraryPlaceIn(query: string): LibraryPlace | null {
  const { choices, damaged } = writtenIn(addressParameters(query));
  const name = choices.get(NETWORK_KEY) ?? '';
  const id = libraryIdOf(name);
  if (id === null) return null;
  return {
    id,
    choices: new Map(choices).set(NETWORK_KEY, id),
    damaged: id === name ? damaged : [...damaged, NETWORK_KEY],
  };
}

const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%7E', '~');

/** Includes the question mark. */
export function libraryQueryFor(id: LibraryId, choices: ReadonlyMap<string, string>): string {
  const rest = [...choices].map(([key, value]) => `&${key}=${escaped(value)}`);
  return `?${NETWORK_KEY}=${id}${rest.join('')}`;
}
