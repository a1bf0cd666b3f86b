// Finds single further failures that would end the service, or its privacy.

import type { FailureTarget } from '../model/compiledFailures';
import type { FailureId } from '../model/compiledTopology';
import type { FailureKind } from '../model/failureKinds';
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
  /** True if some of the traffic is still answered then, and some is not. */
  readonly inPartAfter: boolean;
  /** True of the only router of an office, which stands at an end of the path rather than on it. */
  readonly atEnd: boolean;
};

const LINKS_AND_ROUTERS: readonly FailureKind[] = ['router', 'gateway', 'connection', 'line', 'link', 'node'];

/** The elements that a target takes out are drawn, and fail by themselves under their own ids. */
const isNamedOtherwise = ({ id, kind, links, nodes }: FailureTarget): boolean =>
  (kind === 'line' && links.length === 1 && !links.includes(id)) ||
  (kind === 'router' && !nodes.includes(id));

/**
 * Links and routers on the path whose failure alone makes things worse. Of the question's two ends only a router counts
 * that is the office's only one: the office itself and the service have no further path.
 */
export function weakPoints(topology: Topology, scenario: Scenario, now: Outcome): readonly Weakness[] {
  const paths = [...now.requests, ...now.replies];
  const ends = new Set(paths.flatMap(({ nodes }) => [nodes[0], nodes.at(-1)]));
  const used = new Set(paths.flatMap(({ nodes, links }) => [...nodes, ...links]));
  const crossed = new Set(paths.flatMap(({ adjacencies }) => adjacencies));
  /** At layer 2 an adjacency rides on links and nodes that its path does not list. */
  const isBetween = (target: FailureTarget) =>
    !ends.has(target.id) &&
    (used.has(target.id) ||
      (LINKS_AND_ROUTERS.includes(target.kind) &&
        !isNamedOtherwise(target) &&
        target.adjacencies.some((id) => crossed.has(id))));
  return topology.failureTargets.flatMap((target): readonly Weakness[] => {
    const { id } = target;
    const atEnd = target.kind === 'router' && target.nodes.some((node) => ends.has(node));
    if (!(atEnd || isBetween(target)) || scenario.failures.includes(id)) return [];
    const then = judgementOf(topology, withFailures(scenario, [...scenario.failures, id]));
    const after = {
      id,
      privacyAfter: then.privacy,
      inPartAfter: then.reachability === 'partly',
      atEnd,
    };
    if (isReachable(now) && !isReachable(then)) return [{ ...after, loses: 'service' }];
    return now.privacy === 'yes' && then.privacy !== 'yes' ? [{ ...after, loses: 'privacy' }] : [];
  });
}
