// What a move to the public internet breaks, and what goes over it from then on.

import type { Failover } from '../../analysis/failover';

/** Reasons that break established connections: another source address, or a firewall without their state. */
export function breaksBecause({ sourceChanges, firewallChanges }: Failover): string | null {
  if (sourceChanges && firewallChanges) return 'the source address and the firewall change';
  if (sourceChanges) return 'the source address changes';
  return firewallChanges ? 'the firewall changes' : null;
}

/** True if part of the traffic keeps its path, or its source address behind the same firewall. */
export const breaksInPart = ({ partlyExposedAfter, sourceStays, firewallChanges }: Failover): boolean =>
  partlyExposedAfter || (sourceStays && !firewallChanges);

export function movesToInternet(failover: Failover): string {
  const because = breaksBecause(failover);
  const part = 'part of the traffic goes over the public internet';
  if (because === null) return failover.partlyExposedAfter ? part : 'traffic goes over the public internet';
  const then = failover.partlyExposedAfter ? part : 'new ones go over the public internet';
  const broken = breaksInPart(failover) ? 'some established connections' : 'established connections';
  return `${broken} break, because ${because}, and ${then}`;
}

/** State on the internet: for the moments a clause, for the table without a verb. */
export function onInternet(failover: Failover, as: 'clause' | 'cell'): string {
  const isBroken = breaksBecause(failover) !== null;
  const partly = failover.partlyExposedAfter;
  const what = partly ? 'part of the traffic' : isBroken ? 'new connections' : 'traffic';
  const verb = as === 'cell' ? '' : what === 'new connections' ? ' go' : ' goes';
  const which = `${breaksInPart(failover) ? 'some ' : ''}established ${partly ? 'connections' : 'ones'}`;
  const broken = `; ${which} ${as === 'cell' ? 'break' : 'have broken'}`;
  return `${what}${verb} over the public internet${isBroken ? broken : ''}`;
}
