import { startTransition, useEffect, useState } from 'react';
import type { NetworkCanvas } from './flow/NetworkCanvas';

type LiveCanvas = { readonly Canvas: typeof NetworkCanvas | null; readonly isLost: boolean };

/**
 * Loads the live picture once it is wanted: the still one answers all but zoom and dragging. If loading
 * fails, the picture stays still.
 */
export function useLiveCanvas(isWanted: boolean): LiveCanvas {
  const [loaded, setLoaded] = useState<LiveCanvas>({ Canvas: null, isLost: false });
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const become = (next: LiveCanvas) => {
      if (!isGone) startTransition(() => setLoaded(next));
    };
    import('./flow/NetworkCanvas').then(
      ({ NetworkCanvas }) => become({ Canvas: NetworkCanvas, isLost: false }),
      () => become({ Canvas: null, isLost: true }),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return loaded;
}
