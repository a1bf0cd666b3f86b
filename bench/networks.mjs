// How long networks take that somebody has described, how that grows with them, and how much memory a worker needs.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { growth, timed, written } from './figures.mjs';

const project = dirname(import.meta.dirname);
const sizes = [2, 5, 10, 30, 100, 300, 1000];
const MOST_CIRCUITS = 20;

/** @typedef {typeof import('./described')} Described */

/** @param {string} folder */
async function built(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    build: {
      outDir: folder,
      lib: { entry: join(project, 'bench/described.ts'), formats: ['es'], fileName: () => 'described.js' },
    },
  });
  return join(folder, 'described.js');
}

/**
 * The most that a worker holds while it goes through all pairs of all groups.
 * @param {string} script
 * @returns {Promise<{ peakMb: number, pairs: number, cells: number }>}
 */
function memoryOf(script) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'memoryWorker.mjs'), { workerData: { script } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** @param {Described} described */
function printGrowth({ judgement }) {
  const rows = sizes.map((offices) => {
    const { sessions, judge } = judgement(offices, Math.min(offices, MOST_CIRCUITS));
    return { offices, sessions, ms: timed(judge) };
  });
  console.table(
    rows.map(({ offices, sessions, ms }) => ({ offices, sessions, 'judgement ms': written(ms) })),
  );
  return growth(rows.map(({ sessions, ms }) => ({ x: sessions, y: ms })));
}

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function measureNetworks() {
  const folder = mkdtempSync(join(tmpdir(), 'networks-'));
  try {
    const script = await built(folder);
    /** @type {Described} */
    const described = await import(pathToFileURL(script).href);
    const article = timed(described.articleVerdict);
    const large = timed(() => described.verdictOf(50, 20));
    const parsing = timed(described.parsedByPackage);
    const slowest = described.reading
      .map(({ name, read }) => ({ name, ms: timed(read) }))
      .reduce((worst, each) => (each.ms > worst.ms ? each : worst));
    const power = printGrowth(described);
    const { peakMb, pairs, cells } = await memoryOf(script);
    /** @param {string} what @param {number} measured @param {number} bar @param {string} detail */
    const withinMs = (what, measured, bar, detail) =>
      /** @type {const} */ ({ what, measured, bar, side: 'at most', unit: 'ms', detail });
    return [
      {
        what: 'compile and first verdict, 50 offices and 20 circuits against the article’s',
        measured: large / article,
        bar: 5,
        side: 'at most',
        unit: '×',
        detail: `${written(large)} ms against ${written(article)} ms`,
      },
      withinMs(
        'text in the editor to verdict, 10 offices and 4 circuits',
        timed(described.editing(10, 4)),
        100,
        'read, compiled and judged anew',
      ),
      withinMs(
        'a text of 256 kB, parsed by the package yaml alone',
        parsing,
        50,
        'two thousand offices, before a word of them is read',
      ),
      withinMs(
        'the slowest text of 256 kB, read or refused, beyond what the package takes for two thousand offices',
        slowest.ms - parsing,
        50,
        slowest.name,
      ),
      {
        what: 'any text of 256 kB, read or refused, against the package yaml alone for two thousand offices',
        measured: slowest.ms / parsing,
        bar: 4,
        side: 'at most',
        unit: '×',
        detail: `the slowest, ${slowest.name}: ${written(slowest.ms)} ms against ${written(parsing)} ms`,
      },
      withinMs(
        'every single failure of every group, 50 offices and 20 circuits',
        timed(described.singles(50, 20)),
        1000,
        `${cells} cells`,
      ),
      withinMs(
        'every pair of one flow, 20 offices and 8 circuits',
        timed(described.pairsOfOneFlow(20, 8)),
        1000,
        '',
      ),
      withinMs(
        'every pair of one flow, 50 offices and 20 circuits',
        timed(described.pairsOfOneFlow(50, 20)),
        5000,
        '',
      ),
      {
        what: 'a judgement grows from 2 offices to 1,000 as sessions to the power of',
        measured: power,
        bar: 1.1,
        side: 'at most',
        unit: '',
        detail: 'exchanging routes and following packets, compiled before',
      },
      {
        what: 'heap of a worker with all pairs of all groups, 50 offices and 20 circuits',
        measured: peakMb,
        bar: 200,
        side: 'at most',
        unit: 'MB',
        detail: `${pairs} kinds of pairs in ${cells} cells`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const { asTable } = await import('./figures.mjs');
  console.log(asTable(await measureNetworks()));
}
