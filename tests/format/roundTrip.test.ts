import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nothingDescribed, readDescription } from '../../src/format/readDescription';
import { parseText } from '../../src/format/text/parseText';
import { sentence } from '../../src/format/words/sentences';
import { plainOf } from '../../src/format/writing/applied';
import { writeDescription } from '../../src/format/writing/writeDescription';
import type { NetworkDescription } from '../../src/model/description';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../fixtures/random';

const folder = join(import.meta.dirname, '../fixtures/networks');
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Without what is undefined. */
const given = (description: NetworkDescription): unknown => JSON.parse(JSON.stringify(description));

describe('a good text', () => {
  it('says what the package yaml says of it when it reads it plainly', () => {
    const written = Array.from({ length: cases(50, 1000) }, (_, seed) =>
      writeDescription(randomDescription(seed + 1)),
    );
    for (const text of [...samples, ...written]) {
      const { tree, messages } = parseText(text);
      expect(messages).toEqual([]);
      expect(tree && plainOf(tree)).toEqual(parse(text, { schema: 'failsafe' }));
    }
  });
});

describe('a description that was written', () => {
  it('is read again as the same', () => {
    for (let seed = 1; seed <= cases(120, 1000); seed++) {
      const description = randomDescription(seed);
      const text = writeDescription(description);
      const { messages, description: again } = readDescription(text);
      const errors = messages.filter(({ kind }) => kind === 'error').map(sentence);
      expect(errors, `seed ${seed}`).toEqual([]);
      expect(given(again), `seed ${seed}`).toEqual(given(description));
    }
  });

  it('is read again as the same, whatever its names and notes are', () => {
    const chance = chanceFrom(5);
    const marks = [
      ...'ab 1.-:#,[]{}&*!|>%@`"\'\\?~=\t',
      ' #',
      ': ',
      '- ',
      'ü',
      '東',
      '\u{1f4a5}',
      'no',
      'null',
      '\n',
    ];
    for (let seed = 1; seed <= cases(120, 1000); seed++) {
      const text = () => Array.from({ length: 1 + chance.below(12) }, () => chance.pick(marks)).join('');
      const [name, note] = [text().replaceAll('\n', ' ').trim() || 'x', text().trim() || 'x'];
      const [office] = randomDescription(seed).offices;
      if (!office) throw new Error('no office');
      const named = {
        ...office,
        circuits: [],
        wans: [],
        vpn: [],
        prefer: [],
        routers: 1 as const,
        exit: 'none' as const,
      };
      const description = {
        ...nothingDescribed,
        network: name,
        note,
        offices: [{ ...named, name, note }],
        services: [{ id: 'power-platform', name }],
        shared: [{ id: 'shared-1', elements: [{ kind: 'office' as const, id: office.id }], because: note }],
      };
      const again = readDescription(writeDescription(description)).description;
      expect(given(again), JSON.stringify(description)).toEqual(given(description));
    }
  });
});
