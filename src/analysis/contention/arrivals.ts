// Generates the times at which one sender hands its packets to the line.

import type { ArrivalPattern } from './load';
import { exponential, geometric, type Random } from './random';

export type Sender = {
  readonly pattern: ArrivalPattern;
  /** Mean time from one packet to the next. */
  readonly everyMs: number;
  readonly durationMs: number;
  /** A steady sender's turn. One without a turn (null) sends at any moment of each period. */
  readonly phaseMs: number | null;
  readonly random: Random;
};

/** Mean length of a train. */
export const TRAIN_PACKETS = 4;

/** Time between the packets of a train: 1,400 bytes at the 100 Mbit/s of an office network. */
export const TRAIN_SPACING_MS = 0.112;

/**
 * No clock is perfect. Without a little jitter, senders in step would always lose to the same neighbour when
 * a buffer is full.
 */
export const STEADY_JITTER_MS = 0.02;

/** Rounds to nanoseconds, so that the last bit of an engine's logarithm does not change the run. */
const toNanosecond = (ms: number) => Math.round(ms * 1e6) / 1e6;

function steady({ everyMs, durationMs, phaseMs, random }: Sender): number[] {
  const times: number[] = [];
  const spread = phaseMs === null ? everyMs : STEADY_JITTER_MS;
  for (let turnMs = phaseMs ?? 0; turnMs + spread < durationMs; turnMs += everyMs)
    times.push(toNanosecond(turnMs + random() * spread));
  return times;
}

function byChance({ everyMs, durationMs, random }: Sender): number[] {
  const times: number[] = [];
  for (let at = exponential(random, everyMs); at < durationMs; at += exponential(random, everyMs))
    times.push(toNanosecond(at));
  return times;
}

function inTrains({ everyMs, durationMs, random }: Sender): number[] {
  const times: number[] = [];
  const silenceMs = TRAIN_PACKETS * everyMs - (TRAIN_PACKETS - 1) * TRAIN_SPACING_MS;
  let at = exponential(random, silenceMs);
  while (at < durationMs) {
    const length = geometric(random, TRAIN_PACKETS);
    for (let packet = 0; packet < length && at < durationMs; packet += 1) {
      times.push(toNanosecond(at));
      at += TRAIN_SPACING_MS;
    }
    at += exponential(random, silenceMs) - TRAIN_SPACING_MS;
  }
  return times;
}

/** Ascending times within the duration. */
export function arrivalsOf(sender: Sender): Float64Array {
  switch (sender.pattern) {
    case 'steady':
      return Float64Array.from(steady(sender));
    case 'random':
      return Float64Array.from(byChance(sender));
    case 'bursty':
      return Float64Array.from(inTrains(sender));
  }
}
