import { describe, expect, it } from 'vitest';
import { type Effect, effectOf, simulatePath } from '../../src/analysis/bottleneck';
import type { Bottleneck, Remedy } from '../../src/analysis/remedies';
import { bottleneckChoices, remedyChoices } from '../../src/store/choices/remedies';

const seeds = [1, 2, 3];

/** Each remedy by itself, on the same traffic. */
function tryRemedies(bottleneck: Bottleneck, seed: number) {
  const sound = simulatePath(null, [], seed);
  const before = simulatePath(bottleneck, [], seed);
  const after = remedyChoices.map((remedy) => {
    const run = simulatePath(bottleneck, [remedy], seed);
    return { remedy, run, effect: effectOf(sound.summary, before.summary, run.summary) };
  });
  return { sound, before, after };
}

/** What a person who knows networks would expect, to be borne out by every run. */
const expected: Readonly<Record<Bottleneck, readonly Remedy[]>> = {
  bandwidth: ['more-bandwidth'],
  'provider-routing': ['better-connection'],
  'access-stretch': ['more-bandwidth', 'better-connection'],
  'office-network': ['office-upgrade'],
  'internet-contention': ['expressroute', 'better-connection'],
};

describe.each(bottleneckChoices)('a bottleneck in %s', (bottleneck) => {
  it.each(seeds)('is resolved by what removes it and by nothing else (seed %d)', (seed) => {
    const { after } = tryRemedies(bottleneck, seed);
    const effects = Object.fromEntries(after.map(({ remedy, effect }) => [remedy, effect]));
    const wanted = after.map(({ remedy }): [string, Effect] => [
      remedy,
      expected[bottleneck].includes(remedy) ? 'resolves' : 'does-not-help',
    ]);
    expect(effects).toEqual(Object.fromEntries(wanted));
  });

  it('harms the work before any remedy', () => {
    const { sound, before } = tryRemedies(bottleneck, 1);
    expect(before.summary.delayMs.p95).toBeGreaterThan(1.5 * sound.summary.delayMs.p95);
  });

  it('meets the same traffic at the same moments with and without a remedy', () => {
    const { before, after } = tryRemedies(bottleneck, 1);
    for (const { run } of after) expect([...run.own.sentMs]).toEqual([...before.own.sentMs]);
  });
});

const articlePlaces = ['bandwidth', 'provider-routing', 'access-stretch', 'office-network'] as const;

it.each(articlePlaces)(
  'leaves the time of a bottleneck in %s as it was on the private line',
  (bottleneck) => {
    const before = simulatePath(bottleneck, [], 1).summary.delayMs;
    const after = simulatePath(bottleneck, ['expressroute'], 1).summary.delayMs;
    expect(after.p95 / before.p95).toBeGreaterThan(0.95);
  },
);

it.each(articlePlaces)(
  'loses no more on the private line than before, by a bottleneck in %s',
  (bottleneck) => {
    for (const seed of seeds) {
      const before = simulatePath(bottleneck, [], seed).summary.lossRatio;
      const after = simulatePath(bottleneck, ['expressroute'], seed).summary.lossRatio;
      expect(after).toBeLessThanOrEqual(before);
      if (bottleneck !== 'bandwidth') expect(after).toBe(before);
    }
  },
);

it.each(articlePlaces)('resolves a bottleneck in %s without a circuit', (bottleneck) => {
  const sound = simulatePath(null, [], 1).summary;
  const [remedy] = expected[bottleneck];
  const after = simulatePath(bottleneck, remedy ? [remedy] : [], 1);
  expect(after.stages.map(({ stage }) => stage.id)).toContain('internet');
  expect(after.summary.delayMs.p95).toBeLessThan(1.25 * sound.delayMs.p95);
  expect(after.summary.lossRatio).toBeLessThan(0.001);
});

it('drops what exceeds a circuit and sends it over no other path', () => {
  const { stages, offeredLoads, summary } = simulatePath('bandwidth', ['expressroute'], 1);
  expect(stages.map(({ stage }) => stage.id)).not.toContain('internet');
  expect(offeredLoads.at(-1)).toBeGreaterThan(1.2);
  expect(summary.delivered + summary.lost).toBe(summary.sent);
  const dropsAt = stages.map(({ queue }) => queue.dropped.reduce((sum, one) => sum + one, 0));
  expect(dropsAt.slice(0, -1)).toEqual([0, 0, 0]);
  expect(dropsAt.at(-1)).toBeGreaterThan(100);
});

it('lets what does not go to Microsoft ride on the internet and not on the circuit', () => {
  const sendersOnLast = (applied: readonly Remedy[]) =>
    new Set(simulatePath(null, applied, 1).stages.at(-1)?.flow).size;
  const customersOnTheInternet = 10;
  expect(sendersOnLast([])).toBe(6 + customersOnTheInternet);
  expect(sendersOnLast(['expressroute'])).toBe(5);
});

it('resolves a circuit that is too small by a bigger one', () => {
  const { lossRatio, waitMs } = simulatePath('bandwidth', ['expressroute', 'more-bandwidth'], 1).summary;
  expect(lossRatio).toBe(0);
  expect(waitMs.p95).toBeLessThan(3);
});

it('gains little from a private line where nothing is wrong', () => {
  const internet = simulatePath(null, [], 1).summary.delayMs;
  const circuit = simulatePath(null, ['expressroute'], 1).summary.delayMs;
  expect(Math.abs(circuit.p50 - internet.p50)).toBeLessThan(0.1 * internet.p50);
});
