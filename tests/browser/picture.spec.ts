import { expect, test } from './onePage';

const elements = [
  { id: 'msee1', heading: 'MSEE 1' },
  { id: 'seattle', heading: 'Seattle' },
  { id: 'primary', heading: 'Primary connection' },
  { id: 'internet-microsoft', heading: 'Internet to Microsoft' },
  { id: 'partner-edge', heading: 'Partner edge' },
] as const;

test('every kind of element is explained after Enter and after Space on it, and Escape lets it go', async ({
  page,
  explainer,
}) => {
  await explainer.open();
  for (const { id, heading } of elements)
    for (const key of ['Enter', 'Space']) {
      const element = explainer.element(id);
      await element.focus();
      await page.keyboard.press(key);
      await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
      await expect(page.getByRole('status', { name: 'Selected' })).toHaveText(
        new RegExp(`^${heading}: .+\\.$`),
      );
      // The driver learns of an address a little after the page has it.
      await expect.poll(() => new URL(page.url()).search).toBe(`?select=${id}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => new URL(page.url()).search).toBe('');
    }
});

test('a click on a node, a link or a box explains it', async ({ page, explainer }) => {
  await explainer.open();
  const headingOf = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
  await explainer.element('pe1').click();
  await expect(headingOf('PE 1')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?select=pe1');
  await explainer.element('microsoft-edge').click({ position: { x: 20, y: 180 } });
  await expect(headingOf('Microsoft edge')).toBeVisible();
  await explainer.element('primary').click();
  await expect(headingOf('Primary connection')).toBeVisible();
  await page.goBack();
  await expect(headingOf('Microsoft edge')).toBeVisible();
});

test('an element is failed and restored from its own panel', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  await explainer.open('select=pe1');
  await page.getByRole('button', { name: 'Fail PE 1' }).click();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await expect(explainer.verdict()).toContainText('PE 1 failed.');
  expect(await explainer.hops()).toEqual([['seattle', 'pe2', 'msee2', 'microsoft-public']]);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Restore PE 1' }).click();
  await expect(explainer.verdict()).toContainText('PE 1 restored.');
});

test('nothing moves when something is selected', { tag: '@alike' }, async ({ page, explainer }) => {
  await explainer.open();
  const station = explainer.element('msee2');
  await expect(station).toBeVisible();
  // On the page, since some browsers are driven to scroll to what they click.
  const place = () =>
    station.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round);
    });
  const before = await place();
  await station.click();
  await expect(page.getByRole('heading', { level: 2, name: 'MSEE 2' })).toBeVisible();
  expect(await place()).toEqual(before);
});

test('one element of the picture is in the order of Tab, and arrow keys lead on', async ({
  page,
  explainer,
}) => {
  await explainer.open();
  const tabStop = page.locator('.picture [data-id][tabindex="0"]').filter({ visible: true });
  await expect(tabStop).toHaveCount(1);
  await tabStop.focus();
  await page.keyboard.press('ArrowRight');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
  expect(focused).not.toBeNull();
  expect(focused).not.toBe('seattle');
  await expect(tabStop).toHaveCount(1);
});

test('everything in the picture has a name that is a sentence, and none of them twice', {
  tag: '@alike',
}, async ({ page, explainer }) => {
  await explainer.open('exit=on');
  await expect(explainer.element('seattle-internet')).toBeAttached();
  const names = await page
    .locator('.picture [data-id]')
    .evaluateAll((all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('aria-label') ?? ''),
    );
  expect(names.length).toBeGreaterThanOrEqual(9 + 6 + 12);
  for (const name of names) expect(name).toMatch(/^[A-Z].* /);
  expect(new Set(names).size).toBe(names.length);
});

test('the enlarged picture goes to what is selected, so that nothing has to be dragged', async ({
  page,
  explainer,
}) => {
  await explainer.openState('select=azure-vnet');
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let presses = 0; presses < 3; presses += 1) await zoomIn.press('Enter');
  await explainer.makePictureLive();
  const frame = await page.locator('.picture').boundingBox();
  const station = await explainer.element('azure-vnet').boundingBox();
  if (!frame || !station) throw new Error('nothing is drawn');
  expect(station.x).toBeGreaterThan(frame.x);
  expect(station.x + station.width / 2).toBeLessThan(frame.x + frame.width);
  expect(station.y + station.height / 2).toBeGreaterThan(frame.y);
  expect(station.y + station.height / 2).toBeLessThan(frame.y + frame.height);
});
