// Memoizes results by equality of scenarios.

import { type Scenario, scenarioKey } from '../../model/scenario';
import type { Topology } from '../../model/topology';
import { memoizeByIdentity, memoizeByKey } from './memoize';

/** Caches all results, or a given number. */
export function memoizeByScenario<Result>(
  compute: (topology: Topology, scenario: Scenario) => Result,
  most?: number,
) {
  const within = memoizeByIdentity((topology: Topology) =>
    memoizeByKey(scenarioKey, (scenario: Scenario) => compute(topology, scenario), most),
  );
  return (topology: Topology, scenario: Scenario): Result => within(topology)(scenario);
}
