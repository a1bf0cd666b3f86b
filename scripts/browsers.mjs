// Which browsers this machine has, and how Playwright starts each of them.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import playwright from 'playwright-core';

/** @typedef {'chromium' | 'firefox'} Engine */

/**
 * @typedef {object} EngineFacts
 * @property {string} name
 * @property {string} variable  names a browser by hand; "none" leaves the engine out
 * @property {readonly string[]} commands  looked for in PATH
 * @property {readonly string[]} places  looked for as they stand
 * @property {readonly string[]} debianPackages
 */

const { env } = process;
const macApplication = (/** @type {string} */ name) => `/Applications/${name}.app/Contents/MacOS/${name}`;
const windowsPrograms = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** @type {Record<Engine, EngineFacts>} */
export const engines = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map(macApplication),
      ...windowsPrograms.flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    ],
    debianPackages: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr'],
    places: [],
    debianPackages: ['firefox-esr', 'fonts-dejavu-core'],
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Engine} engine */
function playwrightsOwn(engine) {
  try {
    return playwright[engine].executablePath();
  } catch {
    return ''; // Playwright has no build for this system.
  }
}

/**
 * Every installed browser of an engine, the one to prefer first.
 * @param {Engine} engine
 */
export function installed(engine) {
  const { variable, commands, places } = engines[engine];
  const chosen = env[variable];
  if (chosen) return chosen === 'none' ? [] : [chosen];
  const folders = (env.PATH ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const own = playwrightsOwn(engine);
  return [...(engine === 'chromium' ? [...inPath, ...places, own] : [own, ...inPath, ...places])].filter(
    isExecutable,
  );
}

const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How Playwright starts a browser. It patches a Firefox of its own; one of a distribution's is driven over
 * WebDriver BiDi instead.
 * @param {Engine} engine
 * @param {string} executablePath
 */
export function howToStart(engine, executablePath) {
  if (engine === 'chromium')
    return { browserName: engine, launchOptions: { executablePath, args: chromiumArguments } };
  const own = executablePath === playwrightsOwn(engine);
  return { browserName: engine, launchOptions: { executablePath, ...(!own && { channel: 'moz-firefox' }) } };
}
