import type { Page } from '@playwright/test';
import { everyState } from './everyState';
import { expect, test } from './page';

// Widths, zoom and targets, measured in the browser, for everything that the page can show.

/** How far the page could be pushed sideways, once it has taken up its width. */
const expectNoSidewaysScrolling = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);

/** What can be hit and is smaller than asked; a link inside a sentence is as high as its line. */
function tooSmall(
  page: Page,
  { least, among }: { least: number; among: string },
): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, among }) => {
      const found: string[] = [];
      for (const element of document.querySelectorAll(among)) {
        const style = getComputedStyle(element);
        const isInText = style.display === 'inline' && element.closest('p, li, dd, td, footer') !== null;
        if (isInText || style.visibility === 'hidden' || element.closest('.react-flow')) continue;
        // A label around a box is hit as the box itself is.
        const areas = [element, element instanceof HTMLInputElement ? element.closest('label') : null];
        const [width, height] = [0, 1].map((side) =>
          Math.max(
            ...areas.map((area) => {
              const rect = area?.getBoundingClientRect();
              return (side === 0 ? rect?.width : rect?.height) ?? 0;
            }),
          ),
        );
        if (!width || !height || width < 2 || height < 2) continue;
        if (width < least - 0.1 || height < least - 0.1) {
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
          found.push(`${element.tagName} "${name}" ${width.toFixed(1)} x ${height.toFixed(1)}`);
        }
      }
      return found;
    },
    { least, among },
  );
}

const ANY =
  'a[href], button, input, select, textarea, summary, [role="tab"], [tabindex="0"]:not(section, div)';
const MAIN = [
  '.sentence input',
  '.sentence button',
  '.failures input',
  '.header button',
  '.header input',
  '.tab',
  '.topic',
  '.button',
  '.text-actions button',
  '.requirement-choice',
].join(', ');

for (const query of everyState) {
  const name = query || 'opening scene';

  test(`no sideways scrolling at 320 wide, and every target is large enough for a finger: ${name}`, async ({
    page,
    explainer,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await explainer.openState(query);
    await expectNoSidewaysScrolling(page);
    expect(await tooSmall(page, { least: 24, among: ANY })).toEqual([]);
    expect(await tooSmall(page, { least: 44, among: MAIN })).toEqual([]);
  });

  test(`every target is large enough for a mouse, also where little fits: ${name}`, async ({
    page,
    explainer,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await explainer.openState(query);
    expect(await tooSmall(page, { least: 24, among: ANY })).toEqual([]);
    await page.setViewportSize({ width: 768, height: 1024 });
    await expectNoSidewaysScrolling(page);
    expect(await tooSmall(page, { least: 24, among: ANY })).toEqual([]);
  });

  test(`has no accessibility violation on a phone: ${name}`, { tag: '@chromium' }, async ({
    page,
    explainer,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await explainer.openState(query);
    await explainer.expectNoAxeViolations();
  });
}

// A zoomed window is a smaller one with larger pixels.
for (const { zoom, width, height } of [
  { zoom: 200, width: 720, height: 450 },
  { zoom: 400, width: 360, height: 225 },
])
  test.describe(`at ${zoom} %`, { tag: '@chromium' }, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: zoom / 100 });

    for (const query of everyState)
      test(`everything flows into one column: ${query || 'opening scene'}`, async ({ page, explainer }) => {
        await explainer.openState(query);
        await expectNoSidewaysScrolling(page);
      });

    test('what has the focus is not covered', async ({ page, explainer }) => {
      await explainer.openState('select=primary&step=both-fail');
      const covered: string[] = [];
      for (let presses = 0; presses < 45; presses += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.closest('.react-flow')) return null;
          const { x, y, width, height } = element.getBoundingClientRect();
          const spots = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
            document.elementFromPoint(x + Math.min(width, innerWidth - x) * 0.5, y + height * part),
          );
          const isSeen = spots.some(
            (spot) =>
              spot !== null &&
              (element.contains(spot) || spot.contains(element) || element.closest('label')?.contains(spot)),
          );
          return isSeen ? null : (element.getAttribute('aria-label') ?? element.textContent);
        });
        if (name !== null) covered.push(name);
      }
      expect(covered).toEqual([]);
    });
  });

test('the picture on a phone leaves the scrolling to the page', { tag: '@chromium' }, async ({
  page,
  explainer,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await explainer.openState('');
  const touch = await page
    .locator('.picture')
    .evaluate((picture) =>
      [picture, ...picture.querySelectorAll('*')]
        .map((each) => getComputedStyle(each).touchAction)
        .filter((action) => action !== 'auto' && action !== 'manipulation'),
    );
  expect(touch).toEqual([]);
  await page.locator('.picture').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});
