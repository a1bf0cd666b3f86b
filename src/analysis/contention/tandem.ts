// Simulates many senders' packets on a chain of lines, some of them shared.

import { type QueueRun, simulateQueue, transmissionMs } from './queue';

export type Stage = {
  readonly id: string;
  readonly capacityMbps: number;
  readonly bufferPackets: number;
  /** From the end of this line to the beginning of the next, or to Microsoft. */
  readonly travelMs: number;
};

/** A sender's packets enter at one stage and leave the chain after another. */
export type Flow = {
  readonly arrivalsMs: Float64Array;
  readonly firstStage: number;
  readonly lastStage: number;
};

export type StageRun = {
  readonly stage: Stage;
  readonly queue: QueueRun;
  /** For each packet of the queue: its sender, and its number among that sender's packets. */
  readonly flow: Uint16Array;
  readonly packet: Uint32Array;
};

/** Packets on their way, ascending by time: the sender, and the packet's number. */
type Passing = {
  readonly atMs: Float64Array;
  readonly flow: Uint16Array;
  readonly packet: Uint32Array;
};

const nothing: Passing = {
  atMs: new Float64Array(),
  flow: new Uint16Array(),
  packet: new Uint32Array(),
};

function entering(arrivalsMs: Float64Array, flow: number): Passing {
  const packet = new Uint32Array(arrivalsMs.length);
  for (let index = 0; index < packet.length; index += 1) packet[index] = index;
  return { atMs: arrivalsMs, flow: new Uint16Array(arrivalsMs.length).fill(flow), packet };
}

/** At equal times the first column's go first. */
function merged(one: Passing, other: Passing): Passing {
  const total = one.atMs.length + other.atMs.length;
  const atMs = new Float64Array(total);
  const flow = new Uint16Array(total);
  const packet = new Uint32Array(total);
  let left = 0;
  let right = 0;
  for (let slot = 0; slot < total; slot += 1) {
    const leftMs = one.atMs[left] ?? Number.POSITIVE_INFINITY;
    const rightMs = other.atMs[right] ?? Number.POSITIVE_INFINITY;
    const fromLeft = leftMs <= rightMs;
    const source = fromLeft ? one : other;
    const index = fromLeft ? left : right;
    atMs[slot] = fromLeft ? leftMs : rightMs;
    flow[slot] = source.flow[index] ?? 0;
    packet[slot] = source.packet[index] ?? 0;
    if (fromLeft) left += 1;
    else right += 1;
  }
  return { atMs, flow, packet };
}

/** Merges by halves, so that many senders cost little more than few. */
function allMerged(columns: readonly Passing[]): Passing {
  const [first = nothing] = columns;
  if (columns.length < 2) return first;
  const middle = columns.length >> 1;
  return merged(allMerged(columns.slice(0, middle)), allMerged(columns.slice(middle)));
}

/** A stage's outgoing packets as they arrive at the next: in order, since all travel equally long. */
function goingOn(run: StageRun, goesOn: readonly boolean[]): Passing {
  const { accepted, departuresMs } = run.queue;
  const atMs = new Float64Array(accepted.length);
  const flow = new Uint16Array(accepted.length);
  const packet = new Uint32Array(accepted.length);
  let count = 0;
  accepted.forEach((slot, order) => {
    const sender = run.flow[slot] ?? 0;
    if (!goesOn[sender]) return;
    atMs[count] = (departuresMs[order] ?? 0) + run.stage.travelMs;
    flow[count] = sender;
    packet[count] = run.packet[slot] ?? 0;
    count += 1;
  });
  return { atMs: atMs.slice(0, count), flow: flow.slice(0, count), packet: packet.slice(0, count) };
}

export function simulateTandem(
  stages: readonly Stage[],
  flows: readonly Flow[],
  packetBytes: number,
): readonly StageRun[] {
  const runs: StageRun[] = [];
  stages.forEach((stage, index) => {
    const before = runs[index - 1];
    const goesOn = flows.map(({ firstStage, lastStage }) => firstStage < index && index <= lastStage);
    const { atMs, flow, packet } = allMerged([
      ...(before ? [goingOn(before, goesOn)] : []),
      ...flows.flatMap(({ arrivalsMs, firstStage }, sender) =>
        firstStage === index ? [entering(arrivalsMs, sender)] : [],
      ),
    ]);
    const { capacityMbps, bufferPackets } = stage;
    const queue = simulateQueue(atMs, { capacityMbps, bufferPackets, packetBytes });
    runs.push({ stage, queue, flow, packet });
  });
  return runs;
}

/** Offered load of a stage as a share of its capacity in the time: above 1 is overload. */
export function offeredLoad({ stage, queue }: StageRun, packetBytes: number, durationMs: number): number {
  return (queue.atMs.length * transmissionMs(packetBytes, stage.capacityMbps)) / durationMs;
}
