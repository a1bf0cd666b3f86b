import { describe, expect, it } from 'vitest';
import { account, believed, single } from '../../scripts/tally.mjs';

describe('the account of a run', () => {
  it('ends in the sum of all suites, in words that a machine can read', () => {
    const tallies = [
      { ...single('types', true), seconds: 4.4 },
      { ...single('build', false), seconds: 0.2 },
      { name: 'unit tests', passed: 40, failed: 2, skipped: 1, seconds: 90 },
    ];
    expect(account(tallies).split('\n')).toEqual([
      'types       1 passed, 0 failed, 4 s',
      'build       0 passed, 1 failed, 0 s',
      'unit tests  40 passed, 2 failed, 1 skipped, 90 s',
      '41 passed, 3 failed',
    ]);
  });

  it('does not believe a runner that ended badly but names no failure', () => {
    const clean = { name: 'unit', passed: 9, failed: 0, skipped: 0 };
    expect(believed(clean, true)).toEqual(clean);
    expect(believed(clean, false)).toEqual({ ...clean, failed: 1 });
    expect(believed({ ...clean, failed: 2 }, false)).toEqual({ ...clean, failed: 2 });
  });
});
