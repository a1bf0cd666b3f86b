// Situations of described networks for sentences that hold only in some: random networks and small ones of rare kinds,
// intact, with a preference for a trial, and with single failures.

import { readFileSync } from 'node:fs';
import { type Assessment, assess } from '../../src/analysis/assess';
import { type Change, changeBetween } from '../../src/analysis/change';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import type { Preferred } from '../../src/model/description';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { type Chance, chanceFrom } from '../fixtures/random';

export type Situation = {
  readonly topology: Topology;
  readonly now: Assessment;
  readonly intact: Assessment;
  /** Null with nothing failed. */
  readonly change: Change | null;
  /** Network, office, destination, preference and failures. */
  readonly by: string;
};

export function described(text: string): Topology {
  const { description, messages } = readDescription(text);
  const errors = messages.filter(({ kind }) => kind === 'error').map(({ code }) => code);
  if (errors.length > 0) throw new Error(`${errors.join()}: ${text}`);
  return askable(compile(description));
}

const fixture = (file: string): Topology =>
  described(readFileSync(new URL(`../fixtures/networks/${file}.network.yaml`, import.meta.url), 'utf8'));

const small: readonly string[] = [
  // Behind a circuit, one of two equal default routes leads to a breakout that blocks the service.
  `network: Two defaults
version: 1
wans: {w1: {provider: one, default-from: b}, w2: {provider: two, default-from: c}}
offices:
  a: {circuits: [er], wan: [w1, w2], exit: none}
  b: {wan: w1, exit: {refuses: [power-platform]}}
  c: {wan: w2, exit: internet}
circuits: {er: {location: london, provider: carrier, peerings: [microsoft]}}
services: [power-platform]
`,
  // Requests prefer the tunnel; Azure prefers ExpressRoute for replies.
  `network: Tunnel first
version: 1
offices: {hq: {circuits: [er], vpn: [hub], exit: internet, prefer: [vpn, er]}}
circuits: {er: {location: london, provider: carrier, peerings: [private]}}
vnets: {hub: {circuits: [er], vpn-gateway: active-active}}
`,
  // ExpressRoute Direct beside a breakout that blocks the service.
  `network: Direct
version: 1
offices: {hq: {circuits: [er], exit: {refuses: [power-platform]}}}
circuits: {er: {location: denver, direct: yes, layer: 2, peerings: [microsoft]}}
services: [power-platform]
`,
  // Private addresses follow two default routes out when the circuit fails.
  `network: Two ways out
version: 1
wans: {w1: {provider: one, default-from: b}, w2: {provider: two, default-from: c}}
offices:
  a: {circuits: [er], wan: [w1, w2], exit: none}
  b: {wan: w1, exit: internet}
  c: {wan: w2, exit: internet}
circuits: {er: {location: london, provider: carrier, peerings: [private]}}
vnets: {hub: {circuits: [er]}}
`,
  // One office with no path at all, counted ones with a tunnel alone or the internet alone.
  `network: Counted
version: 1
offices:
  kiosks: {count: 30, exit: none}
  shops: {count: 12, vpn: [hub], exit: internet}
  plants: {count: 6, exit: internet}
  hq: {circuits: [er], exit: none}
circuits: {er: {location: london, provider: carrier, peerings: [private]}}
vnets: {hub: {circuits: [er], vpn-gateway: active-standby}}
services: [power-platform]
`,
  // A shared risk takes out two offices, one of them with a VPN.
  `network: One building
version: 1
offices: {hq: {circuits: [er], vpn: [hub], exit: internet}, lab: {circuits: [er], exit: none}}
circuits: {er: {location: london, provider: carrier, peerings: [private]}}
vnets: {hub: {circuits: [er], vpn-gateway: active-standby}}
shared:
  - elements: ["office:hq", "office:lab"]
    because: both are in one building
`,
  // Two default routes to breakouts of others, beside the office's own in one of them.
  `network: Two defaults open
version: 1
wans: {w1: {default-from: b}, w2: {default-from: c}}
offices:
  shops: {count: 12, wan: [w1, w2], exit: none}
  shop: {wan: [w1, w2], exit: internet}
  b: {wan: w1, exit: internet, users: no}
  c: {wan: w2, exit: internet, users: no}
services: [power-platform]
`,
  // A default route that leads to no breakout.
  `network: Nowhere
version: 1
wans: {w1: {default-from: b}}
offices:
  a: {wan: w1, exit: none}
  b: {wan: w1, exit: none, circuits: [er], users: no}
circuits: {er: {location: london, provider: carrier, peerings: [microsoft]}}
services: [power-platform]
`,
  // One pool at several edges: requests leave by one, and replies come back by others.
  `network: One pool
version: 1
wans: {w: {}}
offices:
  a: {wan: w, exit: {nat: 203.0.113.0/28}}
  b: {wan: w, exit: {nat: 203.0.113.0/28}, users: no}
  c: {wan: w, exit: {nat: 203.0.113.0/28}, firewall: shared, circuits: [er]}
circuits: {er: {location: london, provider: carrier, peerings: {microsoft: {nat: 203.0.113.0/28}}}}
services: [power-platform]
`,
];

export const networks: readonly Topology[] = [
  ...small.map(described),
  ...['told/three-offices', 'odd/provider-vpn', 'odd/global-reach', 'more/refusing-exit', 'vpn-backup'].map(
    fixture,
  ),
  ...Array.from({ length: cases(16, 400) }, (_, seed) => askable(compile(randomDescription(seed)))),
];

const questionsOf = (topology: Topology): readonly Scenario[] =>
  topology.offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      topology.destinations.map(({ id: destination }) => ({ ...topology.opening, office, destination })),
    );

const trials: readonly Preferred[] = [{ kind: 'internet' }, { kind: 'vpn' }];

function situationsOf(topology: Topology, scenario: Scenario, chance: Chance): readonly Situation[] {
  const intact = assess(topology, scenario);
  const situation = (now: Assessment, before: Assessment): Situation => {
    const { office, destination, prefer, failures } = now.scenario;
    return {
      topology,
      now,
      intact: before,
      change: failures.length > 0 ? changeBetween(before, now) : null,
      by: [topology.name, office, destination, prefer?.map(({ kind }) => kind) ?? '', ...failures].join(' '),
    };
  };
  const targets = chance.shuffled(presentTargets(topology, scenario)).slice(0, cases(15, 100));
  const tried = trials.map((preferred) => assess(topology, { ...scenario, prefer: [preferred] }));
  return [
    situation(intact, intact),
    ...tried.map((now) => situation(now, now)),
    ...targets.map(({ id }) => situation(assess(topology, withFailures(scenario, [id])), intact)),
  ];
}

export const situations: readonly Situation[] = networks.flatMap((topology, seed) => {
  const chance = chanceFrom(seed);
  return questionsOf(topology).flatMap((scenario) => situationsOf(topology, scenario, chance));
});

/** Assessments after each single failure that the path does not survive as it is. */
export const afterOneMore = ({ topology, now }: Situation): readonly Assessment[] =>
  [...now.weakPoints, ...now.weakEnds].map(({ id }) =>
    assess(topology, withFailures(now.scenario, [...now.scenario.failures, id])),
  );
