import { describe, expect, it } from 'vitest';
import { percentilesOf } from '../../../src/analysis/contention/percentiles';
import {
  dropsBetween,
  endMs,
  fullestOfFirst,
  momentAt,
  queueAt,
  sendingProgress,
  travellingAt,
  worstMomentMs,
} from '../../../src/analysis/contention/playback';
import { queueLengthAt } from '../../../src/analysis/contention/queue';
import { type LinkRun, simulateContention } from '../../../src/analysis/contention/simulateContention';

const { shared, dedicated } = simulateContention({
  colleagues: 'overfull',
  otherCustomers: 'overfull',
  arrivals: 'bursty',
  seed: 3,
});
const moments = Array.from({ length: 60 }, (_, step) => step * 173.3);

/** Packets of the watched work alone. */
function onTheWay({ stages }: LinkRun, ms: number) {
  const isOwn = (flow: number) => flow === 0;
  return {
    inside: stages.flatMap((stage) => queueAt(stage, ms).filter(isOwn)).length,
    travelling: stages.flatMap((stage) => travellingAt(stage, ms).filter(({ flow }) => isOwn(flow))).length,
  };
}

describe.each([
  ['shared', shared],
  ['dedicated', dedicated],
])('on the %s link at any moment', (_, run) => {
  it('every packet of the work is on its way, through or lost', () => {
    for (const ms of moments) {
      const { sent, delivered, lost } = momentAt(run, ms);
      const { inside, travelling } = onTheWay(run, ms);
      expect(inside + travelling + delivered + lost).toBe(sent);
    }
  });

  it('the packets shown in a queue are as many as its length', () => {
    for (const ms of moments) {
      const { queueLengths } = momentAt(run, ms);
      expect(run.stages.map((stage) => queueAt(stage, ms).length)).toEqual(queueLengths);
    }
  });

  it('the head of a queue is being sent and nobody else', () => {
    for (const ms of moments) {
      for (const stage of run.stages) {
        const progress = sendingProgress(stage, ms);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThan(1);
        if (queueAt(stage, ms).length === 0) expect(progress).toBe(0);
      }
    }
  });

  it('nobody overtakes on the way', () => {
    for (const ms of moments) {
      for (const stage of run.stages) {
        const progress = travellingAt(stage, ms).map((packet) => packet.progress);
        expect(progress).toEqual(progress.toSorted((one, other) => other - one));
        for (const each of progress) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThan(1);
        }
      }
    }
  });

  it('what is dropped from one moment to the next adds up', () => {
    const [, ...later] = moments;
    later.forEach((ms, index) => {
      const earlier = moments[index] ?? 0;
      const before = momentAt(run, earlier).drops;
      run.stages.forEach((stage, place) => {
        const drops = dropsBetween(stage, earlier, ms);
        expect(drops.length).toBe((momentAt(run, ms).drops[place] ?? 0) - (before[place] ?? 0));
        for (const { atMs } of drops) expect(atMs > earlier && atMs <= ms).toBe(true);
      });
    });
  });

  it('has been as full as it ever was, and never fuller than it holds', () => {
    for (const stage of run.stages) {
      const lengths = Array.from(stage.queue.atMs, (atMs) => queueLengthAt(stage.queue, atMs));
      const fullest = fullestOfFirst(stage);
      expect(fullest.at(-1)).toBe(Math.max(...lengths));
      expect(fullest[100]).toBe(Math.max(...lengths.slice(0, 100)));
      expect(fullest.at(-1)).toBeLessThanOrEqual(stage.stage.bufferPackets);
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
  expect(onTheWay(shared, endMs(shared))).toEqual({ inside: 0, travelling: 0 });
});

it('has percentiles of exactly the packets delivered so far', () => {
  const ms = 4321;
  const { own } = shared;
  const waits = own.waitMs.filter(
    (_, packet) => (own.sentMs[packet] ?? 0) + (own.delayMs[packet] ?? 0) <= ms,
  );
  expect(momentAt(shared, ms).waitMs).toEqual(percentilesOf(waits));
});

it('finds the worst moment: a packet of the work lost, or else the longest wait in a queue', () => {
  const [firstLostMs] = shared.own.lostMs;
  expect(worstMomentMs(shared)).toBe(firstLostMs);

  const calm = simulateContention({
    colleagues: 'busy',
    otherCustomers: 'quiet',
    arrivals: 'random',
    seed: 1,
  }).shared;
  expect(calm.summary.lost).toBe(0);
  const ms = worstMomentMs(calm) ?? Number.NaN;
  const waits = calm.own.visits.flatMap(({ arrivedMs, startedMs }) =>
    Array.from(arrivedMs, (atMs, packet) => ({ atMs, waitMs: (startedMs[packet] ?? 0) - atMs })),
  );
  const longest = Math.max(...waits.map(({ waitMs }) => waitMs));
  expect(waits.find(({ atMs }) => atMs === ms)?.waitMs).toBe(longest);
});
