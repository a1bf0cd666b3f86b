import { describe, expect, it } from 'vitest';
import { judgeWish } from '../../src/analysis/judgeWish';
import { askable } from '../../src/analysis/network/askable';
import { workOut } from '../../src/analysis/overview/ledger';
import { failureCandidates } from '../../src/analysis/resilience';
import { compile } from '../../src/compile/compile';
import { failureCount } from '../../src/content/assess/summary';
import {
  cellFailures,
  cellSentence,
  cellTitle,
  harmCounts,
  harmWords,
  isEndedAlready,
  rowName,
  wantedWords,
  worstFirst,
} from '../../src/content/network/matrixWords';
import { overviewWords } from '../../src/content/network/overviewWords';
import { wishStatements } from '../../src/content/network/wishWords';
import { readDescription } from '../../src/format/readDescription';
import { describedRisks } from '../../src/model/topology';

const overviewOf = (text: string) => {
  const { description } = readDescription(text);
  const { rows } = workOut(description).overview;
  const naming = { topology: compile(description).topology, groups: rows.map(({ group }) => group) };
  return { rows, naming };
};

const offices = (lines: readonly string[]) =>
  overviewOf(
    [
      'network: n',
      'version: 1',
      'offices:',
      ...lines,
      'circuits:',
      '  er: {location: oslo, provider: p, peerings: [microsoft]}',
    ].join('\n'),
  );

describe('a cell of the overview', () => {
  it('counts no failures that end what does not arrive anyway, and says so', () => {
    const { rows } = offices(['  none: {exit: none}', '  one: {circuits: [er], exit: none}']);
    const cells = new Map(rows.map(({ group, cells: [cell] }) => [group.office, cell ?? expect.fail()]));
    const [none, one] = [cells.get('none') ?? expect.fail(), cells.get('one') ?? expect.fail()];
    expect([isEndedAlready(none), harmCounts(none)]).toEqual([true, []]);
    expect(isEndedAlready(one)).toBe(false);
    expect(harmCounts(one).map(({ harm }) => harm)).toEqual(['ends', 'exposes']);
    expect(overviewWords.endedAlready).not.toBe('');
  });
});

describe('traffic of which only one direction is in a tunnel', () => {
  const text = (prefer: string, circuits: string) =>
    [
      'network: n',
      'version: 1',
      'offices:',
      `  one: {circuits: [${circuits}], vpn: [hub], exit: internet, prefer: [${prefer}]}`,
      'circuits:',
      '  er: {location: oslo, provider: p, peerings: [private]}',
      'vnets:',
      `  hub: {circuits: [${circuits}], vpn-gateway: active-active}`,
    ].join('\n');
  const cellIn = (network: string) => {
    const { rows, naming } = overviewOf(network);
    const cell = rows.flatMap(({ cells }) => cells).find(({ destination }) => destination === 'vnet:hub');
    return { cell: cell ?? expect.fail(), naming };
  };
  const whole = text('vpn', '').replace(/^ {2}er: .*$/m, '  er: {location: oslo, provider: p, peerings: []}');

  it('is not called encrypted as a whole, in the cell or in its sentence', () => {
    const { cell, naming } = cellIn(text('vpn', 'er'));
    expect(cellTitle(cell.answer)).toBe('Reachable, partly encrypted');
    const [why] = wishStatements(judgeWish(cell.answer, 'private'));
    expect(why?.text).toMatch(/^Part of it crosses the public internet\./);
    expect(cellSentence(naming, cell)).toMatch(
      /^reached, partly over the public internet, encrypted there, over /,
    );
  });

  it('is called so where all of it is', () => {
    const { cell, naming } = cellIn(whole);
    expect(cellTitle(cell.answer)).toBe('Reachable, encrypted');
    const [why] = wishStatements(judgeWish(cell.answer, 'private'));
    expect(why?.text).toMatch(/^It crosses the public internet\./);
    expect(cellSentence(naming, cell)).toMatch(/^reached, encrypted over the public internet, over /);
  });

  it('is told apart among what single failures do', () => {
    const { cell } = cellIn(text('er.primary, vpn, er.secondary', 'er'));
    const effects = new Map(cell.effects.map(({ risk, damage }) => [risk, damage]));
    expect(effects.get('line:one.er.primary')).toBe('partly-to-tunnel');
    expect(effects.get('circuit:er')).toBe('to-tunnel');
    const parts = harmCounts(cell).map(({ harm, count }) => harmWords[harm](count));
    expect(parts).toContain('move it into a tunnel');
    expect(parts.some((words) => /moves? part of it into a tunnel/.test(words))).toBe(true);
  });
});

describe('what an office wants', () => {
  const cellsOf = (lines: readonly string[]) => offices(lines).rows.flatMap(({ cells }) => cells);

  it('stands in the cell, met or not; an outage tells neither', () => {
    const told = cellsOf([
      '  one: {circuits: [er], exit: none, wants: private}',
      '  two: {exit: internet, wants: private}',
      '  three: {exit: none, wants: private}',
      '  four: {circuits: [er], exit: none}',
    ]).map(wantedWords);
    expect(told).toEqual([
      'wants private: met',
      'wants private: not met',
      'wants private: cannot be told',
      null,
    ]);
  });
});

describe('a failure that ends it', () => {
  const text = [
    'network: n',
    'version: 1',
    'offices:',
    '  one: {circuits: [er], exit: internet}',
    'circuits:',
    '  er: {location: oslo, provider: p, peerings: [private]}',
    'vnets:',
    '  hub: {circuits: [er]}',
  ].join('\n');

  it('is told to send packets to the public internet where the default route still leads there', () => {
    const { rows, naming } = overviewOf(text);
    const cell = rows[0]?.cells.find(({ destination }) => destination === 'vnet:hub') ?? expect.fail();
    expect(cell.answer).toEqual({ reachability: 'reached', privacy: 'yes' });
    const out = cell.effects.filter(({ exposes }) => exposes);
    expect(out.every(({ damage }) => damage === 'ends')).toBe(true);
    const sentOut = 'with packets sent to the public internet';
    const [ends, exposes] = harmCounts(cell);
    expect(out.length).toBeGreaterThan(0);
    expect(out.length).toBeLessThan(ends?.count ?? 0);
    // What is told of each is what is counted, under one word.
    expect(exposes).toEqual({ harm: 'exposes', count: out.length, also: ' and break it too' });
    const told = cellFailures(naming, cell).filter(({ text }) => text.endsWith(`out of reach, ${sentOut}`));
    expect(told.map(({ risk }) => risk).sort()).toEqual(out.map(({ risk }) => risk).sort());
    expect(failureCount(cell).join()).toMatch(/ end it, \w+ expose it and break it too$/);
  });

  it('is counted among as many risks as one more failure of a compared state', () => {
    const { naming, rows } = overviewOf(text);
    const topology = askable(compile(readDescription(text).description));
    const scenario = { ...topology.opening, destination: 'vnet:hub' };
    const risks = describedRisks(naming.topology);
    // All but the office itself.
    expect(failureCandidates(topology, scenario).length).toBe(risks.length - 1);
    expect(rows.length).toBe(1);
  });
});

describe('the rows of the overview', () => {
  it('stand worst first; of those that are equally bad more sites first, then by name', () => {
    const names = ['site-10', 'site-9', 'branch'];
    const { rows: found, naming } = overviewOf(
      [
        'network: n',
        'version: 1',
        'offices:',
        ...names.map((name) => `  ${name}: {circuits: [er-${name}]}`),
        '  cut: {exit: none}',
        'circuits:',
        ...names.map(
          (name) => `  er-${name}: {location: l-${name}, provider: p-${name}, peerings: [microsoft]}`,
        ),
      ].join('\n'),
    );
    const rows = found.map((row) => ({
      ...row,
      group: { ...row.group, count: row.group.office === 'branch' ? 3 : 1 },
    }));
    const inOrder = (all: typeof rows) => worstFirst(naming, all).map(({ group }) => group.office);
    expect(inOrder(rows)).toEqual(['cut', 'branch', 'site-9', 'site-10']);
    expect(inOrder(rows.toReversed())).toEqual(inOrder(rows));
  });

  it('have names as they are written where those are names of resources', () => {
    const { rows, naming } = offices([
      '  er-fra-direct: {circuits: [er]}',
      '  zurich: {circuits: [er], exit: internet}',
    ]);
    expect(rows.map((row) => rowName(naming, row))).toEqual(['er-fra-direct', 'Zurich']);
    expect(naming.topology.destinations.map(({ name }) => name)).toEqual(['Power Platform']);
  });
});
