// How long the engine takes, how that grows with the network, and what a slow phone makes of it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import playwright from 'playwright-core';
import { build } from 'vite';
import { howToStart, installed } from '../scripts/browsers.mjs';

const project = dirname(import.meta.dirname);
const sizes = [10, 30, 100, 300, 1000, 3000, 10_000];
const throttling = 4;
const browserBarMs = 50;
const pagesMeasured = 7;

/** @param {readonly number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/**
 * The median of as many runs as fit into half a second, but at least three.
 * @param {() => unknown} run
 */
function timed(run) {
  const times = [];
  for (const begun = performance.now(); times.length < 3 || performance.now() - begun < 500; ) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** @param {number} ms */
const written = (ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

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
  for (let round = 0; round < 20; round += 1) builtIn.scan();
  const networks = [
    { name: 'built in', ...builtIn },
    ...sizes.map((size) => ({ name: 'generated', ...generated(size) })),
  ];
  let before = null;
  const rows = [];
  for (const { name, routers, sessions, hops, assess, scan } of networks) {
    const assessMs = timed(assess);
    const scanMs = timed(scan);
    const microsecondsPerSession = (1000 * assessMs) / sessions;
    rows.push({
      network: name,
      routers,
      sessions,
      hops,
      'assess ms': written(assessMs),
      'µs a session': microsecondsPerSession.toFixed(1),
      'grows as sessions^': before
        ? (Math.log(assessMs / before.assessMs) / Math.log(sessions / before.sessions)).toFixed(2)
        : '',
      'scan ms': written(scanMs),
    });
    before = name === 'generated' ? { assessMs, sessions } : null;
  }
  console.table(rows);
  console.log(
    `One assessment, nothing remembered. A scan judges every single failure and every pair: all elements of the built-in network, ${SCANNED_ELEMENTS} of each generated one.`,
  );
}

/** @param {string} script */
async function measureInBrowser(script) {
  const [executablePath] = installed('chromium');
  if (!executablePath) return console.log('No Chromium here, so nothing is measured in a browser.');
  const { launchOptions } = howToStart('chromium', executablePath);
  const browser = await playwright.chromium.launch(launchOptions);
  /** @type {number[][]} */
  const scans = [];
  for (let count = 0; count < pagesMeasured; count += 1) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    await page.addScriptTag({ content: script });
    scans.push(await page.evaluate('engine.inBrowser()'));
    await page.close();
  }
  const version = browser.version();
  await browser.close();
  const first = median(scans.map(([time = Number.NaN]) => time));
  const second = median(scans.map(([, time = Number.NaN]) => time));
  console.log(
    `Chromium ${version} at ${throttling}× CPU throttling, scan of the built-in network on a fresh page: ${first.toFixed(1)} ms, the next one ${second.toFixed(1)} ms (medians of ${pagesMeasured} pages; the bar is ${browserBarMs} ms: ${first < browserBarMs ? 'met' : 'missed'}).`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
try {
  await built(folder);
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`);
  measureGrowth(await import(pathToFileURL(join(folder, 'es.js')).href));
  await measureInBrowser(readFileSync(join(folder, 'iife.js'), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
