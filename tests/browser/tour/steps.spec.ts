import { walked } from '../../fixtures/cases';
import { expect, test } from '../onePage';
import { button, card, heading, query, result, steps } from './card';

test('the whole tour by keyboard: every task done, every question answered', async ({ page, explainer }) => {
  await explainer.open('path=internet&panel=path');
  await page.getByRole('button', { name: 'Tour', exact: true }).focus();
  await page.keyboard.press('Enter');
  await explainer.expectFocusOn(heading(page));
  await expect(heading(page)).toHaveText(/^Step 1 of 10/);

  const byKeyboard = async (name: string | RegExp, role: 'radio' | 'checkbox' | 'button', key: string) => {
    await page.getByRole(role, { name, exact: true }).focus();
    await page.keyboard.press(key);
  };
  const on = async (number: number) => {
    await button(page, 'Next').focus();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${number} of 10`));
    await explainer.expectFocusOn(heading(page));
  };
  const answer = async (name: string) => {
    await byKeyboard(name, 'radio', 'Space');
    await byKeyboard('That is my answer', 'button', 'Enter');
    await explainer.expectFocusOn(button(page, 'Next'));
  };
  /** An opening topic takes the focus itself, once its code is there. */
  const open = async (topic: string) => {
    await byKeyboard(topic, 'button', 'Enter');
    await expect(result(page)).toHaveText('Done.');
    await expect(page.locator('.topic-body:focus-within')).toHaveCount(1);
  };

  await byKeyboard('Texas', 'radio', 'Space');
  await expect(result(page)).toHaveText('Done.');
  await on(2);
  await answer('Nowhere: it stays in Texas');
  await expect(result(page)).toHaveText(/^Right\./);
  await on(3);
  await byKeyboard('Azure private peering', 'radio', 'Space');
  await expect(result(page)).toHaveText('Done.');
  await on(4);
  await byKeyboard('Primary connection', 'checkbox', 'Space');
  await expect(result(page)).toHaveText('Done.');
  await on(5);
  await answer('Nowhere: it stays in Seattle');
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  await on(6);
  await answer('To the public internet');
  await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
  await on(7);
  await answer('Over the circuit: its sessions are up');
  await expect(result(page)).toHaveText(
    'Not so. The session between PE 1 and MSEE 1 is up, and nothing is advertised over it.',
  );
  await on(8);
  await answer('It cannot be shown');
  await expect(result(page)).toHaveText(/^Right\./);
  await on(9);
  await open('Contention, simulated');
  await on(10);
  await open('Would it help us?');
  await byKeyboard('Finish', 'button', 'Enter');
  await expect(card(page)).toHaveCount(0);
  expect(query(page)).toBe('?path=internet&panel=path');
});

test('every step opens by its address alone', async ({ page, explainer }) => {
  for (const [index, step] of walked([...steps.entries()])) {
    await explainer.open(`step=${step}`);
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${index + 1} of 10`));
    expect(query(page)).toBe(`?step=${step}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await button(page, index < 9 ? 'Next' : 'Finish').click();
    await expect(page).toHaveURL(index < 9 ? new RegExp(`step=${steps[index + 1]}$`) : /\/$/);
    await page.goBack();
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${index + 1} of 10`));
  }
});

test('Page Down alone leads through the tour, shows every answer first, and stops at the end', async ({
  page,
  explainer,
}) => {
  await explainer.open('step=two-offices');
  await expect(card(page)).toBeVisible();
  const asking = ['texas-line', 'both-fail', 'with-an-exit', 'route-filter', 'never-internet'];
  const expected = steps.flatMap((step) =>
    asking.includes(step) ? [`?step=${step}`, `?step=${step}&answer=not-sure`] : [`?step=${step}`],
  );
  for (const address of expected) {
    await expect.poll(() => query(page)).toBe(address);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('PageDown');
  expect(query(page)).toBe(expected.at(-1));
  await expect(heading(page)).toHaveText(/^Step 10 of 10/);
});

test('whoever does the task with the mouse stands at Next, and whoever does it by keyboard stays', async ({
  page,
  explainer,
}) => {
  const primary = page.getByRole('checkbox', { name: 'Primary connection' });
  await explainer.open('step=one-fails');
  await expect(card(page)).toBeVisible();
  await primary.click();
  await explainer.expectFocusOn(button(page, 'Next'));
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText(/^Step 5 of 10/);

  await explainer.open('step=one-fails');
  await expect(card(page)).toBeVisible();
  await primary.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(result(page)).toHaveText('Done.');
  await explainer.expectFocusOn(primary);
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(/^Step 5 of 10/);
});

test('nothing of the tour is loaded before it is asked for', async ({ page, explainer }) => {
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /(Tour|Presenter|NotesPage|Compare)-/.test(name)),
    );
  await explainer.open();
  await page.waitForLoadState('networkidle');
  expect(await scripts()).toEqual([]);
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await expect(card(page)).toBeVisible();
  expect((await scripts()).length).toBeGreaterThan(0);
});
