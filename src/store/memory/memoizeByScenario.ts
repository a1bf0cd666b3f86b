// Results for equal scenarios, whichever objects they are.

import { type Scenario, scenarioKey } from '../../model/scenario';
import type { Topology } from '../../model/topology';
import { memoizeByIdentity, memoizeByKey } from './memoize';

/** Remembers all of them, or so many. */
export function memoizeByScenario<Result>(
  compute: (topology: Topology, scenario: Scenario) => Result,
  most?: number,
) {
  const within = memoizeByIdentity((topology: Topology) =>
    memoizeByKey(scenarioKey, (scenario: Scenario) => compute(topology, scenario), most),
  );
  return (topology: Topology, scenario: Scenario): Result => within(topology)(scenario);
}
