import type { Page } from '@playwright/test';
import { expect, test } from './page';

const card = (page: Page) => page.getByRole('region', { name: 'Tour' });
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Step / });
const step = (page: Page) => new URL(page.url()).searchParams.get('step');

test('a lecture hides what is not needed and gives it back', async ({ page, explainer }) => {
  await explainer.open('step=one-fails');
  await card(page).getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Go deeper' })).toBeHidden();
  await expect(card(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('present')).toBe('on');
  await page.getByRole('button', { name: /^End the lecture/ }).click();
  await expect(page.getByRole('button', { name: 'Tour', exact: true })).toBeVisible();
  await expect(card(page)).toBeVisible();
});

test('its type is larger', async ({ page, explainer }) => {
  const sizes = async (query: string) => {
    await explainer.open(query);
    await expect(card(page)).toBeVisible();
    const size = (text: RegExp) =>
      page.getByText(text).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return [await size(/^Both can go at once/), await size(/^No link on the way is public internet/)];
  };
  await page.setViewportSize({ width: 1920, height: 1080 });
  const [text = 0, verdict = 0] = await sizes('step=both-fail');
  const [largeText = 0, largeVerdict = 0] = await sizes('step=both-fail&present=on');
  expect(largeText).toBeGreaterThan(text * 1.5);
  expect(largeVerdict).toBeGreaterThan(verdict * 1.3);
});

test('a clicker shows the answer first and then the next step', async ({ page, explainer }) => {
  await explainer.open('step=both-fail&present=on');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  expect(step(page)).toBe('both-fail');
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('with-an-exit');
  await page.keyboard.press('PageUp');
  await expect.poll(() => step(page)).toBe('both-fail');
});

test('a clicker begins the tour from a scene', async ({ page, explainer }) => {
  await explainer.open('fail=primary&present=on');
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => step(page)).toBe('two-offices');
});

test('B blanks the screen and any key brings it back, where it was', async ({ page, explainer }) => {
  await explainer.open('step=both-fail&present=on');
  const blank = page.getByRole('button', { name: /^The screen is blank/ });
  await expect(card(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(blank).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  expect(step(page)).toBe('both-fail');
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
});

test('a question mark lists the keys, and Escape closes the list before it ends the lecture', async ({
  page,
  explainer,
}) => {
  await explainer.open('step=both-fail&present=on');
  await expect(card(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Blank screen');
  await explainer.expectNoAxeViolations();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('present')).toBe('on');
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).search).toBe('?step=both-fail');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('single letters do nothing outside a lecture', async ({ page, explainer }) => {
  await explainer.open('step=both-fail');
  await expect(card(page)).toBeVisible();
  for (const key of ['b', 'f', 'n', '.']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?step=both-fail');
  expect(page.context().pages()).toHaveLength(1);
});

test('the notes have a page that stays in step, both ways', { tag: '@chromium' }, async ({
  page,
  explainer,
}) => {
  await explainer.open('step=one-fails&present=on');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Speaker notes' }).click();
  const notes = await opened;
  await expect(heading(notes)).toHaveText(/^Step 4 of 10/);
  await expect(notes.getByText('To say')).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(heading(notes)).toHaveText(/^Step 5 of 10/);
  await expect(notes.getByText('Nowhere: it stays in Seattle.')).toBeVisible();

  await notes.getByRole('button', { name: 'Next' }).click();
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  await expect(heading(page)).toHaveText(/^Step 5 of 10/);
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(heading(page)).toHaveText(/^Step 6 of 10/);
  await notes.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(/^Step 5 of 10/);

  await notes.getByRole('button', { name: 'Blank the screen' }).click();
  await expect(page.getByRole('button', { name: /^The screen is blank/ })).toBeVisible();
  await notes.getByRole('button', { name: 'Blank the screen' }).click();
  await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0);

  await page.getByRole('checkbox', { name: 'Partner edge' }).check();
  await expect.poll(() => new URL(notes.url()).searchParams.get('fail')).toBe('partner-edge');
  await notes.reload();
  await expect(heading(notes)).toHaveText(/^Step 5 of 10/);
});

for (const address of ['step=both-fail&present=on', 'step=with-an-exit&present=notes', 'present=notes'])
  test(`${address} has no accessibility violation`, { tag: '@themes' }, async ({ page, explainer }) => {
    await page.goto(`./?${address}`);
    await expect(page.getByRole('button', { name: /^(Next|Begin the tour)$/ })).toBeVisible();
    await explainer.expectNoAxeViolations();
  });
