// Addresses that a reader can hand on.

/** Of this page with another query, and without anything else that this visit's address has. */
export function addressOf(query: string): string {
  const page = location.href.replace(/[?#].*$/, '');
  return query === '' ? page : `${page}?${query}`;
}

/** For documents that leave this machine: of a page opened from disk, only the name of the file. */
export function publicAddressOf(query: string): string {
  const address = addressOf(query);
  return location.protocol === 'file:' ? address.replace(/^[^?]*\//, '') : address;
}
