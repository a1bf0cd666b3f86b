// Addresses that a reader can hand on.

/** Of this page with another query, and without anything else that this visit's address has. */
export function addressOf(query: string): string {
  const page = location.href.replace(/[?#].*$/, '');
  return query === '' ? page : `${page}?${query}`;
}

/** Then its address means nothing to others, and says where the file lies on this machine. */
export const isFromDisk = (): boolean => location.protocol === 'file:';

/** For documents that leave this machine: of a page opened from disk, only the name of the file. */
export function publicAddressOf(query: string): string {
  const address = addressOf(query);
  return isFromDisk() ? address.replace(/^[^?]*\//, '') : address;
}
