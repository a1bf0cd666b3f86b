import type { Page } from '@playwright/test';
import { shifted } from './measure';
import { expect, test } from './page';

// The still picture, and its unnoticed replacement by the live one.

/** Delays the live picture's chunk until released. */
async function holdBack(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/assets\/NetworkCanvas-[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  return letThrough;
}

const picture = (page: Page) => page.locator('.picture');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const search = (page: Page) => new URL(page.url()).search;

test('a click on a node, a link or a box is answered while the picture is still', async ({
  page,
  explainer,
}) => {
  await holdBack(page);
  await explainer.open();
  await explainer.element('pe1').click();
  await expect(heading(page, 'PE 1')).toBeVisible();
  await explainer.element('primary').click();
  await expect(heading(page, 'Primary connection')).toBeVisible();
  await explainer.element('partner-edge').click({ position: { x: 20, y: 180 } });
  await expect(heading(page, 'Partner edge')).toBeVisible();
  await expect(explainer.element('partner-edge')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  await expect(page.getByRole('button', { name: /^Primary connection, .*, failed$/ })).toBeAttached();
  await expect(picture(page)).toHaveAttribute('data-live', 'false');
  await explainer.expectNoAxeViolations();
});

test('keys do the same in the still picture as in the live one', async ({ page, explainer }) => {
  await holdBack(page);
  await explainer.open();
  await explainer.element('seattle').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  expect(await focused(page)).toMatch(/^(primary|secondary)$/);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('seattle');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Seattle')).toBeVisible();
  // Chosen, it is drawn anew; the keyboard is where it was.
  expect(await focused(page)).toBe('seattle');
  await page.keyboard.press('Escape');
  expect(search(page)).toBe('');
  await expect(picture(page)).toHaveAttribute('data-live', 'false');
});

test('it becomes live under the keyboard, which stays where it was, and nothing moves', async ({
  page,
  explainer,
}) => {
  const letThrough = await holdBack(page);
  await explainer.open('exit=on');
  const places = () =>
    page.locator('.picture [data-node] > .station, .picture [data-link] .stroke-core').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const name = each.closest('[data-node], [data-link]');
          const id = name?.getAttribute('data-node') ?? name?.getAttribute('data-link');
          return [id, ...[x, y, width, height].map(Math.round)].join(' ');
        })
        .sort(),
    );
  await explainer.element('msee1').focus();
  const before = await places();
  expect(before.length).toBeGreaterThan(12);
  letThrough();
  await expect(picture(page)).toHaveAttribute('data-live', 'true');
  expect(await focused(page)).toBe('msee1');
  expect(await places()).toEqual(before);
  expect(await shifted(page)).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).not.toBe('msee1');
});

test('what is pressed when it becomes live is chosen when it is let go', async ({ page, explainer }) => {
  const letThrough = await holdBack(page);
  await explainer.open();
  await explainer.element('msee2').hover();
  await page.mouse.down();
  letThrough();
  await expect(picture(page)).toHaveAttribute('data-live', 'true');
  await page.mouse.up();
  await expect(heading(page, 'MSEE 2')).toBeVisible();
});

test('enlarging is asked for before it can be done, and done once it can', async ({ page, explainer }) => {
  const letThrough = await holdBack(page);
  await explainer.open();
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  letThrough();
  const scale = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  await expect(picture(page)).toHaveAttribute('data-live', 'true');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'false');
  const enlarged = await scale();
  await explainer.expectFocusOn(zoomIn);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(async () => enlarged / (await scale())).toBeCloseTo(1.5 * 1.5, 2);
});

test('nobody who stays away from the picture pays for making it live', async ({ page, explainer }) => {
  await explainer.open();
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  await page.waitForLoadState('networkidle');
  await expect(picture(page)).toHaveAttribute('data-live', 'false');
  await expect(page.locator('.react-flow')).toHaveCount(0);
});
