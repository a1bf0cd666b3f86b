// Pairs of failures in the overview: by what they do, the shortest first, long lists counted.

import { describe, expect, it } from 'vitest';
import { effectsOn } from '../../src/analysis/overview/cell';
import { examine } from '../../src/analysis/overview/examination';
import { officeGroups } from '../../src/analysis/overview/officeGroups';
import { overview } from '../../src/analysis/overview/overview';
import { pairsOfCells } from '../../src/analysis/overview/pairs';
import { compile } from '../../src/compile/compile';
import { pairsInWords } from '../../src/content/network/pairList';
import { readDescription } from '../../src/format/readDescription';
import { libraryNetworks } from '../networks/libraryNetworks';

const told = libraryNetworks
  .filter(({ id }) => id === 'one-duct' || id === 'vpn-behind')
  .map(({ file: { description }, examination }) => {
    const naming = { topology: examination.compiled.topology, groups: officeGroups(description) };
    return pairsInWords(naming, [...pairsOfCells(examination, overview(description, examination))]);
  });
const effects = told.flat().flatMap((each) => each.effects);

describe('pairs of failures', () => {
  it('are grouped by what they do, worst first', () => {
    const duct = told.at(-1);
    expect(duct?.map((each) => [each.flows, each.effects.map(({ title }) => title)])).toEqual([
      ['Lyon to Power Platform', ['Out of reach', 'On the public internet']],
      ['Lyon to Hub', ['Out of reach, with packets sent to the public internet']],
    ]);
  });

  it('say of those that end a service when packets go out to the internet, and block them there', () => {
    const { description } = readDescription(`network: Behind a data centre
version: 1
wans: {mpls: {provider: one, default-from: dc}}
offices:
  dc: {wan: mpls, circuits: [er-a, er-b], exit: internet}
  clinic: {wan: mpls, exit: none}
circuits:
  er-a: {location: zurich, provider: one, peerings: [private]}
  er-b: {location: geneva, provider: two, peerings: [private]}
vnets: {records: {circuits: [er-a, er-b]}}
`);
    const examination = examine(compile(description));
    const naming = { topology: examination.compiled.topology, groups: officeGroups(description) };
    const all = [...pairsOfCells(examination, overview(description, examination))];
    const clinic = pairsInWords(naming, all).find(({ flows }) => /clinic/i.test(flows));
    expect(clinic?.effects.map(({ title }) => title)).toEqual([
      'Out of reach, with packets sent to the public internet',
    ]);
    for (const { against } of clinic?.effects[0]?.pairs ?? [])
      expect(against).toContain('blocking the destination at the internet breakout');
  });

  it('are told, too, where the second only adds that packets go out to the internet', () => {
    const description = readDescription(`network: A breakout that refuses, and one behind it
version: 1
wans: {mpls: {default-from: dc}}
offices:
  dc: {users: no, wan: mpls, circuits: [er], exit: {refuses: [power-platform]}}
  depot: {wan: mpls, exit: internet, prefer: [mpls, internet]}
circuits:
  er: {location: leeds, provider: one, peerings: [microsoft]}
`).description;
    const examination = examine(compile(description));
    const naming = { topology: examination.compiled.topology, groups: officeGroups(description) };
    const asked = examination.caseOf('depot', 'service:power-platform') ?? expect.fail();
    const [alone] = effectsOn(
      examination,
      asked,
      examination.risks.filter(({ id }) => id === 'circuit:er'),
    );
    expect([alone?.damage, alone?.exposes]).toEqual(['ends', false]);
    const all = [...pairsOfCells(examination, overview(description, examination))];
    const out = pairsInWords(naming, all)
      .flatMap((each) => each.effects)
      .find(({ title }) => title === 'On the public internet');
    expect(out?.pairs.map(({ text }) => text).join()).toMatch(
      /breakout of Dc.* together with the circuit Er/,
    );
  });

  it('have the shortest first, each once', () => {
    for (const { pairs } of effects) {
      const lengths = pairs.map(({ short, text }) => (short ?? text).length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(new Set(pairs.map(({ text }) => text)).size).toBe(pairs.length);
    }
  });

  it('count what is too much to read, and name all of it behind', () => {
    const long = effects.flatMap(({ pairs }) => pairs.filter(({ short }) => short !== null));
    expect(long.length).toBeGreaterThan(0);
    for (const { short, text } of long) {
      expect(short).toMatch(/ (others|two others|\d+ others)/);
      expect(short?.length ?? 0).toBeLessThan(text.length);
    }
    expect(
      Math.max(...effects.flatMap(({ pairs }) => pairs.map(({ short, text }) => (short ?? text).length))),
    ).toBeLessThan(260);
  });
});
