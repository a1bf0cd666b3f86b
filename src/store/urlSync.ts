// Keeps the address and the store in step, both ways.

import type { ExplainerStore } from './explainerStore';
import { decode, encode } from './urlCodec';

/** The part of a browser window that the address lives in. */
export type AddressBar = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Returns how to stop. Back and Forward show what the address then says. */
export function syncWithAddress(store: ExplainerStore, bar: AddressBar): () => void {
  const written = () => {
    const query = encode(store.getState().choices);
    return bar.location.pathname + (query && `?${query}`) + bar.location.hash;
  };
  const stop = store.subscribe((state, before) => {
    if (state.choices === before.choices || state.historyStep === 'none') return;
    const address = written();
    try {
      if (state.historyStep === 'push') bar.history.pushState(null, '', address);
      else bar.history.replaceState(null, '', address);
    } catch {
      // A page opened from disk or in a sandbox may not write its address; the view is right all the same.
    }
  });
  const show = () => {
    const { topology, load } = store.getState();
    load(decode(topology, bar.location.search));
  };
  bar.addEventListener('popstate', show);
  return () => {
    stop();
    bar.removeEventListener('popstate', show);
  };
}
