// What does a finished run look like at one moment? Computed first, then played and scrubbed.

import { type Percentiles, percentilesOf } from './percentiles';
import { countUpTo, dropsUpTo, queueLengthAt } from './queue';
import type { LinkRun } from './simulateContention';
import type { StageRun } from './tandem';

export type Phase = 'waiting' | 'sending' | 'travelling';

/** Where one packet of the watched work is. */
export type PacketPlace = {
  readonly packet: number;
  readonly stage: number;
  readonly phase: Phase;
  /** How far through sending or travelling, 0..1; for a waiting packet 0. */
  readonly progress: number;
};

export type Moment = {
  /** Packets in each stage, waiting and being sent, of all senders. */
  readonly queueLengths: readonly number[];
  /** Packets without room at each stage so far, of all senders. */
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

/** Whose packets are in a stage, first the one being sent: 0 is the watched work. */
export function queueAt({ queue, flow }: StageRun, ms: number): readonly number[] {
  const until = queue.acceptedOfFirst[countUpTo(queue.atMs, ms)] ?? 0;
  const gone = countUpTo(queue.departuresMs, ms);
  return Array.from(queue.accepted.subarray(gone, until), (slot) => flow[slot] ?? 0);
}

function placeOf({ stages, own }: LinkRun, packet: number, ms: number): PacketPlace | null {
  for (let index = stages.length - 1; index >= 0; index -= 1) {
    const visit = own.visits[index];
    const travelMs = stages[index]?.stage.travelMs ?? 0;
    const arrived = visit?.arrivedMs[packet] ?? Number.NaN;
    if (!visit || !(arrived <= ms)) continue;
    const started = visit.startedMs[packet] ?? Number.NaN;
    const departed = visit.departedMs[packet] ?? Number.NaN;
    if (Number.isNaN(departed)) return null;
    const place = (phase: Phase, progress: number) => ({ packet, stage: index, phase, progress });
    if (ms < started) return place('waiting', 0);
    if (ms < departed) return place('sending', (ms - started) / (departed - started));
    return ms < departed + travelMs ? place('travelling', (ms - departed) / travelMs) : null;
  }
  return null;
}

/** The watched packets that are on their way, in the order in which they were sent. */
export function packetsAt(run: LinkRun, ms: number): readonly PacketPlace[] {
  const sent = countUpTo(run.own.sentMs, ms);
  // Packets of one sender never overtake each other, so whoever is on the way comes behind all delivered.
  const firstOpen = countUpTo(run.own.deliveredMs, ms);
  const places: PacketPlace[] = [];
  for (let packet = firstOpen; packet < sent; packet += 1) {
    const place = placeOf(run, packet, ms);
    if (place) places.push(place);
  }
  return places;
}

/** Until everything that was sent is through or lost. */
export function endMs({ durationMs, own }: LinkRun): number {
  return Math.max(durationMs, own.deliveredMs.at(-1) ?? 0);
}
