import { describe, expect, it } from 'vitest';
import { editWords } from '../../src/content/network/editWords';
import { expectationsCounted, expectationsLeftOut } from '../../src/content/network/overviewWords';
import { readDescription } from '../../src/format/readDescription';

const leftOutOf = (text: string) => readDescription(text).description.leftOut;
const written = 'network: x\nversion: 1\noffices:\n  oslo: {rooters: 2}\n  bergen: {wan: [oslo]}\n';

describe('a text without an answer', () => {
  it('is told to have no office only where none is written', () => {
    expect(editWords.nothingYet(leftOutOf('network: x\nversion: 1\n'))).toMatch(/a network needs an office/);
    expect(editWords.nothingYet(leftOutOf(written))).toBe(
      'There is nothing to answer yet, because office “oslo” (line 4) and office “bergen” (line 5) are left out, which have an error or name something that has one. The list of problems says what to do about it.',
    );
    expect(editWords.nothingYet(leftOutOf('network: x\nversion: 1\noffices:\n  oslo: [\n'))).toMatch(
      /lines of the file cannot be read|“oslo”/,
    );
  });

  it('counts the parts beyond the third, and tells expectations that it cannot have tried', () => {
    const many = `${written}  a: {x: 1}\n  b: {x: 1}\n  c: {x: 1}\nexpect:\n  - {from: oslo, to: power-platform, be: private}\n`;
    const leftOut = leftOutOf(many);
    expect(editWords.nothingYet(leftOut)).toContain('office “a” (line 6) and two others are left out');
    expect(expectationsLeftOut(leftOut)).toBe(
      'Expectation 1 (line 10) was not tried: it has an error, or names something that has one.',
    );
    expect(expectationsLeftOut(undefined)).toBeNull();
  });
});

describe('expectations of a file', () => {
  it('are counted by what came out, and none counts as failed that was not tried', () => {
    const all = [
      { status: 'holds' },
      { status: 'fails' },
      { status: 'undecided' },
      { status: 'not-tried' },
    ] as const;
    expect(expectationsCounted(all)).toBe(
      'One of four holds as written in the file, one is undecided and one was not tried',
    );
    expect(expectationsCounted([{ status: 'holds' }])).toBe(
      'The one expectation holds, as written in the file',
    );
    expect(expectationsCounted([{ status: 'not-tried' }])).toBe('The one expectation was not tried');
    expect(expectationsCounted([{ status: 'fails' }, { status: 'fails' }])).toBe(
      'None of two holds as written in the file',
    );
  });
});
