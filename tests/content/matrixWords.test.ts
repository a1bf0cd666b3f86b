import { describe, expect, it } from 'vitest';
import { workOut } from '../../src/analysis/overview/ledger';
import { compile } from '../../src/compile/compile';
import { harmCounts, isEndedAlready, rowName, worstFirst } from '../../src/content/network/matrixWords';
import { overviewWords } from '../../src/content/network/overviewWords';
import { readDescription } from '../../src/format/readDescription';

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
