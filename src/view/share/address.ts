// Addresses to share.

/** Returns this page's address with another query and nothing else. */
export function addressOf(query: string): string {
  const page = location.href.replace(/[?#].*$/, '');
  return query === '' ? page : `${page}?${query}`;
}

/** An address from disk is useless to others and reveals a local path. */
export const isFromDisk = (): boolean => location.protocol === 'file:';

/** Address for shared documents; from disk only the file name. */
export function publicAddressOf(query: string): string {
  const address = addressOf(query);
  return isFromDisk() ? address.replace(/^[^?]*\//, '') : address;
}
