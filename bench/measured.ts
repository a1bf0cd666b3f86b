// What the benchmark loads, in node and in the browser alike.

import { assess } from '../src/analysis/assess';
import { outcomeOf } from '../src/analysis/outcome';
import { resilience } from '../src/analysis/resilience';

import type { Scenario } from '../src/model/scenario';
import type { Topology } from '../src/model/topology';
import { texasSeattle } from '../src/networks/texasSeattle/texasSeattle';
import { hierarchicalNetwork, SCANNED_ELEMENTS } from './hierarchicalNetwork';

const { opening } = texasSeattle;
const withExit: Scenario = { ...opening, options: ['seattle-internet'] };

/** A new topology, so that nothing is cached. */
const unasked = (topology: Topology): Topology => ({ ...topology });

function measured(topology: Topology) {
  const { routers, sessions } = topology.networkFor(withExit);
  const { requests } = outcomeOf(topology, withExit);
  const used = new Set(requests.flatMap(({ nodes, links }) => [...nodes.slice(1, -1), ...links]));
  return {
    routers: routers.length,
    sessions: sessions.length,
    hops: requests[0]?.links.length ?? 0,
    /** What an assessment lets fail in turn, to know whether there is redundancy. */
    elementsTried: topology.failureTargets.filter(({ id }) => used.has(id)).length,
    trace: () => outcomeOf(unasked(topology), withExit),
    assess: () => assess(unasked(topology), withExit),
    scan: () => resilience(unasked(topology), withExit),
  };
}

export const builtIn = measured(texasSeattle);

export const generated = (routers: number) => measured(hierarchicalNetwork(routers));

export { SCANNED_ELEMENTS };

/** As the page does it: the opening scene first, then the table, then the table for the other exit. */
export function inBrowser() {
  assess(texasSeattle, opening);
  const timed = (scenario: typeof withExit | typeof opening) => {
    const start = performance.now();
    resilience(texasSeattle, scenario);
    return performance.now() - start;
  };
  return [timed(withExit), timed(opening)];
}
