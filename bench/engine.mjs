// How long the engine takes, how that grows with the network, and what a slow phone makes of it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { pause, withPage } from './browser.mjs';
import { growth, median, timed, written } from './figures.mjs';
import { compared, makeLive } from './pages.mjs';

const project = dirname(import.meta.dirname);
const sizes = [10, 30, 100, 300, 1000, 3000, 10_000];
const slowed = { name: '4× CPU', slowdown: 4, network: null };
const browserBarMs = 50;
const pagesMeasured = 7;
const AT_REST_MS = 1500;

/** @param {string} folder */
async function built(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    build: {
      outDir: folder,
      lib: {
        entry: join(project, 'bench/measured.ts'),
        formats: ['es', 'iife'],
        name: 'engine',
        fileName: (format) => `${format}.js`,
      },
    },
  });
}

/** @param {typeof import('./measured')} engine */
function measureGrowth({ builtIn, generated, SCANNED_ELEMENTS }) {
  // The first runs of a process pay for compiling.
  for (let round = 0; round < 50; round += 1) builtIn.scan();
  const networks = [{ network: 'built in', ...builtIn }];
  for (const size of sizes) networks.push({ network: 'generated', ...generated(size) });
  const rows = networks.map(({ trace, assess, scan, ...facts }) => {
    const times = { traceMs: timed(trace), assessMs: timed(assess), scanMs: timed(scan) };
    return { ...facts, ...times };
  });
  console.table(
    rows.map(({ network, routers, sessions, hops, elementsTried, traceMs, assessMs, scanMs }) => ({
      network,
      routers,
      sessions,
      hops,
      tried: elementsTried,
      'trace ms': written(traceMs),
      'µs a session': ((1000 * traceMs) / sessions).toFixed(1),
      'assess ms': written(assessMs),
      'scan ms': written(scanMs),
    })),
  );
  const grown = rows.filter(({ network }) => network === 'generated');
  const asPower = (/** @type {'traceMs' | 'assessMs' | 'scanMs'} */ of) =>
    `sessions^${growth(grown.map((row) => ({ x: row.sessions, y: row[of] }))).toFixed(2)}`;
  console.log(
    `Processor time in node, nothing remembered from before. Growth: a trace as ${asPower('traceMs')}, an assessment as ${asPower('assessMs')}, a scan as ${asPower('scanMs')}.`,
  );
  console.log(
    'An assessment is a trace and one more for each element on its path that it lets fail ("tried"): longer paths cost more.',
  );
  console.log(
    `A scan judges every single failure and every pair: all elements of the built-in network, ${SCANNED_ELEMENTS} of each generated one.`,
  );
}

/**
 * In the page that readers have open when they ask for the scan, with the memory and the compiler as they are then.
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} address
 * @param {string} script
 * @returns {Promise<import('./figures.mjs').Row[]>}
 */
async function measureInBrowser(browser, address, script) {
  /** @type {number[][]} */
  const scans = [];
  for (let count = 0; count < pagesMeasured; count += 1) {
    scans.push(
      await withPage(browser, slowed, async ({ page }) => {
        await page.goto(address + compared.ours.path);
        await makeLive(page);
        await pause(AT_REST_MS);
        return page.evaluate(`${script}; engine.inBrowser()`);
      }),
    );
  }
  const [first = Number.NaN, second = Number.NaN] = [0, 1].map((index) =>
    median(scans.map((times) => times[index] ?? Number.NaN)),
  );
  return [
    {
      what: 'scan of every failure and pair at 4× CPU',
      measured: first,
      bar: browserBarMs,
      side: 'at most',
      unit: 'ms',
      detail: `median of ${pagesMeasured} fresh pages; the next one ${second.toFixed(1)} ms`,
    },
  ];
}

/**
 * How long the engine takes and how that grows is printed; what has a bar is handed back.
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} address
 */
export async function measureEngine(browser, address) {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    await built(folder);
    measureGrowth(await import(pathToFileURL(join(folder, 'es.js')).href));
    return await measureInBrowser(browser, address, readFileSync(join(folder, 'iife.js'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
