import { expect, test } from '../onePage';
import { button, card, query, result } from './card';

// What each answer is answered by is tested without a browser, in tests/view/tour/questions.test.tsx.

test('a question that was left to the model is taken back by Back, and skipped', async ({
  page,
  explainer,
}) => {
  await explainer.open('step=with-an-exit');
  const before = await explainer.verdict().getAttribute('data-state');
  await button(page, 'Not sure, show me').click();
  await expect(result(page)).toHaveText('The answer: To the public internet.');
  await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
  await page.goBack();
  await expect(explainer.verdict()).toHaveAttribute('data-state', before ?? '');
  await expect(button(page, 'That is my answer')).toBeDisabled();
  await button(page, 'Next').click();
  await expect(page).toHaveURL(/step=route-filter$/);
});

test('an answer can be chosen in the picture, and is outlined there', async ({ page, explainer }) => {
  await explainer.open('step=both-fail');
  await page
    .getByRole('button', { name: /^Texas office/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('radio', { name: 'Through Texas and its breakout' })).toBeChecked();
  await button(page, 'That is my answer').click();
  await expect(result(page)).toHaveText('Not so. Seattle has no link to Texas.');
  expect(query(page)).toBe('?step=both-fail&answer=texas&select=texas');
  await expect(card(page).getByText('Your answer is outlined in the picture.')).toBeVisible();
});

test('a line that somebody predicted and that does not exist is dotted in the picture', async ({
  page,
  explainer,
}) => {
  const missing = page.locator('.missing-path');
  await explainer.open('step=texas-line&answer=seattle&select=seattle');
  await expect(missing).toHaveAttribute('data-to', 'seattle');
  const box = (await missing.locator('line').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const texas = (await explainer.element('texas').boundingBox())?.y ?? 0;
  const seattle = (await explainer.element('seattle').boundingBox())?.y ?? 0;
  expect(box.y).toBeGreaterThan(texas);
  expect(box.height).toBeGreaterThan((seattle - texas) / 2);
  await explainer.open('step=texas-line&answer=nowhere&select=texas');
  await expect(card(page)).toBeVisible();
  await expect(missing).toHaveCount(0);
});
