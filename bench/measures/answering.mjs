// How long after a click the next picture is on the screen of a slow phone, for every control of the page.

import { pause, quiet, until, withPage } from '../browser.mjs';
import { quantile } from '../figures.mjs';
import { compared, makeLive } from '../pages.mjs';

const slowed = { name: '4× CPU', slowdown: 4, network: null };
const PAINTED_BAR_MS = 40;
const FOLLOWED_BAR_MS = 60;
/** @param {number[]} times */
const p95 = (times) => quantile(times, 0.95);
const BETWEEN_CLICKS_MS = 250;

/** Where each control is found; what opens a part of the page is clicked once before, so that it has arrived. */
const groups = {
  choices: '.sentence label, .view-choice label',
  failures: '.failure',
  tabs: '[role="tab"]',
  topics: '.topic[aria-expanded]',
  nodes: '.react-flow__node',
  buttons: '.header-buttons button:not([aria-haspopup], [data-starts])',
};

/** Runs in the page. */
function watch() {
  /** @type {{ paintedMs: number[], followedMs: number[] }} */
  const answers = { paintedMs: [], followedMs: [] };
  Object.assign(window, { answers });
  /** The first task after a frame has begun is the first after it has been painted. @param {() => void} run */
  const afterFrame = (run) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    requestAnimationFrame(() => port2.postMessage(null));
  };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      afterFrame(() => {
        answers.paintedMs.push(performance.now() - timeStamp);
        // What follows from the choice is computed between this frame and the next.
        afterFrame(() => answers.followedMs.push(performance.now() - timeStamp));
      });
    },
    { capture: true },
  );
}

/**
 * One click on a control, and when the next frame had been painted; null where there is nothing to click.
 * @param {import('../browser.mjs').Opened} opened
 * @param {import('playwright-core').Locator} control
 */
async function answerMs({ page, session }, control) {
  if (!(await control.isVisible())) return null;
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) return null;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const button = { ...at, button: /** @type {const} */ ('left'), clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await pause(BETWEEN_CLICKS_MS);
  await page.evaluate('answers.paintedMs.length = answers.followedMs.length = 0');
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  await until(page, 'answers.followedMs.length > 0');
  const [paintedMs, followedMs] = /** @type {[number, number]} */ (
    await page.evaluate('[answers.paintedMs[0], answers.followedMs[0]]')
  );
  await until(page, '!document.querySelector("[data-loading]")');
  return { paintedMs, followedMs };
}

/**
 * Every control in turn, so that each click changes something.
 * @param {import('../browser.mjs').Opened} opened
 * @param {string} selector
 * @param {number} rounds
 */
async function answersOf(opened, selector, rounds) {
  const controls = await opened.page.locator(selector).all();
  /** @type {Map<string, { paintedMs: number, followedMs: number }[]>} */
  const answers = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    for (const control of controls) {
      const name = (await control.textContent()) || (await control.getAttribute('data-id')) || selector;
      const answer = await answerMs(opened, control);
      // The first time is for what has to be loaded.
      if (answer !== null && round > 0)
        answers.set(name.trim(), [...(answers.get(name.trim()) ?? []), answer]);
    }
  }
  return [...answers].map(([name, times]) => ({
    name,
    painted: times.map(({ paintedMs }) => paintedMs),
    followed: times.map(({ followedMs }) => followedMs),
  }));
}

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {number} repeats
 * @returns {Promise<import('../figures.mjs').Row[]>}
 */
export async function measureAnswering(browser, address, repeats) {
  /** @type {import('../figures.mjs').Row[]} */
  const rows = [];
  for (const [group, selector] of Object.entries(groups)) {
    await quiet();
    const answers = await withPage(browser, slowed, async (opened) => {
      await opened.page.addInitScript(watch);
      await opened.page.goto(address + compared.ours.path);
      await makeLive(opened.page);
      return answersOf(opened, selector, 3 * repeats);
    });
    /** @param {string} what @param {'painted' | 'followed'} figure @param {number} bar */
    const row = (what, figure, bar) => {
      const slowest = answers
        .map((answer) => ({ name: answer.name, p95: p95(answer[figure]) }))
        .sort((a, b) => b.p95 - a.p95)[0];
      rows.push({
        what: `${what} at 4× CPU, p95: ${group}`,
        measured: p95(answers.flatMap((answer) => answer[figure])),
        bar,
        side: 'at most',
        unit: 'ms',
        detail: `${answers.length} controls; slowest ${slowest?.name.slice(0, 24)} ${slowest?.p95.toFixed(0)} ms`,
      });
    };
    row('click to next paint', 'painted', PAINTED_BAR_MS);
    row('all that follows a click', 'followed', FOLLOWED_BAR_MS);
  }
  return rows;
}
