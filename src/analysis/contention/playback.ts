// Shows a finished run at one moment: computed first, then played and scrubbed.

import { type Percentiles, percentilesOf } from './percentiles';
import { countUpTo, dropsUpTo, queueLengthAt } from './queue';
import type { LinkRun } from './simulateContention';
import type { StageRun } from './tandem';

export type Moment = {
  /** Packets of all senders in each stage, waiting and being sent. */
  readonly queueLengths: readonly number[];
  /** Packets of all senders dropped at each stage so far. */
  readonly drops: readonly number[];
  /** The watched work alone. */
  readonly sent: number;
  readonly delivered: number;
  readonly lost: number;
  /** Waits of the watched packets delivered so far; NaN before the first. */
  readonly waitMs: Percentiles;
};

export function momentAt({ stages, own }: LinkRun, ms: number): Moment {
  const delivered = countUpTo(own.deliveredMs, ms);
  return {
    queueLengths: stages.map(({ queue }) => queueLengthAt(queue, ms)),
    drops: stages.map(({ queue }) => dropsUpTo(queue, ms)),
    sent: countUpTo(own.sentMs, ms),
    delivered,
    lost: countUpTo(own.lostMs, ms),
    waitMs: percentilesOf(own.deliveredWaitMs.subarray(0, delivered)),
  };
}

/** Senders of the packets in a stage, first the one being sent: 0 is the watched work. */
export function queueAt({ queue, flow }: StageRun, ms: number): readonly number[] {
  const until = queue.acceptedOfFirst[countUpTo(queue.atMs, ms)] ?? 0;
  const gone = countUpTo(queue.departuresMs, ms);
  return Array.from(queue.accepted.subarray(gone, until), (slot) => flow[slot] ?? 0);
}

/** Share of the packet at the head of a queue already sent, 0..1. */
export function sendingProgress({ queue }: StageRun, ms: number): number {
  const next = countUpTo(queue.departuresMs, ms);
  const slot = queue.accepted[next] ?? -1;
  const startedMs = (queue.atMs[slot] ?? Number.NaN) + (queue.waitMs[slot] ?? Number.NaN);
  const departedMs = queue.departuresMs[next] ?? Number.NaN;
  return startedMs < ms ? (ms - startedMs) / (departedMs - startedMs) : 0;
}

/** A packet between the end of a line and the next stage. */
export type Travelling = {
  /** Its sender: 0 is the watched work. */
  readonly flow: number;
  /** 0..1 */
  readonly progress: number;
};

/** Sorted by progress, furthest first. */
export function travellingAt({ stage, queue, flow }: StageRun, ms: number): readonly Travelling[] {
  const { travelMs } = stage;
  if (travelMs === 0) return [];
  const there = countUpTo(queue.departuresMs, ms - travelMs);
  const gone = countUpTo(queue.departuresMs, ms);
  return Array.from(queue.accepted.subarray(there, gone), (slot, index) => ({
    flow: flow[slot] ?? 0,
    progress: (ms - (queue.departuresMs[there + index] ?? ms)) / travelMs,
  }));
}

export type Drop = { readonly flow: number; readonly atMs: number };

/** Packets dropped after one moment and until another. */
export function dropsBetween({ queue, flow }: StageRun, afterMs: number, untilMs: number): readonly Drop[] {
  const drops: Drop[] = [];
  const end = countUpTo(queue.atMs, untilMs);
  for (let slot = countUpTo(queue.atMs, afterMs); slot < end; slot += 1) {
    if (queue.dropped[slot]) drops.push({ flow: flow[slot] ?? 0, atMs: queue.atMs[slot] ?? untilMs });
  }
  return drops;
}

/** The maximum number in the stage at once among the first n packets: n + 1 entries. */
export function fullestOfFirst({ queue }: StageRun): Uint16Array {
  const fullest = new Uint16Array(queue.atMs.length + 1);
  let gone = 0;
  queue.atMs.forEach((atMs, slot) => {
    while ((queue.departuresMs[gone] ?? Number.POSITIVE_INFINITY) <= atMs) gone += 1;
    const inside = (queue.acceptedOfFirst[slot + 1] ?? 0) - gone;
    fullest[slot + 1] = Math.max(fullest[slot] ?? 0, inside);
  });
  return fullest;
}

/** Time the unluckiest watched packet is lost, or else waits longest; null if none was sent. */
export function worstMomentMs({ own }: LinkRun): number | null {
  const [firstLostMs] = own.lostMs;
  if (firstLostMs !== undefined) return firstLostMs;
  let worst: { readonly waitMs: number; readonly atMs: number } | null = null;
  for (const { arrivedMs, startedMs } of own.visits) {
    for (const [packet, atMs] of arrivedMs.entries()) {
      const waitMs = (startedMs[packet] ?? Number.NaN) - atMs;
      if (worst === null ? !Number.isNaN(waitMs) : waitMs > worst.waitMs) worst = { waitMs, atMs };
    }
  }
  return worst?.atMs ?? null;
}

/** The time when every packet has arrived or been lost. */
export function endMs({ durationMs, own }: LinkRun): number {
  return Math.max(durationMs, own.deliveredMs.at(-1) ?? 0);
}
