// What is bought before what is configured, and what helps most sites first; few remedies at a glance.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { workOut } from '../../src/analysis/overview/ledger';
import { againstWords, otherRemedies } from '../../src/content/assess/failures';
import { failureName } from '../../src/content/failureName';
import { plateName } from '../../src/content/names';
import { lossWords } from '../../src/content/network/lossWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { whyText } from '../../src/content/whyThisPath';
import { readDescription } from '../../src/format/readDescription';
import { remediesFor } from '../../src/model/failureKinds';
import { nothingAsked } from '../../src/store/network/askedCodec';
import { toldOf } from '../../src/store/network/derived';

const text = `network: Clinics
version: 1
wans: { mpls: { provider: helvetic, default-from: bern } }
offices:
  zurich: { wan: mpls, routers: 2, circuits: [er-geneva], exit: internet, prefer: [er-geneva, mpls, internet] }
  bern: { users: no, wan: mpls, routers: 2, circuits: [er-bern], exit: { refuses: [power-platform] } }
  clinics: { count: 40, wan: mpls, routers: 1, exit: none }
circuits:
  er-bern: { bandwidth: 2 Gbps, location: zurich, provider: alpwave, layer: 2, peerings: [microsoft, private] }
  er-geneva: { bandwidth: 1 Gbps, location: geneva, provider: romande, layer: 3, peerings: [microsoft, private] }
vnets: { records: { region: switzerlandnorth, circuits: [er-bern, er-geneva] } }
services: [power-platform]
`;

describe('remedies', () => {
  it('begin with what helps all sites, and end with what is configured', () => {
    const { overview } = workOut(readDescription(text).description);
    const order = overview.singlePoints.map(({ remedy }) => remedy);
    expect(new Set(order.slice(-2))).toEqual(new Set(['change-control', 'refuse-at-exit']));
    expect(order.indexOf('another-wan')).toBeLessThan(order.indexOf('second-router'));
    expect(order.indexOf('another-wan')).toBeLessThan(order.indexOf('second-line'));
  });

  it('against two failures are ranked, and three are named before the rest', () => {
    const all = remediesFor(
      ['misconfiguration', 'misconfiguration', 'router', 'line', 'circuit', 'line', 'location', 'wan'],
      true,
    );
    expect(all[0]).toBe('second-line');
    expect(all.slice(-2)).toEqual(['change-control', 'refuse-at-exit']);
    expect(againstWords(all)).toBe(
      'Against it: one more line, one more router or blocking the destination at the internet breakout.',
    );
    expect(otherRemedies(all)?.title).toBe('Four other remedies');
    expect(otherRemedies(['second-line', 'another-wan'])).toBeNull();
  });
});

describe('sentences about several', () => {
  const topology = toldOf(text, nothingAsked)?.compiled.topology;
  if (!topology) throw new Error('no topology');

  it('have the plural for a counted office', () => {
    const told = toldOf(text, {
      ...nothingAsked,
      office: 'zurich',
      failures: ['circuit:er-geneva', 'exit:zurich'],
    });
    const said = told?.answer.decisions.flatMap(({ decisions }) =>
      decisions.map((decision) => whyText(topology, decision)),
    );
    expect(said?.join(' ')).toMatch(/40 clinics have no route to offer|and 40 clinics .*have no route/);
  });

  it('do not repeat the kind in a name that has it', () => {
    const named = text.replace('zurich: { wan', 'zurich: { name: Office 1, wan');
    const told = toldOf(named, { ...nothingAsked, office: 'clinics', failures: ['circuit:er-bern'] });
    if (!told) throw new Error('no answer');
    const { scenario } = told.answer;
    const intact = assess(told.topology, { ...scenario, failures: [] });
    const now = assess(told.topology, scenario);
    const { consequence } = verdictSentence(now, changeBetween(intact, now));
    expect(consequence).toContain('share Office 1');
  });

  it('call the rest the other offices', () => {
    expect([1, 2].map(lossWords.unchanged)).toEqual([
      'Nothing changes for the other office.',
      'Nothing changes for the two other offices.',
    ]);
  });

  it('tell an office from a location that is called alike', () => {
    for (const name of [plateName, failureName])
      expect(['office:zurich', 'location:zurich', 'location:geneva'].map((id) => name(topology, id))).toEqual(
        ['Zurich, office', 'Zurich, peering location', 'Geneva'],
      );
  });
});
