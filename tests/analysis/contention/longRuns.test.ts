// What the page says of long runs on its line of 10 Mbit/s with packets of 1,400 bytes: waiting by M/D/1 at 90 % load
// has its 95th percentile at 14.13 packet times, 15.8 ms.

import { expect, it } from 'vitest';
import { arrivalsOf } from '../../../src/analysis/contention/arrivals';
import { percentilesOf } from '../../../src/analysis/contention/percentiles';
import { simulateQueue, transmissionMs } from '../../../src/analysis/contention/queue';
import { randomFrom } from '../../../src/analysis/contention/random';
import { LINE_MBPS, PACKET_BYTES } from '../../../src/analysis/contention/simulateContention';
import { md1WaitPercentile } from './queueingTheory';

const SENDING_MS = transmissionMs(PACKET_BYTES, LINE_MBPS);
const THEORY_MS = 15.8;

function waitP95(pattern: 'random' | 'steady', load: number, durationMs: number, seed: number): number {
  const everyMs = SENDING_MS / load;
  const atMs = arrivalsOf({ pattern, everyMs, durationMs, phaseMs: 0, random: randomFrom(seed) });
  const line = {
    capacityMbps: LINE_MBPS,
    packetBytes: PACKET_BYTES,
    bufferPackets: Number.POSITIVE_INFINITY,
  };
  return percentilesOf(simulateQueue(atMs, line).waitMs).p95;
}

const off = (ms: number) => Math.abs(ms - THEORY_MS) / THEORY_MS;

it('waits 15.8 ms for random arrivals at 90 % by theory', () => {
  expect(md1WaitPercentile(0.9, 0.95) * SENDING_MS).toBeCloseTo(THEORY_MS, 1);
});

it('waits as long within 4 % over a run of 40 minutes', () => {
  expect(off(waitP95('random', 0.9, 2_400_000, 1))).toBeLessThan(0.04);
});

it('strays from run to run of a minute by more than packets of another usual size would change', () => {
  const runs = Array.from({ length: 40 }, (_, seed) => waitP95('random', 0.9, 60_000, seed)).sort(
    (a, b) => a - b,
  );
  expect(runs[0]).toBeLessThan(14.1);
  expect(runs[39]).toBeGreaterThan(16.9);
  expect(off(runs[20] ?? 0)).toBeLessThan(0.06);
});

it('hardly waits for paced arrivals at 90 %, nor on a link of its own while the neighbour waits', () => {
  expect(waitP95('steady', 0.9, 10_000, 1)).toBeLessThan(0.025);
  expect(waitP95('random', 0.95, 600_000, 2)).toBeGreaterThan(25);
  expect(waitP95('steady', 0.3, 600_000, 2)).toBeLessThan(0.04);
});
