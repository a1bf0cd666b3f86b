import { describe, expect, it } from 'vitest';
import {
  BUFFER_PACKETS,
  type ContentionControls,
  type LinkRun,
  openingControls,
  simulateContention,
} from '../../../src/analysis/contention/simulateContention';
import { arrivalChoices, busynessChoices } from '../../../src/store/choices/contention';

const everyChoice: readonly ContentionControls[] = arrivalChoices.flatMap((arrivals) =>
  busynessChoices.flatMap((colleagues) =>
    busynessChoices.map((otherCustomers) => ({ colleagues, otherCustomers, arrivals })),
  ),
);

const p95 = (run: LinkRun) => run.summary.waitMs.p95;
const opening = simulateContention({ ...openingControls, seed: 1 });

describe.each(everyChoice)('$arrivals, colleagues $colleagues, others $otherCustomers', (controls) => {
  const { shared, dedicated } = simulateContention({ ...controls, seed: 1 });

  it('sends the same work over both at the same moments', () => {
    const [sent, alike] = [shared.own.sentMs, dedicated.own.sentMs];
    expect(alike.length).toBe(sent.length);
    expect(alike.findIndex((atMs, index) => atMs !== sent[index])).toBe(-1);
  });

  it.each([
    ['shared', shared],
    ['dedicated', dedicated],
  ])('delivers or loses all of it on the %s link', (_, { summary }) => {
    expect(summary.delivered + summary.lost).toBe(summary.sent);
  });

  it('never lets the work wait longer on the circuit at any percentile', () => {
    expect(dedicated.summary.waitMs.p50).toBeLessThanOrEqual(shared.summary.waitMs.p50);
    expect(dedicated.summary.waitMs.p95).toBeLessThanOrEqual(shared.summary.waitMs.p95);
    expect(dedicated.summary.waitMs.p99).toBeLessThanOrEqual(shared.summary.waitMs.p99);
  });

  it('loses nothing on the circuit, which is asked for less than two thirds of what it carries', () => {
    expect(Math.max(...dedicated.offeredLoads)).toBeLessThan(0.66);
    expect(dedicated.summary.lost).toBe(0);
  });

  it('keeps every queue within its buffer', () => {
    for (const { queue, stage } of shared.stages) {
      expect(stage.bufferPackets).toBe(BUFFER_PACKETS);
      expect(Math.max(...queue.waitMs.filter((wait) => wait >= 0))).toBeLessThan(BUFFER_PACKETS * 1.12);
    }
  });
});

it('asks the access line for 30, 60, 90 and 110 per cent', () => {
  const loads = busynessChoices.map((colleagues) => {
    const { shared } = simulateContention({ ...openingControls, colleagues, arrivals: 'steady', seed: 1 });
    return Math.round((shared.offeredLoads[0] ?? 0) * 100);
  });
  expect(loads).toEqual([30, 60, 90, 110]);
});

it('asks the circuit for more with every step of busier colleagues, since every other one rides on it', () => {
  const loads = busynessChoices.map((colleagues) => {
    const { dedicated } = simulateContention({ ...openingControls, colleagues, arrivals: 'steady', seed: 1 });
    return Math.round((dedicated.offeredLoads[1] ?? 0) * 100);
  });
  expect(loads).toEqual([20, 30, 50, 60]);
});

it('is the same run for the same seed and another for another', () => {
  expect(simulateContention({ ...openingControls, seed: 1 })).toEqual(opening);
  const other = simulateContention({ ...openingControls, seed: 2 });
  expect([...other.shared.own.sentMs]).not.toEqual([...opening.shared.own.sentMs]);
  expect(p95(other.shared)).not.toBe(p95(opening.shared));
});

it('spreads the percentiles on the shared line and not on the circuit', () => {
  expect(p95(opening.shared)).toBeGreaterThan(12);
  expect(p95(opening.dedicated)).toBeLessThan(3);
});

it.each(arrivalChoices)('does not let %s work wait less when colleagues are busier', (arrivals) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const waits = busynessChoices.map((colleagues) =>
      p95(simulateContention({ colleagues, otherCustomers: 'normal', arrivals, seed }).shared),
    );
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  }
});

it.each(arrivalChoices)('does not let %s work wait less when other customers are busier', (arrivals) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const waits = busynessChoices.map((otherCustomers) =>
      p95(simulateContention({ colleagues: 'normal', otherCustomers, arrivals, seed }).shared),
    );
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  }
});

it('leaves the circuit as it was, however busy the other customers are', () => {
  const calm = simulateContention({ ...openingControls, otherCustomers: 'quiet', seed: 1 });
  const crowded = simulateContention({ ...openingControls, otherCustomers: 'overfull', seed: 1 });
  expect(crowded.dedicated).toEqual(calm.dedicated);
  expect(crowded.shared).not.toEqual(calm.shared);
});

it('does not spare an organisation its own traffic: if all work with Microsoft, the circuit queues too', () => {
  const all = simulateContention({ ...openingControls, otherCustomers: 'quiet', seed: 1, microsoftShare: 1 });
  expect(all.dedicated.offeredLoads[0]).toBeCloseTo(all.shared.offeredLoads[0] ?? 0, 6);
  expect(p95(all.dedicated)).toBeGreaterThan(0.8 * p95(all.shared));
});

it('gives steady work no queue on either link while both stages have room', () => {
  const steady = simulateContention({
    colleagues: 'busy',
    otherCustomers: 'busy',
    arrivals: 'steady',
    seed: 1,
  });
  expect(steady.shared.offeredLoads[0]).toBeGreaterThan(0.89);
  expect(steady.shared.offeredLoads[1]).toBeGreaterThan(0.94);
  expect(Math.max(...steady.shared.own.waitMs)).toBeLessThan(0.05);
});

it('drops about as much as is too much, whoever sends it', () => {
  const full = simulateContention({
    colleagues: 'overfull',
    otherCustomers: 'quiet',
    arrivals: 'random',
    seed: 1,
    durationMs: 60_000,
  });
  const { queue } = full.shared.stages[0] ?? { queue: null };
  const loss = (queue?.dropped.reduce((sum, one) => sum + one, 0) ?? 0) / (queue?.dropped.length ?? 1);
  expect(loss).toBeCloseTo(1 - 1 / 1.1, 1);
  expect(Math.abs(full.shared.summary.lossRatio - loss)).toBeLessThan(0.02);
});

it('lets no two senders send at the same moments', () => {
  const { shared } = simulateContention({
    colleagues: 'overfull',
    otherCustomers: 'overfull',
    arrivals: 'random',
    seed: 1,
  });
  const [access, aggregation] = shared.stages;
  const ofOffice = new Set(access?.flow);
  const customers = aggregation?.queue.atMs.filter((_, slot) => !ofOffice.has(aggregation.flow[slot] ?? 0));
  const moments = [...(access?.queue.atMs ?? []), ...(customers ?? [])];
  expect(customers?.length).toBeGreaterThan(10_000);
  expect(new Set(moments).size).toBeGreaterThan(moments.length - 10);
});
