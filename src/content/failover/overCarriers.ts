// Names what carries the flows, for both directions together or each.

import type { Failover } from '../../analysis/failover';
import type { Carriers } from '../../analysis/failoverCarriers';
import type { CompiledTopology, LinkId } from '../../model/compiledTopology';
import { carrierList } from '../assess/answers';
import { connectionsInWords, haveSameConnections, notTheSameOnes } from '../connectionWords';
import { isConnection } from '../trafficWords';

/** Returns "over both connections". */
function over(topology: CompiledTopology, carriers: readonly LinkId[]): string {
  const connections = carriers.filter((id) => isConnection(topology, id));
  // With both connections, omit the other line.
  if (connections.length > 1) return `over ${connectionsInWords(topology, new Set(connections))}`;
  return `over ${carrierList(topology, carriers)}`;
}

/**
 * Returns "over both connections", or "requests over the secondary connection, replies over both
 * connections".
 */
export const overEach = ({ topology }: Failover, carriers: Carriers): string =>
  hasOnePath(topology, carriers) ? overOne(topology, carriers) : overBoth(topology, carriers, 'requests');

/** Returns the same as a clause: "all go over both connections", or "it goes …" after a mention of traffic. */
export const goOver = ({ topology }: Failover, carriers: Carriers, subject = 'all go'): string =>
  hasOnePath(topology, carriers)
    ? `${subject} ${overOne(topology, carriers)}`
    : overBoth(topology, carriers, 'requests go');

/** True if either direction carries nothing, or both take the same path. */
export const hasOnePath = (topology: CompiledTopology, { requests, replies }: Carriers) =>
  requests.length === 0 ||
  replies.length === 0 ||
  (over(topology, requests) === over(topology, replies) &&
    haveSameConnections(topology, new Set(requests), new Set(replies)));

const overOne = (topology: CompiledTopology, { requests, replies }: Carriers) =>
  over(topology, requests.length > 0 ? requests : replies);

function overBoth(topology: CompiledTopology, { requests, replies }: Carriers, verb: string): string {
  const [out, back] = [over(topology, requests), over(topology, replies)];
  return `${verb} ${out}, and replies ${back === out ? notTheSameOnes(back) : back}`;
}
