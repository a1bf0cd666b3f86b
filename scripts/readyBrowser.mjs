// Prepares a browser of an engine for tests: finds one that starts, or installs one.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import playwright from 'playwright-core';
import { engines, howToStart, installed } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

/** @param {Engine} engine */
async function firstThatStarts(engine) {
  for (const executablePath of installed(engine))
    try {
      const { browserName, launchOptions } = howToStart(engine, executablePath);
      const browser = await playwright[browserName].launch({ ...launchOptions, timeout: 60_000 });
      const version = await browser
        .newPage()
        .then(() => browser.version())
        .finally(() => browser.close());
      console.log(`${engines[engine].name} ${version} at ${executablePath}`);
      return executablePath;
    } catch (error) {
      console.log(`${executablePath} does not start: ${String(error).split('\n', 1)[0]}`);
    }
  return null;
}

/**
 * @param {string} command
 * @param {...string} words
 */
function run(command, ...words) {
  console.log(`> ${[command, ...words].join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: 'inherit', env: environment, timeout: 600_000 }).status === 0;
}

const isRoot = process.getuid?.() === 0;

/** @param {Engine} engine */
function installByApt(engine) {
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const { debianPackages } = engines[engine];
  return (
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...debianPackages)
  );
}

/** @param {Engine} engine */
function installByPlaywright(engine) {
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  return run(process.execPath, join(manifest, '../cli.js'), 'install', ...withLibraries, engine);
}

/**
 * Returns the path of a browser that has just started, or null. One that is named by hand is the only one tried;
 * otherwise one is installed where none starts.
 * @param {Engine} engine
 */
export async function readyBrowser(engine) {
  const { name, variable, debianPackages } = engines[engine];
  const found = await firstThatStarts(engine);
  if (found) return found;
  const asked = process.env[variable];
  if (!asked)
    for (const install of [installByApt, installByPlaywright]) {
      const path = install(engine) && (await firstThatStarts(engine));
      if (path) return path;
    }
  console.log(
    asked === 'none'
      ? `${name} left out, as ${variable}=none asks.`
      : `${name} not found: FAILED. Install it (npx playwright install ${engine}, or on Debian: apt-get install ${debianPackages.join(' ')}) or name it: ${variable}=/path/to/it npm test`,
  );
  return null;
}
