// Addresses that a reader can hand on.

/** Of this page with another query; without the parts that belong to this visit alone. */
export function addressOf(query: string): string {
  const { origin, protocol, pathname } = location;
  const page = protocol === 'file:' ? `file://${pathname}` : origin + pathname;
  return query === '' ? page : `${page}?${query}`;
}
