// Follows the store one frame behind: the clicked control updates at once, while most of the page renders
// later.

import type { ExplainerStore } from './explainerStore';

export type Readable = Pick<ExplainerStore, 'getState' | 'subscribe'>;

/**
 * Batches changes until `later` runs. Follows changes from an address at once, since no control was clicked.
 */
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
