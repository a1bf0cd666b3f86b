import { expect, test } from '../page';
import { button, card, query, result, steps } from './card';

const questions = [
  {
    step: 'texas-line',
    right: 'Nowhere: it stays in Texas',
    wrong: 'Over Seattle’s circuit',
    why: 'Texas has no link to Seattle.',
    outcome: { reachable: 'no', private: 'none' },
  },
  {
    step: 'both-fail',
    right: 'Nowhere: it stays in Seattle',
    wrong: 'To the public internet',
    why: 'Seattle has no link to the public internet.',
    outcome: { reachable: 'no', private: 'none' },
  },
  {
    step: 'with-an-exit',
    right: 'To the public internet',
    wrong: 'Nowhere: it stays in Seattle',
    why: 'It does arrive, over Seattle’s internet breakout.',
    outcome: { reachable: 'yes', private: 'no' },
  },
  {
    step: 'route-filter',
    right: 'To the public internet',
    wrong: 'Over the circuit: its sessions are up',
    why: 'The session between PE 1 and MSEE 1 is up, and nothing is advertised over it.',
    outcome: { reachable: 'yes', private: 'no' },
  },
  {
    step: 'never-internet',
    right: 'It cannot be shown',
    wrong: 'It is met',
    why: 'For that, traffic would have to flow and stay off the internet. None flows.',
    outcome: { reachable: 'no', private: 'none' },
  },
] as const;

test('every question is answered rightly', async ({ page, explainer }) => {
  for (const { step, right, outcome } of questions) {
    await explainer.open(`step=${step}`);
    await card(page).getByRole('radio', { name: right }).check();
    await button(page, 'That is my answer').click();
    await expect(result(page)).toHaveText(`Right. ${right}.`);
    await explainer.expectVerdict(outcome);
  }
});

test('every question answered wrongly says why not and shows what is so', async ({ page, explainer }) => {
  for (const { step, right, wrong, why, outcome } of questions) {
    await explainer.open(`step=${step}`);
    await card(page).getByRole('radio', { name: wrong }).check();
    await button(page, 'That is my answer').click();
    await expect(result(page)).toHaveText(`Not so. ${why}`);
    await expect(card(page).getByText(right, { exact: true })).toBeVisible();
    await explainer.expectVerdict(outcome);
  }
});

test('every question is left to the model, then taken back by Back and skipped', async ({
  page,
  explainer,
}) => {
  for (const { step, right, outcome } of questions) {
    await explainer.open(`step=${step}`);
    const before = await explainer.verdict().getAttribute('data-state');
    await button(page, 'Not sure, show me').click();
    await expect(result(page)).toHaveText(`The answer: ${right}.`);
    await explainer.expectVerdict(outcome);
    await page.goBack();
    await expect(explainer.verdict()).toHaveAttribute('data-state', before ?? '');
    await expect(button(page, 'That is my answer')).toBeDisabled();
    await button(page, 'Next').click();
    await expect(page).toHaveURL(new RegExp(`step=${steps[steps.indexOf(step) + 1]}$`));
  }
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
