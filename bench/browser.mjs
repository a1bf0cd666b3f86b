// A browser that is slowed down, told apart from the machine it runs on, and asked what it spends.

import { cpus } from 'node:os';
import playwright from 'playwright-core';
import { howToStart, installed } from '../scripts/browsers.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} Session */
/** @typedef {{ page: Page, session: Session }} Opened */

/**
 * What the browser's own developer tools call Fast 4G.
 * @typedef {{ name: string, slowdown: number, network: null | { latency: number, downloadThroughput: number, uploadThroughput: number } }} Conditions
 */

/** @type {Conditions} */
export const unthrottled = { name: 'unthrottled', slowdown: 1, network: null };
/** @type {Conditions} */
export const slowPhone = {
  name: 'Fast 4G, 4× CPU',
  slowdown: 4,
  network: { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 },
};

/**
 * Starts the browser that readers have, with windows, where there is one.
 * @returns {Promise<Browser>}
 */
export async function startChromium() {
  const found = installed('chromium');
  const executablePath = found.find((path) => !path.includes('headless-shell')) ?? found[0];
  if (!executablePath) throw new Error('No Chromium here, and everything is measured in one.');
  return playwright.chromium.launch(howToStart('chromium', executablePath).launchOptions);
}

/**
 * A page with nothing kept from before. `use` gets it blank.
 * @template Result
 * @param {Browser} browser
 * @param {Conditions} conditions
 * @param {(opened: Opened) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withPage(browser, { slowdown, network }, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use({ page, session });
  } finally {
    await context.close();
  }
}

/**
 * Processor time of the page's main thread since it began, and what it holds.
 * @param {Session} session
 */
export async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    taskMs: 1000 * of('TaskDuration'),
    heapBytes: of('JSHeapUsedSize'),
    listeners: of('JSEventListeners'),
    elements: of('Nodes'),
  };
}

const processorTimes = () => {
  const times = cpus().map(({ times }) => times);
  const idle = times.reduce((sum, each) => sum + each.idle, 0);
  const all = times.reduce((sum, each) => sum + each.user + each.nice + each.sys + each.idle + each.irq, 0);
  return { idle, all };
};

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Playwright's own way to wait for something in a page is one that the page's policy refuses.
 * @param {Page} page
 * @param {string} expression
 */
export async function until(page, expression, longestMs = 60_000) {
  const end = performance.now() + longestMs;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`In vain waited for ${expression}`);
    await pause(20);
  }
}

/** @type {number[]} */
const busyShares = [];

/** How busy the machine was with other things before each of the measurements, as a share of it. */
export const busyBefore = () => busyShares;

/** Waits for a quiet machine, but not for ever: what takes wall time says nothing on a busy one. */
export async function quiet(longestMs = 3000) {
  const end = performance.now() + longestMs;
  for (;;) {
    const before = processorTimes();
    await pause(300);
    const after = processorTimes();
    const busy = 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
    if (busy < 0.3 || performance.now() > end) return busyShares.push(busy);
  }
}
