import type { Page } from '@playwright/test';
import { expect, test } from './page';

// Most of React Flow that this page does not use is left out of the build; what it does use is shown to work.

const canvas = (page: Page) => page.locator('.react-flow');

/** Where React Flow has moved the picture, and how large it is. */
async function viewOf(page: Page) {
  const transform = await page
    .locator('.react-flow__viewport')
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform));
  return { x: transform.e, y: transform.f, scale: transform.a };
}

async function middleOf(page: Page) {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('The picture has no place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.beforeEach(async ({ explainer }) => {
  await explainer.open();
  await explainer.makePictureLive();
});

test('buttons enlarge the picture around its middle, and fit it again', async ({ page }) => {
  const whole = await viewOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await viewOf(page)).scale / whole.scale).toBeCloseTo(1.5, 3);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => viewOf(page)).toEqual(whole);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => viewOf(page)).toEqual(whole);
});

test('the wheel enlarges it with Ctrl, at the pointer, and scrolls the page without', {
  tag: '@unbridged',
}, async ({ page }) => {
  const whole = await viewOf(page);
  const middle = await middleOf(page);
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(whole.scale * 1.2);
  const enlarged = await viewOf(page);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await viewOf(page)).toEqual(enlarged);
});

test('a mouse pulls it along while it is enlarged, and a click there still selects', async ({
  page,
  explainer,
}) => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(canvas(page)).toHaveAttribute('data-zoomed', 'true');
  const before = await viewOf(page);
  const middle = await middleOf(page);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 40, middle.y - 30, { steps: 4 });
  await page.mouse.up();
  const after = await viewOf(page);
  expect(after.x - before.x).toBeCloseTo(-40, 2);
  expect(after.y - before.y).toBeCloseTo(-30, 2);
  expect(after.scale).toBeCloseTo(before.scale, 5);
  await explainer.element('msee1').click();
  await expect(page.getByRole('heading', { level: 2, name: 'MSEE 1' })).toBeVisible();
});

test('two fingers enlarge further what is enlarged', { tag: '@chromium' }, async ({
  page,
  context,
  explainer,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await explainer.open();
  await explainer.makePictureLive();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(canvas(page)).toHaveAttribute('data-zoomed', 'true');
  const before = await viewOf(page);
  const { x, y } = await middleOf(page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const apart of [50, 65, 80])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => (await viewOf(page)).scale / before.scale).toBeCloseTo(2, 1);
});
