import type { Page } from '@playwright/test';
import { expect, test } from './page';

// Clicks on the painted page before its script arrives.

/** Delays one of the page's two scripts until released. */
async function holdBack(page: Page, script: 'page' | 'answer' = 'page'): Promise<() => void> {
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(new RegExp(`/assets/${script}-[^/]*\\.js$`), async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('status', { name: 'Verdict' })).toBeVisible();
  return letThrough;
}

const search = (page: Page) => new URL(page.url()).search;

/** Expects every control to show the state of the address. */
async function expectControlsTrue(page: Page): Promise<void> {
  const chosen = (place: Page) =>
    place
      .locator('.sentence input:checked, .failures input:checked')
      .evaluateAll((inputs) =>
        inputs.map((input) => input.closest('label')?.textContent ?? input.getAttribute('aria-label')),
      );
  const fresh = await page.context().newPage();
  await fresh.goto(page.url());
  await expect(fresh.locator('#not-started')).toHaveCount(0);
  expect(await chosen(page)).toEqual(await chosen(fresh));
  await fresh.close();
}

test('what is pressed before the script arrives counts, and no control shows what does not', async ({
  page,
  explainer,
}) => {
  const letThrough = await holdBack(page);
  await page.getByRole('radio', { name: 'Azure private peering' }).click({ force: true });
  for (const name of ['Primary connection', 'Secondary connection', 'Partner edge', 'Partner edge'])
    await page.getByRole('checkbox', { name, exact: true }).click({ force: true });
  await page.getByRole('tab', { name: 'Compliance' }).click();
  expect(search(page)).toBe('');
  // The verdict of the opening scene is not that of these choices.
  await expect(explainer.verdict()).toBeHidden();
  await expect(page.getByText('Working out what this choice leads to')).toBeVisible();
  letThrough();
  await expect
    .poll(() => search(page))
    .toBe('?peering=azure-private&panel=compliance&fail=primary~secondary');
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  await expect(explainer.verdict()).toContainText('virtual network');
  await expectControlsTrue(page);
  await page.getByRole('checkbox', { name: 'Primary connection' }).uncheck();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
});

test('a control that an earlier choice draws anew is pressed all the same', async ({ page, explainer }) => {
  const letThrough = await holdBack(page);
  // Texas has no connection to choose.
  for (const name of ['Texas', 'Seattle', 'Secondary'])
    await page.getByRole('radio', { name, exact: true }).click({ force: true });
  letThrough();
  await expect.poll(() => search(page)).toBe('?connection=secondary');
  await expect(explainer.verdict()).toContainText('secondary connection');
  await expectControlsTrue(page);
});

test('an element of the picture that is chosen before the script arrives is explained', async ({ page }) => {
  const letThrough = await holdBack(page);
  await page.locator('.picture [data-id="pe1"]').first().click();
  letThrough();
  await expect(page.getByRole('heading', { level: 2, name: 'PE 1', exact: true })).toBeVisible();
  expect(search(page)).toBe('?select=pe1');
});

test('what is pressed before the second script arrives is kept in the control, and answered then', async ({
  page,
  explainer,
}) => {
  const letThrough = await holdBack(page, 'answer');
  await expect(page.locator('#not-started')).toHaveCount(0);
  const primary = page.getByRole('checkbox', { name: 'Primary connection' });
  await primary.check();
  await page.locator('.picture [data-id="pe2"]').first().click();
  await page.keyboard.press('Home');
  await expect(primary).toBeChecked();
  expect(search(page)).toBe('?fail=primary&select=pe2');
  await expect(explainer.verdict()).toBeHidden();
  letThrough();
  await expect(explainer.verdict()).toBeVisible();
  await expect(explainer.verdict()).toContainText('secondary connection');
  await expect(page.getByRole('heading', { level: 2, name: 'PE 2', exact: true })).toBeVisible();
  await explainer.expectFocusOn(explainer.element('seattle'));
});
