import { describe, expect, it } from 'vitest';
import { account, believed, durations, ofPlaywright, ofVitest, single } from '../../scripts/tally.mjs';

describe('the account of a run', () => {
  it('ends in the sum of all suites, in words that a machine can read', () => {
    const tallies = [
      single('types', true),
      single('build', false),
      { name: 'unit tests', passed: 40, failed: 2, skipped: 1 },
    ];
    expect(account(tallies).split('\n')).toEqual([
      'types       1 passed, 0 failed',
      'build       0 passed, 1 failed',
      'unit tests  40 passed, 2 failed, 1 skipped',
      '41 passed, 3 failed',
    ]);
  });

  it('counts a test file that could not even be read as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}, {}, {}] },
      ],
    };
    expect(ofVitest('unit', report)).toEqual({ name: 'unit', passed: 3, failed: 2, skipped: 2 });
  });

  it('counts the tests of an engine in both themes, wherever they are nested', () => {
    const test = (projectName: string, status: string) => ({ projectName, status });
    const report = {
      suites: [
        {
          specs: [{ tests: [test('webkit', 'expected'), test('chromium', 'unexpected')] }],
          suites: [{ specs: [{ tests: [test('webkit-dark', 'expected'), test('webkit', 'skipped')] }] }],
        },
        { specs: [{ tests: [test('webkit', 'unexpected')] }] },
      ],
    };
    expect(ofPlaywright('WebKit', 'webkit', report)).toEqual({
      name: 'WebKit',
      passed: 2,
      failed: 1,
      skipped: 1,
    });
  });

  it('does not believe a runner that ended badly but names no failure', () => {
    const clean = { name: 'unit', passed: 9, failed: 0, skipped: 0 };
    expect(believed([clean], true)).toEqual([clean]);
    expect(believed([clean], false)).toEqual([{ ...clean, failed: 1 }]);
    const failing = { ...clean, failed: 2 };
    expect(believed([clean, failing], false)).toEqual([clean, failing]);
  });

  it('lists how long each part took, and all of them, side by side', () => {
    const parts = [
      { name: 'types', seconds: 4.4 },
      { name: 'browser tests', seconds: 200.4 },
    ];
    expect(durations(parts, 202.6).split('\n')).toEqual([
      'types          4 s',
      'browser tests  200 s',
      'altogether     203 s',
    ]);
  });
});
