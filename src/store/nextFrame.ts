// Repeats the store one frame later: the clicked control updates at once, what follows from it after that.

import type { ExplainerStore } from './explainerStore';

export type Readable = Pick<ExplainerStore, 'getState' | 'subscribe'>;

/**
 * Batches changes until `later` runs. Repeats changes from an address at once, since no control was clicked.
 */
export function nextFrameOf(store: Readable, later: (run: () => void) => void): Readable {
  let shown = store.getState();
  let isBehind = false;
  const listeners = new Set<Parameters<Readable['subscribe']>[0]>();

  const catchUp = () => {
    isBehind = false;
    const before = shown;
    shown = store.getState();
    if (shown !== before) for (const listener of [...listeners]) listener(shown, before);
  };
  store.subscribe(({ historyStep }) => {
    if (historyStep === 'none') catchUp();
    else if (!isBehind) {
      isBehind = true;
      later(catchUp);
    }
  });

  return {
    getState: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
