import { describe, expect, it } from 'vitest';
import { measuredIn, noticed, readme, results } from '../../bench/kept.mjs';

/** Rows of a file's table, as cells. */
const rowsOf = (file: string) =>
  measuredIn(file)
    .measured.split('\n')
    .filter((line) => /^\| (?!what |-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the figures of the README', () => {
  it('are those of one run, as RESULTS.md has them', () => {
    const kept = rowsOf(readme);
    expect(kept.map(([, what]) => what)).toEqual(noticed);
    expect(rowsOf(results)).toEqual(expect.arrayContaining(kept));
  });
});
