// Runs every check of the project, several at once, and continues after a failure. In CI, Firefox and WebKit run the
// tests that depend on them (tests/browser/dependsOnEngine.ts); with --all-engines they run every browser test.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { preview } from 'vite';
import { engines } from './browsers.mjs';
import { firstLoadBudget } from './firstLoad.mjs';
import { readyBrowser } from './readyBrowser.mjs';
import { account, believed, single } from './tally.mjs';

/** @typedef {{ tally: import('./tally.mjs').Tally, printed?: string }} Result  `printed`: by tools, not yet shown */

const project = dirname(import.meta.dirname);
const reports = join(project, 'test-results');
const require = createRequire(import.meta.url);
const longestStepMs = 50 * 60_000;
const asksEverything = process.argv.includes('--all-engines');

/**
 * Runs a development tool by its own program, without shell or PATH, and returns what it printed.
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ environment?: NodeJS.ProcessEnv, isLive?: boolean, givesWay?: boolean }} [options]  `isLive`: it prints
 *   straight to the terminal; `givesWay`: to what runs beside it
 * @returns {Promise<{ ok: boolean, printed: string }>}
 */
function tool(packageName, program, words, { environment = {}, isLive = false, givesWay = false } = {}) {
  const manifest = join(project, 'node_modules', packageName, 'package.json');
  const child = spawn(process.execPath, [join(dirname(manifest), require(manifest).bin[program]), ...words], {
    cwd: project,
    stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    timeout: longestStepMs,
  });
  // Some systems refuse it, which costs time only.
  if (givesWay && child.pid !== undefined)
    try {
      setPriority(child.pid, constants.priority.PRIORITY_LOW);
    } catch {}
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

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * Prints the title of a check and what it found, at once: several run at the same time.
 * @param {string} title
 * @param {string} [text]
 */
const announce = (title, text = '') =>
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}\n\n${text.trimEnd()}`);

/**
 * @param {string} name
 * @param {(name: string) => Promise<Result>} work
 */
async function check(name, work) {
  const start = performance.now();
  const { tally, printed } = await work(name);
  if (printed !== undefined) announce(name, `${printed}\n${name}: ${tally.failed ? 'FAILED' : 'passed'}`);
  return { ...tally, seconds: (performance.now() - start) / 1000 };
}

/**
 * @param {string} name
 * @param {Parameters<typeof tool>} command
 */
const step = (name, ...command) =>
  check(name, async () => {
    const { ok, printed } = await tool(...command);
    return { tally: single(name, ok), printed };
  });

/** @param {string} name */
async function unitTests(name) {
  const file = join(reports, 'vitest.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, printed } = await tool('vitest', 'vitest', words, { givesWay: true });
  const report = readReport(file);
  if (!report) return { tally: single(name, false), printed };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return { tally: believed({ name, passed, failed, skipped: numPendingTests + numTodoTests }, ok), printed };
}

/** @param {string} name */
async function sizeOfFirstLoad(name) {
  const { isWithin, account } = await firstLoadBudget();
  return { tally: single(name, isWithin), printed: account };
}

/** Finds or installs the browsers that are asked; returns the variables that tell Playwright of them. */
async function browsersToAsk() {
  /** @type {NodeJS.ProcessEnv} */
  const environment = {};
  let areAllThere = true;
  for (const engine of /** @type {(keyof typeof engines)[]} */ (Object.keys(engines))) {
    const { name, variable } = engines[engine];
    const isAsked = asksEverything || Boolean(process.env.CI) || engine === 'chromium';
    if (!isAsked) console.log(`${name} is not asked. "npm run test:engines" asks every engine.`);
    const path = isAsked ? await readyBrowser(engine) : null;
    environment[variable] = path ?? 'none';
    if (isAsked && !path && process.env[variable] !== 'none') areAllThere = false;
  }
  return { environment, areAllThere };
}

/** @param {string} name */
async function browserTests(name) {
  announce(name);
  const { environment, areAllThere } = await browsersToAsk();
  if (Object.values(environment).every((path) => path === 'none'))
    return { tally: { name, passed: 0, failed: areAllThere ? 0 : 1, skipped: 0 } };
  if (!process.env.CI)
    console.log('Walks through many states visit a third of them; with CI=true they visit all.');
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
  if (!report) return { tally: single(name, false) };
  // A test that passed when tried again, as CI may, is listed by name and counts as passed.
  const { expected, flaky, unexpected: failed, skipped } = report.stats;
  return { tally: believed({ name, passed: expected + flaky, failed, skipped }, ok && areAllThere) };
}

/**
 * Stands for a check of the build where there is none.
 * @param {string} name
 */
const withoutBuild = async (name) => ({ tally: single(name, false), printed: 'There is no build.' });

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Unit tests take the processor time that browser tests leave, which wait for their browsers a fifth of the time.
const unit = check('unit, component and conformance tests', unitTests);
const atOnce = await Promise.all([
  step('types', 'typescript', 'tsc', ['-p', '.', '--checkers', '2']),
  step('format and lint', '@biomejs/biome', 'biome', ['check', '.']),
  step('dead code', 'knip', 'knip', []),
  step('build', 'vite', 'vite', ['build']),
]);
const isBuilt = atOnce.at(-1)?.failed === 0;
const size = await check('JavaScript of the first load', isBuilt ? sizeOfFirstLoad : withoutBuild);
const browsers = await check('the built page in browsers', isBuilt ? browserTests : withoutBuild);
const tallies = [...atOnce, await unit, size, browsers];

announce('all checks', account(tallies));
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
