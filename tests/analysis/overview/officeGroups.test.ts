import { describe, expect, it } from 'vitest';
import { effectsOn } from '../../../src/analysis/overview/cell';
import { examine } from '../../../src/analysis/overview/examination';
import { officeGroups } from '../../../src/analysis/overview/officeGroups';
import { compile } from '../../../src/compile/compile';
import type { NetworkDescription, Office } from '../../../src/model/description';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';

/** The same network with three more offices like one that it has, wherever they come in the list. */
function withTwins(seed: number): NetworkDescription {
  const description = randomDescription(seed);
  const [first] = description.offices;
  if (!first) throw new Error('a network without an office');
  const twin = (id: string): Office => ({
    ...first,
    id,
    name: undefined,
    users: true,
    count: id === 'twin-b' ? 7 : undefined,
    // Which addresses and which private AS number it has makes no difference.
    lan: id === 'twin-c' ? ['10.250.0.0/20'] : [],
    asn: id === 'twin-c' ? 64_999 : undefined,
    routers: typeof first.routers === 'object' ? 2 : first.routers,
    // Where the provider does not route a connection has one end, and a pool that is given is shared.
    circuits: first.circuits.filter((id) =>
      description.circuits.some(
        (circuit) =>
          circuit.id === id &&
          circuit.reach.kind === 'provider' &&
          circuit.layer !== 2 &&
          (circuit.microsoft?.nat.length ?? 0) === 0,
      ),
    ),
    wants: undefined,
    exit: typeof first.exit === 'object' ? { ...first.exit, nat: undefined } : first.exit,
  });
  return {
    ...description,
    offices: [twin('twin-a'), ...description.offices, twin('twin-b'), twin('twin-c')],
  };
}

const swapped = (text: string, a: string, b: string) =>
  text.replaceAll(a, '§').replaceAll(b, a).replaceAll('§', b);

describe('offices that differ in nothing but their names', () => {
  it('are answered alike, whatever fails', () => {
    let effects = 0;
    for (let seed = 0; seed < cases(8, 60); seed += 1) {
      const description = withTwins(seed);
      const group = officeGroups(description).find(({ office }) => office === 'twin-a') ?? expect.fail();
      expect(group.offices).toEqual(expect.arrayContaining(['twin-a', 'twin-b', 'twin-c']));
      expect(group.count).toBeGreaterThanOrEqual(6 + group.offices.length);
      const examination = examine(compile(description));
      for (const { id: destination } of examination.compiled.topology.destinations) {
        const told = (office: string) => {
          const asked = examination.caseOf(office, destination) ?? expect.fail();
          const lines = effectsOn(examination, asked, examination.risks).map(
            ({ risk, answer }) => `${risk} ${JSON.stringify(answer)}`,
          );
          effects += lines.length;
          return { answer: asked.answer, lines: lines.map((line) => swapped(line, office, 'twin-a')).sort() };
        };
        const first = told('twin-a');
        for (const other of group.offices) {
          expect(told(other), `seed ${seed}, ${other} to ${destination}`).toEqual(first);
        }
      }
    }
    expect(effects).toBeGreaterThan(120);
  });

  it('are told apart by anything that could matter', () => {
    const plain: Office = { id: 'a', circuits: [], wans: ['w'], vpn: [], lan: [] };
    const network = (offices: readonly Office[]): NetworkDescription => ({
      network: 'n',
      offices,
      circuits: [],
      wans: [{ id: 'w', circuits: [], defaultFrom: 'd' }],
      vnets: [],
      services: [],
      shared: [{ id: 'shared-1', elements: [{ kind: 'exit', id: 's' }] }],
      expect: [],
    });
    const groupsOf = (...others: readonly Office[]) =>
      officeGroups(network([plain, ...others])).map(({ offices }) => offices.join());
    expect(groupsOf({ ...plain, id: 'b' }, { ...plain, id: 'c', name: 'See', note: 'by the sea' })).toEqual([
      'a,b,c',
    ]);
    expect(groupsOf({ ...plain, id: 'b', exit: { refuses: [] } })).toEqual(['a', 'b']);
    expect(groupsOf({ ...plain, id: 'd' }, { ...plain, id: 's' })).toEqual(['a', 'd', 's']);
    expect(groupsOf({ ...plain, id: 'b', users: false })).toEqual(['a']);
    expect(groupsOf({ ...plain, id: 'b', asn: 3320 })).toEqual(['a', 'b']);
    const withLans = (...lans: readonly string[]) =>
      groupsOf(...lans.map((lan, index) => ({ ...plain, id: `b${index}`, lan: [lan] })));
    expect(withLans('10.1.0.0/24', '10.2.0.0/24')).toEqual(['a,b0,b1']);
    expect(withLans('10.1.0.0/24', '10.1.0.0/24')).toEqual(['a', 'b0', 'b1']);
    expect(withLans('10.1.0.0/16', '10.3.0.0/24', '10.1.9.0/24')).toEqual(['a,b1', 'b0', 'b2']);
    expect(groupsOf({ ...plain, id: 'b', lan: ['10.1.0.0/24', '10.2.0.0/24'] })).toEqual(['a', 'b']);
    expect(groupsOf({ ...plain, id: 'b', asn: 65_001 }, { ...plain, id: 'c', asn: 65_001 })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
