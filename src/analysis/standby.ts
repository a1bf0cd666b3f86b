// Finds connections that would carry the traffic if all others failed.

import type { FailureId } from '../model/compiledTopology';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import { isReachable } from './judge';
import { type Outcome, outcomeOf } from './outcome';
import { questionOf } from './question';

/** Empty where the trial prefers no connection. */
export function standbyOf(topology: Topology, scenario: Scenario, outcome: Outcome): readonly FailureId[] {
  const { connections, preferred } = questionOf(topology, scenario);
  if (preferred === null) return [];
  const ids = connections.map(({ id }) => id);
  return connections.flatMap(({ id, pipe }) => {
    const isUsed = pipe === null || outcome.requestLinks.has(pipe) || outcome.replyLinks.has(pipe);
    if (isUsed || scenario.failures.includes(id)) return [];
    const others = ids.filter((each) => each !== id && !scenario.failures.includes(each));
    const then = outcomeOf(topology, withFailures(scenario, [...scenario.failures, ...others]));
    return isReachable(then) && then.requestLinks.has(pipe) ? [id] : [];
  });
}
