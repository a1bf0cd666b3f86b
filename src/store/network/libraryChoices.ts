// Address of a library network: "?network=three-tiers&from=bern&to=hub&fail=location:zurich". Uses the query,
// since it holds nothing confidential.

import type { LibraryId } from '../../model/library';
import { parametersOf } from '../damagedAddress';
import { libraryIdIn, NETWORK_KEY } from '../libraryAddress';
import { tourKeys } from './networkTour';
import { articleKeys } from './notRead';
import { shownKeys } from './shown';

const keys = new Set([
  'from',
  'to',
  'prefer',
  'with',
  'fail',
  'view',
  ...shownKeys,
  ...tourKeys,
  ...articleKeys,
]);

export type LibraryPlace = { readonly id: LibraryId; readonly choices: ReadonlyMap<string, string> };

/** Returns null if the query names no library network. The first of repeated keys counts. */
export function libraryPlaceIn(query: string): LibraryPlace | null {
  const id = libraryIdIn(query);
  if (id === null) return null;
  const ours = parametersOf(query, (key) => key === NETWORK_KEY || keys.has(key));
  const choices = new Map([...ours].reverse().map(({ key, value }) => [key, value]));
  choices.delete(NETWORK_KEY);
  return { id, choices };
}

const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%7E', '~');

/** Includes the question mark. */
export function libraryQueryFor(id: LibraryId, choices: ReadonlyMap<string, string>): string {
  const rest = [...choices].map(([key, value]) => `&${key}=${escaped(value)}`);
  return `?${NETWORK_KEY}=${id}${rest.join('')}`;
}
