// Detects addresses of networks other than the article's: a user's own or one of the library. The first load
// needs no more than this.

import { isLibraryView, libraryIdIn } from '../libraryAddress';
import { queryIn } from '../urlSync';

export type Where = Pick<Location, 'hash' | 'pathname'>;

/** Matches also what damage has put behind the word. */
export const inHash = /^#net(?![\w-])/i;
/** Matches "%23", which some mail filters write for "#". */
export const inPath = /%23net(?![\w-])/i;

export function isNetworkAddress({ hash, pathname, search }: Where & Pick<Location, 'search'>): boolean {
  const query = queryIn({ search, hash });
  return inHash.test(hash) || inPath.test(pathname) || libraryIdIn(query) !== null || isLibraryView(query);
}
