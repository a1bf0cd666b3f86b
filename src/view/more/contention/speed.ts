// How many times slower than the real thing a run is played.

export const speeds = ['100', '20', '2'] as const;
export type Speed = (typeof speeds)[number];

/** So long a dropped packet is seen to fall, on the reader's clock. */
const FALL_MS = 700;

/** On the clock of the run. */
export const fallMsAt = (speed: Speed): number => FALL_MS / Number(speed);
