// What moves the simulation of contention: how busy the other senders are, and how their traffic arrives.

export const busyness = ['quiet', 'normal', 'busy', 'overfull'] as const;
export type Busyness = (typeof busyness)[number];

export const arrivalPatterns = [
  /** Evenly spaced, as behind a shaper. */
  'steady',
  /** Each packet by chance and by itself: a Poisson process. */
  'random',
  /** Trains of packets in quick succession with silence between, as a page or a file makes. */
  'bursty',
] as const;
export type ArrivalPattern = (typeof arrivalPatterns)[number];
