import { describe, expect, it } from 'vitest';
import { askable } from '../../src/analysis/network/askable';
import { outcomeOf } from '../../src/analysis/outcome';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';

const described = (prefer: readonly string[], { exit = 'internet', hub = 'internet', from = 'hub' } = {}) =>
  [
    'network: n',
    'version: 1',
    'offices:',
    '  branch:',
    `    {circuits: [er], wan: [mpls], exit: ${exit}, prefer: [${prefer.join(', ')}]}`,
    `  hub: {wan: [mpls, other], exit: ${hub}}`,
    '  far: {wan: [other], exit: internet}',
    'wans:',
    `  mpls: {default-from: ${from}, carries: private}`,
    '  other: {default-from: far}',
    'circuits:',
    '  er: {location: oslo, provider: p, peerings: [private]}',
    'vnets: {net: {circuits: [er]}}',
  ].join('\n');

const warned = (text: string) =>
  readDescription(text)
    .messages.filter(({ code }) => code === 'default-over-wan')
    .map(sentence);

/** The office whose breakout traffic leaves by that only a default route leads to; null where that is not decided. */
function breakoutOf(text: string, office = 'branch', failures: readonly string[] = []) {
  const topology = askable(compile(readDescription(text).description));
  const destination = 'service:power-platform';
  const scenario = { office, destination, prefer: null, options: [], failures };
  const { requestLinks, reachability } = outcomeOf(topology, scenario);
  if (reachability === 'undecided') return null;
  return topology.exits.find(({ line }) => line !== null && requestLinks.has(line))?.office;
}

/** Every order of every subset. */
const orders = (of: readonly string[]): readonly (readonly string[])[] => [
  [],
  ...of.flatMap((first) => orders(of.filter((each) => each !== first)).map((rest) => [first, ...rest])),
];

describe('a preference that puts the default route of a WAN before the own internet breakout', () => {
  it('is warned of exactly where traffic takes it', () => {
    const told = orders(['er', 'mpls', 'internet']).map((prefer) => {
      const text = described(prefer);
      return { prefer, leaves: breakoutOf(text), warns: warned(text).length > 0 };
    });
    expect(told.filter(({ leaves, warns }) => warns !== (leaves === 'hub'))).toEqual([]);
    expect(new Set(told.map(({ leaves }) => leaves))).toEqual(new Set(['branch', 'hub']));
  });

  it('is told with its place, the WAN, and where such traffic leaves', () => {
    expect(warned(described(['er', 'mpls', 'internet']))).toEqual([
      'Line 5, column 51, warning: office "branch" prefers "mpls" to "internet", so traffic that only a default route leads to takes "mpls" and the internet breakout of office "hub"; its own is used only without that route. Take "mpls" out of "prefer" if such traffic should use its own.',
    ]);
    expect(warned(described(['mpls']))[0]).toContain('prefers "mpls" and not "internet", so');
    const passedOn = described(['mpls'], { hub: 'none' });
    expect(warned(passedOn)[0]).toContain('breakout of office "far"');
    expect(breakoutOf(passedOn)).toBe('far');
  });

  it.each([
    ['an office without a breakout of its own', { exit: 'none' }],
    ['a WAN whose default route is its own', { from: 'branch' }],
  ])('is not one for %s', (_, change) => {
    expect(warned(described(['er', 'mpls', 'internet'], change))).toEqual([]);
  });
});

type Three = {
  readonly a: readonly string[];
  readonly f: readonly string[];
  /** The office that the default route of the WAN "v" comes from. */
  readonly v: string;
};

const ofThree = ({ a, f, v }: Three) =>
  [
    'network: n',
    'version: 1',
    'offices:',
    `  a: {wan: [w, v], exit: internet, prefer: [${a.join(', ')}]}`,
    `  f: {wan: [w, v], exit: internet, prefer: [${f.join(', ')}]}`,
    '  g: {wan: v, exit: internet}',
    `wans: {w: {default-from: f}, v: {default-from: ${v}}}`,
    'services: [power-platform]',
  ].join('\n');

const threes = orders(['w', 'v', 'internet']).flatMap((a) =>
  orders(['w', 'v', 'internet']).flatMap((f) => ['a', 'g'].map((v): Three => ({ a, f, v }))),
);

describe('the same where other offices prefer a WAN too', () => {
  const told = threes.map((three) => {
    const text = ofThree(three);
    const [said = ''] = warned(text).filter((each) => each.includes('office "a" prefers'));
    const named = /breakout of office "(\w)"/.exec(said)?.[1];
    return { three, text, said, named, leaves: breakoutOf(text, 'a') };
  });

  it('is warned of wherever such traffic leaves elsewhere', () => {
    expect(told.filter(({ said, leaves }) => leaves !== null && said === '' && leaves !== 'a')).toEqual([]);
  });

  it('names a breakout only where it is the one that is used', () => {
    expect(told.filter(({ named, leaves }) => named !== undefined && named !== leaves)).toEqual([]);
    expect(new Set(told.map(({ named }) => named))).toEqual(new Set([undefined, 'f', 'g']));
    expect(told.some(({ leaves }) => leaves === null)).toBe(true);
  });

  it('names all that come before its own breakout, so that its own is used without them', () => {
    const of = { a: ['w', 'v', 'internet'], f: ['internet'], v: 'g' };
    expect(warned(ofThree(of))).toEqual([
      'Line 4, column 36, warning: office "a" prefers "w" and "v" to "internet", so traffic that only a default route leads to takes the first of them that passes on a default route; its own internet breakout is used only where none does. Take them out of "prefer" if such traffic should use its own.',
    ]);
    const without = (failures: readonly string[]) => breakoutOf(ofThree(of), 'a', failures);
    expect([without([]), without(['wan:w']), without(['wan:w', 'wan:v'])]).toEqual(['f', 'g', 'a']);
    expect(breakoutOf(ofThree({ ...of, a: ['internet'] }), 'a')).toBe('a');
  });
});
