// Share lost until detection: flows per direction, and TCP connections, which need both.

import type { Failover } from '../../analysis/failover';

type Hits = Pick<Failover, 'requestsHit' | 'repliesHit' | 'conversationsHit'>;

const fractions: ReadonlyMap<number, string> = new Map([
  [0.25, 'a quarter'],
  [0.5, 'half'],
  [0.75, 'three quarters'],
]);

/** Returns "all flows", "about half of the flows". */
function part(share: number, what: string): string {
  if (share === 1) return `all ${what}`;
  return `about ${fractions.get(share) ?? `${Math.round(share * 100)} %`} of the ${what}`;
}

/** Returns "about half of the flows in each direction", for use in a sentence. */
export function lostFlows({ requestsHit, repliesHit }: Hits): string {
  if (requestsHit === 0 && repliesHit === 0) return 'no flow';
  if (requestsHit === repliesHit) {
    return requestsHit === 1 ? 'all flows' : `${part(requestsHit, 'flows')} in each direction`;
  }
  const directions = [
    ...(requestsHit > 0 ? [part(requestsHit, 'requests')] : []),
    ...(repliesHit > 0 ? [part(repliesHit, 'replies')] : []),
  ];
  return directions.join(' and ');
}

/** False where replies use the same connections before and after. */
function repliesMove({ carriersBefore, carriersAfter }: Failover): boolean {
  const before = new Set(carriersBefore.replies);
  const after = new Set(carriersAfter.replies);
  return before.size !== after.size || [...before].some((id) => !after.has(id));
}

/** True if a gateway of a virtual network has failed, or a link between one and Microsoft's edge. */
function failsAtGateway({ topology, failures }: Failover): boolean {
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
export const gatewayConverges = (failover: Failover): boolean =>
  repliesMove(failover) || failsAtGateway(failover);

/** TCP connections need both directions, so more of them are affected than flows in either. */
export const isSpreadOverConnections = ({ requestsHit, repliesHit, conversationsHit }: Hits): boolean =>
  requestsHit > 0 && repliesHit > 0 && conversationsHit < 1;

/** Returns ", which affects about three quarters of the TCP connections", or nothing if already said. */
export const soConnections = (hits: Hits): string =>
  isSpreadOverConnections(hits) ? `, which affects ${part(hits.conversationsHit, 'TCP connections')}` : '';
