// Whether an address is that of another network than the article's: one that somebody wrote, or one of the library. All that
// the first load has to know of it.

import { libraryIdIn } from '../libraryAddress';
import { queryIn } from '../urlSync';

export type Where = Pick<Location, 'hash' | 'pathname'>;

export const inHash = /^#net(?=$|=|&|%3d|%26)/i;
/** Some mail filters write "%23" for "#". */
export const inPath = /%23net(?=$|=|&|%3d|%26)/i;

export const isNetworkAddress = ({ hash, pathname, search }: Where & Pick<Location, 'search'>): boolean =>
  inHash.test(hash) || inPath.test(pathname) || libraryIdIn(queryIn({ search, hash })) !== null;
