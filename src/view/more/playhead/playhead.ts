// Playhead of a timeline, dragged by the reader or playing to the end.

export type Playhead = {
  /** 0..1 */
  readonly place: () => number;
  readonly isPlaying: () => boolean;
  /** Moves and stops. */
  readonly moveTo: (place: number) => void;
  /** Restarts from the end; pauses while the page is hidden. */
  readonly playOrPause: () => void;
  readonly pause: () => void;
  /** Duration of a full play. */
  readonly playMs: () => number;
  readonly setPlayMs: (ms: number) => void;
  /** Notifies on every frame while playing. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Notifies twice a second while playing. */
  readonly subscribeSlowly: (listener: () => void) => () => void;
};

/** Figures that change every frame are unreadable, and layout takes longer than a frame. */
const SLOWLY_MS = 500;

/** Gap after which it pauses: hidden pages get no frames, and clocks may be set. */
const LONGEST_UNSEEN_MS = 2000;

export function createPlayhead(first: number): Playhead {
  const listeners = new Set<() => void>();
  const slowListeners = new Set<() => void>();
  let place = first;
  let playMs = 1;
  let frame: number | null = null;
  let last: number | null = null;
  let slowFrameMs = Number.NEGATIVE_INFINITY;

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
    if (frame === null || now - slowFrameMs >= SLOWLY_MS) {
      slowFrameMs = now;
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
