// Load settings of the simulation: the other senders' busyness, and the arrival pattern of their traffic.

export const busyness = ['quiet', 'normal', 'busy', 'overfull'] as const;
export type Busyness = (typeof busyness)[number];

export const arrivalPatterns = [
  /** Evenly spaced, as behind a shaper. */
  'steady',
  /** Each packet at random and independent: a Poisson process. */
  'random',
  /** Trains of packets in quick succession with silence between, as a page or a file makes. */
  'bursty',
] as const;
export type ArrivalPattern = (typeof arrivalPatterns)[number];
