// Mistakes that somebody who knows networks makes in a first file, each with the one sentence that helps.

import { describe, expect, it } from 'vitest';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { exitMistakes } from './exitMistakes';
import { mistakes, whole } from './mistakes';

const told = (text: string): readonly string[] =>
  readDescription(text)
    .messages.filter(({ kind }) => kind !== 'assumption')
    .map(sentence);

const consequences = / Because of this, .*$/;

describe('a mistake in a first file', () => {
  it.each([...mistakes, ...exitMistakes])('%j → %j is one sentence that helps', (written, instead, said) => {
    expect(whole).toContain(written);
    const found = told(whole.replace(written, instead));
    expect(found.map((each) => each.replace(consequences, ''))).toEqual([`Line ${said}`]);
  });

  it('is none where the text is one', () => {
    expect(told(whole)).toEqual([]);
    expect(told(whole.replace('provider: telia\n    layer', 'provider:  "telia"\n    layer'))).toEqual([]);
  });

  it('is none where a list of routers is replaced by the map that the sentence shows', () => {
    const [said] = told(whole.replace('routers: 2', 'routers: [r1, r2]'));
    const shown = /"(\{.*\})"/.exec(said ?? '')?.[1];
    expect(shown).toBeDefined();
    expect(told(whole.replace('routers: 2', `routers: ${shown}`))).toEqual([]);
  });

  it('says once what follows from it', () => {
    const [found, ...others] = told(whole.replace('location: oslo', 'locaton: oslo'));
    expect(others).toEqual([]);
    expect(found).toBe(
      'Line 14, column 5: a circuit has no field "locaton". Did you mean "location"? Because of this, office "oslo", virtual network "hub", expectation 1 and shared risk 1 are not computed either.',
    );
    const many = whole.replace('  bergen:', '  b: {circuits: [er-a]}\n  c: {circuits: [er-a]}\n  bergen:');
    expect(told(many.replace('location: oslo', 'locaton: oslo'))).toEqual([
      expect.stringMatching(
        / Because of this, office "oslo", office "b", office "c" and 3 more are not computed either\.$/,
      ),
    ]);
  });

  it('in a list where ids are expected, is told with what each entry needs', () => {
    const list = whole.replace(
      / {2}oslo:[\s\S]*?circuits:\n/,
      '  - name: Oslo\n    routers: 2\n  - bergen:\ncircuits:\n',
    );
    expect(told(list)).toEqual([
      'Line 4, column 3: "offices" needs an id for each, with a colon after it and its fields below: "oslo:", not "- name: oslo". Because of this, expectation 1 is not computed either.',
    ]);
  });
});
