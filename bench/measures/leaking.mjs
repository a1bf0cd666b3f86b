// Whether a thousand toggles leave anything behind, once the browser has compiled what it finds worth it.

import { spent, unthrottled, withPage } from '../browser.mjs';
import { compared, makeLive } from '../pages.mjs';

/** After about so many the heap stops growing. */
const FIRST = 1500;
const TOGGLES = 1000;

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @returns {Promise<import('../figures.mjs').Row[]>}
 */
export async function measureLeaking(browser, address) {
  const { before, after } = await withPage(browser, unthrottled, async ({ page, session }) => {
    await page.goto(address + compared.ours.path);
    await makeLive(page);
    await session.send('HeapProfiler.enable');
    const toggle = (/** @type {number} */ times) =>
      page.evaluate(async (times) => {
        const boxes = [...document.querySelectorAll('.failure input')];
        for (let count = 0; count < times; count += 1) {
          const box = boxes[Math.floor(count / 2) % boxes.length];
          if (box instanceof HTMLElement) box.click();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, times);
    const left = async () => {
      // Twice, since the first may only make ready what the second collects.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return spent(session);
    };
    await toggle(FIRST);
    const before = await left();
    await toggle(TOGGLES);
    return { before, after: await left() };
  });
  /** @type {(what: string, from: number, to: number, bar: number, shown: (value: number) => string) => import('../figures.mjs').Row} */
  const row = (what, from, to, bar, shown) => ({
    what: `${what} after ${TOGGLES} toggles`,
    measured: to / from,
    bar,
    side: 'at most',
    unit: '×',
    detail: `${shown(from)} to ${shown(to)}`,
  });
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    row('heap', before.heapBytes, after.heapBytes, 1.02, megabytes),
    row('listeners', before.listeners, after.listeners, 1, String),
    row('elements', before.elements, after.elements, 1, String),
  ];
}
