// What one toggle costs the main thread, against a React Flow app that does nothing but toggle a path of ten nodes.

import { pause, quiet, spent, unthrottled, withPage } from '../browser.mjs';
import { median } from '../figures.mjs';
import { compared, makeLive } from '../pages.mjs';

const AFTER_A_TOGGLE_MS = 300;

const toggles = [
  { page: compared.ours, isOurs: true, control: '.failure input' },
  { page: compared.toggle, isOurs: false, control: '#toggle' },
];

/**
 * Real clicks, and all that follows from each until the page is at rest again.
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {typeof toggles[number]} toggle
 * @param {number} clicks
 */
const toggleMs = (browser, address, { page: { path, nodes }, isOurs, control }, clicks) =>
  withPage(browser, unthrottled, async ({ page, session }) => {
    await page.goto(address + path);
    if (isOurs) await makeLive(page);
    await page.locator(nodes).first().waitFor();
    const target = page.locator(control).first();
    /** What is said above it may take another line, so it is looked for each time. */
    const click = async () => {
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error(`Nothing to click at ${path}`);
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const button = { ...at, button: /** @type {const} */ ('left'), clickCount: 1 };
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
      const before = await spent(session);
      await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
      await pause(AFTER_A_TOGGLE_MS);
      return (await spent(session)).taskMs - before.taskMs;
    };
    const drawn = () => page.evaluate('document.body.outerHTML');
    // The first few pay for compiling and for what is remembered afterwards.
    for (let count = 0; count < 6; count += 1) {
      const before = await drawn();
      await click();
      if ((await drawn()) === before) throw new Error(`A click at ${path} changes nothing`);
    }
    let sum = 0;
    for (let count = 0; count < clicks; count += 1) sum += await click();
    return sum / clicks;
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
      what: `main thread of a toggle, against ${compared.toggle.name}`,
      measured: ours / plain,
      bar: 2,
      side: 'at most',
      unit: '×',
      detail: `${ours.toFixed(1)} ms to ${plain.toFixed(1)} ms`,
    },
  ];
}
