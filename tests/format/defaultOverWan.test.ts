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

/** The office whose breakout traffic of the branch leaves by that only a default route leads to. */
function breakoutOf(text: string): string | undefined {
  const topology = askable(compile(readDescription(text).description));
  const scenario = {
    office: 'branch',
    destination: 'service:power-platform',
    prefer: null,
    options: [],
    failures: [],
  };
  const { requestLinks } = outcomeOf(topology, scenario);
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
