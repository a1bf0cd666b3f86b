// When the network is seen, what a load costs the main thread, and how much the page shifts, each load a first one.

import { pause, quiet, slowPhone, spent, unthrottled, until, withPage } from '../browser.mjs';
import { median } from '../figures.mjs';
import { compared } from '../pages.mjs';

const SETTLED_MS = 700;
const LONGEST_LOAD_MS = 60_000;
const pages = [compared.ours, compared.firstView, compared.minimal];

/** @typedef {{ visibleMs: number, shift: number, taskMs: number }} Load */

/** Runs in the page, before anything of it. @param {string} nodes */
function watch(nodes) {
  /** @type {{ visibleMs: number | null, shift: number }} */
  const seen = { visibleMs: null, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const isSeen = (/** @type {Element} */ node) => {
    const { width, height } = node.getBoundingClientRect();
    return width > 0 && height > 0 && node.checkVisibility({ visibilityProperty: true });
  };
  const look = () => {
    const all = [...document.querySelectorAll(nodes)].filter((node) => node.checkVisibility());
    if (all.length === 0 || !all.every(isSeen)) return requestAnimationFrame(look);
    // By the next frame it has been painted.
    return requestAnimationFrame(() => {
      seen.visibleMs = performance.now();
    });
  };
  requestAnimationFrame(look);
}

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {import('../pages.mjs').ComparedPage} compared
 * @param {import('../browser.mjs').Conditions} conditions
 * @returns {Promise<Load>}
 */
async function load(browser, address, { path, nodes }, conditions) {
  await quiet();
  return withPage(browser, conditions, async ({ page, session }) => {
    let lastMs = performance.now();
    const touch = () => {
      lastMs = performance.now();
    };
    page.on('request', touch);
    page.on('requestfinished', touch);
    page.on('requestfailed', touch);
    await page.addInitScript(watch, nodes);
    await page.goto(address + path, { timeout: LONGEST_LOAD_MS });
    await until(page, 'seen.visibleMs !== null');
    while (performance.now() - lastMs < SETTLED_MS) await pause(100);
    const { taskMs } = await spent(session);
    return { ...(await page.evaluate(() => Reflect.get(window, 'seen'))), taskMs };
  });
}

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {number} repeats
 * @returns {Promise<import('../figures.mjs').Row[]>}
 */
export async function measureLoading(browser, address, repeats) {
  // The first load of each is the server's first too.
  for (const page of pages) await load(browser, address, page, unthrottled);
  /** @type {import('../figures.mjs').Row[]} */
  const rows = [];
  let worstShift = 0;
  for (const conditions of [unthrottled, slowPhone]) {
    /** @type {Map<string, Load[]>} */
    const loads = new Map(pages.map(({ path }) => [path, []]));
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (let turn = 0; turn < pages.length; turn += 1) {
        const page = pages[(turn + repeat) % pages.length];
        if (page) loads.get(page.path)?.push(await load(browser, address, page, conditions));
      }
    }
    const of = (/** @type {{ path: string }} */ { path }, /** @type {keyof Load} */ figure) =>
      (loads.get(path) ?? []).map((each) => each[figure]);
    /**
     * @param {string} what
     * @param {'visibleMs' | 'taskMs'} figure
     * @param {import('../pages.mjs').ComparedPage} other
     * @param {number} bar
     */
    const to = (what, figure, other, bar) => {
      const [ours, theirs] = [median(of(compared.ours, figure)), median(of(other, figure))];
      rows.push({
        what: `${what}, against ${other.name}; ${conditions.name}`,
        measured: ours / theirs,
        bar,
        side: 'at most',
        unit: '×',
        detail: `${ours.toFixed(0)} ms to ${theirs.toFixed(0)} ms`,
      });
    };
    to('network seen', 'visibleMs', compared.firstView, 1.05);
    to('network seen', 'visibleMs', compared.minimal, 0.65);
    to('main thread of a load', 'taskMs', compared.minimal, 1.4);
    worstShift = Math.max(worstShift, ...of(compared.ours, 'shift'));
  }
  return [
    ...rows,
    {
      what: 'layout shift of any load',
      measured: worstShift,
      bar: 0.01,
      side: 'at most',
      unit: '',
      detail: `worst of ${2 * repeats}`,
    },
  ];
}
