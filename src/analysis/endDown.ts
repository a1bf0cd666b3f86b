// Finds the end of the path that has failed itself, which no routing can fix.

import type { NodeId } from '../model/compiledTopology';
import type { Scenario } from '../model/scenario';
import { failedTargets, type Topology } from '../model/topology';

/** "router" is the only one of an office that is otherwise in order. */
export type EndDown = 'office' | 'router' | 'service';

/**
 * A service that failed is the reason only where it was reached, at least in part, before anything failed: `isInterrupted`.
 */
export function endDownOf(
  topology: Topology,
  { failures }: Scenario,
  { office, service }: { readonly office: NodeId; readonly service: NodeId },
  isInterrupted: boolean,
): EndDown | null {
  const failed = failedTargets(topology, failures);
  const atOffice = failed.filter(({ nodes }) => nodes.includes(office));
  if (atOffice.length > 0) return atOffice.every(({ kind }) => kind === 'router') ? 'router' : 'office';
  return isInterrupted && failed.some(({ nodes }) => nodes.includes(service)) ? 'service' : null;
}
