// Whether an address is that of a network that somebody wrote; all that the first load has to know of it.

export type Where = Pick<Location, 'hash' | 'pathname'>;

export const inHash = /^#net(?=$|=|&|%3d|%26)/i;
/** Some mail filters write "%23" for "#". */
export const inPath = /%23net(?=$|=|&|%3d|%26)/i;

export const isNetworkAddress = ({ hash, pathname }: Where): boolean =>
  inHash.test(hash) || inPath.test(pathname);
