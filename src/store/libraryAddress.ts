// Library network that an address names: "?network=three-tiers". Default: the article's.

import { type LibraryId, libraryIds } from '../model/library';
import { oneOf } from './choices/addressKey';
import { beforeDamage, parametersOf } from './damagedAddress';

export const NETWORK_KEY = 'network';

export const parseLibraryId = oneOf(libraryIds);

/** Returns null for no name or an unknown one; of several the first counts. */
export function libraryIdIn(query: string): LibraryId | null {
  const first = parametersOf(query, (key) => key === NETWORK_KEY)[0];
  if (!first) return null;
  const known = [first.value, ...beforeDamage(first.value)].flatMap((text) => parseLibraryId(text) ?? []);
  return known[0] ?? null;
}

/** Includes the question mark and short ids: "?network=three-tiers&from=bern&to=hub". */
export function libraryQuery(id: LibraryId, office: string, destination: string): string {
  return `?${NETWORK_KEY}=${id}&from=${office}&to=${destination.replace(/^\w+:/, '')}`;
}
