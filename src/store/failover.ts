// How long it takes until traffic flows again.

import { detectionClocks } from '../analysis/clocks';
import { type Failover, failover } from '../analysis/failover';
import type { FailureId } from '../model/compiledTopology';
import { withFailures } from '../model/scenario';
import type { ExplainerState } from './explainerStore';
import { memoizeByScenario } from './memory/memoizeByScenario';

const failoversOf = memoizeByScenario((topology, scenario) =>
  detectionClocks.map((clock) => failover(topology, withFailures(scenario, []), scenario, clock)),
);

/** What each clock makes of the failures in view or, while nothing has failed, of the one given. */
export function selectFailovers(
  { topology, choices }: ExplainerState,
  supposed: FailureId,
): readonly Failover[] {
  const { scenario } = choices;
  return failoversOf(topology, scenario.failures.length > 0 ? scenario : withFailures(scenario, [supposed]));
}
