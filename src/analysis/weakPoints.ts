// Finds single further failures that would end the service, or its privacy.

import type { FailureId } from '../model/compiledTopology';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import { isReachable, type Privacy } from './judge';
import { judgementOf, type Outcome } from './outcome';

export type WeakPoint = {
  readonly id: FailureId;
  /** Loss of the service, or only of its privacy. */
  readonly loses: 'service' | 'privacy';
};

export type Weakness = WeakPoint & {
  /** How exposed the traffic is once this has failed too. */
  readonly privacyAfter: Privacy;
};

/** Links and routers on the path whose failure alone makes things worse, except the question's two ends. */
export function weakPoints(topology: Topology, scenario: Scenario, now: Outcome): readonly Weakness[] {
  const ends = new Set([...now.requests, ...now.replies].flatMap(({ nodes }) => [nodes[0], nodes.at(-1)]));
  const used = new Set([...now.requests, ...now.replies].flatMap(({ nodes, links }) => [...nodes, ...links]));
  return topology.failureTargets.flatMap(({ id }): readonly Weakness[] => {
    const isCandidate = used.has(id) && !ends.has(id);
    if (!isCandidate || scenario.failures.includes(id)) return [];
    const then = judgementOf(topology, withFailures(scenario, [...scenario.failures, id]));
    if (isReachable(now) && !isReachable(then)) return [{ id, loses: 'service', privacyAfter: then.privacy }];
    return now.privacy === 'yes' && then.privacy !== 'yes'
      ? [{ id, loses: 'privacy', privacyAfter: then.privacy }]
      : [];
  });
}
