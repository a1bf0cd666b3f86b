// Results for equal scenarios, whichever objects they are.

import { type Scenario, scenarioKey } from '../../model/scenario';
import type { Topology } from '../../model/topology';
import { memoizeByIdentity, memoizeByKey } from './memoize';

export function memoizeByScenario<Result>(compute: (topology: Topology, scenario: Scenario) => Result) {
  const within = memoizeByIdentity((topology: Topology) =>
    memoizeByKey(scenarioKey, (scenario: Scenario) => compute(topology, scenario)),
  );
  return (topology: Topology, scenario: Scenario): Result => within(topology)(scenario);
}
