// A compiled description as a network that analysis, words and views ask, as they ask the article's.

import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { Compiled } from './compile';

/** Where the office or the destination is not there: nobody has these addresses, so nothing is reached. */
const NOWHERE = { from: '', source: '', to: '', destination: '' } as const;

/** The first office with users and the first destination are asked about first; nothing has failed. */
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
