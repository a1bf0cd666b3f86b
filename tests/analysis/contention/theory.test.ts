import { describe, expect, it } from 'vitest';
import { arrivalsOf } from '../../../src/analysis/contention/arrivals';
import { percentilesOf } from '../../../src/analysis/contention/percentiles';
import { simulateQueue } from '../../../src/analysis/contention/queue';
import { exponential, randomFrom } from '../../../src/analysis/contention/random';
import {
  md1WaitPercentile,
  meanWait,
  mm1DelayPercentile,
  mm1kLoss,
  mm1WaitPercentile,
} from './queueingTheory';

// 1,250 bytes at 10 Mbit/s take 1 ms, so that waits in ms are waits in service times.
const BYTES = 1250;
const CAPACITY_MBPS = 10;
/**
 * Waits of neighbouring packets are much alike, the more so the fuller the line, so even long runs stray. The
 * tolerance is about three standard errors of the 99th percentile of M/M/1; everything else has half of it.
 */
const RUNS: Readonly<Record<number, { readonly packets: number; readonly tolerance: number }>> = {
  0.3: { packets: 500_000, tolerance: 0.03 },
  0.5: { packets: 500_000, tolerance: 0.04 },
  0.7: { packets: 500_000, tolerance: 0.06 },
  0.9: { packets: 2_000_000, tolerance: 0.1 },
};
const LOADS = Object.keys(RUNS).map(Number).sort();

const poisson = (load: number, seed: number, packets = 500_000) =>
  arrivalsOf({
    pattern: 'random',
    everyMs: 1 / load,
    durationMs: packets / load,
    phaseMs: null,
    random: randomFrom(seed),
  });

const exponentialSizes = (count: number, seed: number) => {
  const random = randomFrom(seed, 1);
  return Float64Array.from({ length: count }, () => exponential(random, BYTES));
};

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

const off = (measured: number, theory: number) => Math.abs(measured - theory) / theory;

describe.each(LOADS)('at load %d', (load) => {
  const { packets, tolerance } = RUNS[load] ?? { packets: 0, tolerance: 0 };

  it('has the mean and the percentiles of M/D/1 with packets of one size', () => {
    const line = { capacityMbps: CAPACITY_MBPS, packetBytes: BYTES, bufferPackets: Number.POSITIVE_INFINITY };
    const { waitMs } = simulateQueue(poisson(load, 7, packets), line);
    const { p50, p95, p99 } = percentilesOf(waitMs);
    expect(off(mean(waitMs), meanWait(load, 0))).toBeLessThan(tolerance / 2);
    expect(off(p95, md1WaitPercentile(load, 0.95))).toBeLessThan(tolerance / 2);
    expect(off(p99, md1WaitPercentile(load, 0.99))).toBeLessThan(tolerance / 2);
    // Below half load the usual packet does not wait at all.
    if (load > 0.5) expect(off(p50, md1WaitPercentile(load, 0.5))).toBeLessThan(tolerance / 2);
    if (load < 0.5) expect(p50).toBe(0);
  });

  it('has the mean and the percentiles of M/M/1 with packets of exponential size', () => {
    const atMs = poisson(load, 8, packets);
    const line = {
      capacityMbps: CAPACITY_MBPS,
      packetBytes: exponentialSizes(atMs.length, 8),
      bufferPackets: Number.POSITIVE_INFINITY,
    };
    const { waitMs, delayMs, busyMs } = simulateQueue(atMs, line);
    const waits = percentilesOf(waitMs);
    const delays = percentilesOf(delayMs);
    expect(off(mean(waitMs), meanWait(load, 1))).toBeLessThan(tolerance / 2);
    expect(off(waits.p95, mm1WaitPercentile(load, 0.95))).toBeLessThan(tolerance / 2);
    expect(off(waits.p99, mm1WaitPercentile(load, 0.99))).toBeLessThan(tolerance);
    expect(off(delays.p50, mm1DelayPercentile(load, 0.5))).toBeLessThan(tolerance / 2);
    expect(off(delays.p95, mm1DelayPercentile(load, 0.95))).toBeLessThan(tolerance / 2);
    expect(off(delays.p99, mm1DelayPercentile(load, 0.99))).toBeLessThan(tolerance);
    expect(off(busyMs / (atMs.at(-1) ?? 1), load)).toBeLessThan(0.005);
  });
});

it.each([
  [0.8, 5],
  [0.9, 10],
  [1, 8],
  [1.2, 10],
])('loses at load %d with %d places what M/M/1/K loses', (load, places) => {
  const atMs = poisson(load, 9);
  const { dropped } = simulateQueue(atMs, {
    capacityMbps: CAPACITY_MBPS,
    packetBytes: exponentialSizes(atMs.length, 9),
    bufferPackets: places,
  });
  const loss = dropped.reduce((sum, one) => sum + one, 0) / dropped.length;
  expect(off(loss, mm1kLoss(load, places))).toBeLessThan(0.02);
});
