// Computes the time until traffic flows again.

import { detectionClocks } from '../analysis/clocks';
import { type Failover, failover } from '../analysis/failover';
import type { FailureId } from '../model/compiledTopology';
import { withFailures } from '../model/scenario';
import type { ExplainerState } from './explainerStore';
import { memoizeByScenario } from './memory/memoizeByScenario';

const failoversOf = memoizeByScenario((topology, scenario) =>
  detectionClocks.map((clock) => failover(topology, withFailures(scenario, []), scenario, clock)),
);

/** Selects the failover by each clock, for the current failures or, without any, the given one. */
export function selectFailovers(
  { topology, choices }: ExplainerState,
  supposed: FailureId,
): readonly Failover[] {
  const { scenario } = choices;
  return failoversOf(topology, scenario.failures.length > 0 ? scenario : withFailures(scenario, [supposed]));
}
