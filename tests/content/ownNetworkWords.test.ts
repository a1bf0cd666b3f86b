// Sentences about a network of one's own: articles, capitals, names and states.

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { againstInTable, againstWords } from '../../src/content/assess/failures';
import { causeSentence } from '../../src/content/causes';
import { mapStretchWords } from '../../src/content/map/stretchWords';
import { listed } from '../../src/content/names';
import { lossCaption } from '../../src/content/network/lossWords';
import { missingWords } from '../../src/content/network/missingWords';
import {
  destinationChoices,
  officeChoices,
  preferenceChoices,
} from '../../src/content/network/questionWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { readDescription } from '../../src/format/readDescription';
import { nothingAsked, understood } from '../../src/store/network/askedCodec';
import { fixtureTopology } from '../fixtures/fixtureTopology';

const topologyOf = (lines: readonly string[]) => {
  const { description, messages } = readDescription(['network: n', 'version: 1', ...lines].join('\n'));
  expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
  return askable(compile(description));
};

const twoCircuits = topologyOf([
  'offices:',
  '  a: {name: Oslo, circuits: [oslo, stavanger], wan: oslo, exit: internet, vpn: [oslo]}',
  '  b: {name: Oslo, wan: oslo}',
  'circuits:',
  '  oslo: {name: ER Oslo, location: oslo, provider: p, peerings: [private]}',
  '  stavanger: {name: ER Stavanger, location: stavanger, provider: q, peerings: [private]}',
  'wans: {oslo: {name: ER Oslo}}',
  'services: {oslo: {}}',
  'vnets: {oslo: {circuits: [oslo, stavanger], vpn-gateway: active-active}}',
  'shared:',
  '  - {elements: [circuit:oslo, circuit:stavanger], name: The duct in the harbour}',
]);

describe('failures in a sentence', () => {
  it('have an article each, or one alone has none', () => {
    expect(causeSentence(twoCircuits, ['circuit:oslo', 'circuit:stavanger'], [])).toBe(
      'The circuit ER Oslo and the circuit ER Stavanger failed.',
    );
    expect(causeSentence(twoCircuits, ['circuit:oslo'], [])).toBe('Circuit ER Oslo failed.');
  });

  it('say which is the office where a location has its name', () => {
    const idOf = (kind: string) => twoCircuits.failureTargets.find((each) => each.kind === kind)?.id ?? '';
    expect(causeSentence(twoCircuits, [idOf('office'), idOf('location')], [])).toBe(
      'The office Oslo and the location Oslo failed.',
    );
    const apart = topologyOf([
      'offices: {bergen: {circuits: [er]}}',
      'circuits: {er: {location: oslo, provider: p, peerings: [private]}}',
      'vnets: {hub: {circuits: [er]}}',
    ]);
    expect(causeSentence(apart, ['office:bergen', 'location:oslo'], [])).toBe(
      'Bergen and the location Oslo failed.',
    );
  });

  it('show where each ends although its name contains an "and" or leads to another name', () => {
    expect(listed(['the link between a and b', 'Munich'])).toBe('the link between a and b, and Munich');
    expect(listed(['Munich', 'the line from a to b', 'c'])).toBe('Munich, the line from a to b, and c');
    expect(listed(['Munich', 'the line from a to b'])).toBe('Munich and the line from a to b');
    const branches = fixtureTopology('branches');
    expect(causeSentence(branches, ['line:branches.mpls', 'office:munich'], [])).toBe(
      'Line from one of 240 branches to Mpls failed. Munich failed.',
    );
  });

  it('begin small within it', () => {
    const naming = { topology: twoCircuits, groups: [] };
    const caption = lossCaption(naming, ['shared:shared-1', 'circuit:oslo']);
    expect(caption).toBe('While the duct in the harbour and the circuit ER Oslo have failed');
    expect(againstWords(['another-wan'])).toBe('Against it: a path other than the WAN.');
    expect(againstInTable(['another-wan'])).toBe('A path other than the WAN.');
    expect(againstInTable(['second-connection', 'second-circuit', 'second-line'])).toBe(
      'One more circuit or one more line.',
    );
  });

  it('take the tunnels with them that run over them, although no packet took these', () => {
    const scenario = { ...twoCircuits.opening, office: 'a', destination: 'vnet:oslo' };
    const intact = assess(twoCircuits, scenario);
    const told = (failures: readonly string[]) => {
      const now = assess(twoCircuits, { ...scenario, failures });
      return verdictSentence(now, changeBetween(intact, now)).consequence;
    };
    expect(told(['exit:a'])).toMatch(/ The VPN .*needs the internet line and is down with it\.$/);
    expect(told(['circuit:oslo', 'exit:a'])).toMatch(/needs the internet line and is down with it\.$/);
    expect(told(['circuit:oslo'])).not.toContain('down too');
  });
});

describe('a list of choices', () => {
  it('says the kind of what is called the same, and the id where the kind is the same too', () => {
    expect(officeChoices(twoCircuits).map(({ label }) => label)).toEqual([
      'Oslo, office a',
      'Oslo, office b',
    ]);
    expect(destinationChoices(twoCircuits).map(({ label }) => label)).toEqual([
      'Oslo, service',
      'Oslo, virtual network',
    ]);
    const usual = [
      'what the file says',
      'no circuit over another',
      'ER Oslo, circuit',
      'ER Stavanger',
      'the VPN',
      'ER Oslo, WAN',
      'the internet breakout',
    ];
    const labels = (text: string) => {
      const prefer = understood(twoCircuits, { ...nothingAsked, prefer: text })?.scenario.prefer ?? null;
      return preferenceChoices(twoCircuits, 'a', { text, prefer }).map(({ label }) => label);
    };
    const [circuit = ''] = twoCircuits.circuits.map(({ id }) => id);
    for (const text of ['', 'equal', 'vpn', circuit]) expect(labels(text)).toEqual(usual);
    // What only an address can ask for is shown as it is, not as what the file says.
    expect(labels(`${circuit}.primary~vpn`)).toEqual([
      ...usual,
      'the primary connection of ER Oslo, then the VPN',
    ]);
  });
});

describe('what is said of a state', () => {
  it('names the state where others are set', () => {
    expect(missingWords.lead(0)).toMatch(/^Every failure was tried alone\./);
    expect(missingWords.nothing(2)).toMatch(
      /^This is about the network with nothing failed, without the two failures now set/,
    );
  });

  it('has no packets carried to Microsoft that are dropped on the internet', () => {
    for (const exposure of ['public-internet', 'encrypted-tunnel'] as const) {
      const stretch = { exposure, dedicated: false, links: [] };
      expect(mapStretchWords(twoCircuits, stretch).text).toContain('by Microsoft');
      const { text, briefer } = mapStretchWords(twoCircuits, stretch, true);
      expect(text).toContain('up to where packets are dropped');
      expect(`${text} ${briefer.join(' ')}`).not.toMatch(/Microsoft|gateway/);
    }
  });
});
