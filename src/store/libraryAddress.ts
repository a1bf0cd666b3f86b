// The network of the library that an address names: "?network=three-tiers". Without the key it is the article's.

import { type LibraryId, libraryIds } from '../model/library';
import { oneOf } from './choices/addressKey';
import { beforeDamage, parametersOf } from './damagedAddress';

export const NETWORK_KEY = 'network';

export const parseLibraryId = oneOf(libraryIds);

/** Null where the address names none, or one that is not there; of several the first counts. */
export function libraryIdIn(query: string): LibraryId | null {
  const first = parametersOf(query, (key) => key === NETWORK_KEY)[0];
  if (!first) return null;
  const known = [first.value, ...beforeDamage(first.value)].flatMap((text) => parseLibraryId(text) ?? []);
  return known[0] ?? null;
}

/** With its question mark, and short ids: "?network=three-tiers&from=bern&to=hub". */
export function libraryQuery(id: LibraryId, office: string, destination: string): string {
  return `?${NETWORK_KEY}=${id}&from=${office}&to=${destination.replace(/^\w+:/, '')}`;
}
