// Lists installed browsers, and how Playwright starts each.

import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import playwright from 'playwright-core';
import { findMiniBrowser } from '../tools/webkit-bridge/miniBrowser.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

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

/** Chromium without windows of its own: the same pages for a fifth less processor time, so tests prefer it. */
const headlessShell = 'chromium-headless-shell';

/** @type {Record<Engine, EngineFacts>} */
export const engines = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    commands: [
      ...[headlessShell, 'chromium', 'chromium-browser'],
      ...['google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    ],
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
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT',
    commands: [],
    places: [],
    debianPackages: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
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

/** @param {readonly string[]} commands */
function inPath(commands) {
  const folders = (env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).filter(isExecutable);
}

/** Path of the bridge by which Playwright drives a distribution's WebKit. */
const webKitBridge = join(dirname(import.meta.dirname), 'tools', 'webkit-bridge', 'bridge.mjs');
const mayBridge = () =>
  ['WebKitWebDriver', 'Xvfb'].every((command) => inPath([command]).length > 0) && Boolean(findMiniBrowser());

/**
 * Lists installed browsers of an engine, preferred first.
 * @param {Engine} engine
 */
export function installed(engine) {
  const { variable, commands, places } = engines[engine];
  const chosen = env[variable];
  if (chosen) return chosen === 'none' ? [] : [chosen];
  const own = [playwrightsOwn(engine)].filter(isExecutable);
  if (engine === 'chromium') return [...inPath(commands), ...places.filter(isExecutable), ...own];
  if (engine === 'firefox') return [...own, ...inPath(commands)];
  return [...own, ...(mayBridge() ? [webKitBridge] : [])];
}

/**
 * Features disabled in Chromium. This list replaces Playwright's, so it repeats its important entries. The
 * address bar's popups are pages, two per window.
 */
const chromiumLeavesOut = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'AimEnabled'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['BlockOriginHeaderModificationOnRedirect', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'Translate'],
];

const chromiumArguments = [
  '--disable-gpu',
  // Draws letters without windows as it does with them.
  '--font-render-hinting=slight',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${chromiumLeavesOut.join()}`,
];

/**
 * Returns launch options of a browser. Playwright's patched Firefox and WebKit are driven like Chromium;
 * those of a distribution use WebDriver BiDi.
 * @param {Engine} engine
 * @param {string} executablePath
 */
export function howToStart(engine, executablePath) {
  if (engine === 'chromium')
    return { browserName: engine, launchOptions: { executablePath, args: chromiumArguments } };
  if (executablePath === playwrightsOwn(engine))
    return { browserName: engine, launchOptions: { executablePath } };
  return {
    browserName: /** @type {const} */ ('firefox'),
    launchOptions: { executablePath, channel: 'moz-firefox' },
  };
}
