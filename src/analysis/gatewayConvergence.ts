// Tells whether a failover waits for a virtual network's gateway and Microsoft's edges.

import type { DrawnTopology } from '../model/topology';
import type { Failover } from './failover';

type Moved = Pick<Failover, 'carriersBefore' | 'carriersAfter' | 'failures'> & {
  readonly topology: Pick<DrawnTopology, 'nodes' | 'links' | 'failureTargets'>;
};

/** False where replies use the same connections before and after. */
function repliesMove({ carriersBefore, carriersAfter }: Moved): boolean {
  const before = new Set(carriersBefore.replies);
  const after = new Set(carriersAfter.replies);
  return before.size !== after.size || [...before].some((id) => !after.has(id));
}

/** True if a gateway of a virtual network has failed, or a link between one and Microsoft's edge. */
function failsAtGateway({ topology, failures }: Moved): boolean {
  const kindOf = new Map(topology.nodes.map(({ id, kind }) => [id, kind]));
  const failed = topology.failureTargets.filter(({ id }) => failures.includes(id));
  const links = new Set(failed.flatMap((target) => target.links));
  return (
    failed.some(({ nodes }) => nodes.some((id) => kindOf.get(id) === 'expressroute-gateway')) ||
    topology.links.some(({ id, ends }) => {
      const kinds = ends.map((end) => kindOf.get(end));
      return links.has(id) && kinds.includes('microsoft-edge') && kinds.includes('expressroute-gateway');
    })
  );
}

/** False where nothing changes between Microsoft's edge and the gateway, so that neither waits for the other. */
export const gatewayConverges = (moved: Moved): boolean => repliesMove(moved) || failsAtGateway(moved);
