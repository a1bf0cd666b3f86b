// Wraps a compiled description as a topology, so that analysis, text and views use it like the article's.

import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { Compiled } from './compile';

/** A flow for a missing office or destination: no router has these addresses, so nothing is reached. */
const NOWHERE = { from: '', source: '', to: '', destination: '' } as const;

/** Opens with the first office with users and the first destination; nothing has failed. */
export function asTopology({ topology, networkFor, flowFor, internetOnlyFlowFor }: Compiled): Topology {
  const office = topology.offices.find(({ users }) => users) ?? topology.offices[0];
  const opening: Scenario = {
    office: office?.id ?? '',
    destination: topology.destinations[0]?.id ?? '',
    prefer: null,
    options: [],
    failures: [],
  };
  return {
    ...topology,
    isArticle: false,
    opening,
    spelling: [],
    measured: null,
    networkFor,
    flowFor: (scenario) => flowFor(scenario) ?? NOWHERE,
    internetOnlyFlowFor: (scenario) => internetOnlyFlowFor(scenario) ?? NOWHERE,
  };
}
