// A place on a time line that the reader drags, or that runs by itself to its end.

export type Playhead = {
  /** 0..1 */
  readonly place: () => number;
  readonly isPlaying: () => boolean;
  /** Stops there. */
  readonly moveTo: (place: number) => void;
  /** From the start again where it stands at the end. It pauses by itself while nobody can see it. */
  readonly playOrPause: () => void;
  readonly pause: () => void;
  /** How long a play from start to end takes. */
  readonly playMs: () => number;
  readonly setPlayMs: (ms: number) => void;
  /** With every frame while it plays. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Twice a second while it plays. */
  readonly subscribeSlowly: (listener: () => void) => () => void;
};

/** Figures that change with every frame cannot be read, and laying a page out again takes longer than a frame has. */
const SLOWLY_MS = 500;

/** A page in the background gets no frames, and a clock may be set: nobody has seen what would have gone by. */
const LONGEST_UNSEEN_MS = 2000;

export function createPlayhead(first: number): Playhead {
  const listeners = new Set<() => void>();
  const slowListeners = new Set<() => void>();
  let place = first;
  let playMs = 1;
  let frame: number | null = null;
  let last: number | null = null;
  let toldSlowlyMs = Number.NEGATIVE_INFINITY;

  const tell = () => {
    for (const listener of listeners) listener();
    for (const listener of slowListeners) listener();
  };
  const advance = (now: number) => {
    const passedMs = now - (last ?? now);
    const isSeen = passedMs >= 0 && passedMs <= LONGEST_UNSEEN_MS;
    if (isSeen) place = Math.min(1, place + passedMs / playMs);
    last = now;
    frame = isSeen && place < 1 ? requestAnimationFrame(advance) : null;
    if (frame === null || now - toldSlowlyMs >= SLOWLY_MS) {
      toldSlowlyMs = now;
      tell();
    } else for (const listener of listeners) listener();
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
    playMs: () => playMs,
    setPlayMs: (ms) => {
      playMs = ms;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeSlowly: (listener) => {
      slowListeners.add(listener);
      return () => slowListeners.delete(listener);
    },
  };
}
