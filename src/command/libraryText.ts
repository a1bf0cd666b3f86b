// Texts of the library's networks, named on the command line as "library:three-tiers".

import { everyNetwork } from '../networks/library/everyNetwork';

const PREFIX = 'library:';

/** Names that the library has, sorted. */
export const libraryNames: readonly string[] = Object.keys(everyNetwork)
  .map((id) => `${PREFIX}${id}`)
  .sort();

export const isLibraryName = (word: string): boolean => word.startsWith(PREFIX);

/** Null for a name that the library does not have. */
export const libraryText = (name: string): string | null =>
  libraryNames.includes(name) ? (everyNetwork[name.slice(PREFIX.length)]?.text ?? null) : null;
