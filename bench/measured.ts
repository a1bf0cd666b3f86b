// What the benchmark loads, in node and in the browser alike.

import { assess } from '../src/analysis/assess';
import { resilience } from '../src/analysis/resilience';
import { openingScenario } from '../src/model/scenario';
import { texasSeattle } from '../src/model/texasSeattle';
import type { Topology } from '../src/model/topology';
import { hierarchicalNetwork, SCANNED_ELEMENTS } from './hierarchicalNetwork';

const withExit = { ...openingScenario, exit: 'on' } as const;

/** A topology that nobody has asked anything yet, so that nothing is remembered. */
const unasked = (topology: Topology): Topology => ({ ...topology });

const hops = (topology: Topology) => assess(topology, withExit).outcome.requests[0]?.links.length ?? 0;

export const builtIn = {
  routers: texasSeattle.networkFor(withExit).routers.length,
  sessions: texasSeattle.networkFor(withExit).sessions.length,
  hops: hops(texasSeattle),
  assess: () => assess(unasked(texasSeattle), withExit),
  scan: () => resilience(unasked(texasSeattle), withExit).length,
};

export function generated(routers: number) {
  const { topology, sessions } = hierarchicalNetwork(routers);
  return {
    routers,
    sessions,
    hops: hops(topology),
    assess: () => assess(unasked(topology), withExit),
    scan: () => resilience(unasked(topology), withExit).length,
  };
}

export { SCANNED_ELEMENTS };

/** As the page does it: the opening scene first, then the table, then the table for the other exit. */
export function inBrowser() {
  assess(texasSeattle, openingScenario);
  const timed = (scenario: typeof withExit | typeof openingScenario) => {
    const start = performance.now();
    resilience(texasSeattle, scenario);
    return performance.now() - start;
  };
  return [timed(withExit), timed(openingScenario)];
}
