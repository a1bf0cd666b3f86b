// Prepares a browser of an engine for tests: finds one that starts, or installs one.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import playwright from 'playwright-core';
import { engines, howToStart, installed } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

/**
 * @param {Engine} engine
 * @param {string} executablePath
 */
async function start(engine, executablePath) {
  const { browserName, launchOptions } = howToStart(engine, executablePath);
  const browser = await playwright[browserName].launch({ ...launchOptions, timeout: 60_000 });
  try {
    await browser.newPage();
    return browser.version();
  } finally {
    await browser.close();
  }
}

/** @param {Engine} engine */
async function firstThatStarts(engine) {
  for (const executablePath of installed(engine)) {
    try {
      const version = await start(engine, executablePath);
      console.log(`${engines[engine].name} ${version} at ${executablePath}`);
      return executablePath;
    } catch (error) {
      console.log(`${executablePath} does not start: ${String(error).split('\n', 1)[0]}`);
    }
  }
  return null;
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 */
function run(command, words) {
  console.log(`> ${[command, ...words].join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: 'inherit', env: environment, timeout: 600_000 }).status === 0;
}

const isRoot = process.getuid?.() === 0;

/** @param {Engine} engine */
const waysToInstall = (engine) => [
  () => {
    const packages = engines[engine].debianPackages;
    const mayUseApt = isRoot && spawnSync('apt-get', ['--version']).status === 0;
    return (
      mayUseApt &&
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
    );
  },
  () => {
    const program = join(
      createRequire(import.meta.url).resolve('@playwright/test/package.json'),
      '../cli.js',
    );
    const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
    return run(process.execPath, [program, 'install', ...withLibraries, engine]);
  },
];

/**
 * Returns the path of a browser that has just started successfully, or null.
 * @param {Engine} engine
 * @param {{ mayInstall: boolean }} permission
 */
export async function readyBrowser(engine, { mayInstall }) {
  const { name, variable } = engines[engine];
  const found = await firstThatStarts(engine);
  if (found || process.env[variable] || !mayInstall) return found;
  console.log(`No ${name} that starts: installing one.`);
  for (const install of waysToInstall(engine)) {
    const path = install() && (await firstThatStarts(engine));
    if (path) return path;
  }
  return null;
}

/** @param {Engine} engine */
export function howToProvide(engine) {
  const { variable, debianPackages } = engines[engine];
  return `Install it (npx playwright install ${engine}, or on Debian: apt-get install ${debianPackages.join(' ')}) or name it: ${variable}=/path/to/it npm test`;
}
