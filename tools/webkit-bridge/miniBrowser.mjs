// Starts WebKitGTK's small browser on a screen of its own and speaks WebDriver to it.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** @typedef {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, longestMs?: number) => Promise<any>} Command */

const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

export function findMiniBrowser() {
  const folders = libraries.filter(existsSync).flatMap((library) => [
    library,
    ...readdirSync(library)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(library, name)),
  ]);
  return folders.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')).find(existsSync);
}

/** @param {string} display */
export function webKitVersion(display) {
  const options = { encoding: /** @type {const} */ ('utf8'), env: { ...process.env, DISPLAY: display } };
  const { stdout } = spawnSync(findMiniBrowser() ?? 'MiniBrowser', ['--version'], options);
  return stdout?.trim().replace(/^WebKitGTK /, '') || 'unknown';
}

/** Virtual screen; the server picks a free number. */
export async function openScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, close: () => server.kill() };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The toolbar and its margins would otherwise decide how narrow a window can be. */
const narrowWindows =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/**
 * @param {string} profile  a folder that Playwright removes when it is done
 */
function settingsFolder(profile) {
  const folder = mkdtempSync(join(profile, 'settings-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), narrowWindows);
  return folder;
}

// The driver sometimes never answers, and then no other command either: a test that fails at once says more than one
// that hangs, and another browser can be started in its place.
const longestCommandMs = 20_000;
const longestStartMs = 10_000;
const longestFarewellMs = 2_000;
const mostStarts = 3;

/**
 * @param {string} origin
 * @param {AbortSignal} ended
 * @returns {Command}
 */
function commandsTo(origin, ended) {
  return async (method, path, body, longestMs = longestCommandMs) => {
    const answer = await fetch(origin + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.any([ended, AbortSignal.timeout(longestMs)]),
    });
    const { value } = /** @type {{ value: any }} */ (await answer.json());
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

/** @param {Command} command */
async function untilItListens(command) {
  const end = performance.now() + longestStartMs;
  while (performance.now() < end) {
    try {
      return await command('GET', '/status', undefined, 1000);
    } catch {
      await delay(25);
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** @typedef {{ display: string, profile: string, proxyPort: number | undefined }} Wish */

/** @param {Wish} wish */
async function startOnce({ display, profile, proxyPort }) {
  const settings = settingsFolder(profile);
  const port = await freePort();
  const environment = {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: settings,
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Where pictures are drawn without a graphics card, handing them over costs more than drawing them: half a core
    // for a page that pulses.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    // The sandbox needs rights that containers and the root user do not have; every page here is our own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env: environment, stdio: 'ignore' });
  const ended = new AbortController();
  const end = () => {
    ended.abort(new Error('the browser has been ended'));
    driver.kill('SIGKILL');
  };
  const ask = commandsTo(`http://127.0.0.1:${port}`, ended.signal);
  /** @type {Command} */
  const command = (method, path, body, longestMs) =>
    ask(method, path, body, longestMs).catch((error) => {
      if (error instanceof Error && error.name === 'TimeoutError') end();
      throw error;
    });
  try {
    await untilItListens(ask);
    const wanted = {
      pageLoadStrategy: 'none',
      proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${proxyPort}` },
      'webkitgtk:browserOptions': {
        binary: findMiniBrowser(),
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    };
    const session = { capabilities: { alwaysMatch: wanted } };
    const { sessionId, capabilities } = await command('POST', '/session', session, longestStartMs);
    /** @type {Command} */
    const inSession = (method, path, body) => command(method, `/session/${sessionId}${path}`, body);
    return {
      version: capabilities.browserVersion,
      command: inSession,
      async close() {
        await Promise.race([inSession('DELETE', '').catch(() => {}), delay(longestFarewellMs)]);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** @param {Wish} wish */
export async function startBrowser(wish) {
  for (let start = 1; ; start += 1) {
    try {
      return await startOnce(wish);
    } catch (error) {
      if (start === mostStarts) throw error;
    }
  }
}
