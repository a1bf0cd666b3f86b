// Slow-motion factors of a run.

export const speeds = ['100', '20', '2'] as const;
export type Speed = (typeof speeds)[number];

/** Duration of a dropped packet's fall in real time. */
const FALL_MS = 700;

/** Converts to the run's clock. */
export const fallMsAt = (speed: Speed): number => FALL_MS / Number(speed);
