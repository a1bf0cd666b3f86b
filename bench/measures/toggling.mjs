// What one toggle costs the main thread, against a page that does nothing but change a class on a path of ten nodes.

import { pause, quiet, spent, unthrottled, withPage } from '../browser.mjs';
import { median } from '../figures.mjs';
import { compared } from '../pages.mjs';

const AFTER_A_TOGGLE_MS = 300;

const toggles = [
  { page: compared.ours, ready: '.picture[data-live="true"]', control: '.failure input' },
  { page: compared.toggle, ready: '#toggle', control: '#toggle' },
];

/**
 * Real clicks, and all that follows from each until the page is at rest again.
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {typeof toggles[number]} toggle
 * @param {number} clicks
 */
const toggleMs = (browser, address, { page: { path }, ready, control }, clicks) =>
  withPage(browser, unthrottled, async ({ page, session }) => {
    await page.goto(address + path);
    await page.locator(ready).waitFor();
    const box = await page.locator(control).first().boundingBox();
    if (!box) throw new Error(`Nothing to click at ${path}`);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: /** @type {const} */ ('left') };
    const click = async () => {
      await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', clickCount: 1, ...at });
      await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', clickCount: 1, ...at });
      await pause(AFTER_A_TOGGLE_MS);
    };
    await page.mouse.move(at.x, at.y);
    // The first few pay for compiling and for what is remembered afterwards.
    for (let count = 0; count < 6; count += 1) await click();
    const before = await spent(session);
    for (let count = 0; count < clicks; count += 1) await click();
    const after = await spent(session);
    return (after.taskMs - before.taskMs) / clicks;
  });

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {number} repeats
 * @returns {Promise<import('../figures.mjs').Row[]>}
 */
export async function measureToggling(browser, address, repeats) {
  /** @type {number[][]} */
  const times = toggles.map(() => []);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [index, toggle] of toggles.entries()) {
      await quiet();
      times[index]?.push(await toggleMs(browser, address, toggle, 20));
    }
  }
  const [ours = Number.NaN, plain = Number.NaN] = times.map(median);
  return [
    {
      what: 'main thread for a toggle, against plain SVG',
      measured: ours / plain,
      bar: 1.5,
      side: 'at most',
      unit: '×',
      detail: `${ours.toFixed(1)} ms to ${plain.toFixed(1)} ms`,
    },
  ];
}
