// Measures the page's initial JavaScript against a minimal app of the same stack, built here as well: node
// scripts/firstLoad.mjs

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, parseSync } from 'vite';

const project = join(import.meta.dirname, '..');

/** Targets relative to the minimal app: before the first click is answered, and in total. */
const bars = { beforeClick: 0.85, inAll: 1.4 };
/** Ratios reached so far (bench/RESULTS.md), not to be exceeded. */
const reached = { beforeClick: 0.85, inAll: 1.15 };

/**
 * Chunks loaded without interaction that the first click does not wait for: all that shows an assessment
 * (view/answer). A browser test checks the list. Excludes what waits until the page has been idle for a while:
 * the print page (view/print) and offline use.
 */
const loadsByItself = ['answer'];

/** Chunks requested one or two seconds after the load. */
const lateChunks = ['Sheet', 'serviceWorker'];

/** @typedef {{ name: string, bytes: number, isBeforeClick: boolean }} Script */

const compressed = (/** @type {string | Buffer} */ code) => brotliCompressSync(code).length;

/**
 * Finds the given scripts and their static imports, by name.
 * @param {readonly string[]} names
 * @param {string} folder
 */
function withImports(names, folder) {
  const waiting = [...names];
  /** @type {Map<string, number>} */
  const found = new Map();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const file = [join(folder, 'assets'), folder].map((place) => join(place, name)).find(existsSync) ?? name;
    const code = readFileSync(file, 'utf8');
    found.set(name, compressed(code));
    const { staticImports } = parseSync(name, code).module;
    waiting.push(...staticImports.map(({ moduleRequest }) => basename(moduleRequest.value)));
  }
  return found;
}

/**
 * @param {string} chunk
 * @param {string} folder
 */
function filesOf(chunk, folder) {
  const files = readdirSync(join(folder, 'assets')).filter(
    (name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'),
  );
  if (files.length === 0) throw new Error(`The build has no chunk named ${chunk}`);
  return files;
}

/**
 * Lists the scripts of what waits until the page has been idle for a while.
 * @param {string} folder  of a built page
 * @returns {string[]}
 */
export const lateScripts = (folder) => [
  ...withImports(
    lateChunks.flatMap((chunk) => filesOf(chunk, folder)),
    folder,
  ).keys(),
];

/**
 * Finds the scripts of the bare address by following their imports.
 * @param {string} [folder]  of a built page
 * @returns {Script[]}
 */
export function firstLoad(folder = join(project, 'dist')) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) =>
    basename(source),
  );
  const later = loadsByItself.flatMap((chunk) => filesOf(chunk, folder));
  const beforeClick = withImports(named, folder);
  return [...withImports([...named, ...later], folder)].map(([name, bytes]) => ({
    name,
    bytes,
    isBeforeClick: beforeClick.has(name),
  }));
}

/** @returns {Promise<number>} */
async function smallestAppBytes() {
  const built = await build({
    root: join(project, 'bench/pages/rf-min'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('One build was expected');
  return built.output.reduce((total, file) => total + (file.type === 'chunk' ? compressed(file.code) : 0), 0);
}

const sum = (/** @type {readonly Script[]} */ scripts) =>
  scripts.reduce((total, { bytes }) => total + bytes, 0);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {string} [folder]  of a built page
 * @returns {Promise<import('../bench/figures.mjs').Row[]>}
 */
export async function measureScripts(folder) {
  const scripts = firstLoad(folder);
  const smallest = await smallestAppBytes();
  /** @param {string} what @param {readonly Script[]} counted @param {number} bar */
  const row = (what, counted, bar) => ({
    what: `${what}, brotli, against minimal React Flow`,
    measured: sum(counted) / smallest,
    bar,
    side: /** @type {const} */ ('at most'),
    unit: '×',
    detail: `${kilobytes(sum(counted))} to ${kilobytes(smallest)}`,
  });
  return [
    row(
      'script before the first click is answered',
      scripts.filter(({ isBeforeClick }) => isBeforeClick),
      bars.beforeClick,
    ),
    row('script of all that loads by itself', scripts, bars.inAll),
  ];
}

/** @returns {Promise<{ isWithin: boolean, account: string }>} */
export async function firstLoadBudget() {
  const most = Object.values(reached);
  const rows = await measureScripts();
  const lines = [
    ...firstLoad().map(
      ({ name, bytes, isBeforeClick }) =>
        `${kilobytes(bytes).padStart(9)}  ${name}${isBeforeClick ? ', before the first click' : ''}`,
    ),
    ...rows.map(
      ({ what, measured, bar, detail }, row) =>
        `${measured.toFixed(3)} times: ${what}, ${detail}; at most ${most[row]} times, and ${bar} in the end`,
    ),
  ];
  return {
    isWithin: rows.every(({ measured }, row) => measured <= (most[row] ?? 0)),
    account: lines.join('\n'),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { isWithin, account } = await firstLoadBudget();
  console.log(account);
  process.exitCode = isWithin ? 0 : 1;
}
