// How much JavaScript the page loads by itself, beside the smallest app of the same make, built here as well:
// node scripts/firstLoad.mjs

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, parseSync } from 'vite';

const project = join(import.meta.dirname, '..');
const mostTimes = 1.4;

/** What nobody asks for: it makes the picture live, and the page work offline. A browser test holds us to it. */
const loadsByItself = ['NetworkCanvas', 'serviceWorker'];

/** @typedef {{ name: string, bytes: number }} Script */

const compressed = (/** @type {string | Buffer} */ code) => brotliCompressSync(code).length;

/**
 * The scripts that the bare address asks for, found by following what each of them imports.
 * @param {string} [folder]  of a built page
 * @returns {Script[]}
 */
export function firstLoad(folder = join(project, 'dist')) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const assets = join(folder, 'assets');
  const waiting = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) =>
    basename(source),
  );
  waiting.push(
    ...loadsByItself.map((chunk) => {
      const file = readdirSync(assets).find((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'));
      if (!file) throw new Error(`The build has no chunk named ${chunk}`);
      return file;
    }),
  );
  /** @type {Map<string, number>} */
  const found = new Map();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const file = [assets, folder].map((place) => join(place, name)).find(existsSync) ?? name;
    const code = readFileSync(file, 'utf8');
    found.set(name, compressed(code));
    const { staticImports } = parseSync(name, code).module;
    waiting.push(...staticImports.map(({ moduleRequest }) => basename(moduleRequest.value)));
  }
  return [...found].map(([name, bytes]) => ({ name, bytes }));
}

/** @returns {Promise<Script[]>} */
async function smallestApp() {
  const built = await build({
    root: join(project, 'bench/pages/rf-min'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('One build was expected');
  return built.output.flatMap((file) =>
    file.type === 'chunk' ? [{ name: basename(file.fileName), bytes: compressed(file.code) }] : [],
  );
}

const sum = (/** @type {readonly Script[]} */ scripts) =>
  scripts.reduce((total, { bytes }) => total + bytes, 0);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @returns {Promise<{ isWithin: boolean, account: string }>} */
export async function firstLoadBudget() {
  const [page, smallest] = [firstLoad(), await smallestApp()];
  const times = sum(page) / sum(smallest);
  const lines = [
    ...page.map(({ name, bytes }) => `${kilobytes(bytes).padStart(9)}  ${name}`),
    `${kilobytes(sum(page)).padStart(9)}  the page, by itself, in Brotli`,
    `${kilobytes(sum(smallest)).padStart(9)}  the smallest React Flow app (bench/pages/rf-min)`,
    `${times.toFixed(3)} times as much; ${mostTimes} times are allowed, which leaves ${kilobytes(sum(smallest) * mostTimes - sum(page))}`,
  ];
  return { isWithin: times <= mostTimes, account: lines.join('\n') };
}

if (process.argv[1] === import.meta.filename) {
  const { isWithin, account } = await firstLoadBudget();
  console.log(account);
  process.exitCode = isWithin ? 0 : 1;
}
