// Keeps the address and the store in step, both ways.

import type { ExplainerStore } from './explainerStore';
import { decode, encode } from './urlCodec';

/** The part of a browser window that the address lives in. */
export type AddressBar = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Where a page may not write its query, it lies behind the hash; then it is the newer of the two. */
const HASH_QUERY = '#?';

/** What an address says, with its question mark. */
export const queryIn = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string =>
  hash.startsWith(HASH_QUERY) ? hash.slice(1) : search;

/** Returns how to stop. Back and Forward show what the address then says. */
export function syncWithAddress(store: ExplainerStore, bar: AddressBar): () => void {
  const writers = [
    (query: string) => {
      const { pathname, hash } = bar.location;
      return pathname + (query && `?${query}`) + (hash.startsWith(HASH_QUERY) ? '' : hash);
    },
    // Some browsers refuse the query to a page from disk or in a sandbox, but not the hash.
    (query: string) => HASH_QUERY + query,
  ];
  const write = (query: string) => {
    for (const addressOf of writers) {
      try {
        bar.history.pushState(null, '', addressOf(query));
        return;
      } catch {
        // The next way, or none: the view is right all the same.
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
    // Whoever only went to another place of the page has asked for no other view.
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
