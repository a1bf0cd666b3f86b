// Everything that the page promises to be quick at, in one run and one table, which is kept in RESULTS.md, and five
// rows of it in the README. `--quick` repeats less; `--only=loading,toggling` measures what is named and keeps nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureScripts } from '../scripts/firstLoad.mjs';
import { busyBefore, startChromium } from './browser.mjs';
import { measureEngine } from './engine.mjs';
import { asTable, isMet, median } from './figures.mjs';
import { keepInReadme, keepInResults } from './kept.mjs';
import { measureAnswering } from './measures/answering.mjs';
import { measureEditing } from './measures/editing.mjs';
import { measureLeaking } from './measures/leaking.mjs';
import { measureLoading } from './measures/loading.mjs';
import { measureMoving } from './measures/moving.mjs';
import { measureToggling } from './measures/toggling.mjs';
import { measureNetworks } from './networks.mjs';
import { servePages } from './pages.mjs';

const isQuick = process.argv.includes('--quick');
/** All where nothing is named. */
const only = process.argv.flatMap((argument) =>
  argument.startsWith('--only=') ? argument.slice('--only='.length).split(',') : [],
);
const repeats = isQuick ? { loads: 3, toggles: 2, rest: 1 } : { loads: 9, toggles: 5, rest: 3 };
const BUSY = 0.3;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const browser = await startChromium();
const host = await servePages(folder);
try {
  const measures = {
    loading: () => measureLoading(browser, host.address, repeats.loads),
    scripts: () => measureScripts(host.ours),
    toggling: () => measureToggling(browser, host.address, repeats.toggles),
    answering: () => measureAnswering(browser, host.address, repeats.rest),
    moving: () => measureMoving(browser, host.address, repeats.rest),
    leaking: () => measureLeaking(browser, host.address),
    editing: () => measureEditing(browser, host.address),
    engine: () => measureEngine(browser, host.address),
    networks: () => measureNetworks(),
  };
  const rows = [];
  for (const [name, measure] of Object.entries(measures))
    if (only.length === 0 || only.includes(name)) rows.push(...(await measure()));
  const busy = median(busyBefore());
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`;
  const account = [
    asTable(rows),
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine}, Chromium ${browser.version()}, node ${process.version}; ${rows.filter(isMet).length} of ${rows.length} pass.`,
    `Medians of ${repeats.loads} loads of each page under each condition and of ${repeats.toggles} times 20 toggles.`,
    busy < BUSY
      ? 'The machine was quiet.'
      : `Other programs kept the machine ${Math.round(100 * busy)} % busy, which lengthens all that is not processor time.`,
  ].join('\n');
  console.log(`\n${account}`);
  if (only.length === 0) {
    keepInResults(account);
    keepInReadme(rows);
  }
} finally {
  await host.stop();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
