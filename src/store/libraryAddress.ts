// Library network that an address names: "?network=three-tiers". Default: the article's.

import { type LibraryId, libraryIds } from '../model/library';
import { oneOf } from './choices/addressKey';
import { beforeDamage, type Parameter, parametersOf } from './damagedAddress';

export const NETWORK_KEY = 'network';

/** All keys of a network's address, and the article's; written out, since their readers load later. */
const keys: ReadonlySet<string> = new Set(
  [
    NETWORK_KEY,
    'from to prefer with fail view panel direction need more select clock compare embed step answer present',
    'path peering connection exit besides colleagues others arrivals seed bottleneck remedy backup size answers change',
  ].flatMap((each) => each.split(' ')),
);

export const isAddressKey = (key: string): boolean => keys.has(key);

const parseLibraryId = oneOf(libraryIds);

/** Matches a foreign key after the id. */
const KEY_BEHIND = /~\w+=.*/;

/** Reads the id; null for an unknown one. */
export function libraryIdOf(value: string): LibraryId | null {
  const texts = [value, ...beforeDamage(value)].map((text) => text.replace(KEY_BEHIND, ''));
  return texts.flatMap((text) => parseLibraryId(text) ?? [])[0] ?? null;
}

export const addressParameters = (query: string): readonly Parameter[] => parametersOf(query, isAddressKey);

/** Returns null for no name or an unknown one; of several the first counts. */
export function libraryIdIn(query: string): LibraryId | null {
  const first = addressParameters(query).find(({ key }) => key === NETWORK_KEY);
  return first ? libraryIdOf(first.value) : null;
}

/** Recognises "?view=library", which names no network: it asks which there are. */
export function isLibraryView(query: string): boolean {
  const parameters = addressParameters(query);
  const view = parameters.find(({ key }) => key === 'view');
  const values = view ? [view.value, ...beforeDamage(view.value)] : [];
  return values.includes('library') && !parameters.some(({ key }) => key === NETWORK_KEY);
}

/** Includes the question mark and short ids: "?network=three-tiers&from=bern&to=hub". */
export function libraryQuery(id: LibraryId, office: string, destination: string): string {
  return `?${NETWORK_KEY}=${id}&from=${office}&to=${destination.replace(/^\w+:/, '')}`;
}
