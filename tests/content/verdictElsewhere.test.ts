// Verdicts on described networks: clauses that name a cause, a standby or a direction are told where they are so.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { complianceHeading } from '../../src/content/complianceForPath';
import { connectionsInWords } from '../../src/content/connectionWords';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { pathHeadline, symmetryText } from '../../src/content/pathWords';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { otherReplyCarrier } from '../../src/content/trafficWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { readDescription } from '../../src/format/readDescription';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { assessedOnce } from '../fixtures/assessedOnce';
import { cases } from '../fixtures/cases';
import { contradictingLater } from '../fixtures/contradictingLater';
import { libraryNetworks } from '../networks/libraryNetworks';
import { textsIn } from './gather';

/** Of the single failures one in so many; with ALL_CASES=1 every one. */
const EACH = cases(3, 1);

function described(text: string): Topology {
  const { description } = readDescription(text);
  if (!description) throw new Error('Nothing is described');
  return askable(compile(description));
}

const fixture = (file: string) =>
  described(readFileSync(new URL(`../fixtures/networks/${file}.network.yaml`, import.meta.url), 'utf8'));

const ask = (topology: Topology, office: string, destination: string): Scenario => ({
  ...topology.opening,
  office,
  destination,
});

function told(topology: Topology, scenario: Scenario, failures: readonly string[] = []): string {
  const intact = assessedOnce(topology, scenario);
  const now = assessedOnce(topology, withFailures(scenario, failures));
  const { claim, consequence } = verdictSentence(
    now,
    failures.length > 0 ? changeBetween(intact, now) : null,
  );
  return `${claim} ${consequence}`;
}

const twoCircuits = described(`network: Two circuits
version: 1
offices:
  london: { routers: 1, circuits: [er-lon, er-ams], exit: none }
circuits:
  er-lon: { location: london, provider: one, peerings: [microsoft, private] }
  er-ams: { location: amsterdam, provider: two, peerings: [microsoft, private] }
vnets:
  hub: { gateway: zone-redundant, circuits: [er-lon, er-ams] }
services: [power-platform]
`);

const ways = twoCircuits.circuits.flatMap(({ id: circuit, connections }) =>
  connections.map(({ side }) => ({ kind: 'circuit', part: { circuit, side } }) as const),
);

describe('a connection that stands by', () => {
  it('is up, carries neither requests nor replies, and takes over when the others have failed', () => {
    let named = 0;
    for (const { id: destination } of twoCircuits.destinations) {
      for (const way of ways.slice(0, 2)) {
        const scenario = { ...ask(twoCircuits, 'london', destination), prefer: [way] };
        for (const { id } of presentTargets(twoCircuits, scenario).filter((_, at) => at % EACH === 0)) {
          const text = told(twoCircuits, scenario, [id]);
          const { standby, ...now } = assessedOnce(twoCircuits, withFailures(scenario, [id]));
          if (!/ stands? by/.test(text)) continue;
          const waiting = now.question.connections.filter(({ id: each }) => standby.includes(each));
          const names = connectionsInWords(twoCircuits, new Set(waiting.flatMap(({ pipe }) => pipe ?? [])));
          expect(text).toContain(`${names} ${waiting.length > 1 ? 'stand' : 'stands'} by`);
          for (const connection of waiting) {
            const by = `${destination} ${id} ${connection.id}: ${text}`;
            named += 1;
            expect(now.requestLinks.has(connection.id) || now.replyLinks.has(connection.id), by).toBe(false);
            expect(now.scenario.failures, by).not.toContain(connection.id);
            const others = now.question.connections.filter((each) => each !== connection);
            const then = assessedOnce(
              twoCircuits,
              withFailures(scenario, [id, ...others.map((each) => each.id)]),
            );
            expect(then.outcome.reachability, by).toBe('reached');
          }
        }
      }
    }
    expect(named).toBeGreaterThan(10);
  });
});

describe('a service that a breakout blocks', () => {
  const refusing = fixture('more/refusing-exit');
  const scenario = ask(refusing, 'branch', 'service:power-platform');

  it('is told with the breakout that blocks it', () => {
    expect(told(refusing, scenario, ['circuit:er'])).toContain(
      'Branch cannot reach Power Platform: the internet breakout of Dc blocks the service.',
    );
  });

  it('is told as down where it is', () => {
    const text = told(refusing, scenario, ['node:services']);
    expect(text).toContain('the service itself is down');
    expect(text).not.toMatch(/breakout blocks the service\.|of Dc blocks/);
    const intact = assessedOnce(refusing, scenario);
    const now = assessedOnce(refusing, withFailures(scenario, ['node:services']));
    const { state } = sceneExplanation(now, changeBetween(intact, now));
    const panels = [complianceHeading(now, intact), predictabilityHeading(now, intact)];
    for (const each of [{ state }, ...panels])
      expect(textsIn(each).join(' ')).toMatch(/The service itself is down/);
    expect(textsIn(panels).join(' ')).not.toMatch(/private path/);
  });
});

describe('replies that a firewall drops', () => {
  it('are never said to stay off the internet where a tunnel over it carried the requests', () => {
    const tunnelled = described(`network: Tunnel out, circuit back
version: 1
offices:
  a: { circuits: [er], vpn: [hub], firewall: everything, exit: internet, prefer: [vpn, er] }
circuits:
  er: { location: e, provider: one, peerings: [private] }
vnets:
  hub: { gateway: zone-redundant, circuits: [er], vpn-gateway: active-active }
`);
    const of = assessedOnce(tunnelled, ask(tunnelled, 'a', 'vnet:hub'));
    expect([of.state, of.outcome.exposedLinks]).toEqual(['reply-dropped', []]);
    expect(told(tunnelled, of.scenario)).toMatch(
      /Users see a timeout; requests cross the public internet in an encrypted tunnel\.$/,
    );
  });
});

describe('preferences that leave a path undecided', () => {
  it('contradict each other only where several offices have them', () => {
    for (const failures of [['location:g'], ['circuit:er-x']]) {
      const scenario = ask(contradictingLater, 'east', 'vnet:hub');
      const { contradicting, state } = assessedOnce(contradictingLater, withFailures(scenario, failures));
      expect(state).toBe('undecided');
      const text = told(contradictingLater, scenario, failures);
      expect(/contradict each other/.test(text), text).toBe(contradicting.length > 1);
    }
  });
});

describe('replies over as many paths as requests', () => {
  it('take the path of their own request where each source address leads back one way only', () => {
    const each = described(`network: One connection and one pool each
version: 1
offices:
  a: { circuits: [er1, er2], routers: 1, exit: none }
circuits:
  er1: { location: e, provider: p1, layer: 2, peerings: { microsoft: { nat: 203.0.113.0/28, connections: [primary] } } }
  er2: { location: f, provider: p2, layer: 2, peerings: { microsoft: { nat: 203.0.113.16/28, connections: [primary] } } }
services: [power-platform]
`);
    const apart = assessedOnce(each, ask(each, 'a', 'service:power-platform'));
    expect([apart.symmetric, apart.outcome.requests.length]).toEqual([true, 2]);
    expect(symmetryText(apart, 'request')).toBe('Each reply takes the path of its own request, in reverse');
    const shared = assessedOnce(twoCircuits, ask(twoCircuits, 'london', 'vnet:hub'));
    expect(symmetryText(shared, 'request')).toContain('need not take the path that its own request took');
  });
});

describe('traffic that crosses the internet in one direction', () => {
  const onePool = described(`network: One pool
version: 1
offices:
  d: {exit: {nat: 203.0.113.0/28}, firewall: shared, circuits: [er]}
  e: {exit: {nat: 203.0.113.32/28}, firewall: shared, circuits: [er-e], prefer: [internet, er-e]}
circuits:
  er: {location: f, provider: one, peerings: {microsoft: {nat: 203.0.113.0/28}}}
  er-e: {location: g, provider: two, peerings: {microsoft: {nat: 203.0.113.32/28}}}
services: [power-platform]
`);

  it('is told with the direction', () => {
    const of = (office: string) => ask(onePool, office, 'service:power-platform');
    const replies = { ...of('d'), failures: ['nat:er'] };
    expect(assessedOnce(onePool, replies).state).toBe('partly-on-internet');
    expect(told(onePool, of('d'), ['nat:er'])).toMatch(/Only replies cross it; requests do not/);
    expect(told(onePool, of('e'))).toMatch(/Only requests cross it; replies do not/);
  });
});

it('names every breakout that replies come back over', () => {
  const exits = described(`network: One pool at several breakouts
version: 1
wans: {w: {}}
offices:
  a: {wan: w, exit: {nat: 203.0.113.0/28}}
  b: {wan: w, exit: {nat: 203.0.113.0/28}}
  c: {wan: w, exit: {nat: 203.0.113.0/28}, circuits: [er]}
circuits: {er: {location: f, provider: p, peerings: {microsoft: {nat: 203.0.113.0/28}}}}
services: [power-platform]
`);
  const of = { ...ask(exits, 'b', 'service:power-platform'), failures: ['nat:er'] };
  const text = String(otherReplyCarrier(assessedOnce(exits, of)));
  for (const name of ['breakout of A', 'its internet breakout', 'breakout of C'])
    expect(text).toContain(name);
});

describe('more paths than are listed', () => {
  it('are neither counted nor compared one by one', () => {
    const all = assessedOnce(twoCircuits, ask(twoCircuits, 'london', 'vnet:hub'));
    const cut = { ...all, outcome: { ...all.outcome, listsAll: false } };
    expect(pathHeadline(all, 'request')).toBe('Eight equal paths');
    expect(pathHeadline(cut, 'request')).toBe('Eight paths or more');
    expect(symmetryText(cut, 'request')).toMatch(/^Replies cross the same links;/);
    const others = new Set([...cut.replyLinks].slice(1));
    expect(symmetryText({ ...cut, replyLinks: others }, 'request')).toMatch(/do not cross all the same/);
  });
});

describe('paths that narrow or move while the connections stay', () => {
  it('are told over the connections, with the replies where these use others', () => {
    const networks = [...libraryNetworks.map(({ topology }) => topology), fixture('more/contradicting')];
    const found: Assessment[] = [];
    for (const topology of networks) {
      for (const { id: office } of topology.offices.filter(({ users }) => users)) {
        for (const { id: destination } of topology.destinations) {
          const scenario = ask(topology, office, destination);
          const behind = presentTargets(topology, scenario).filter(
            ({ kind }, at) => (kind === 'gateway' || kind === 'link') && at % EACH === 0,
          );
          for (const { id } of behind) {
            const text = told(topology, scenario, [id]);
            expect(text).not.toMatch(/(fewer paths|another path) to /);
            if (!/(fewer paths|another path) over/.test(text)) continue;
            const now = assessedOnce(topology, withFailures(scenario, [id]));
            found.push(now);
            expect(/traffic (has fewer|takes another) path/.test(text), text).toBe(
              otherReplyCarrier(now) === null,
            );
          }
        }
      }
    }
    expect(found.some((now) => otherReplyCarrier(now) === null)).toBe(true);
    expect(found.some((now) => otherReplyCarrier(now) !== null)).toBe(true);
  });
});

it('calls a site without users a data centre, as the lists of failures do', () => {
  const branches = fixture('branches');
  expect(told(branches, ask(branches, 'branches', 'service:power-platform'))).toMatch(
    /all paths share the data centre Dc\.$/,
  );
});
