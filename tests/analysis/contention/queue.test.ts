import { describe, expect, it } from 'vitest';
import { arrivalsOf } from '../../../src/analysis/contention/arrivals';
import type { ArrivalPattern } from '../../../src/analysis/contention/load';
import { percentilesOf } from '../../../src/analysis/contention/percentiles';
import {
  dropsUpTo,
  type QueueRun,
  queueLengthAt,
  simulateQueue,
} from '../../../src/analysis/contention/queue';
import { randomFrom } from '../../../src/analysis/contention/random';
import { arrivalChoices } from '../../../src/store/choices/contention';

// 1,250 bytes at 10 Mbit/s take 1 ms.
const line = (bufferPackets: number) => ({ capacityMbps: 10, packetBytes: 1250, bufferPackets });
const DURATION_MS = 600;

const arrivals = (pattern: ArrivalPattern, load: number, seed = 1) =>
  arrivalsOf({ pattern, everyMs: 1 / load, durationMs: DURATION_MS, phaseMs: 0, random: randomFrom(seed) });

const runs: readonly (readonly [string, number, QueueRun])[] = arrivalChoices.flatMap((pattern) =>
  [0.4, 0.9, 1.3].flatMap((load) =>
    [1, 5, 40, Number.POSITIVE_INFINITY].map((buffer): readonly [string, number, QueueRun] => [
      `${pattern} at ${load} with ${buffer} places`,
      buffer,
      simulateQueue(arrivals(pattern, load), line(buffer)),
    ]),
  ),
);

describe.each(runs)('%s', (_, places, run) => {
  const departureOf = (packet: number) => (run.atMs[packet] ?? 0) + (run.delayMs[packet] ?? 0);

  it('has sent, dropped or still holds every packet that arrived', () => {
    for (let ms = 0; ms < DURATION_MS + 100; ms += 17.3) {
      const arrived = run.atMs.filter((at) => at <= ms).length;
      const sent = run.departuresMs.filter((at) => at <= ms).length;
      expect(sent + dropsUpTo(run, ms) + queueLengthAt(run, ms)).toBe(arrived);
    }
  });

  it('counts the same queue as looking at every packet does', () => {
    for (let ms = 0; ms < DURATION_MS; ms += 23.7) {
      let inside = 0;
      run.atMs.forEach((at, packet) => {
        if (at <= ms && departureOf(packet) > ms) inside += 1;
      });
      expect(queueLengthAt(run, ms)).toBe(inside);
    }
  });

  it('sends in the order of arrival, one at a time', () => {
    const startsMs = Array.from(
      run.accepted,
      (packet) => (run.atMs[packet] ?? 0) + (run.waitMs[packet] ?? 0),
    );
    const early = startsMs.filter((startMs, order) => startMs < (run.departuresMs[order - 1] ?? 0) - 1e-9);
    expect(early).toEqual([]);
    const untrue = startsMs.filter(
      (startMs, order) => Math.abs((run.departuresMs[order] ?? 0) - startMs - 1) > 1e-9,
    );
    expect(untrue).toEqual([]);
  });

  it('never rests while a packet waits', () => {
    const idle = Array.from(run.accepted).filter((packet, order) => {
      const waitMs = run.waitMs[packet] ?? 0;
      const startMs = (run.atMs[packet] ?? 0) + waitMs;
      return waitMs > 0 && Math.abs(startMs - (run.departuresMs[order - 1] ?? 0)) > 1e-9;
    });
    expect(idle).toEqual([]);
    expect(run.busyMs).toBeCloseTo(run.accepted.length, 6);
  });

  it('drops exactly the packets that find every place taken', () => {
    const wrong = Array.from(run.atMs).filter((at, packet) => {
      const before = run.acceptedOfFirst[packet] ?? 0;
      const gone = run.departuresMs.filter((departed) => departed <= at).length;
      return (run.dropped[packet] === 1) !== before - gone >= places;
    });
    expect(wrong).toEqual([]);
  });
});

it('has no queue at all for evenly spaced packets below capacity', () => {
  const everyMs = 1 / 0.99;
  const atMs = Float64Array.from({ length: 3000 }, (_, packet) => packet * everyMs);
  const { waitMs } = simulateQueue(atMs, line(Number.POSITIVE_INFINITY));
  expect(Math.max(...waitMs)).toBe(0);
});

it('gives the place of a packet that is just gone to one that just comes', () => {
  const { dropped } = simulateQueue(Float64Array.of(0, 1, 1.5, 2), line(1));
  expect([...dropped]).toEqual([0, 0, 1, 0]);
});

it('lets the queue of evenly spaced packets grow without end above capacity', () => {
  const atMs = Float64Array.from({ length: 1000 }, (_, packet) => packet * 0.8);
  const { waitMs } = simulateQueue(atMs, line(Number.POSITIVE_INFINITY));
  waitMs.forEach((wait, packet) => {
    expect(wait).toBeCloseTo(packet * 0.2, 6);
  });
});

it('makes nobody wait less when somebody else sends more', () => {
  const own = arrivals('random', 0.2);
  let before = new Float64Array(own.length);
  for (const load of [0.2, 0.4, 0.6, 0.75]) {
    // A stream of chance packets thinned from the same one, so that a heavier load contains the lighter.
    const random = randomFrom(5);
    const cross = arrivals('random', 0.75, 4).filter(() => random() < load / 0.75);
    const atMs = Float64Array.from([...own, ...cross]).sort();
    const { waitMs } = simulateQueue(atMs, line(Number.POSITIVE_INFINITY));
    const waits = own.map((at) => waitMs[atMs.indexOf(at)] ?? Number.NaN);
    waits.forEach((wait, packet) => {
      expect(wait).toBeGreaterThanOrEqual((before[packet] ?? 0) - 1e-9);
    });
    before = waits;
  }
});

describe('percentiles', () => {
  it('are nearest ranks, whatever the order', () => {
    const values = Float64Array.from({ length: 200 }, (_, index) => ((index * 77) % 200) + 1);
    expect(percentilesOf(values)).toEqual({ p50: 100, p95: 190, p99: 198 });
  });

  it('round the rank up where it falls between two', () => {
    expect(percentilesOf(Float64Array.of(7, 1, 5, 3, 2, 4, 6))).toEqual({ p50: 4, p95: 7, p99: 7 });
  });

  it('leave out packets that never arrived', () => {
    expect(percentilesOf(Float64Array.of(3, Number.NaN, 1)).p50).toBe(1);
    expect(percentilesOf(Float64Array.of(Number.NaN)).p95).toBeNaN();
  });
});

describe('arrivals', () => {
  it.each(arrivalChoices)('of a %s sender ascend, keep to the duration and to the mean', (pattern) => {
    const atMs = arrivalsOf({
      pattern,
      everyMs: 11.2,
      durationMs: 2_000_000,
      phaseMs: 1,
      random: randomFrom(3),
    });
    expect(atMs.every((at, packet) => at < 2_000_000 && at >= (atMs[packet - 1] ?? 0))).toBe(true);
    expect(Math.abs(atMs.length * 11.2 - 2_000_000) / 2_000_000).toBeLessThan(0.015);
  });
});
