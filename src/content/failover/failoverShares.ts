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

/** TCP connections need both directions, so more of them are affected than flows in either. */
export const isSpreadOverConnections = ({ requestsHit, repliesHit, conversationsHit }: Hits): boolean =>
  requestsHit > 0 && repliesHit > 0 && conversationsHit < 1;

/** Returns ", which affects about three quarters of the TCP connections", or nothing if already said. */
export const soConnections = (hits: Hits): string =>
  isSpreadOverConnections(hits) ? `, which affects ${part(hits.conversationsHit, 'TCP connections')}` : '';
