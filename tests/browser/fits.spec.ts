import { walked } from '../fixtures/cases';
import { expectNoSidewaysScrolling } from './measure';
import { expect, test } from './page';
import { textFaults } from './textFaults';

/** Widths and states in which something once scrolled sideways, was cut off or lay over something else. */
const widths = [1440, 390, 280];
const states = [
  '',
  'peering=azure-private&exit=on&fail=private-peering',
  'view=text&exit=on&fail=primary',
  'more=contention',
  'more=healing',
  'step=both-fail',
  'embed=1',
  'network=two-continents&view=overview',
  'network=three-tiers&view=edit',
  'network=global-reach&view=report',
  'network=branches&panel=compliance&more=healing',
];

test('nothing scrolls sideways or lies over anything at any width, on a right-to-left page or in large text either', {
  tag: '@chromium',
}, async ({ page, explainer }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const browser = await page.context().newCDPSession(page);
  const setFontSize = (standard: number) => browser.send('Page.setFontSizes', { fontSizes: { standard } });
  for (const [turn, query] of states.entries()) {
    await explainer.openState(query);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((turned) => document.documentElement.setAttribute('dir', turned), direction);
      for (const width of walked(widths, turn)) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScrolling(page);
        await expect.poll(() => textFaults(page), `${query} at ${width}, ${direction}`).toEqual([]);
      }
    }
    await setFontSize(32);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScrolling(page);
    await setFontSize(16);
  }
});

// A zoomed window is a smaller one with larger pixels.
for (const { zoom, width, height } of [
  { zoom: 200, width: 720, height: 450 },
  { zoom: 400, width: 360, height: 225 },
])
  test.describe(`at ${zoom} %`, { tag: '@chromium' }, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: zoom / 100 });

    test('what has the focus is not covered', async ({ page, explainer }) => {
      await explainer.openState('select=primary&step=both-fail');
      const covered: string[] = [];
      for (let presses = 0; presses < 45; presses += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.closest('.picture')) return null;
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
