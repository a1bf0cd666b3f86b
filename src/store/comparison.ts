// Compares two scenarios: their differences, and the failover between them.

import { type Assessment, assess } from '../analysis/assess';
import type { DetectionClock } from '../analysis/clocks';
import { type Comparison, compare } from '../analysis/compare';
import { type Failover, failover } from '../analysis/failover';
import { type Scenario, sameScenario } from '../model/scenario';
import type { Topology } from '../model/topology';

export type SideBySide = {
  readonly left: Assessment;
  readonly right: Assessment;
  readonly comparison: Comparison;
  /** Failover from left to right; null unless the right scenario is the left one after a failure. */
  readonly failover: Failover | null;
};

export function sideBySide(
  topology: Topology,
  scenario: Scenario,
  other: Scenario,
  clock: DetectionClock,
): SideBySide {
  const left = assess(topology, scenario);
  const right = assess(topology, other);
  const isAfter =
    other.failures.length > scenario.failures.length &&
    sameScenario({ ...other, failures: scenario.failures }, scenario) &&
    scenario.failures.every((id) => other.failures.includes(id));
  return {
    left,
    right,
    comparison: compare(topology, left, right),
    failover: isAfter ? failover(topology, scenario, other, clock) : null,
  };
}
