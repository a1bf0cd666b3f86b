import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPlayhead, type Playhead } from './playhead';

/** One for as long as its owner is on the page. */
export function usePlayhead(first: number, playMs: number): Playhead {
  const [playhead] = useState(() => createPlayhead(first));
  useEffect(() => playhead.setPlayMs(playMs), [playhead, playMs]);
  useEffect(() => {
    // Paper shows one moment, in drawings and figures alike.
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

/** With every frame while it plays. */
export const usePlace = ({ subscribe, place }: Playhead): number =>
  useSyncExternalStore(subscribe, place, place);

/** Twice a second while it plays. */
export const useSlowPlace = ({ subscribeSlowly, place }: Playhead): number =>
  useSyncExternalStore(subscribeSlowly, place, place);
