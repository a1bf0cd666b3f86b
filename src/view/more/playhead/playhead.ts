// A place on a time line that the reader drags, or that runs by itself to its end.

export type Playhead = {
  /** 0..1 */
  readonly place: () => number;
  readonly isPlaying: () => boolean;
  /** Stops there. */
  readonly moveTo: (place: number) => void;
  /** From the start again where it stands at the end. */
  readonly playOrPause: () => void;
  readonly pause: () => void;
  /** How long a play from start to end takes from now on. */
  readonly setPlayMs: (ms: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createPlayhead(first: number): Playhead {
  const listeners = new Set<() => void>();
  let place = first;
  let playMs = 1;
  let frame: number | null = null;
  let last: number | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const advance = (now: number) => {
    place = Math.min(1, place + (last === null ? 0 : now - last) / playMs);
    last = now;
    frame = place < 1 ? requestAnimationFrame(advance) : null;
    tell();
  };
  const halt = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  };

  return {
    place: () => place,
    isPlaying: () => frame !== null,
    moveTo: (next) => {
      halt();
      place = Math.min(1, Math.max(0, next));
      tell();
    },
    playOrPause: () => {
      if (frame === null) {
        if (place >= 1) place = 0;
        last = null;
        frame = requestAnimationFrame(advance);
      } else halt();
      tell();
    },
    pause: () => {
      halt();
      tell();
    },
    setPlayMs: (ms) => {
      playMs = ms;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
