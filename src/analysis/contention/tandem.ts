// What becomes of many senders' packets on a chain of lines, some of which they share?

import { type QueueRun, simulateQueue, transmissionMs } from './queue';

export type Stage = {
  readonly id: string;
  readonly capacityMbps: number;
  readonly bufferPackets: number;
  /** From the end of this line to the beginning of the next, or to Microsoft. */
  readonly travelMs: number;
};

/** A sender's packets enter at one stage and leave the chain behind another. */
export type Flow = {
  readonly arrivalsMs: Float64Array;
  readonly firstStage: number;
  readonly lastStage: number;
};

export type StageRun = {
  readonly stage: Stage;
  readonly queue: QueueRun;
  /** For each packet of the queue: whose it is, and which of that sender's packets. */
  readonly flow: Uint16Array;
  readonly packet: Uint32Array;
};

/** The packets of one flow on their way: when they are where, and how many that sender's each is. */
type Passing = { readonly flow: number; readonly atMs: Float64Array; readonly packet: Uint32Array };

const numbered = (length: number) => Uint32Array.from({ length }, (_, index) => index);

/** One ascending column; of equal times the earlier sender goes first. */
function merged(passing: readonly Passing[]) {
  const total = passing.reduce((sum, { atMs }) => sum + atMs.length, 0);
  const atMs = new Float64Array(total);
  const flow = new Uint16Array(total);
  const packet = new Uint32Array(total);
  const heads = passing.map(() => 0);
  const nextMs = Float64Array.from(passing, ({ atMs }) => atMs[0] ?? Number.POSITIVE_INFINITY);
  for (let slot = 0; slot < total; slot += 1) {
    let first = 0;
    let earliest = Number.POSITIVE_INFINITY;
    for (let candidate = 0; candidate < nextMs.length; candidate += 1) {
      const at = nextMs[candidate] ?? Number.POSITIVE_INFINITY;
      if (at < earliest) {
        earliest = at;
        first = candidate;
      }
    }
    const next = passing[first];
    const head = heads[first] ?? 0;
    if (!next) break;
    atMs[slot] = earliest;
    flow[slot] = next.flow;
    packet[slot] = next.packet[head] ?? 0;
    heads[first] = head + 1;
    nextMs[first] = next.atMs[head + 1] ?? Number.POSITIVE_INFINITY;
  }
  return { atMs, flow, packet };
}

/** What of one flow comes out of a stage, and when it is at the next one. */
function survivors(run: StageRun, flow: number): Passing {
  const atMs: number[] = [];
  const packet: number[] = [];
  run.queue.accepted.forEach((slot, order) => {
    if (run.flow[slot] !== flow) return;
    atMs.push((run.queue.departuresMs[order] ?? 0) + run.stage.travelMs);
    packet.push(run.packet[slot] ?? 0);
  });
  return { flow, atMs: Float64Array.from(atMs), packet: Uint32Array.from(packet) };
}

export function simulateTandem(
  stages: readonly Stage[],
  flows: readonly Flow[],
  packetBytes: number,
): readonly StageRun[] {
  const runs: StageRun[] = [];
  stages.forEach((stage, index) => {
    const before = runs[index - 1];
    const passing = flows.flatMap(({ arrivalsMs, firstStage, lastStage }, flow): Passing[] => {
      if (index < firstStage || index > lastStage) return [];
      if (index > firstStage && before) return [survivors(before, flow)];
      return [{ flow, atMs: arrivalsMs, packet: numbered(arrivalsMs.length) }];
    });
    const { atMs, flow, packet } = merged(passing);
    const { capacityMbps, bufferPackets } = stage;
    const queue = simulateQueue(atMs, { capacityMbps, bufferPackets, packetBytes });
    runs.push({ stage, queue, flow, packet });
  });
  return runs;
}

/** What was asked of a stage as a share of what it can carry in the time: above 1 when that was too much. */
export function offeredLoad({ stage, queue }: StageRun, packetBytes: number, durationMs: number): number {
  return (queue.atMs.length * transmissionMs(packetBytes, stage.capacityMbps)) / durationMs;
}
