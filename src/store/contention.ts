// Runs of both lines for the reader's choices, and the state at any moment of them.

import { countsOf } from '../analysis/contention/distribution';
import {
  dropsBetween,
  endMs,
  fullestOfFirst,
  type Moment,
  momentAt,
  queueAt,
  sendingProgress,
  travellingAt,
  worstMomentMs,
} from '../analysis/contention/playback';
import { countUpTo, dropsUpTo, queueLengthAt } from '../analysis/contention/queue';
import {
  type Contention,
  colleagueCount,
  type LinkRun,
  simulateContention,
} from '../analysis/contention/simulateContention';
import type { Stage, StageRun } from '../analysis/contention/tandem';
import type { ContentionChoices } from './choices/contention';
import { memoizeByKey } from './memory/memoize';

export type Owner = 'watched' | 'colleague' | 'customer';

type OnTheWay = {
  readonly owner: Owner;
  /** Progress of its transmission or fall, 0..1. */
  readonly progress: number;
};

export type StageFrame = {
  /** Starts with the packet being sent. */
  readonly queue: readonly Owner[];
  readonly sendingProgress: number;
  readonly travelling: readonly OnTheWay[];
  readonly falling: readonly OnTheWay[];
  /** Maximum number of packets in the stage so far. */
  readonly fullest: number;
};

export type StageFigures = {
  readonly inside: number;
  readonly fullest: number;
  readonly dropped: number;
};

export type PlayableStage = {
  readonly stage: Stage;
  readonly offeredLoad: number;
  /** A dropped packet stays visible for a while as it falls. */
  readonly frameAt: (ms: number, fallMs: number) => StageFrame;
  readonly figuresAt: (ms: number) => StageFigures;
};

export type PlayableLink = {
  readonly run: LinkRun;
  readonly stages: readonly PlayableStage[];
  readonly worstMs: number;
  readonly momentAt: (ms: number) => Moment;
  /** Histogram of the waits of watched packets delivered so far. */
  readonly waitCounts: (ms: number, stepMs: number, steps: number) => readonly number[];
};

export type PlayableContention = {
  readonly shared: PlayableLink;
  readonly dedicated: PlayableLink;
  /** Result for the sentences about the whole run. */
  readonly result: Contention;
  readonly endMs: number;
};

function playableStage(run: StageRun, offeredLoad: number, colleagues: number): PlayableStage {
  const fullestOf = fullestOfFirst(run);
  const fullestAt = (ms: number) => fullestOf[countUpTo(run.queue.atMs, ms)] ?? 0;
  const ownerOf = (flow: number): Owner => {
    if (flow === 0) return 'watched';
    return flow <= colleagues ? 'colleague' : 'customer';
  };
  return {
    stage: run.stage,
    offeredLoad,
    frameAt: (ms, fallMs) => ({
      queue: queueAt(run, ms).map(ownerOf),
      sendingProgress: sendingProgress(run, ms),
      travelling: travellingAt(run, ms).map(({ flow, progress }) => ({ owner: ownerOf(flow), progress })),
      falling: dropsBetween(run, ms - fallMs, ms).map(({ flow, atMs }) => ({
        owner: ownerOf(flow),
        progress: (ms - atMs) / fallMs,
      })),
      fullest: fullestAt(ms),
    }),
    figuresAt: (ms) => ({
      inside: queueLengthAt(run.queue, ms),
      fullest: fullestAt(ms),
      dropped: dropsUpTo(run.queue, ms),
    }),
  };
}

const playableLink = (run: LinkRun, colleagues: number): PlayableLink => ({
  run,
  stages: run.stages.map((stage, index) => playableStage(stage, run.offeredLoads[index] ?? 0, colleagues)),
  worstMs: worstMomentMs(run) ?? 0,
  momentAt: (ms) => momentAt(run, ms),
  waitCounts: (ms, stepMs, steps) =>
    countsOf(run.own.deliveredWaitMs.subarray(0, countUpTo(run.own.deliveredMs, ms)), stepMs, steps),
});

function compute(controls: ContentionChoices): PlayableContention {
  const result = simulateContention(controls);
  const { colleagues } = controls;
  const { shared, dedicated } = result;
  return {
    shared: playableLink(shared, colleagueCount[colleagues]),
    dedicated: playableLink(dedicated, colleagueCount[colleagues]),
    result,
    endMs: Math.max(endMs(shared), endMs(dedicated)),
  };
}

/** Caches the runs, so that returning to a choice shows the same one at once. */
export const contentionFor: (controls: ContentionChoices) => PlayableContention = memoizeByKey(
  ({ colleagues, otherCustomers, arrivals, seed }) => [colleagues, otherCustomers, arrivals, seed].join(' '),
  compute,
  12,
);
