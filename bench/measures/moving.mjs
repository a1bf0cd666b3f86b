// Whether the picture keeps up while it is dragged and zoomed, and the player while it plays on a slow phone.

import { pause, quiet, unthrottled, withPage } from '../browser.mjs';
import { median } from '../figures.mjs';
import { compared, makeLive } from '../pages.mjs';

const FRAME_MS = 1000 / 60;
const PLAYED_MS = 4000;
const STEPS = 60;
const slowed = { name: '4× CPU', slowdown: 4, network: null };

/** @typedef {{ frames: number, dropped: number, ms: number }} Frames */

/**
 * The frames of the page while something goes on.
 * @param {import('../browser.mjs').Page} page
 * @param {() => Promise<void>} during
 * @returns {Promise<Frames>}
 */
async function framesOf(page, during) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    Object.assign(window, { times });
    const next = (/** @type {number} */ now) => {
      times.push(now);
      if (Reflect.get(window, 'times') === times) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await during();
  /** @type {number[]} */
  const times = await page.evaluate(() => {
    const times = Reflect.get(window, 'times');
    Reflect.set(window, 'times', null);
    return times;
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    frames: gaps.length,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
    ms: gaps.reduce((sum, gap) => sum + gap, 0),
  };
}

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 */
const movePicture = (browser, address) =>
  withPage(browser, unthrottled, async ({ page, session }) => {
    await page.goto(address + compared.ours.path);
    await makeLive(page);
    const box = await page.locator('.picture').boundingBox();
    if (!box) throw new Error('No picture');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height * 0.9 };
    const wheel = (/** @type {number} */ deltaY) =>
      session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...middle,
        deltaX: 0,
        deltaY,
        modifiers: 2,
      });
    await page.mouse.move(middle.x, middle.y);
    const zoom = await framesOf(page, async () => {
      // In, out, and in again, so that there is something to drag.
      for (let step = 0; step < STEPS; step += 1) await wheel(step % 40 < 20 ? -20 : 20);
    });
    await pause(300);
    await page.mouse.down();
    const pan = await framesOf(page, async () => {
      for (let step = 0; step < STEPS; step += 1) {
        const away = step < STEPS / 2 ? step : STEPS - step;
        await page.mouse.move(middle.x + 6 * away, middle.y - 3 * away);
      }
    });
    await page.mouse.up();
    return { pan, zoom };
  });

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 */
const playContention = (browser, address) =>
  withPage(browser, slowed, async ({ page }) => {
    await page.goto(`${address}${compared.ours.path}?more=contention`);
    await makeLive(page);
    const play = page.locator('.contention-play');
    await play.scrollIntoViewIfNeeded();
    await play.click();
    await pause(500);
    return framesOf(page, () => pause(PLAYED_MS));
  });

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {number} repeats
 * @returns {Promise<import('../figures.mjs').Row[]>}
 */
export async function measureMoving(browser, address, repeats) {
  /** @type {{ pan: Frames[], zoom: Frames[], play: Frames[] }} */
  const all = { pan: [], zoom: [], play: [] };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    await quiet();
    const { pan, zoom } = await movePicture(browser, address);
    all.pan.push(pan);
    all.zoom.push(zoom);
    await quiet();
    all.play.push(await playContention(browser, address));
  }
  const dropped = (/** @type {string} */ what, /** @type {Frames[]} */ runs) => ({
    what,
    measured: median(runs.map((run) => run.dropped)),
    bar: 0,
    side: /** @type {const} */ ('at most'),
    unit: 'dropped frames',
    detail: `median of ${runs.length}, ${median(runs.map(({ frames }) => frames))} frames each`,
  });
  return [
    dropped('dragging the picture', all.pan),
    dropped('zooming the picture', all.zoom),
    {
      what: 'contention player at 4× CPU',
      measured: median(all.play.map(({ frames, ms }) => (1000 * frames) / ms)),
      bar: 59.5,
      side: 'at least',
      unit: 'frames a second',
      detail: `median of ${repeats}, dropped ${median(all.play.map((run) => run.dropped))}`,
    },
  ];
}
