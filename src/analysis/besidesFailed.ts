// What goes down with a failure, or stays up in spite of it, besides the failed element itself.

import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import { failedTargets } from '../model/topology';
import type { Assessment } from './assess';

/**
 * VPNs of the office whose internet line has failed: also where no packet took them, as a last resort. Where the
 * office or its router has failed, all of it is down, and the line is not the reason.
 */
export function vpnsDownWith(
  { topology, question }: Assessment,
  failed: readonly FailureId[],
): CompiledTopology['vpns'] {
  const targets = failedTargets(topology, failed).filter(
    ({ kind }) => kind !== 'office' && kind !== 'router',
  );
  return topology.vpns.filter(
    ({ office, line }) => office === question.office.id && targets.some(({ links }) => links.includes(line)),
  );
}

/** Whether a circuit whose private peering has failed carries traffic over Global Reach between Microsoft's edges. */
export function edgesStillCarry(
  { topology, scenario, requestLinks, replyLinks }: Assessment,
  failed: readonly FailureId[],
): boolean {
  const down = topology.failureTargets.filter(
    ({ id, peering }) => peering === 'azure-private' && failed.includes(id) && scenario.failures.includes(id),
  );
  const lost = new Set(
    down.flatMap(({ adjacencies }) => adjacencies.flatMap((each) => topology.linksOf[each] ?? [])),
  );
  const reach = topology.links.filter(
    ({ id, kind }) => kind === 'global-reach' && (requestLinks.has(id) || replyLinks.has(id)),
  );
  return topology.circuits.some(
    ({ connections }) =>
      connections.some(({ id }) => lost.has(id)) &&
      connections.some(({ microsoftEdge }) => reach.some(({ ends }) => ends.includes(microsoftEdge))),
  );
}
