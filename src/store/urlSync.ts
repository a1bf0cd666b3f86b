// Syncs the address and the store both ways.

import type { ExplainerStore } from './explainerStore';
import { decode, encode } from './urlCodec';

/** Subset of `window` that holds the address. */
export type AddressBar = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Prefix of a query in the hash, used where a page may not write its query; it is then the newer one. */
const HASH_QUERY = '#?';

/** Matches the rest of a query after "&#38;" for "&", whose "#" ends the query for the browser. */
const REST_OF_QUERY = /^#x?[\da-f]{2,3};/i;

/** Returns the query, with its question mark. */
export const queryIn = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string => {
  if (hash.startsWith(HASH_QUERY)) return hash.slice(1);
  return REST_OF_QUERY.test(hash) ? search + hash : search;
};

/** Returns a function that stops the sync. Back and Forward show what the address then holds. */
export function syncWithAddress(store: ExplainerStore, bar: AddressBar): () => void {
  const writers = [
    (query: string) => {
      const { pathname, hash } = bar.location;
      return (
        pathname +
        (query && `?${query}`) +
        (hash.startsWith(HASH_QUERY) || REST_OF_QUERY.test(hash) ? '' : hash)
      );
    },
    // Some browsers refuse a query, but not a hash, to a page from disk or in a sandbox.
    (query: string) => HASH_QUERY + query,
  ];
  const write = (query: string) => {
    for (const addressOf of writers) {
      try {
        bar.history.pushState(null, '', addressOf(query));
        return;
      } catch {
        // Try the next form of address, if any: the view is correct regardless.
      }
    }
  };
  let shown = queryIn(bar.location);
  const stop = store.subscribe((state, before) => {
    if (state.choices === before.choices || state.historyStep === 'none') return;
    write(encode(state.topology, state.choices));
    shown = queryIn(bar.location);
  });
  const show = () => {
    const query = queryIn(bar.location);
    // Ignore moves within the page, such as to an anchor.
    if (query === shown) return;
    shown = query;
    const { topology, load } = store.getState();
    load(decode(topology, query));
  };
  bar.addEventListener('popstate', show);
  return () => {
    stop();
    bar.removeEventListener('popstate', show);
  };
}
