import { expect, it } from 'vitest';
import { simulateSharedCircuit } from '../../src/analysis/sharedCircuit';

const alone = simulateSharedCircuit('off', 'as-bought', 1);
const starved = simulateSharedCircuit('flat-out', 'as-bought', 1);

it('hardly lets Power Platform wait while it has the circuit to itself', () => {
  expect(alone.offeredLoad).toBeCloseTo(0.2, 1);
  expect(alone.powerPlatform.lost).toBe(0);
  expect(alone.powerPlatform.waitMs.p95).toBeLessThan(1.5);
  expect(alone.backup).toBeNull();
});

it('starves Power Platform on Microsoft peering by a backup on Azure private peering', () => {
  expect(starved.offeredLoad).toBeGreaterThan(1.35);
  expect(starved.powerPlatform.lossRatio).toBeGreaterThan(0.2);
  expect(starved.powerPlatform.waitMs.p50).toBeGreaterThan(50);
});

it('lets both peerings lose alike, for the circuit does not tell them apart', () => {
  const difference = starved.powerPlatform.lossRatio - (starved.backup?.lossRatio ?? 0);
  expect(Math.abs(difference)).toBeLessThan(0.03);
});

it('drops what is too much and delivers all else', () => {
  for (const summary of [starved.powerPlatform, starved.backup]) {
    expect((summary?.delivered ?? 0) + (summary?.lost ?? 0)).toBe(summary?.sent);
  }
  expect(starved.circuit.queue.busyMs).toBeGreaterThan(9900);
});

it('gives Power Platform its time back when the backup is held to half of the circuit', () => {
  const paced = simulateSharedCircuit('paced', 'as-bought', 1);
  expect(paced.powerPlatform.lost).toBe(0);
  expect(paced.powerPlatform.waitMs.p95).toBeLessThan(8);
});

it('gives Power Platform its time back when the circuit is doubled', () => {
  const doubled = simulateSharedCircuit('flat-out', 'doubled', 1);
  expect(doubled.offeredLoad).toBeLessThan(0.75);
  expect(doubled.powerPlatform.lost).toBe(0);
  expect(doubled.powerPlatform.waitMs.p95).toBeLessThan(4);
});

it('is the same run for the same seed', () => {
  expect(simulateSharedCircuit('flat-out', 'as-bought', 1)).toEqual(starved);
  expect(simulateSharedCircuit('flat-out', 'as-bought', 2)).not.toEqual(starved);
});
