// Links and routers on which a private path depends, compared with every such failure tried anew: in the networks of
// the library, in random ones, and where a last mile is one line.

import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import { isReachable } from '../../src/analysis/judge';
import { askable } from '../../src/analysis/network/askable';
import { outcomeOf } from '../../src/analysis/outcome';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import type { FailureKind } from '../../src/model/failureKinds';
import { withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { libraryNetworks } from '../networks/libraryNetworks';

/** What a reader of “any single link or router” counts as one. */
const single: readonly FailureKind[] = ['router', 'line', 'connection', 'link', 'node', 'gateway'];

function assessmentsIn(topology: Topology): readonly Assessment[] {
  const offices = topology.offices.filter(({ users }) => users);
  return offices.flatMap(({ id: office }) =>
    topology.destinations.map(({ id: destination }) =>
      assess(topology, { ...topology.opening, office, destination }),
    ),
  );
}

/** Those that take something away from the paths, and end the service or its privacy. */
function worseIn(topology: Topology, { scenario, office, service, outcome }: Assessment): readonly string[] {
  const crossed = new Set([...outcome.requests, ...outcome.replies].flatMap((path) => path.adjacencies));
  return presentTargets(topology, scenario)
    .filter(({ id, kind }) => single.includes(kind) && id !== office && id !== service)
    .filter(({ adjacencies }) => adjacencies.some((id) => crossed.has(id)))
    .filter(({ id }) => {
      const then = outcomeOf(topology, withFailures(scenario, [id]));
      return !isReachable(then) || then.privacy !== 'yes';
    })
    .map(({ id }) => id);
}

/** The only router of an office further on, and the line of ExpressRoute Direct, are listed as what they are drawn as. */
const isListed = ({ failureTargets }: Topology, found: ReadonlySet<string>, id: string) =>
  found.has(id) ||
  failureTargets.some(
    (target) => target.id === id && [...target.nodes, ...target.links].some((drawn) => found.has(drawn)),
  );

const isPrivate = ({ outcome }: Assessment) => isReachable(outcome) && outcome.privacy === 'yes';

const networks: readonly Topology[] = [
  ...libraryNetworks.map(({ topology }) => topology),
  ...Array.from({ length: cases(25, 500) }, (_, seed) => askable(compile(randomDescription(seed)))),
];

const described = (office: string, circuit: string) => {
  const { description } = readDescription(`network: One line
version: 1
offices:
  london: {circuits: [er], exit: none, ${office}}
circuits:
  er: {location: london, provider: carrier, peerings: [microsoft], ${circuit}}
services: [power-platform]
`);
  return askable(compile(description ?? expect.fail('describes nothing')));
};
const only = (topology: Topology) => assessmentsIn(topology)[0] ?? expect.fail('asks nothing');

describe('single points of failure of a private path', () => {
  it('are all links and routers that end it or its privacy', () => {
    const told = networks.flatMap((topology) =>
      assessmentsIn(topology)
        .filter(isPrivate)
        .map((assessment) => ({ topology, assessment })),
    );
    expect(told.length).toBeGreaterThan(50);
    for (const { topology, assessment } of told) {
      const { weakPoints, weakEnds, scenario, state } = assessment;
      const found = new Set([...weakPoints, ...weakEnds].map(({ id }) => id));
      const missing = worseIn(topology, assessment).filter((id) => !isListed(topology, found, id));
      expect(missing, `${topology.name} ${scenario.office} ${scenario.destination}`).toEqual([]);
      expect(state).toBe(weakPoints.length > 0 ? 'private-without-redundancy' : 'private');
    }
  });

  it.each([2, 3])(
    'include a last mile that is one line, and no single one of two lines, at layer %i',
    (layer) => {
      const { state, weakPoints } = only(described('routers: 2', `layer: ${layer}, last-mile: one line`));
      expect([state, weakPoints]).toEqual([
        'private-without-redundancy',
        [{ id: 'line:london.er.both', loses: 'service' }],
      ]);
      expect(only(described('routers: 2', `layer: ${layer}, last-mile: two lines`)).state).toBe('private');
    },
  );

  it('keep apart the only router of the office, where the path begins', () => {
    const one = only(described('routers: 1', 'last-mile: two lines'));
    expect([one.state, one.weakPoints, one.weakEnds]).toEqual([
      'private',
      [],
      [{ id: 'router:london', loses: 'service' }],
    ]);
    expect(only(described('routers: 2', 'last-mile: two lines')).weakEnds).toEqual([]);
  });
});
