// Follows one sender's packets from end to end.

import { type Percentiles, percentilesOf } from './percentiles';
import type { StageRun } from './tandem';

/** Columns with one entry per packet of the sender; NaN where a packet never arrived. */
export type StageVisit = {
  readonly arrivedMs: Float64Array;
  readonly startedMs: Float64Array;
  readonly departedMs: Float64Array;
};

export type Journeys = {
  readonly sentMs: Float64Array;
  /** One for each stage of the chain, in its order. */
  readonly visits: readonly StageVisit[];
  /** Waiting in all queues together; NaN for a lost packet. */
  readonly waitMs: Float64Array;
  /** Waiting, sending and travelling; NaN for a lost packet. */
  readonly delayMs: Float64Array;
  /** Ascending, with the waits in the same order: one entry for each delivered packet. */
  readonly deliveredMs: Float64Array;
  readonly deliveredWaitMs: Float64Array;
  /** Ascending: one entry for each lost packet. */
  readonly lostMs: Float64Array;
};

export type Summary = {
  readonly sent: number;
  readonly delivered: number;
  readonly lost: number;
  /** Share lost of the packets with a known outcome, 0..1. */
  readonly lossRatio: number;
  /** Delivered packets only: a lost packet has no delay, so read loss beside it. */
  readonly waitMs: Percentiles;
  readonly delayMs: Percentiles;
};

const blank = (length: number) => new Float64Array(length).fill(Number.NaN);

export function journeysOf(runs: readonly StageRun[], flow: number, sentMs: Float64Array): Journeys {
  const count = sentMs.length;
  const waitMs = new Float64Array(count);
  const outMs = Float64Array.from(sentMs);
  const visits = runs.map(() => ({
    arrivedMs: blank(count),
    startedMs: blank(count),
    departedMs: blank(count),
  }));
  const lost: number[] = [];

  runs.forEach(({ stage, queue, flow: owners, packet: numbers }, index) => {
    const visit = visits[index];
    if (!visit) return;
    queue.atMs.forEach((atMs, slot) => {
      if (owners[slot] !== flow) return;
      const packet = numbers[slot] ?? 0;
      const wait = queue.waitMs[slot] ?? Number.NaN;
      const departed = atMs + (queue.delayMs[slot] ?? Number.NaN);
      visit.arrivedMs[packet] = atMs;
      visit.startedMs[packet] = atMs + wait;
      visit.departedMs[packet] = departed;
      waitMs[packet] = (waitMs[packet] ?? 0) + wait;
      outMs[packet] = departed + stage.travelMs;
      if (queue.dropped[slot]) lost.push(atMs);
    });
  });

  const through = (values: Float64Array) => values.filter((_, packet) => !Number.isNaN(outMs[packet]));
  return {
    sentMs,
    visits,
    waitMs,
    delayMs: outMs.map((out, packet) => out - (sentMs[packet] ?? 0)),
    deliveredMs: through(outMs),
    deliveredWaitMs: through(waitMs),
    lostMs: Float64Array.from(lost).sort(),
  };
}

export function summaryOf({ sentMs, waitMs, delayMs, deliveredMs, lostMs }: Journeys): Summary {
  const known = deliveredMs.length + lostMs.length;
  return {
    sent: sentMs.length,
    delivered: deliveredMs.length,
    lost: lostMs.length,
    lossRatio: known === 0 ? 0 : lostMs.length / known,
    waitMs: percentilesOf(waitMs),
    delayMs: percentilesOf(delayMs),
  };
}
