// Recorded in a lab on a 10 Mbit/s line: at 90 % load, random arrivals gave a 95th percentile of 15.9 ms and
// paced arrivals 0.2 ms; a dedicated link stayed at 0.20–0.24 ms while its neighbour ran at 95 %.
//
// How the simulation reads these numbers. A packet of any usual size takes about 1 ms to send at 10 Mbit/s,
// so 0.2 ms for paced arrivals cannot contain sending: what was recorded is waiting on top of a floor of
// 0.2 ms of the machines. The packet size is not part of the record. Waiting by M/D/1 at 90 % has its 95th
// percentile at 14.13 packet times: 1,400 bytes make it 15.8 ms, 1,500 bytes 16.9 ms, 1,250 bytes 14.1 ms.
// 1,400 bytes fit best, and that is the packet size of the page.

import { expect, it } from 'vitest';
import { arrivalsOf } from '../../../src/analysis/contention/arrivals';
import { percentilesOf } from '../../../src/analysis/contention/percentiles';
import { simulateQueue, transmissionMs } from '../../../src/analysis/contention/queue';
import { randomFrom } from '../../../src/analysis/contention/random';
import { LINE_MBPS, PACKET_BYTES } from '../../../src/analysis/contention/simulateContention';
import { md1WaitPercentile } from './queueingTheory';

const FLOOR_MS = 0.2;
const SENDING_MS = transmissionMs(PACKET_BYTES, LINE_MBPS);

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

it('gives 15.9 ms within 2 % for random arrivals at 90 % by theory', () => {
  const theory = md1WaitPercentile(0.9, 0.95) * SENDING_MS;
  expect(Math.abs(theory - 15.9) / 15.9).toBeLessThan(0.02);
  expect(Math.abs(theory + FLOOR_MS - 15.9) / 15.9).toBeLessThan(0.02);
});

it('gives 15.9 ms within 4 % for random arrivals at 90 % over a long run', () => {
  const simulated = waitP95('random', 0.9, 2_400_000, 1);
  expect(Math.abs(simulated + FLOOR_MS - 15.9) / 15.9).toBeLessThan(0.04);
});

it('strays from run to run of a minute by more than the sizes in question differ', () => {
  const runs = Array.from({ length: 40 }, (_, seed) => waitP95('random', 0.9, 60_000, seed)).sort(
    (a, b) => a - b,
  );
  expect(runs[0]).toBeLessThan(14.1);
  expect(runs[39]).toBeGreaterThan(16.9);
  const middle = runs[20] ?? 0;
  expect(Math.abs(middle - 15.9) / 15.9).toBeLessThan(0.06);
});

it('gives the floor of 0.2 ms for paced arrivals at 90 %', () => {
  expect(waitP95('steady', 0.9, 10_000, 1) + FLOOR_MS).toBeCloseTo(0.2, 1);
  expect(waitP95('steady', 0.9, 10_000, 1)).toBeLessThan(0.025);
});

it('keeps paced work on a link of its own between 0.20 and 0.24 ms while the neighbour waits', () => {
  const neighbour = waitP95('random', 0.95, 600_000, 2);
  const dedicated = waitP95('steady', 0.3, 600_000, 2) + FLOOR_MS;
  expect(neighbour).toBeGreaterThan(25);
  expect(dedicated).toBeGreaterThanOrEqual(0.2);
  expect(dedicated).toBeLessThanOrEqual(0.24);
});
