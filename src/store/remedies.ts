// Remedies tried against a bottleneck, and their effect on delay and drops.

import { type Effect, effectOf, type PathRun, type StageId, simulatePath } from '../analysis/bottleneck';
import { type Bottleneck, bottlenecks, type Remedy, remedies } from '../analysis/remedies';
import { type SharedCircuit, simulateSharedCircuit } from '../analysis/sharedCircuit';
import type { ExplainerState } from './explainerStore';
import { memoizeByKey } from './memory/memoize';

const SEED = 1;

export type PathKind = 'internet' | 'expressroute';

export type Trial = {
  readonly tried: readonly Remedy[];
  readonly path: PathKind;
  readonly run: PathRun;
  readonly effect: Effect;
};

export type RemedyTrials = {
  /** Run of the path without a bottleneck. */
  readonly sound: PathRun;
  readonly before: PathRun;
  /** Each remedy alone, then, if there are several, all together. */
  readonly trials: readonly Trial[];
  /** Load of each stretch on both paths, with all remedies tried. */
  readonly loads: Readonly<Record<PathKind, ReadonlyMap<string, number>>>;
};

/** Load from which a stretch is drawn as a bottleneck; healthy ones stay below half. */
const BOTTLENECK_FROM = 0.85;

const places: Readonly<Record<Bottleneck, readonly StageId[]>> = {
  bandwidth: ['bought-rate', 'circuit'],
  'provider-routing': ['provider-network'],
  'access-stretch': ['access-stretch'],
  'office-network': ['office-network'],
  'internet-contention': ['internet'],
};

export const placesOf = (bottleneck: Bottleneck): readonly StageId[] => places[bottleneck];

export const isBottleneck = (load: number | undefined): boolean =>
  load !== undefined && load >= BOTTLENECK_FROM;

const keyOf = (...asked: readonly unknown[]): string => asked.join(' ');

const runOf = memoizeByKey(keyOf, (bottleneck: Bottleneck | null, tried: readonly Remedy[]) =>
  simulatePath(bottleneck, tried, SEED),
);

const loadsOf = ({ stages, offeredLoads }: PathRun): ReadonlyMap<string, number> =>
  new Map(stages.map(({ stage }, index) => [stage.id, offeredLoads[index] ?? 0]));

const trialsOf = memoizeByKey(keyOf, (bottleneck: Bottleneck, tried: readonly Remedy[]): RemedyTrials => {
  const sound = runOf(null, []);
  const before = runOf(bottleneck, []);
  const trialOf = (applied: readonly Remedy[]): Trial => {
    const run = runOf(bottleneck, applied);
    return {
      tried: applied,
      path: applied.includes('expressroute') ? 'expressroute' : 'internet',
      run,
      effect: effectOf(sound.summary, before.summary, run.summary),
    };
  };
  const others = tried.filter((remedy) => remedy !== 'expressroute');
  return {
    sound,
    before,
    trials: [...tried.map((remedy) => [remedy]), ...(tried.length > 1 ? [tried] : [])].map(trialOf),
    loads: {
      internet: loadsOf(runOf(bottleneck, others)),
      expressroute: loadsOf(runOf(bottleneck, ['expressroute', ...others])),
    },
  };
});

export type EffectsAt = { readonly bottleneck: Bottleneck; readonly effects: readonly Effect[] };

/** Computes the effect of each remedy on each bottleneck, in the order of both lists. */
export const effectsEverywhere = (): readonly EffectsAt[] =>
  bottlenecks.map((bottleneck) => ({
    bottleneck,
    effects: remedies.flatMap((remedy) => trialsOf(bottleneck, [remedy]).trials.map(({ effect }) => effect)),
  }));

export const selectTrials = ({ choices: { remedies } }: ExplainerState): RemedyTrials =>
  trialsOf(remedies.bottleneck, remedies.tried);

/** Fractions of the circuit's bandwidth. */
export type CircuitShare = { readonly through: number; readonly dropped: number };
export type CircuitShares = { readonly powerPlatform: CircuitShare; readonly backup: CircuitShare };

export function circuitShares({ offeredLoad, powerPlatform, backup }: SharedCircuit): CircuitShares {
  const sent = powerPlatform.sent + (backup?.sent ?? 0);
  const shareOf = (summary: SharedCircuit['powerPlatform'] | null): CircuitShare => {
    if (summary === null || sent === 0) return { through: 0, dropped: 0 };
    const asked = (offeredLoad * summary.sent) / sent;
    return { through: asked * (1 - summary.lossRatio), dropped: asked * summary.lossRatio };
  };
  return { powerPlatform: shareOf(powerPlatform), backup: shareOf(backup) };
}

const circuitOf = memoizeByKey(
  keyOf,
  (backup: Parameters<typeof simulateSharedCircuit>[0], size: Parameters<typeof simulateSharedCircuit>[1]) =>
    simulateSharedCircuit(backup, size, SEED),
);

export const selectSharedCircuit = ({ choices: { sharedCircuit } }: ExplainerState): SharedCircuit =>
  circuitOf(sharedCircuit.backup, sharedCircuit.size);
