import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../shell/whenIdle';
import type { NetworkCanvas } from './flow/NetworkCanvas';

type LiveCanvas = { readonly Canvas: typeof NetworkCanvas | null; readonly isLost: boolean };

/**
 * Loads the live picture when the browser is idle, or at once if wanted. If loading fails, the picture stays
 * still.
 */
export function useLiveCanvas(isWanted: boolean): LiveCanvas {
  const [loaded, setLoaded] = useState<LiveCanvas>({ Canvas: null, isLost: false });
  useEffect(() => {
    let isGone = false;
    const become = (next: LiveCanvas) => {
      if (!isGone) startTransition(() => setLoaded(next));
    };
    const load = () =>
      import('./flow/NetworkCanvas').then(
        ({ NetworkCanvas }) => become({ Canvas: NetworkCanvas, isLost: false }),
        () => become({ Canvas: null, isLost: true }),
      );
    const callOff = whenIdle(load, { isUrgent: isWanted });
    return () => {
      isGone = true;
      callOff();
    };
  }, [isWanted]);
  return loaded;
}
