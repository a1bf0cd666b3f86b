import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { writeDescription } from '../../src/format/writing/writeDescription';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../fixtures/random';

const head = 'network: n\nversion: 1\noffices:\n';
const circuit = 'circuits:\n  er: {location: l, provider: p, peerings: [microsoft]}\n';
const tab = 'a tab indents this line: use spaces.';
const open = 'a bracket, a brace or a quote is not closed before this place: close it.';
const noColon = 'a colon is missing on this line: write the name of a field, a colon, a space and the value.';
const colon =
  'a colon stands where none can: write one field on each line, and put a value with a colon in quotes.';
const indent = 'the indentation does not match: indent this line like its neighbours.';

/** What is wrong, how the offices are written, what is said, and which offices are computed. */
const texts: readonly (readonly [name: string, offices: string, said: string, left: string])[] = [
  [
    'a tab before an office',
    '\ta: {exit: internet}\n  b: {exit: internet}\n',
    `Line 4, column 1: ${tab} Line 4 is left out until then.`,
    'b',
  ],
  [
    'a tab before a field',
    '  a:\n\texit: internet\n  b: {exit: internet}\n',
    `Line 5, column 1: ${tab} Lines 4 and 5 are left out until then.`,
    'b',
  ],
  [
    'a tab behind spaces',
    '  a:\n    exit: internet\n  \tname: x\n  b: {exit: internet}\n',
    `Line 6, column 3: ${tab} Lines 4 to 6 are left out until then.`,
    'b',
  ],
  [
    'tabs alone',
    '\ta:\n\t\texit: internet\n\tb:\n\t\texit: internet\n',
    `Line 4, column 1: ${tab} Lines 4 to 7 are left out until then.`,
    '',
  ],
  [
    'a bracket left open on one line',
    '  a: {circuits: [er}\n  b: {exit: internet}\n',
    `Line 4, column 20: ${open} Line 4 is left out until then.`,
    'b',
  ],
  [
    'a bracket left open before another field',
    '  a:\n    circuits: [er\n    exit: internet\n  b: {exit: internet}\n',
    `Line 6, column 5: ${open} Lines 4 to 6 are left out until then.`,
    'b',
  ],
  [
    'a quote left open to the end of the file',
    '  a:\n    name: "x\n    exit: internet\n  b: {exit: internet}\n',
    'Line 5, column 11: the quote that opens on this line is not closed: close it. Lines 4 to 6 are left out until then.',
    'b',
  ],
  [
    'two colons',
    '  a: b: c\n  b: {exit: internet}\n',
    `Line 4, column 6: ${colon} Line 4 is left out until then.`,
    'b',
  ],
  [
    'no colon',
    '  a\n    exit: internet\n  b: {exit: internet}\n',
    `Line 4, column 3: ${noColon} Lines 4 and 5 are left out until then.`,
    'b',
  ],
  [
    'a field further in than the others',
    '  a:\n    exit: internet\n   wan: w\n  b: {exit: internet}\n',
    `Line 6, column 1: ${indent} Lines 4 to 6 are left out until then.`,
    'b',
  ],
  [
    'an office not as far in as the others',
    '  a:\n    exit: internet\n b: {exit: internet}\n  c: {exit: internet}\n',
    `Line 6, column 1: ${indent} Line 6 is left out until then.`,
    'a,c',
  ],
];

const errors = (text: string) =>
  readDescription(text)
    .messages.filter(({ kind }) => kind === 'error')
    .map(sentence);

describe('a syntax error', () => {
  it.each(texts)('costs what it is in and nothing else: %s', (_, offices, said, left) => {
    const text = head + offices + circuit;
    expect(errors(text)).toEqual([said]);
    const { description } = readDescription(text);
    expect(description.offices.map(({ id }) => id).join()).toBe(left);
    expect(description.circuits.map(({ id }) => id)).toEqual(['er']);
  });

  it('takes along what names the element that it is in', () => {
    const text = `${head}  a: {circuits: [er]}\n  b: {exit: internet}\ncircuits:\n  er:\n\tlocation: l\n`;
    expect(errors(text)).toEqual([
      `Line 8, column 1: ${tab} Lines 7 and 8 are left out until then. Because of this, office "a" is not computed either.`,
    ]);
    expect(readDescription(text).description.offices.map(({ id }) => id)).toEqual(['b']);
  });

  it('in a list costs one item, and in a field of the file that field', () => {
    const expected = 'expect:\n- from: b\n\tto: x\n- {from: b, to: power-platform, be: reachable}\n';
    const text = `${head}  b: {exit: internet}\n${expected}`.replace('version: 1', 'version 1');
    expect(errors(text)).toEqual([
      `Line 2, column 1: ${noColon} Line 2 is left out until then.`,
      `Line 7, column 1: ${tab} Lines 6 and 7 are left out until then.`,
    ]);
    const { offices, expect: left } = readDescription(text).description;
    expect({ offices: offices.length, left: left.length }).toEqual({ offices: 1, left: 1 });
  });

  it('leaves places as they are in what follows it', () => {
    const text = `${head}\ta: {exit: internet}\n  b: {exti: internet}\n`;
    expect(errors(text)).toEqual([
      `Line 4, column 1: ${tab} Line 4 is left out until then.`,
      'Line 5, column 7: an office has no field "exti". Did you mean "exit"?',
    ]);
  });

  it('anywhere in a random file leaves all that does not name the place', () => {
    let left = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const whole = randomDescription(seed);
      const lines = writeDescription(whole).split('\n');
      const end = lines.findIndex((line) => /^(shared|expect):/.test(line));
      const elements = lines.slice(0, end < 0 ? undefined : end);
      const fields = elements.flatMap((line, index) => (/^ {4}\S/.test(line) ? [index] : []));
      const at = chanceFrom(seed).pick(fields);
      const broken = lines.map((line, index) => (index === at ? `\t${line.trim()}` : line)).join('\n');
      const { description, messages } = readDescription(broken);
      const told = messages.filter(({ code }) => code === 'syntax');
      expect(
        told.map((each) => each.at.line),
        broken,
      ).toEqual([at + 1]);
      const count = ({ offices, circuits, wans, vnets }: typeof whole) =>
        offices.length + circuits.length + wans.length + vnets.length;
      expect(count(description), broken).toBeLessThan(count(whole));
      left += count(description);
    }
    expect(left).toBeGreaterThan(100);
  });
});
