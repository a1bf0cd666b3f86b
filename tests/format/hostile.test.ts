import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { cases } from '../fixtures/cases';
import { hostileText } from '../fixtures/hostileTexts';
import { chanceFrom } from '../fixtures/random';

const folder = join(import.meta.dirname, '../fixtures/networks');
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A sentence shows nothing that is unseen or that turns the text round it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

function problemWith(text: string): string | undefined {
  const { messages, description } = readDescription(text);
  const lines = text.split('\n').length;
  for (const message of messages) {
    const said = sentence(message);
    if (message.at.line < 1 || message.at.line > lines || message.at.column < 1)
      return `no such place: ${said}`;
    if (unseen.test(said)) return `unseen characters: ${JSON.stringify(said)}`;
    if (!/^Lines? [\d,]+.*[.?]$/.test(said)) return `no sentence: ${said}`;
    if (said.length > 600) return `too long: ${said}`;
  }
  if (description.offices.length === 0 && !messages.some(({ kind }) => kind === 'error'))
    return 'nothing is said';
  return undefined;
}

describe('a hostile text', () => {
  // A hundred thousand with ALL_CASES=1; in parts, so that a busy machine gets through each.
  for (let part = 1; part <= cases(2, 100); part++)
    it(`is answered by sentences, a thousand times: part ${part}`, () => {
      const chance = chanceFrom(1600 + part);
      const problems = Array.from({ length: 1000 }, () => hostileText(chance, samples)).flatMap((text) => {
        const problem = problemWith(text);
        return problem === undefined ? [] : [`${problem}\n${JSON.stringify(text)}`];
      });
      expect(problems).toEqual([]);
    });
});

const size = 256 * 1024;
const filled = (piece: string) => piece.repeat(Math.floor(size / piece.length));

describe('a text of 256 kB', () => {
  const texts: Record<string, string> = {
    'is nested in brackets': filled('['),
    'is nested in braces': filled('{a: '),
    'is nested in list marks': filled('- '),
    'is nested in key marks': filled('? '),
    'is nested in mappings': filled('a: '),
    'closes what was not opened': filled(']'),
    'is a bomb of aliases': `a: &a [x]\n${Array.from({ length: 9000 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join('\n')}`,
    'is a bomb of anchors': filled('&a '),
    'is a bomb of tags': filled('!x '),
    'is many documents': filled('---\n'),
    'is many ends of documents': filled('...\n'),
    'is many directives': filled('%a b\n'),
    'is one quote': `a: "${filled('x')}`.slice(0, size),
    'is one text of many lines': `note: |\n${filled(' x\n')}`.slice(0, size),
    'is all quotes': filled("'"),
    'is all commas': `a: [${filled('a, ')}`.slice(0, size),
    'is all keys': Array.from({ length: 25_000 }, (_, at) => `k${at}: 1`).join('\n'),
    'is one key': Array.from({ length: 80_000 }, () => 'k:').join('\n'),
    'is all blank lines': `a: b\n${filled('\n')}`.slice(0, size),
    'is all colons': filled(': '),
    'is all tabs': filled('\t'),
    'is all unknown circuits': `network: n\nversion: 1\noffices:\n  a:\n    circuits: [${filled('e1, ')}`
      .slice(0, size - 1)
      .concat(']'),
    'is all unknown fields': `network: n\nversion: 1\noffices:\n  a:\n${filled('    exti: none\n')}`.slice(
      0,
      size,
    ),
  };
  for (const [name, text] of Object.entries(texts))
    it(`${name}, and is answered`, () => {
      expect(problemWith(text)).toBeUndefined();
    });

  it('is refused where its nesting begins to be too deep, before it is parsed', () => {
    for (const [name, text] of Object.entries(texts))
      if (name.startsWith('is nested')) {
        const [message] = readDescription(text).messages;
        expect(message, name).toMatchObject({ code: 'too-deep', at: { line: 1 } });
        expect(message?.at.column, name).toBeGreaterThan(30);
      }
  });
});
