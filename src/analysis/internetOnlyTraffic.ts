// Finds whether the page load's internet-only requests get through.

import type { LinkId } from '../model/compiledTopology';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { converse } from '../routing/conversation';
import { crossedBy } from '../routing/forwarding';
import { isReachable, judge } from './judge';
import { planeOf } from './outcome';

export type InternetOnlyTraffic = {
  /** False where the office has no path to the internet: then names do not resolve and sign-in fails. */
  readonly reached: boolean;
  /** The links it crosses; none where it does not get out. */
  readonly links: readonly LinkId[];
};

export function internetOnlyTrafficOf(topology: Topology, scenario: Scenario): InternetOnlyTraffic {
  const plane = planeOf(topology, scenario);
  const conversation = converse(plane, topology.internetOnlyFlowFor(scenario));
  const reached = isReachable(judge(conversation));
  const crossed = reached ? crossedBy(conversation.requests) : [];
  return { reached, links: [...new Set(crossed.map(plane.network.linkOf))] };
}
