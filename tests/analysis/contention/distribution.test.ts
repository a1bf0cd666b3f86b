import { expect, it } from 'vitest';
import { countsOf } from '../../../src/analysis/contention/distribution';

it('counts each value in its step, and what is beyond in the last', () => {
  expect(countsOf(Float64Array.of(0, 0.99, 1, 2.5, 3, 99), 1, 4)).toEqual([2, 1, 1, 2]);
});

it('counts every value once', () => {
  const values = Float64Array.from({ length: 500 }, (_, index) => index / 7);
  expect(countsOf(values, 2.5, 20).reduce((sum, count) => sum + count)).toBe(500);
});

it('has empty steps for nothing', () => {
  expect(countsOf(new Float64Array(), 1, 3)).toEqual([0, 0, 0]);
});
