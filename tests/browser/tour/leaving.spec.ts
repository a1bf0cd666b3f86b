import { expect, test } from '../page';
import { button, card, query } from './card';

test('a reload forgets neither what was there before the tour nor what is done', async ({
  page,
  explainer,
}) => {
  await explainer.open('exit=on&panel=compliance');
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await button(page, 'Do it for me').click();
  await button(page, 'Next').click();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Step 1: Two offices, two paths, done' })).toBeVisible();
  await expect(page.getByRole('link', { name: /, done$/ })).toHaveCount(1);
  await button(page, 'Leave the tour').click();
  await expect.poll(() => query(page)).toBe('?exit=on&panel=compliance');
});

test('an address that is opened anew is left for the opening scene, even after a reload', async ({
  page,
  explainer,
}) => {
  await explainer.open('exit=on');
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await expect(card(page)).toBeVisible();
  await explainer.open('step=both-fail');
  await expect(card(page)).toBeVisible();
  await page.reload();
  await button(page, 'Leave the tour').click();
  await expect(page).toHaveURL(/\/$/);
});

test('a browser that keeps nothing takes the tour all the same', async ({ page, explainer }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await explainer.open('exit=on');
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await button(page, 'Do it for me').click();
  await expect(page.getByRole('link', { name: /, done$/ })).toHaveCount(1);
  await button(page, 'Leave the tour').click();
  await expect.poll(() => query(page)).toBe('?exit=on');
});

test('leaving gives back exactly what was there before, by button and by Escape', async ({
  page,
  explainer,
}) => {
  const before = 'exit=on&panel=compliance&fail=primary&select=msee2';
  await explainer.open(before);
  for (const leave of ['button', 'Escape']) {
    const said = await explainer.verdict().textContent();
    await page.getByRole('button', { name: 'Tour', exact: true }).click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('link', { name: /^Step 8/ }).click();
    await button(page, 'Not sure, show me').click();
    if (leave === 'Escape') await page.keyboard.press('Escape');
    else await button(page, 'Leave the tour').click();
    await expect(card(page)).toHaveCount(0);
    expect(query(page)).toBe(`?${before}`);
    await expect(explainer.verdict()).toHaveText(said ?? '');
    await explainer.expectFocusOn(page.getByRole('button', { name: 'Tour', exact: true }));
  }
});

test('a tour that an address opened is left for the opening scene', async ({ page, explainer }) => {
  await explainer.open('step=with-an-exit&answer=nowhere');
  await button(page, 'Leave the tour').click();
  await expect(page).toHaveURL(/\/$/);
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
});

test('what the reader changes in a step is in the address, and survives a reload', async ({
  page,
  explainer,
}) => {
  await explainer.open('step=never-internet');
  await page.getByRole('button', { name: 'Restore all' }).click();
  expect(query(page)).toBe('?step=never-internet&fail=');
  await page.reload();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await page.goBack();
  await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
});
