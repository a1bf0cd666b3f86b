// What the reader tries against a bottleneck, and what becomes of the time and the packets.

import {
  type Bottleneck,
  type Effect,
  effectOf,
  type PathRun,
  type Remedy,
  simulatePath,
} from '../analysis/bottleneck';
import { type SharedCircuit, simulateSharedCircuit } from '../analysis/sharedCircuit';
import type { ExplainerState } from './explainerStore';

const SEED = 1;

export type RemedyTrial = {
  /** The path with nothing wrong. */
  readonly sound: PathRun;
  readonly before: PathRun;
  /** Null while nothing is tried. */
  readonly after: { readonly run: PathRun; readonly effect: Effect } | null;
};

const trials = new Map<string, RemedyTrial>();
const runs = new Map<string, PathRun>();

function runOf(bottleneck: Bottleneck | null, tried: readonly Remedy[]): PathRun {
  const key = `${bottleneck} ${tried.join()}`;
  const found = runs.get(key);
  if (found) return found;
  const run = simulatePath(bottleneck, tried, SEED);
  runs.set(key, run);
  return run;
}

export function selectRemedyTrial({ choices: { bottleneck, remedies } }: ExplainerState): RemedyTrial {
  const key = `${bottleneck} ${remedies.join()}`;
  const found = trials.get(key);
  if (found) return found;
  const sound = runOf(null, []);
  const before = runOf(bottleneck, []);
  const run = remedies.length > 0 ? runOf(bottleneck, remedies) : null;
  const after = run && { run, effect: effectOf(sound.summary, before.summary, run.summary) };
  const trial = { sound, before, after };
  trials.set(key, trial);
  return trial;
}

const circuits = new Map<string, SharedCircuit>();

export function selectSharedCircuit({ choices: { backup, size } }: ExplainerState): SharedCircuit {
  const key = `${backup} ${size}`;
  const found = circuits.get(key);
  if (found) return found;
  const circuit = simulateSharedCircuit(backup, size, SEED);
  circuits.set(key, circuit);
  return circuit;
}
