// Detects addresses of networks other than the article's: a user's own or one of the library. The first load
// needs no more than this.

import { libraryIdIn } from '../libraryAddress';
import { queryIn } from '../urlSync';

export type Where = Pick<Location, 'hash' | 'pathname'>;

export const inHash = /^#net(?=$|=|&|%3d|%26)/i;
/** Matches "%23", which some mail filters write for "#". */
export const inPath = /%23net(?=$|=|&|%3d|%26)/i;

export const isNetworkAddress = ({ hash, pathname, search }: Where & Pick<Location, 'search'>): boolean =>
  inHash.test(hash) || inPath.test(pathname) || libraryIdIn(queryIn({ search, hash })) !== null;
