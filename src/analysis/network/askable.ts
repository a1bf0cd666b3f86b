// Makes a compiled description something that can be asked like the article's network.

import { asTopology } from '../../compile/asTopology';
import type { Compiled } from '../../compile/compile';
import type { Topology } from '../../model/topology';
import { searchWhateverTheIds } from '../../routing/routerIds';
import { indexTopology } from '../indexTopology';

/** What preferences that contradict each other leave open is answered as undecided. */
export function askable(compiled: Compiled): Topology {
  const topology = asTopology(compiled);
  indexTopology(topology, searchWhateverTheIds);
  return topology;
}
