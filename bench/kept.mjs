// Where a run is kept: every row in RESULTS.md, and in the README the five that readers notice.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asTable } from './figures.mjs';

const [BEGIN, END] = ['<!-- measured -->', '<!-- end of what was measured -->'];

export const results = join(import.meta.dirname, 'RESULTS.md');
export const readme = join(import.meta.dirname, '../README.md');

/** Rows of the README, as RESULTS.md names them. */
export const noticed = [
  'network seen, against its first view without script; Fast 4G, 4× CPU',
  'network seen, against minimal React Flow; Fast 4G, 4× CPU',
  'main thread of a load, against minimal React Flow; Fast 4G, 4× CPU',
  'main thread of a toggle, against React Flow toggle, ten memoised nodes',
  'click to next paint at 4× CPU, p95: failures',
];

/** @param {string} file */
export function measuredIn(file) {
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${file} has no place for what was measured`);
  return {
    before: text.slice(0, before + BEGIN.length),
    measured: text.slice(before + BEGIN.length, after),
    after: text.slice(after),
  };
}

/** What is written round the table stays. @param {string} file @param {string} account */
function keep(file, account) {
  const { before, after } = measuredIn(file);
  writeFileSync(file, `${before}\n${account}\n${after}`);
}

/** @param {string} account */
export const keepInResults = (account) => keep(results, account);

/** @param {readonly import('./figures.mjs').Row[]} rows */
export function keepInReadme(rows) {
  const day = new Date().toISOString().slice(0, 10);
  const found = rows.filter(({ what }) => noticed.includes(what));
  keep(readme, `${asTable(found)}\n\nMeasured on ${day}.`);
}
