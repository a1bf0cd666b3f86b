import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../src/compile/complete/assumptions';
import { addedWords } from '../../../src/content/network/editWords';
import { readDescription } from '../../../src/format/readDescription';
import { addable, withAdded } from '../../../src/store/network/addElement';
import { blankNetwork } from '../../../src/store/network/blankNetwork';
import { textWithDecision } from '../../../src/store/network/ledgerEdit';
import { problemsOf } from '../../../src/store/network/problems';
import { applied, quickFixFor } from '../../../src/store/network/quickFix';

const folder = join(import.meta.dirname, '../../fixtures/networks');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const [branches = ''] = files;

describe('a quick fix', () => {
  it('puts what was meant in the place of what was written, and solves the problem', () => {
    const slips: readonly (readonly [string, string])[] = [
      ['routers: 2', 'ruters: 2'],
      ['exit: internet', 'exit: internt'],
      ['circuits: [er]', 'circuits: [err]'],
    ];
    for (const [right, wrong] of slips) {
      const text = branches.replace(right, wrong);
      expect(text).not.toBe(branches);
      const [problem] = problemsOf(text).shown;
      const fix = problem && quickFixFor(text, problem);
      expect(fix && applied(text, fix), wrong).toBe(branches);
    }
  });
});

describe('adding', () => {
  it('keeps every file without an error, and its comments', () => {
    for (const text of [...files, blankNetwork])
      for (const kind of addable) {
        const added = withAdded(text, kind, '');
        if (added.kind === 'not added') continue;
        const errors = readDescription(added.text).messages.filter((each) => each.kind === 'error');
        expect(errors, `${kind}\n${added.text}`).toEqual([]);
        for (const comment of text.match(/#.*/g) ?? []) expect(added.text).toContain(comment);
        expect(added.text.split('\n')[added.line - 1], kind).toMatch(
          kind === 'exit' ? /exit:/ : /^ +[a-z]+-\d+:/,
        );
      }
  });

  it('of a breakout goes to an office that has none, and changes no other', () => {
    const text =
      'network: x\nversion: 1\noffices:\n  a: {exit: {refuses: [power-platform]}}\n  b: {}\n  c: {exit: none}\n';
    const first = withAdded(text, 'exit', '');
    expect(first).toMatchObject({ kind: 'added', office: 'b', line: 5 });
    expect(addedWords('exit', first)).toBe('Added: internet breakout of office "b", line 5.');
    const inQuestion = withAdded(text, 'exit', 'c');
    expect(inQuestion).toMatchObject({ kind: 'added', office: 'c', line: 6 });
    for (const added of [first, inQuestion])
      if (added.kind === 'added') expect(added.text).toContain('a: {exit: {refuses: [power-platform]}}');
    const done = first.kind === 'added' ? withAdded(first.text, 'exit', 'a') : first;
    expect(done).toEqual({ kind: 'not added', because: 'every-office-has-one' });
    expect(addedWords('exit', done)).toMatch(/^Nothing was added/);
  });

  it('says so where nothing was added, and otherwise changes the text at the line that is told', () => {
    for (const text of [...files, blankNetwork, '', 'offices: [', 'offices: {a: {rooters: 2}}'])
      for (const kind of addable) {
        const added = withAdded(text, kind, '');
        expect(addedWords(kind, added)).toMatch(added.kind === 'added' ? /^Added: / : /^Nothing was added: /);
        if (added.kind === 'not added') continue;
        expect(added.text).not.toBe(text);
        const line = added.text.split('\n')[added.line - 1];
        expect(line, kind).not.toBe(text.split('\n')[added.line - 1]);
      }
  });

  it('writes what else can be said so that taking the # away is enough', () => {
    const added = withAdded(blankNetwork, 'office', '');
    const open = added.kind === 'added' ? added.text.replace('# wants: private ', 'wants: private ') : '';
    const { description, messages } = readDescription(open);
    expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(description.offices.at(-1)?.wants).toBe('private');
  });
});

describe('a decision', () => {
  it('is in the file at any of its values, and no longer an assumption', () => {
    for (const text of files) {
      for (const assumed of assumptionsOf(readDescription(text).description)) {
        for (const value of assumed.others.length > 0 ? [assumed.value, ...assumed.others] : []) {
          const { id, element, field } = assumed;
          const written = textWithDecision(text, {
            id,
            kind: element.kind,
            elements: [element.id],
            field,
            value,
            values: [],
          });
          const read = readDescription(written ?? '');
          expect(
            read.messages.filter(({ kind }) => kind === 'error'),
            `${id} ${value}`,
          ).toEqual([]);
          expect(assumptionsOf(read.description).map((each) => each.id)).not.toContain(id);
        }
      }
    }
  });
});
