// Simulates packets at one line: sent at once, delayed in the queue, or dropped.

export type Line = {
  readonly capacityMbps: number;
  /** One size for all, or each packet's own. */
  readonly packetBytes: number | Float64Array;
  /** Number of packets that fit, including the one being sent; Infinity for an unlimited buffer. */
  readonly bufferPackets: number;
};

/** First come, first served, one at a time. Columns with one entry for each packet unless said otherwise. */
export type QueueRun = {
  /** Ascending. */
  readonly atMs: Float64Array;
  /** From arrival until the first bit is sent; NaN for a dropped packet. */
  readonly waitMs: Float64Array;
  /** Waiting and sending; NaN for a dropped packet. */
  readonly delayMs: Float64Array;
  readonly dropped: Uint8Array;
  /** Of the first n packets, the number accepted: n + 1 entries. */
  readonly acceptedOfFirst: Uint32Array;
  /** Positions of the accepted packets among all, one entry for each accepted packet. */
  readonly accepted: Uint32Array;
  /**
   * Time when the last bit of each accepted packet is sent: ascending, one entry for each accepted packet.
   */
  readonly departuresMs: Float64Array;
  /** Time spent sending. */
  readonly busyMs: number;
};

export const transmissionMs = (bytes: number, capacityMbps: number): number =>
  (bytes * 8) / (capacityMbps * 1000);

export function simulateQueue(atMs: Float64Array, line: Line): QueueRun {
  const { capacityMbps, packetBytes, bufferPackets } = line;
  const total = atMs.length;
  const waitMs = new Float64Array(total).fill(Number.NaN);
  const delayMs = new Float64Array(total).fill(Number.NaN);
  const dropped = new Uint8Array(total);
  const acceptedOfFirst = new Uint32Array(total + 1);
  const accepted = new Uint32Array(total);
  const departures = new Float64Array(total);
  const sizeOf = (packet: number) =>
    typeof packetBytes === 'number' ? packetBytes : (packetBytes[packet] ?? 0);

  let taken = 0;
  let gone = 0;
  let freeAtMs = 0;
  let busyMs = 0;
  atMs.forEach((arrivalMs, packet) => {
    // A packet leaving at the very instant of an arrival makes room for it.
    while (gone < taken && (departures[gone] ?? 0) <= arrivalMs) gone += 1;
    if (taken - gone < bufferPackets) {
      const startMs = Math.max(arrivalMs, freeAtMs);
      const sendingMs = transmissionMs(sizeOf(packet), capacityMbps);
      freeAtMs = startMs + sendingMs;
      busyMs += sendingMs;
      waitMs[packet] = startMs - arrivalMs;
      delayMs[packet] = freeAtMs - arrivalMs;
      accepted[taken] = packet;
      departures[taken] = freeAtMs;
      taken += 1;
    } else {
      dropped[packet] = 1;
    }
    acceptedOfFirst[packet + 1] = taken;
  });

  return {
    atMs,
    waitMs,
    delayMs,
    dropped,
    acceptedOfFirst,
    accepted: accepted.slice(0, taken),
    departuresMs: departures.slice(0, taken),
    busyMs,
  };
}

/** Number of entries of an ascending column at or before a value. */
export function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Packets in the line at that moment, including the one being sent. */
export function queueLengthAt(run: QueueRun, ms: number): number {
  return (run.acceptedOfFirst[countUpTo(run.atMs, ms)] ?? 0) - countUpTo(run.departuresMs, ms);
}

export function dropsUpTo(run: QueueRun, ms: number): number {
  const arrived = countUpTo(run.atMs, ms);
  return arrived - (run.acceptedOfFirst[arrived] ?? 0);
}
