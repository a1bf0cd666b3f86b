// Runs every check of the project; continues after a failure. The unit tests run in parallel with all others: browser
// tests mostly wait, and leave them processor time.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { preview } from 'vite';
import { engines } from './browsers.mjs';
import { firstLoadBudget } from './firstLoad.mjs';
import { howToProvide, readyBrowser } from './readyBrowser.mjs';
import { account, believed, durations, ofPlaywright, ofVitest, single } from './tally.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

const project = dirname(import.meta.dirname);
const reports = join(project, 'test-results');
const require = createRequire(import.meta.url);
const longestStepMs = 50 * 60_000;

/**
 * Runs a development tool by its own program, without shell or PATH, and returns what it printed.
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ environment?: NodeJS.ProcessEnv, isLive?: boolean }} [options]  `isLive`: the tool prints straight to the terminal.
 * @returns {Promise<{ ok: boolean, printed: string }>}
 */
function tool(packageName, program, words, { environment = {}, isLive = false } = {}) {
  const manifest = join(project, 'node_modules', packageName, 'package.json');
  const file = join(dirname(manifest), require(manifest).bin[program]);
  const child = spawn(process.execPath, [file, ...words], {
    cwd: project,
    stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    timeout: longestStepMs,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, printed: `${printed}${error}` }));
    child.on('close', (code) => resolve({ ok: code === 0, printed }));
  });
}

/**
 * Prints all that belongs together at once, since several checks run at the same time.
 * @param {string} title
 * @param {...string} paragraphs
 */
function announce(title, ...paragraphs) {
  const text = paragraphs.map((each) => each.trimEnd()).filter(Boolean);
  console.log([`\n── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}\n`, ...text].join('\n'));
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function unitTests() {
  const name = 'unit, component and conformance tests';
  const file = join(reports, 'vitest.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, printed } = await tool('vitest', 'vitest', words);
  announce(name, printed);
  const report = readReport(file);
  return report ? believed([ofVitest(name, report)], ok) : [single(name, false)];
}

/** @param {boolean} isBuilt */
async function sizeOfFirstLoad(isBuilt) {
  const name = 'JavaScript of the first load';
  const { isWithin, account } = isBuilt
    ? await firstLoadBudget()
    : { isWithin: false, account: 'There is no build to measure.' };
  announce(name, account, `${name}: ${isWithin ? 'passed' : 'FAILED'}`);
  return single(name, isWithin);
}

/** With --all-engines, every engine runs all tests; in CI, Firefox and WebKit run engine-dependent ones. */
const asksEverything = process.argv.includes('--all-engines');

/** Requires every engine that is to be tested. */
const asksAll = asksEverything || Boolean(process.env.CI);

/** @param {Engine} engine */
const isRequired = (engine) => asksAll || engine === 'chromium';

/** @param {boolean} isBuilt */
async function browserTests(isBuilt) {
  announce('the built page in browsers');
  /** @type {NodeJS.ProcessEnv} */
  const environment = {};
  /** @type {Engine[]} */
  const ready = [];
  const tallies = [];
  for (const engine of /** @type {Engine[]} */ (Object.keys(engines))) {
    const { name, variable } = engines[engine];
    if (!isRequired(engine)) {
      environment[variable] = 'none';
      console.log(`${name} is not asked. "npm run test:engines" asks every engine.`);
      continue;
    }
    const path = await readyBrowser(engine, { mayInstall: isRequired(engine) });
    environment[variable] = path ?? 'none';
    if (path) ready.push(engine);
    else if (process.env[variable] === 'none') console.log(`${name} left out, as ${variable}=none asks.`);
    else
      console.log(`${name} not found: ${isRequired(engine) ? 'failed' : 'skipped'}. ${howToProvide(engine)}`);
    if (!path && isRequired(engine) && process.env[variable] !== 'none')
      tallies.push(single(`${name} found`, false));
  }
  if (ready.length === 0) return tallies;
  if (!isBuilt) {
    console.log('The browser tests did not run: there is no build to open.');
    return [...tallies, single('browser tests', false)];
  }

  const server = await preview({ root: project, logLevel: 'error' });
  const file = join(reports, 'playwright.json');
  const { ok } = await tool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
    isLive: true,
    environment: {
      ...environment,
      ...(asksEverything && { ENGINE_TESTS: 'all' }),
      PAGE_URL: server.resolvedUrls?.local[0],
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  });
  await server.close();
  const report = readReport(file);
  if (!report) return [...tallies, single('browser tests', false)];
  const ran = ready.map((engine) => ofPlaywright(`the page in ${engines[engine].name}`, engine, report));
  return [...tallies, ...believed(ran, ok)];
}

/**
 * @param {string} name
 * @param {Parameters<typeof tool>} command
 */
async function step(name, ...command) {
  const { ok, printed } = await tool(...command);
  announce(name, printed, `${name}: ${ok ? 'passed' : 'FAILED'}`);
  return single(name, ok);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {{ name: string, seconds: number }[]} */
const parts = [];

/**
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  parts.push({ name, seconds: (performance.now() - start) / 1000 });
  return result;
}

const start = performance.now();
const unit = timed('unit tests', unitTests);
const [types, format, deadCode, build] = await Promise.all([
  timed('types', () => step('types', 'typescript', 'tsc', ['-p', '.'])),
  timed('format and lint', () => step('format and lint', '@biomejs/biome', 'biome', ['check', '.'])),
  timed('dead code', () => step('dead code', 'knip', 'knip', [])),
  timed('build', () => step('build', 'vite', 'vite', ['build'])),
]);
const isBuilt = build.failed === 0;
const size = await timed('size', () => sizeOfFirstLoad(isBuilt));
const browsers = await timed('browser tests', () => browserTests(isBuilt));
const tallies = [types, format, deadCode, ...(await unit), build, size, ...browsers];

announce('how long each part took', durations(parts, (performance.now() - start) / 1000));
announce('all checks', account(tallies));
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
