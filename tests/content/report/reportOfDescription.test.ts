// Path reports on described networks: sentences that suppose what only some networks have.

import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/analysis/assess';
import { changeBetween } from '../../../src/analysis/change';
import { askable } from '../../../src/analysis/network/askable';
import { pathReport } from '../../../src/analysis/report';
import { compile } from '../../../src/compile/compile';
import { repliesInWords, requestsInWords } from '../../../src/content/report/answer';
import type { Block, ReportDocument } from '../../../src/content/report/document';
import { reportDocument } from '../../../src/content/report/reportDocument';
import { failuresInWords } from '../../../src/content/report/scenario';
import { officesOwn } from '../../../src/content/trafficWords';
import { verdictSentence } from '../../../src/content/verdictSentence';
import { readDescription } from '../../../src/format/readDescription';
import { type Scenario, withFailures } from '../../../src/model/scenario';
import type { Topology } from '../../../src/model/topology';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { askedOfEast, contradictingLater } from '../../fixtures/contradictingLater';
import { openingScenario } from '../../fixtures/scenarios';
import { libraryNetworks } from '../../networks/libraryNetworks';
import { textsIn } from '../gather';

function described(text: string): Topology {
  const { description } = readDescription(`version: 1\n${text}`);
  if (!description) throw new Error('Nothing is described');
  return askable(compile(description));
}

const ask = (topology: Topology, office: string, destination: string, failures: readonly string[] = []) => ({
  ...topology.opening,
  office,
  destination,
  failures,
});

const reports = new Map<string, ReportDocument['sections']>();
function sectionsOf(topology: Topology, scenario: Scenario): ReportDocument['sections'] {
  const key = JSON.stringify([topology.name, scenario]);
  const found = reports.get(key) ?? reportDocument(pathReport(topology, scenario, 'in-transit')).sections;
  reports.set(key, found);
  return found;
}
const textOf = (topology: Topology, scenario: Scenario) =>
  textsIn(sectionsOf(topology, scenario).map(({ blocks }) => blocks)).join('\n');
const blocksOf = (topology: Topology, scenario: Scenario, section: string): readonly Block[] =>
  sectionsOf(topology, scenario).find(({ id }) => id === section)?.blocks ?? [];

const direct = described(`network: Direct with one connection
offices:
  plant: { circuits: [era], exit: none }
circuits:
  era: { location: oslo, direct: yes, peerings: { microsoft: { services: [microsoft-365], connections: [primary] } } }
services: [microsoft-365]
`);

const apart = described(`network: Two offices without a WAN
offices:
  a: { circuits: [era], exit: none }
  b: { circuits: [erb], exit: none }
circuits:
  era: { location: oslo, provider: one, peerings: { microsoft: { connections: [primary] } } }
  erb: { location: oslo, provider: two, peerings: { microsoft: { connections: [primary] } } }
services: [power-platform]
`);

const twoCircuits = described(`network: Two circuits
offices:
  a: { circuits: [era, erb], exit: none }
circuits:
  era: { location: oslo, provider: one, peerings: [microsoft] }
  erb: { location: bergen, provider: two, peerings: [microsoft] }
services: [power-platform]
`);

const branches = libraryNetworks
  .map(({ topology }) => topology)
  .find(({ offices }) => offices.some(({ id }) => id === 'munich'));

describe('the report on a described network', () => {
  it('lists exceptions of Power Platform for Power Platform only', () => {
    const exceptions = blocksOf(direct, ask(direct, 'plant', 'service:microsoft-365'), 'exceptions');
    const other = textsIn(exceptions).join(' ');
    expect(other).toContain('is not part of this model');
    expect(other).not.toMatch(/Power Platform|canvas apps|model-driven/);
    expect(textOf(apart, ask(apart, 'a', 'service:power-platform'))).toContain(
      'cannot be attested for Power',
    );
  });

  it('names only the connections that carry the peering', () => {
    const told = textOf(direct, ask(direct, 'plant', 'service:microsoft-365'));
    expect(told).toContain('The primary connection of Era, preferred as the description says');
    expect(told).not.toMatch(/[Bb]oth connections[,;]/);
  });

  it('supposes no provider where there is none', () => {
    expect(textOf(direct, ask(direct, 'plant', 'service:microsoft-365'))).not.toMatch(
      /[Tt]he provider’s contract/,
    );
  });

  it('speaks of every circuit where the office has several', () => {
    const told = textOf(twoCircuits, ask(twoCircuits, 'a', 'service:power-platform'));
    expect(told).toContain('Whether the circuits offer the routes');
    expect(told).not.toContain('Whether the circuit offers');
    expect(told).toContain('Whether each circuit’s route filter lets the service’s prefixes through');
    expect(told).not.toContain('Whether the route filter lets');
  });

  it('counts only connections that lead the office there when it calls a route redundant', () => {
    const { connectionTests } = pathReport(apart, ask(apart, 'a', 'service:power-platform'), 'in-transit');
    expect(connectionTests.map(({ connection }) => connection)).toEqual(['connection:era.primary']);
    expect(connectionTests[0]?.redundantRoutes.before).toEqual([]);
  });

  it('says that connections carry nothing, and not that there are none, where another path is preferred', () => {
    if (branches === undefined) throw new Error('The library has no network of branches');
    const scenario = ask(branches, 'munich', 'service:power-platform');
    const told = textsIn(blocksOf(branches, scenario, 'connections')).join(' ');
    expect(told).toContain(
      'With nothing failed no circuit carries this traffic, so losing a connection changes nothing for it.',
    );
    const { connections } = assess(branches, scenario).question;
    expect(connections.length).toBeGreaterThan(0);
    const pathsWith = (failures: readonly string[]) => {
      const { requests, replies } = assess(branches, withFailures(scenario, failures)).outcome;
      return JSON.stringify([requests, replies]);
    };
    for (const { id } of connections) expect(pathsWith([id]), id).toBe(pathsWith([]));
  });

  it('tells what a failure moves into a tunnel from what it moves to the open internet', () => {
    const [tunnelled] = libraryNetworks.flatMap(({ id, topology }) =>
      id === 'vpn-behind' ? [topology] : [],
    );
    if (tunnelled === undefined) throw new Error('The library has no network with a VPN');
    const scenario = ask(tunnelled, 'denver', 'vnet:hub', ['router:denver.second']);
    const { weakPoints, exposureAfter } = assess(tunnelled, scenario);
    expect(weakPoints.some(({ loses }) => loses === 'privacy')).toBe(true);
    expect(new Set(exposureAfter)).toEqual(new Set(['encrypted']));
    const told = textsIn(blocksOf(tunnelled, scenario, 'answer')).join(' ');
    expect(told).toMatch(/whose failure alone would move it into a tunnel over the public internet: /);
    expect(told).not.toMatch(/would move it to the public internet/);
  });

  it('calls nothing dropped where routing is undecided', () => {
    const undecided = assess(contradictingLater, withFailures(askedOfEast, ['location:g']));
    expect(undecided.state).toBe('undecided');
    expect(undecided.outcome.lost.length).toBeGreaterThan(0);
    expect([requestsInWords(undecided), repliesInWords(undecided)]).toEqual(['not decided', 'not decided']);
  });

  it('names the one of a counted office that has failed', () => {
    const shops = described(`network: Shops
offices:
  retail-site: { name: Retail site, count: 240, circuits: [era], exit: none }
circuits:
  era: { location: oslo, provider: one, peerings: [microsoft] }
services: [power-platform]
`);
    const down = ask(shops, 'retail-site', 'service:power-platform', ['office:retail-site']);
    const intact = assess(shops, withFailures(down, []));
    const now = assess(shops, down);
    const { claim } = verdictSentence(now, changeBetween(intact, now));
    expect(claim).toBe('One of 240 offices called Retail site failed.');
    expect(failuresInWords(shops, down.failures)).toBe('one of 240 offices called Retail site has failed');
    expect(officesOwn(intact, 'traffic')).toBe('the traffic of 240 offices called Retail site');
    expect(
      officesOwn(
        {
          ...intact,
          question: { ...intact.question, office: { ...intact.question.office, inSentence: '240 branches' } },
        },
        'traffic',
      ),
    ).toBe('240 branches’ traffic');
  });

  it('does not say that public numbers would choose the same paths where a description may prepend', () => {
    const same = /With public numbers in their place/;
    expect(textOf(texasSeattle, openingScenario)).toMatch(same);
    expect(textOf(apart, ask(apart, 'a', 'service:power-platform'))).not.toMatch(same);
  });
});
