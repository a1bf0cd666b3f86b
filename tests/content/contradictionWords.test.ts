// Preferences that contradict each other are named wherever an answer is left open by them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { askable } from '../../src/analysis/network/askable';
import { workOut } from '../../src/analysis/overview/ledger';
import { assessOf } from '../../src/command/assessOf';
import { compile } from '../../src/compile/compile';
import { cellSentence } from '../../src/content/network/matrixWords';
import { lostName } from '../../src/content/pathListNames';
import { pathHeadline } from '../../src/content/pathWords';
import { verdictSentence } from '../../src/content/verdictSentence';
import { readDescription } from '../../src/format/readDescription';

const file = join(import.meta.dirname, '../fixtures/networks/more/contradicting.network.yaml');
const text = `${readFileSync(file, 'utf8')}expect:\n  - {from: [east, branch], to: hub, be: private}\n  - {from: east, to: power-platform, be: reachable}\n`;
const { description } = readDescription(text);
const topology = askable(compile(description));
const named = 'East prefers the WAN W, then the circuit er-e; West prefers the WAN W, then the circuit er-w';

describe('preferences that contradict each other', () => {
  it('are named in the verdict, of the offices that have them', () => {
    for (const office of ['east', 'west', 'branch']) {
      const told = assess(topology, { ...topology.opening, office, destination: 'vnet:hub' });
      expect(told.outcome.reachability).toBe('undecided');
      expect(told.contradicting.map((each) => each.office)).toEqual(['east', 'west']);
      expect(pathHeadline(told, 'request')).toBe('The path is not decided');
      expect(told.outcome.lost.map(({ reason }) => lostName(reason))).toContain(
        'How far the path is decided',
      );
      expect(verdictSentence(told, null).consequence).toMatch(
        /^East prefers .*; West prefers .*\. These preferences contradict each other: /,
      );
    }
  });

  it('are those that are tried, where another is', () => {
    const scenario = { ...topology.opening, office: 'east', destination: 'vnet:hub' };
    const tried = assess(topology, { ...scenario, prefer: [] });
    expect(tried.contradicting).toEqual([]);
    expect(tried.outcome.reachability).not.toBe('undecided');
  });

  it('are named in the overview and in print, and fail no expectation', () => {
    const { overview } = workOut(description);
    const naming = { topology, groups: overview.rows.map(({ group }) => group) };
    const cells = overview.rows.flatMap((row) => row.cells);
    const open = cells.filter(({ answer }) => answer.reachability === 'undecided');
    expect(open.length).toBeGreaterThan(0);
    for (const cell of open) expect(cellSentence(naming, cell)).toContain(named);
    for (const cell of cells.filter((each) => !open.includes(each)))
      expect(cell.contradicting).toBeUndefined();
    expect(overview.expectations.map(({ status }) => status)).toEqual(['undecided', 'fails']);
    const { out, code } = assessOf(description, text, []);
    expect([...out].join('')).toContain('UNDECIDED: East and Branch to Hub: private');
    expect([...out].join('')).toContain(`    ${named}`);
    expect(code).toBe(1);
  });
});
