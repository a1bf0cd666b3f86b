// What the same page load also fetches from the internet, and whether it gets there.

import type { Scenario } from '../model/scenario';
import type { LinkId, Topology } from '../model/topology';
import { trace } from '../routing/trace';
import { indexTopology } from './indexTopology';
import { adjacenciesDown, judge } from './outcome';

export type InternetOnlyTraffic = {
  /** False where the office has no way to the internet: then pages may not load fully. */
  readonly reached: boolean;
  /** The links that it crosses; none where it does not get out. */
  readonly links: readonly LinkId[];
};

export function internetOnlyTrafficOf(topology: Topology, scenario: Scenario): InternetOnlyTraffic {
  const { routingFor, isInternet } = indexTopology(topology);
  const plane = routingFor(scenario).planes(adjacenciesDown(topology, scenario));
  const traced = trace(plane, topology.internetOnlyFlowFor(scenario));
  const reached = judge(traced, isInternet).reachability === 'reached';
  const adjacencies = reached ? traced.requests.delivered.flatMap((path) => path.adjacencies) : [];
  return { reached, links: [...new Set(adjacencies.map(topology.linkOf))] };
}
