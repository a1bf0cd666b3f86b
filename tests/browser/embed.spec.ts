import type { Locator, Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { expect, test } from './page';
import { type Host, serve } from './serving';

// Inside a page of another origin, with more above and below than fits on a screen.
const around = (
  frame: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Somebody’s wiki</title><link rel="icon" href="data:,">
  <body><main><h1>Our network</h1><p style="height: 300px">Before.</p>${frame}<p style="height: 2000px">After.</p></main>`;

/** What the dialog offers to be copied. */
async function snippetOf(page: Page, query: string): Promise<string> {
  await page.goto(`./?${query}`);
  await page.getByRole('button', { name: 'Share…' }).click();
  return page.getByRole('textbox', { name: /HTML for a page/ }).inputValue();
}

/** Only Chromium's driver brings a real click into a frame of another origin. */
const choose = (control: Locator) =>
  test.info().project.name.startsWith('chromium') ? control.check() : control.dispatchEvent('click');

test.describe('inside a page of another origin', () => {
  test.use({ expectedComplaints: [/^request to http:\/\/localhost:/] });
  test.skip(
    () => test.info().project.name.startsWith('webkit'),
    'no frames of another origin are seen in the WebKit that is driven here',
  );

  let host: Host | null = null;
  test.afterEach(() => host?.stop());

  async function embedded(page: Page, query = 'exit=on') {
    const snippet = await snippetOf(page, query);
    host = await serve({ name: 'localhost', pages: { 'wiki.html': around(snippet) } });
    await page.goto(`${host.address}wiki.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('status', { name: 'Verdict' })).toBeVisible();
    // Until then it is the opening scene as it was built.
    await expect(frame.locator('#not-started')).toHaveCount(0);
    return frame;
  }

  test('the page stays interactive', async ({ page }) => {
    const frame = await embedded(page);
    const verdict = frame.getByRole('status', { name: 'Verdict' });
    await expect(verdict).toHaveAttribute('data-private', 'yes');
    await choose(frame.getByRole('checkbox', { name: 'Primary connection' }));
    await choose(frame.getByRole('checkbox', { name: 'Secondary connection' }));
    await expect(verdict).toHaveAttribute('data-private', 'no');
    await choose(frame.getByRole('radio', { name: 'Texas' }));
    await expect(verdict).toContainText('Texas');

    // What is clicked is explained over the picture, and can be failed there.
    await frame.locator('.picture [data-id="texas"]').filter({ visible: true }).dispatchEvent('click');
    const explained = frame.getByRole('region', { name: 'Texas' });
    await expect(explained).toContainText('An office on the public internet');
    await explained.getByRole('button', { name: 'Fail Texas' }).dispatchEvent('click');
    await expect(verdict).toHaveAttribute('data-reachable', 'no');
    await explained.getByRole('button', { name: 'Close' }).dispatchEvent('click');
    await expect(explained).toHaveCount(0);
  });

  test('it shows itself without its frame, and a way to the whole page', { tag: '@alike' }, async ({
    page,
    baseURL,
  }) => {
    const frame = await embedded(page);
    await expect(frame.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    await expect(frame.getByRole('tablist')).toHaveCount(0);
    await choose(frame.getByRole('checkbox', { name: 'Primary connection' }));
    const way = frame.getByRole('link', { name: 'Open the full page' });
    await expect(way).toHaveAttribute('href', `${baseURL}?exit=on&fail=primary`);
    await expect(way).toHaveAttribute('target', '_blank');
    await expect(way).toHaveAttribute('rel', 'noopener');
  });

  /** How far what is in the frame is higher or wider than the frame. */
  const overflow = (page: Page) =>
    page.frames()[1]?.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });

  test('all of it fits into the frame at every width and whatever fails, and nothing overlaps in a lower frame', async ({
    page,
  }) => {
    const frame = await embedded(page);
    /** Pixels by which the failures reach into the foot. */
    const intoFoot = () =>
      frame
        .locator('.failures')
        .evaluate(
          (failures) =>
            Math.round(failures.getBoundingClientRect().bottom) -
            Math.round(document.querySelector('.embed-footer')?.getBoundingClientRect().top ?? 0),
        );
    for (const width of walked([1440, 1280, 1000, 800, 700, 420], 1)) {
      await page.setViewportSize({ width, height: 900 });
      for (const name of ['Primary connection', 'Microsoft edge', 'Route filter']) {
        await choose(frame.getByRole('checkbox', { name }));
        await expect.poll(() => overflow(page), `${name} at ${width}`).toEqual([0, 0]);
      }
      for (const height of ['600px', '900px', '1120px']) {
        await page.locator('iframe').evaluate((iframe, set) => {
          iframe.style.height = set;
        }, height);
        await expect.poll(intoFoot, `${height} at ${width}`).toBeLessThanOrEqual(0);
      }
      await frame.getByRole('button', { name: 'Restore all' }).dispatchEvent('click');
      await expect(frame.getByRole('checkbox', { checked: true })).toHaveCount(0);
    }
  });

  test('the tour fits into the frame that is asked for it, its buttons at its card, and what a frame does not show is not in its address', async ({
    page,
  }) => {
    const frame = await embedded(page, 'step=both-fail&panel=path');
    expect(await page.locator('iframe').getAttribute('src')).toMatch(/\?step=both-fail&embed=1$/);
    for (const width of [1440, 1000, 700, 420, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overflow(page), `at ${width}`).toEqual([0, 0]);
      const inCard = await frame.locator('.tour').evaluate((card) => {
        const buttons = card.querySelector('.tour-buttons')?.getBoundingClientRect();
        return buttons && buttons.bottom <= card.getBoundingClientRect().bottom;
      });
      expect(inCard, `at ${width}`).toBe(true);
    }
    await expect(frame.getByRole('link', { name: /full page/i })).toBeVisible();
  });

  test('it lets the wheel through: the first turn of it moves the page around', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const frame = await embedded(page);
    await frame.locator('.picture').hover();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 100);
  });

  test('the picture stands in the middle, and the hops in its place where a map would be too high', {
    tag: '@alike',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const frame = await embedded(page);
    const gaps = () =>
      frame.locator('.picture').evaluate((picture) => {
        const { left, right } = picture.getBoundingClientRect();
        return Math.abs(Math.round(left - (document.documentElement.clientWidth - right)));
      });
    await expect.poll(gaps).toBe(0);
    await page.setViewportSize({ width: 420, height: 900 });
    await expect(frame.locator('.picture')).toBeHidden();
    await expect(frame.getByRole('list', { name: /^Hops/ }).first()).toBeVisible();
  });
});
