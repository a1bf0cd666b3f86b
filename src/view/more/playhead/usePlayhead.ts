import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPlayhead, type Playhead } from './playhead';

/** Creates a playhead per mounted component. */
export function usePlayhead(first: number, playMs: number): Playhead {
  const [playhead] = useState(() => createPlayhead(first));
  useEffect(() => playhead.setPlayMs(playMs), [playhead, playMs]);
  useEffect(() => {
    // Pause for print, so that drawings and figures agree.
    addEventListener('beforeprint', playhead.pause);
    return () => {
      removeEventListener('beforeprint', playhead.pause);
      playhead.pause();
    };
  }, [playhead]);
  return playhead;
}

export const useIsPlaying = ({ subscribe, isPlaying }: Playhead): boolean =>
  useSyncExternalStore(subscribe, isPlaying, isPlaying);

/** Updates on every frame while playing. */
export const usePlace = ({ subscribe, place }: Playhead): number =>
  useSyncExternalStore(subscribe, place, place);

/** Updates twice a second while playing. */
export const useSlowPlace = ({ subscribeSlowly, place }: Playhead): number =>
  useSyncExternalStore(subscribeSlowly, place, place);
