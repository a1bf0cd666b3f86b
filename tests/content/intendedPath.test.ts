// The path that an office takes with nothing failed, for requests and, where they differ, for replies.

import { describe, expect, it } from 'vitest';
import { askable } from '../../src/analysis/network/askable';
import type { Path } from '../../src/analysis/outcome';
import { asTopology } from '../../src/compile/asTopology';
import { compile } from '../../src/compile/compile';
import { carrierList } from '../../src/content/assess/answers';
import { asymmetryClaim } from '../../src/content/asymmetry';
import { intendedPath } from '../../src/content/intendedPath';
import { ofOffice, possessive } from '../../src/content/names';
import { otherReplyCarrier } from '../../src/content/trafficWords';
import { readDescription } from '../../src/format/readDescription';
import { presentTargets } from '../../src/model/topology';
import { assessedOnce } from '../fixtures/assessedOnce';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { libraryNetworks } from '../networks/libraryNetworks';

const library = libraryNetworks.map(({ topology }) => topology);

/** Of these some replies leave by the internet, or return over a circuit what a tunnel carried. */
const seeds = [512, 58, 257, ...Array.from({ length: cases(6, 300) }, (_, at) => at)];

const intact = [...library, ...seeds.map((seed) => asTopology(compile(randomDescription(seed))))].flatMap(
  (topology) =>
    topology.offices
      .filter(({ users }) => users)
      .flatMap(({ id: office }) =>
        topology.destinations.map(({ id: destination }) =>
          assessedOnce(topology, { ...topology.opening, office, destination, failures: [] }),
        ),
      ),
);

describe('the intended path', () => {
  it('is that of requests, and names the replies where they differ', () => {
    let differing = 0;
    for (const now of intact) {
      const { question, outcome } = now;
      if (outcome.requests.length === 0) continue;
      const crosses = (paths: readonly Path[], ids: readonly string[]) =>
        paths.some(({ links }) => links.some((id) => ids.includes(id)));
      const [sent = '', back] = intendedPath(now).split('; replies over ');
      const by = `${now.topology.name} ${question.office.id} ${question.destination.id}: ${sent}; ${back}`;
      const isInternet = /(^|and )the public internet/;
      const asked = [...outcome.requests, ...outcome.lost];
      const isBlocked = outcome.lost.some(({ reason }) => reason === 'refused');
      expect(isInternet.test(sent), by).toBe(crosses(asked, outcome.exposedLinks) || isBlocked);
      const own = now.topology.exits.filter(({ office }) => office === question.office.id);
      if (/over its own internet line$/.test(sent))
        expect(
          crosses(
            asked,
            own.map(({ line }) => line),
          ) || isBlocked,
          by,
        ).toBe(true);
      expect(sent, by).not.toMatch(/^none/);
      expect(/tunnel/.test(sent), by).toBe(crosses(asked, outcome.tunnelLinks));
      const replies = [...outcome.replies, ...outcome.lostReplies];
      if (back === undefined) continue;
      differing += 1;
      expect(isInternet.test(back), by).toBe(crosses(replies, outcome.exposedLinks));
      expect(/tunnel/.test(back), by).toBe(crosses(replies, outcome.tunnelLinks));
    }
    expect(differing).toBeGreaterThan(2);
  });
});

describe('a direction that uses a connection and an internet breakout', () => {
  const topology = askable(
    compile(
      readDescription(`network: Two defaults, one of them before a circuit
version: 1
wans: {w1: {default-from: a, carries: private}, w2: {default-from: b, carries: private}}
offices:
  a: {users: no, wan: w1, exit: internet}
  b: {users: no, wan: w2, circuits: [er], exit: internet}
  branch: {wan: [w1, w2], exit: none}
circuits:
  er: {location: oslo, provider: p, peerings: [microsoft], more-specific: {primary: yes}}
`).description,
    ),
  );

  it('names both in the line on asymmetry and in the overview, connections first', () => {
    const now = assessedOnce(topology, { ...topology.opening, office: 'branch' });
    expect(asymmetryClaim(now)).toBe(
      'Asymmetric: requests take both connections and the internet breakout of A, and replies the primary connection of Er and the internet breakout of A.',
    );
    const [requests, replies] = [now.requestLinks, now.replyLinks].map((links) =>
      carrierList(
        topology,
        [...links].filter((id) =>
          topology.links.some((link) => link.id === id && /connection|internet-line/.test(link.kind)),
        ),
      ),
    );
    expect(requests).toBe('both connections of Er and the internet breakout of A');
    expect(replies).toBe('the primary connection of Er and the internet breakout of A');
  });
});

describe('a path over Global Reach', () => {
  it('is told without an order, which is another for replies', () => {
    const joined = library.filter(({ circuits }) =>
      circuits.some(({ globalReach }) => globalReach.length > 0),
    );
    const told = joined.flatMap((topology) => {
      const scenario = { ...topology.opening, office: 'paris', destination: 'vnet:uk' };
      return presentTargets(topology, scenario).flatMap(({ id }) => {
        const now = assessedOnce(topology, { ...scenario, failures: [id] });
        return otherReplyCarrier(now) ?? [];
      });
    });
    expect(told).toContain('both connections of ER Paris and Global Reach');
    for (const text of told) expect(text).not.toMatch(/then Global Reach/);
  });
});

describe('the possessive of counted offices', () => {
  it('has a bare apostrophe only after a plural', () => {
    const site = {
      name: '',
      inSentence: '',
      note: null,
      id: '',
      users: true,
      core: '',
      routers: [],
      circuits: [],
      wans: [],
      prefer: [],
      lans: [],
    };
    const of = (inSentence: string, count: number) => possessive({ ...site, inSentence, count });
    expect([of('240 branches', 240), of('Paris', 1)]).toEqual(['240 branches’', 'Paris’s']);
    const called = { ...site, name: 'Paris', inSentence: '6 offices called Paris', count: 6 };
    expect(ofOffice(called, 'traffic')).toBe('the traffic of 6 offices called Paris');
    expect(ofOffice({ ...called, inSentence: 'Paris', count: 1 }, 'traffic')).toBe('Paris’s traffic');
    const one = { ...site, name: 'Branches', inSentence: 'one of 240 branches', count: 240 };
    expect(ofOffice(one, 'requests')).toBe('the requests of one of 240 branches');
  });
});

it('tells the internet lines of several other offices from that of one', () => {
  const { description } = readDescription(`network: Two defaults
version: 1
wans: {w1: {default-from: b}, w2: {default-from: c}}
offices:
  shops: {wan: [w1, w2], exit: none}
  shop: {wan: w1, exit: none}
  b: {wan: w1, exit: internet}
  c: {wan: w2, exit: internet}
services: [power-platform]
`);
  const topology = asTopology(compile(description));
  const told = ['shops', 'shop'].map((office) =>
    intendedPath(
      assessedOnce(topology, { ...topology.opening, office, destination: 'service:power-platform' }),
    ),
  );
  expect(told).toEqual([
    'the public internet, by the internet lines of other offices',
    'the public internet, by the internet line of another office',
  ]);
});
