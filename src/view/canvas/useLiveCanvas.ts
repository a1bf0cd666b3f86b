import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../shell/whenIdle';
import type { NetworkCanvas } from './flow/NetworkCanvas';

type LiveCanvas = { readonly Canvas: typeof NetworkCanvas | null; readonly isLost: boolean };

/**
 * What makes the picture live is loaded when the browser has nothing else to do, or as soon as it is wanted. Should
 * that fail, the picture stays still.
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
