import type { Page } from '@playwright/test';
import { expectNoSidewaysScrolling } from './measure';
import { expect, test } from './onePage';

const side = (page: Page, name: 'First' | 'Second') =>
  page.getByRole('region', { name: new RegExp(`^${name}: `) });
const verdictOf = (page: Page, name: 'First' | 'Second') => side(page, name).locator('[data-reachable]');
const cells = (page: Page, aspect: RegExp) =>
  page.getByRole('row', { name: aspect }).getByRole('cell').allTextContents();

async function openCompared(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await expect(page.getByRole('heading', { name: 'Two scenarios compared' })).toBeVisible();
}

test('Texas and Seattle stand beside each other at one click', async ({ page, explainer }) => {
  await explainer.open();
  await page.getByRole('button', { name: 'Compare two scenarios' }).click();
  await expect(side(page, 'First')).toContainText('Seattle');
  await expect(side(page, 'Second')).toContainText('Texas');
  expect(new URL(page.url()).search).toBe('?compare=path:internet');
  expect(await cells(page, /^Private/)).toEqual(['To the Microsoft edge', 'No']);
  await page.goBack();
  await expect(explainer.verdict()).toBeVisible();
});

test('both scenarios are in the address', async ({ page }) => {
  await openCompared(page, 'exit=on&compare=path:expressroute~exit:on~fail:primary~fail:secondary');
  await expect(verdictOf(page, 'First')).toHaveAttribute('data-private', 'yes');
  await expect(verdictOf(page, 'Second')).toHaveAttribute('data-private', 'no');
  await expect(verdictOf(page, 'Second')).toHaveAttribute('data-state', 'silently-on-internet');
  await expect(page.locator('.compare-between')).toContainText('180 s');
  expect(await cells(page, /^Demonstrably never/)).toEqual([
    'Met for this path as it is now, with exceptions',
    'Not met',
  ]);
});

test('an address that is not understood is answered with a notice and the default', async ({ page }) => {
  await openCompared(page, 'compare=path:moon~fail:sun~exit:off');
  await expect(page.getByRole('alert')).toContainText('compare=path:moon');
  await expect(page.getByRole('alert')).toContainText('compare=fail:sun');
  await expect(page.getByText('0 of 12 aspects differ.')).toBeVisible();
});

test('a failure is compared, swapped, opened and taken back', async ({ page, explainer }) => {
  await openCompared(page, 'compare=path:internet');
  await page.getByRole('button', { name: 'Before and after a failure' }).click();
  await expect(page.locator('.compare-between')).toContainText('Primary connection failed.');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(side(page, 'First')).toContainText('the primary connection has failed');
  await page.getByRole('button', { name: 'Open this one: the first' }).click();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await explainer.expectFocusOn(page.getByRole('button', { name: 'Compare two scenarios' }));
  expect(new URL(page.url()).search).toBe('?fail=primary');
  await page.goBack();
  await expect(side(page, 'Second')).toBeVisible();
});

test('a pair of one’s own is made by changing one of two and coming back', async ({ page, explainer }) => {
  await openCompared(page, 'compare=path:internet');
  await page.getByRole('button', { name: 'Change this one: the second' }).click();
  await expect(explainer.verdict()).toContainText('Texas');
  const bar = page.getByRole('region', { name: 'Two scenarios compared' });
  await expect(bar).toContainText('changing the second');
  await explainer.expectFocusOn(bar);
  await page.getByRole('radio', { name: 'Seattle' }).check();
  await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
  await page.getByRole('radio', { name: 'Azure private peering' }).check();
  await page.reload();
  await bar.getByRole('button', { name: 'Back to comparing' }).click();
  await explainer.expectFocusOn(page.getByRole('heading', { name: 'Two scenarios compared' }));
  await expect(verdictOf(page, 'First')).toHaveAttribute('data-reachable', 'yes');
  await expect(side(page, 'Second')).toContainText('Azure private peering');
  await expect(side(page, 'Second')).toContainText('the secondary connection has failed');
  expect(new URL(page.url()).search).toBe('?compare=path:expressroute~peering:azure-private~fail:secondary');
});

test('keeping one of the two leads back to what opened the comparison', async ({ page, explainer }) => {
  await explainer.open('compare=path:internet&change=first');
  await page.getByRole('button', { name: 'Keep only this one' }).click();
  await explainer.expectFocusOn(page.getByRole('button', { name: 'Compare two scenarios' }));
  await expect(page).toHaveURL(/\/$/);
});

test('a side that nothing leaves lists no path, and one whose packets are dropped says so', async ({
  page,
}) => {
  await openCompared(page, 'fail=primary~secondary&compare=path:internet~peering:azure-private');
  await expect(page.getByRole('list', { name: 'Paths of the requests, first' })).toHaveText('No path');
  await expect(page.getByRole('list', { name: 'Paths of the requests, second' })).toContainText('Dropped');
});

test('both pictures are on the screen at once, beside each other, at 1440', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCompared(page, 'exit=on&compare=path:expressroute~exit:on~fail:primary~fail:secondary');
  const box = async (name: 'First' | 'Second') =>
    (await side(page, name).getByRole('img').first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [first, second] = [await box('First'), await box('Second')];
  expect(second.y).toBe(first.y);
  expect(second.x).toBeGreaterThanOrEqual(first.x + first.width);
  expect(first.y + first.height).toBeLessThanOrEqual(900);
});

test('two scenarios have no accessibility violation and no sideways scrolling at any width', async ({
  page,
  explainer,
}) => {
  await openCompared(page, 'exit=on&compare=path:expressroute~exit:on~fail:circuit');
  for (const width of [1800, 1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScrolling(page);
    await explainer.expectNoAxeViolations();
  }
});
