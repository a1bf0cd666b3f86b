// When the network is seen, how much the page shifts, and how much script comes, each load a first one.

import { pause, quiet, slowPhone, unthrottled, until, withPage } from '../browser.mjs';
import { median } from '../figures.mjs';
import { compared } from '../pages.mjs';

const SETTLED_MS = 700;
const LONGEST_LOAD_MS = 60_000;
const pages = [compared.ours, compared.picture, compared.minimal];

/** @typedef {{ visibleMs: number, shift: number, scriptBytes: number }} Load */

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
  return withPage(browser, conditions, async ({ page }) => {
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
    return page.evaluate(() => ({
      ...Reflect.get(window, 'seen'),
      scriptBytes: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + Reflect.get(entry, 'encodedBodySize'), 0),
    }));
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
  let bytes = { ours: 0, minimal: 0 };
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
    const visible = (/** @type {{ path: string }} */ page) => median(of(page, 'visibleMs'));
    const ours = visible(compared.ours);
    const to = (/** @type {import('../pages.mjs').ComparedPage} */ other, /** @type {number} */ bar) => ({
      what: `network seen, against ${other.name}; ${conditions.name}`,
      measured: ours / visible(other),
      bar,
      side: /** @type {const} */ ('at most'),
      unit: '×',
      detail: `${ours.toFixed(0)} ms to ${visible(other).toFixed(0)} ms`,
    });
    rows.push(to(compared.picture, 1.3), to(compared.minimal, 0.4));
    worstShift = Math.max(worstShift, ...of(compared.ours, 'shift'));
    bytes = {
      ours: median(of(compared.ours, 'scriptBytes')),
      minimal: median(of(compared.minimal, 'scriptBytes')),
    };
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
    {
      what: 'script of the first load, brotli',
      measured: bytes.ours / bytes.minimal,
      bar: 1.4,
      side: 'at most',
      unit: '×',
      detail: `${(bytes.ours / 1000).toFixed(1)} kB to ${(bytes.minimal / 1000).toFixed(1)} kB`,
    },
  ];
}
