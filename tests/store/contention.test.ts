import { describe, expect, it } from 'vitest';
import { contentionFor, type Owner, type PlayableStage } from '../../src/store/contention';

const { shared, dedicated, endMs, result } = contentionFor({
  colleagues: 'overfull',
  otherCustomers: 'overfull',
  arrivals: 'random',
  seed: 5,
});
const moments = Array.from({ length: 80 }, (_, step) => step * 124.7);

const ownersIn = ({ frameAt }: PlayableStage): ReadonlySet<Owner> =>
  new Set(
    moments.flatMap((ms) => {
      const { queue, travelling, falling } = frameAt(ms, 40);
      return [...queue, ...[...travelling, ...falling].map(({ owner }) => owner)];
    }),
  );

describe('what is drawn of a stage', () => {
  it('tells the office’s own traffic from other customers’, who are on what they share and nowhere else', () => {
    const owners = [...shared.stages, ...dedicated.stages].map((stage) => [...ownersIn(stage)].sort());
    expect(owners).toEqual([
      ['colleague', 'watched'],
      ['colleague', 'customer', 'watched'],
      ['colleague', 'watched'],
      ['colleague', 'watched'],
    ]);
  });

  it('is what its figures say', () => {
    for (const { frameAt, figuresAt, stage } of [...shared.stages, ...dedicated.stages]) {
      for (const ms of moments) {
        const { queue, fullest } = frameAt(ms, 40);
        expect(figuresAt(ms)).toMatchObject({ inside: queue.length, fullest });
        expect(fullest).toBeGreaterThanOrEqual(queue.length);
        expect(fullest).toBeLessThanOrEqual(stage.bufferPackets);
      }
    }
  });

  it('shows a dropped packet fall for as long as it is told, and no longer', () => {
    const [access] = shared.stages;
    const fallingAt = (fallMs: number) => moments.flatMap((ms) => access?.frameAt(ms, fallMs).falling ?? []);
    for (const { progress } of fallingAt(40)) {
      expect(progress).toBeGreaterThanOrEqual(0);
      expect(progress).toBeLessThan(1);
    }
    expect(fallingAt(80).length).toBeGreaterThan(1.5 * fallingAt(40).length);
  });
});

describe('the distribution of waits', () => {
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

  it('grows with what is delivered, to the whole run', () => {
    const totals = moments.map((ms) => sum(shared.waitCounts(ms, 3, 40)));
    expect(totals).toEqual(moments.map((ms) => shared.momentAt(ms).delivered));
    expect(sum(shared.waitCounts(endMs, 3, 40))).toBe(result.shared.summary.delivered);
  });
});
