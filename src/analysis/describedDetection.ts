// Finds the clocks by which the circuits that a failure takes down would be given up, as described.

import type { CircuitEntry } from '../model/compiledElements';
import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import type { DetectionClock } from './clocks';
import type { Question } from './question';

export type DescribedDetection = {
  /** Circuits of the question whose sessions end with the failures, else any such; where none does, all of the question. */
  readonly circuits: readonly CircuitEntry[];
  /** True if sessions of these circuits end, so that their clocks decide. */
  readonly isHit: boolean;
  /** The slowest of their clocks, which decides when all traffic is back. */
  readonly clock: DetectionClock;
};

const slowestFirst = ['hold-180', 'hold-10', 'bfd'] as const;

function hitBy(topology: CompiledTopology, failures: readonly FailureId[]): readonly CircuitEntry[] {
  const down = new Set(
    topology.failureTargets.filter(({ id }) => failures.includes(id)).flatMap((target) => target.adjacencies),
  );
  const isDown = (id: FailureId) =>
    topology.failureTargets.find((target) => target.id === id)?.adjacencies.some((each) => down.has(each));
  return topology.circuits.filter(({ connections }) => connections.some(({ id }) => isDown(id)));
}

/** Without any circuit, the clock is Microsoft's default. */
export function describedDetection(
  topology: CompiledTopology,
  question: Question,
  failures: readonly FailureId[],
): DescribedDetection {
  const hit = hitBy(topology, failures);
  const ofQuestion = hit.filter(({ id }) => question.circuits.some((circuit) => circuit.id === id));
  const concerned = ofQuestion.length > 0 ? ofQuestion : hit;
  const circuits = concerned.length > 0 ? concerned : question.circuits;
  const clocks = circuits.map(({ detect }) => detect);
  return {
    circuits,
    isHit: concerned.length > 0,
    clock: slowestFirst.find((clock) => clocks.includes(clock)) ?? 'hold-180',
  };
}
