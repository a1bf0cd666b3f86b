import { describe, expect, it } from 'vitest';
import { percentilesOf } from '../../../src/analysis/contention/percentiles';
import { endMs, momentAt, packetsAt, queueAt } from '../../../src/analysis/contention/playback';
import { simulateContention } from '../../../src/analysis/contention/simulateContention';

const { shared, dedicated } = simulateContention({
  colleagues: 'overfull',
  otherCustomers: 'overfull',
  arrivals: 'bursty',
  seed: 3,
});
const moments = Array.from({ length: 60 }, (_, step) => step * 173.3);

describe.each([
  ['shared', shared],
  ['dedicated', dedicated],
])('on the %s link at any moment', (_, run) => {
  it('every packet of the work is on its way, through or lost', () => {
    for (const ms of moments) {
      const { sent, delivered, lost } = momentAt(run, ms);
      expect(packetsAt(run, ms).length + delivered + lost).toBe(sent);
    }
  });

  it('the packets shown in a queue are as many as its length, and the work among them agrees', () => {
    for (const ms of moments) {
      const { queueLengths } = momentAt(run, ms);
      const places = packetsAt(run, ms);
      run.stages.forEach((stage, index) => {
        const senders = queueAt(stage, ms);
        expect(senders.length).toBe(queueLengths[index]);
        const inside = places.filter((place) => place.stage === index && place.phase !== 'travelling');
        expect(senders.filter((sender) => sender === 0).length).toBe(inside.length);
        const sending = places.filter((place) => place.stage === index && place.phase === 'sending');
        expect(sending.length).toBe(senders[0] === 0 ? 1 : 0);
      });
    }
  });

  it('nobody overtakes and progress stays between 0 and 1', () => {
    for (const ms of moments) {
      const places = packetsAt(run, ms);
      places.forEach(({ stage, phase, progress }, index) => {
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThan(1);
        const rank = stage * 3 + ['waiting', 'sending', 'travelling'].indexOf(phase) + progress;
        const ahead = places[index - 1];
        if (!ahead) return;
        const order = ['waiting', 'sending', 'travelling'].indexOf(ahead.phase);
        expect(ahead.stage * 3 + order + ahead.progress).toBeGreaterThanOrEqual(rank);
      });
    }
  });

  it('counts only up', () => {
    moments.slice(1).forEach((ms, index) => {
      const before = momentAt(run, moments[index] ?? 0);
      const after = momentAt(run, ms);
      expect(after.delivered).toBeGreaterThanOrEqual(before.delivered);
      expect(after.lost).toBeGreaterThanOrEqual(before.lost);
      after.drops.forEach((drops, stage) => {
        expect(drops).toBeGreaterThanOrEqual(before.drops[stage] ?? 0);
      });
    });
  });
});

it('has no percentiles before anything is through, and the whole run’s at the end', () => {
  expect(momentAt(shared, 0).waitMs.p95).toBeNaN();
  const end = momentAt(shared, endMs(shared));
  expect(end.waitMs).toEqual(shared.summary.waitMs);
  expect(end.lost).toBe(shared.summary.lost);
  expect(end.lost).toBeGreaterThan(50);
  expect(packetsAt(shared, endMs(shared))).toEqual([]);
});

it('has percentiles of exactly the packets delivered so far', () => {
  const ms = 4321;
  const { own } = shared;
  const waits = own.waitMs.filter(
    (_, packet) => (own.sentMs[packet] ?? 0) + (own.delayMs[packet] ?? 0) <= ms,
  );
  expect(momentAt(shared, ms).waitMs).toEqual(percentilesOf(waits));
});
