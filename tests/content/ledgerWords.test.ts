// What the ledger says of failures that make an answer better: they are compared with the network with that element,
// never with "before", which would be the network with the assumed value.

import { expect, test } from 'vitest';
import { examine } from '../../src/analysis/overview/examination';
import { type FailureDifference, ledger, type Otherwise } from '../../src/analysis/overview/ledger';
import { officeGroups } from '../../src/analysis/overview/officeGroups';
import { overview } from '../../src/analysis/overview/overview';
import { compile } from '../../src/compile/compile';
import { differences, ledgerLines } from '../../src/content/assess/ledger';
import { describedFiles } from '../layout/drawnFile';

const description = describedFiles.get('us-uk');
if (!description) throw new Error('us-uk');
const compiled = compile(description);
const naming = { topology: compiled.topology, groups: officeGroups(description) };

const words = (before: FailureDifference['before'], after: FailureDifference['after']): readonly string[] => {
  const failure: FailureDifference = {
    risk: 'line:london.er-uk.both',
    inSentence: 'the line from London to er-uk',
    partOf: null,
    office: 'london',
    destination: 'service:power-platform',
    before,
    after,
  };
  const other: Otherwise = {
    value: 'one line',
    weight: 'failures',
    answers: [],
    failures: [failure],
    switched: null,
  };
  return differences(naming, other);
};

test('an answer that a failure makes better is better than with the element', () => {
  const start = 'without the line from London to er-uk: London to Power Platform';
  expect(words('none', 'improves')).toEqual([`${start} better than with it`]);
  expect(words(null, 'improves')).toEqual([`${start} better than with it`]);
  expect(words('improves', 'none')).toEqual([`${start} no longer better than with it`]);
  expect(words('ends', 'improves')).toEqual([`${start} better than with it instead of out of reach`]);
  expect(words('improves', 'ends')).toEqual([`${start} out of reach instead of better than with it`]);
});

test('so says the ledger of a network in which a lost line undoes an asymmetric path', () => {
  const examination = examine(compiled);
  const rows = ledger({
    description,
    overview: overview(description, examination),
    risks: new Map(examination.risks.map((risk) => [risk.id, risk])),
  });
  const better = rows.flatMap(({ otherwise }) =>
    otherwise.flatMap(({ failures }) => failures.filter(({ after }) => after === 'improves')),
  );
  expect(better.length).toBeGreaterThan(0);
  const lines = rows.flatMap((row) => ledgerLines(naming, row)).filter((line) => /\bbetter\b/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/ better than with it(;|$)/);
});
