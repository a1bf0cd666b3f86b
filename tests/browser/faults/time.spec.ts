import type { Page } from '@playwright/test';
import { topicLabels } from '../../../src/content/controls';
import { presentWords } from '../../../src/content/tour/presentWords';
import { walked } from '../../fixtures/cases';
import { expect, test } from '../page';

// Irregular time: late frames, wrong clocks, and windows that resize fast.

const room = (page: Page) => page.getByRole('region', { name: topicLabels.contention });
const moment = (page: Page) => page.getByRole('slider', { name: 'Moment' });

declare global {
  interface Window {
    /** Error of all clocks of the page, in milliseconds. */
    clockError: number;
  }
}

/** Shifts every clock of the page by the given error. */
function wrongClocks(): void {
  window.clockError = 0;
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => frame((now) => callback(now + window.clockError));
  const now = performance.now.bind(performance);
  performance.now = () => now() + window.clockError;
  const RealDate = Date;
  window.Date = new Proxy(RealDate, {
    construct: (date, words: []) =>
      words.length ? new date(...words) : new date(RealDate.now() + window.clockError),
  });
}

async function play(page: Page): Promise<void> {
  await moment(page).focus();
  await page.keyboard.press('Home');
  await room(page).getByRole('button', { name: 'Play' }).click();
  await expect(room(page).getByText(/^(?!0\.00)\d\.\d\d s of 10\.01 s$/)).toBeVisible();
}

const HOUR_MS = 3_600_000;

for (const [what, jumpMs] of [
  ['comes back after an hour in the background', HOUR_MS],
  ['finds its clock an hour back', -HOUR_MS],
] as const)
  test(`the player ${what} and stands where it was left`, async ({ page, explainer }) => {
    await page.addInitScript(wrongClocks);
    await explainer.open('more=contention');
    await play(page);
    await page.evaluate((ms) => {
      window.clockError = ms;
    }, jumpMs);
    await expect(room(page).getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(moment(page)).toHaveAttribute('aria-valuetext', /^0\.\d\d s: /);
    const gap = await page.evaluate(() => {
      const line = document.querySelector('.contention-playhead');
      const slider = document.querySelector<HTMLInputElement>('.contention-strips input');
      if (!line || !slider) return null;
      const { m41 } = new DOMMatrix(getComputedStyle(line).transform);
      return Math.abs(m41 / line.getBoundingClientRect().width - Number(slider.value) / Number(slider.max));
    });
    expect(gap).toBeLessThan(0.01);
    await room(page).getByRole('button', { name: 'Play' }).click();
    await expect(moment(page)).toHaveAttribute('aria-valuetext', 'Playing');
  });

test('the clock of the notes never runs below nothing', async ({ page }) => {
  await page.addInitScript(wrongClocks);
  await page.goto('./?step=both-fail&present=notes');
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText(/^0:\d\d$/);
  await page.evaluate((ms) => {
    window.clockError = -ms;
  }, HOUR_MS);
  await expect(timer).toHaveText('0:00');
  await page.evaluate((ms) => {
    window.clockError = ms;
  }, HOUR_MS);
  await expect(timer).toHaveText(/^60:\d\d$/);
  await page.getByRole('button', { name: presentWords.restartClock }).click();
  await expect(timer).toHaveText(/^0:\d\d$/);
});

test('the digest of a report does not depend on the day', async ({ page }) => {
  await page.addInitScript(wrongClocks);
  await page.goto('./?fail=primary&view=report');
  const article = page.getByRole('article', { name: /^Path report/ });
  const hash = await article.getAttribute('data-hash');
  await page.addInitScript(() => {
    window.clockError = 50 * 365 * 24 * 3_600_000;
  });
  await page.reload();
  await expect(article).toHaveAttribute('data-hash', hash ?? '');
});

/** Returns the rounded positions of all nodes and labels. */
const placesOn = (page: Page) =>
  page.locator('.react-flow__node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [node.getAttribute('data-id'), ...[left, top + scrollY, width, height].map(Math.round)].join(
        ' ',
      );
    }),
  );

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`a storm of sizes ends as if the page had been opened at ${width} by ${height}`, async ({
    page,
    explainer,
  }) => {
    await page.setViewportSize({ width, height });
    await explainer.open('select=msee1&more=contention&fail=primary');
    await explainer.makePictureLive();
    await expect(moment(page)).toBeVisible();
    const opened = await placesOn(page);
    expect(opened.length).toBeGreaterThan(8);
    for (const turn of walked([...Array(60).keys()]))
      await page.setViewportSize({ width: 320 + ((turn * 389) % 1500), height: 300 + ((turn * 211) % 900) });
    await page.setViewportSize({ width, height });
    await expect.poll(() => placesOn(page)).toEqual(opened);
    await expect(moment(page)).toBeVisible();
    expect(new URL(page.url()).searchParams.get('select')).toBe('msee1');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

test('printing while it plays shows one moment, and leaves it there', { tag: '@chromium' }, async ({
  page,
  explainer,
}) => {
  await explainer.open('fail=primary&more=contention');
  await play(page);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(room(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(moment(page)).toHaveAttribute('aria-valuetext', /^0\.\d\d s: /);
  await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
});
