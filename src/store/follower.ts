// A second reader of the store, a frame behind it: what is clicked answers at once, and what follows from it, which is
// most of the page, does not hold that answer up.

import type { ExplainerStore } from './explainerStore';

export type Readable = Pick<ExplainerStore, 'getState' | 'subscribe'>;

/** Changes that come before `later` has run are followed as one. What an address brings was not clicked: it is followed
 * at once. */
export function followerOf(store: Readable, later: (run: () => void) => void): Readable {
  let followed = store.getState();
  let isBehind = false;
  const listeners = new Set<Parameters<Readable['subscribe']>[0]>();

  const catchUp = () => {
    isBehind = false;
    const before = followed;
    followed = store.getState();
    if (followed !== before) for (const listener of [...listeners]) listener(followed, before);
  };
  store.subscribe(({ historyStep }) => {
    if (historyStep === 'none') catchUp();
    else if (!isBehind) {
      isBehind = true;
      later(catchUp);
    }
  });

  return {
    getState: () => followed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
