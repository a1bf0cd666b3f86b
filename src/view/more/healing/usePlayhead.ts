import { useCallback, useEffect, useRef, useState } from 'react';
import { fractionOf } from './timeScale';

const PLAY_MS = 10_000;
/** Long enough after the failure that the clocks differ. */
const AT_FIRST = fractionOf(30);

type Playhead = {
  /** Where on the time line, 0..1. */
  readonly at: number;
  readonly playing: boolean;
  readonly moveTo: (at: number) => void;
  readonly playOrPause: () => void;
};

/** A place on the time line that the reader drags, or that runs by itself to its end. */
export function usePlayhead(): Playhead {
  const [at, setAt] = useState(AT_FIRST);
  const [playing, setPlaying] = useState(false);
  const place = useRef(AT_FIRST);

  const moveTo = useCallback((next: number) => {
    place.current = Math.min(1, Math.max(0, next));
    setAt(place.current);
    setPlaying(false);
  }, []);

  const playOrPause = useCallback(() => {
    if (place.current >= 1) place.current = 0;
    setPlaying((was) => !was);
  }, []);

  useEffect(() => {
    if (!playing) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(function advance(now) {
      place.current = Math.min(1, place.current + (last === null ? 0 : now - last) / PLAY_MS);
      last = now;
      setAt(place.current);
      if (place.current >= 1) setPlaying(false);
      else frame = requestAnimationFrame(advance);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing]);

  return { at, playing, moveTo, playOrPause };
}
