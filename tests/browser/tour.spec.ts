import type { Page } from '@playwright/test';
import { expect, test } from './page';

const steps = [
  'two-offices',
  'texas-line',
  'where-private-ends',
  'one-fails',
  'both-fail',
  'with-an-exit',
  'route-filter',
  'never-internet',
  'how-it-feels',
  'would-it-help',
] as const;

const query = (page: Page) => new URL(page.url()).search;
const card = (page: Page) => page.getByRole('region', { name: 'Tour' });
const result = (page: Page) => page.getByRole('status', { name: 'Tour' });
const button = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });
const heading = (page: Page) => card(page).getByRole('heading', { level: 2 });

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

  await byKeyboard('Public internet', 'radio', 'Space');
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
    'Not so. The session between PE 1 and MSEE 1 is up, and announces nothing.',
  );
  await on(8);
  await answer('It cannot be shown');
  await expect(result(page)).toHaveText(/^Right\./);
  await on(9);
  await byKeyboard('Feel the contention', 'button', 'Enter');
  await expect(result(page)).toHaveText('Done.');
  await on(10);
  await byKeyboard('Would it help us?', 'button', 'Enter');
  await expect(result(page)).toHaveText('Done.');
  await byKeyboard('Finish', 'button', 'Enter');
  await expect(card(page)).toHaveCount(0);
  expect(query(page)).toBe('?path=internet&panel=path');
});

for (const [index, step] of steps.entries())
  test(`the step ${step} opens by its address alone`, async ({ page, explainer }) => {
    await explainer.open(`step=${step}`);
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${index + 1} of 10`));
    expect(query(page)).toBe(`?step=${step}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await button(page, index < 9 ? 'Next' : 'Finish').click();
    await expect(page).toHaveURL(index < 9 ? new RegExp(`step=${steps[index + 1]}$`) : /\/$/);
    await page.goBack();
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${index + 1} of 10`));
  });

test('Page Down alone leads through the tour, shows every answer first, and stops at the end', async ({
  page,
  explainer,
}) => {
  await explainer.open('step=two-offices');
  await expect(card(page)).toBeVisible();
  const seen: string[] = [];
  for (let press = 0; press < 20; press++) {
    seen.push(query(page));
    await page.keyboard.press('PageDown');
  }
  const asking = ['texas-line', 'both-fail', 'with-an-exit', 'route-filter', 'never-internet'];
  const expected = steps.flatMap((step) =>
    asking.includes(step) ? [`?step=${step}`, `?step=${step}&answer=not-sure`] : [`?step=${step}`],
  );
  expect([...new Set(seen)]).toEqual(expected);
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

test('a reload forgets neither what was there before the tour nor what is done', async ({
  page,
  explainer,
}) => {
  await explainer.open('exit=on&panel=compliance');
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await button(page, 'Do it for me').click();
  await button(page, 'Next').click();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Step 1: Two offices, two ways, done' })).toBeVisible();
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

test('a line that somebody counted on and that nobody has built is dotted in the picture', async ({
  page,
  explainer,
}) => {
  const missing = page.locator('.missing-way');
  await explainer.open('step=texas-line&answer=seattle&select=seattle');
  await expect(missing).toHaveAttribute('data-to', 'seattle');
  const box = (await missing.locator('line').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const stations = page.locator('.picture .react-flow__node');
  const texas = (await stations.and(page.locator('[data-id="texas"]')).boundingBox())?.y ?? 0;
  const seattle = (await stations.and(page.locator('[data-id="seattle"]')).boundingBox())?.y ?? 0;
  expect(box.y).toBeGreaterThan(texas);
  expect(box.height).toBeGreaterThan((seattle - texas) / 2);
  await explainer.open('step=texas-line&answer=nowhere&select=texas');
  await expect(card(page)).toBeVisible();
  await expect(missing).toHaveCount(0);
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

const questions = [
  {
    step: 'texas-line',
    right: 'Nowhere: it stays in Texas',
    wrong: 'Over Seattle’s circuit',
    why: 'Texas has no line to Seattle.',
    outcome: { reachable: 'no', private: 'none' },
  },
  {
    step: 'both-fail',
    right: 'Nowhere: it stays in Seattle',
    wrong: 'To the public internet',
    why: 'Seattle has no line to the public internet.',
    outcome: { reachable: 'no', private: 'none' },
  },
  {
    step: 'with-an-exit',
    right: 'To the public internet',
    wrong: 'Nowhere: it stays in Seattle',
    why: 'It does arrive, over Seattle’s internet exit.',
    outcome: { reachable: 'yes', private: 'no' },
  },
  {
    step: 'route-filter',
    right: 'To the public internet',
    wrong: 'Over the circuit: its sessions are up',
    why: 'The session between PE 1 and MSEE 1 is up, and announces nothing.',
    outcome: { reachable: 'yes', private: 'no' },
  },
  {
    step: 'never-internet',
    right: 'It cannot be shown',
    wrong: 'It is met',
    why: 'To meet it, a conversation would have to take place, and keep off the internet. None takes place.',
    outcome: { reachable: 'no', private: 'none' },
  },
] as const;

for (const { step, right, wrong, why, outcome } of questions)
  test.describe(`the question of ${step}`, () => {
    test.beforeEach(({ explainer }) => explainer.open(`step=${step}`));

    test('answered rightly', async ({ page, explainer }) => {
      await card(page).getByRole('radio', { name: right }).check();
      await button(page, 'That is my answer').click();
      await expect(result(page)).toHaveText(`Right. ${right}.`);
      await explainer.expectVerdict(outcome);
    });

    test('answered wrongly says why not and shows what is so', async ({ page, explainer }) => {
      await card(page).getByRole('radio', { name: wrong }).check();
      await button(page, 'That is my answer').click();
      await expect(result(page)).toHaveText(`Not so. ${why}`);
      await expect(card(page).getByText(right, { exact: true })).toBeVisible();
      await explainer.expectVerdict(outcome);
    });

    test('left to the model, then taken back by Back and skipped', async ({ page, explainer }) => {
      const before = await explainer.verdict().getAttribute('data-state');
      await button(page, 'Not sure, show me').click();
      await expect(result(page)).toHaveText(`The answer: ${right}.`);
      await explainer.expectVerdict(outcome);
      await page.goBack();
      await expect(explainer.verdict()).toHaveAttribute('data-state', before ?? '');
      await expect(button(page, 'That is my answer')).toBeDisabled();
      await button(page, 'Next').click();
      await expect(page).toHaveURL(new RegExp(`step=${steps[steps.indexOf(step) + 1]}$`));
    });
  });

test('an answer can be chosen in the picture, and is outlined there', async ({ page, explainer }) => {
  await explainer.open('step=both-fail');
  await page
    .getByRole('button', { name: /^Texas\b(?!.*line)/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('radio', { name: 'By Texas and its line' })).toBeChecked();
  await button(page, 'That is my answer').click();
  await expect(result(page)).toHaveText('Not so. Seattle has no line to Texas.');
  expect(query(page)).toBe('?step=both-fail&answer=texas&select=texas');
  await expect(card(page).getByText('Your answer is outlined in the picture.')).toBeVisible();
});

test('neither the buttons nor the picture move from step to step', async ({ page, explainer }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const places = new Set<string>();
  for (const step of steps) {
    await explainer.open(`step=${step}`);
    const next = await card(page)
      .getByRole('button', { name: /^(Next|Finish)$/ })
      .boundingBox();
    const picture = await page.locator('#picture').boundingBox();
    places.add([next?.x, next?.y, picture?.x, picture?.y].map((place) => Math.round(place ?? -1)).join());
  }
  expect([...places]).toHaveLength(1);
});

test('on a phone nothing lies over the buttons, and the card comes before the verdict', async ({
  page,
  explainer,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explainer.open('step=both-fail&answer=internet&select=internet');
  await expect(page.getByRole('link', { name: 'Read about Public internet' })).toBeVisible();
  for (const y of [0, 300, 700, 1200]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    // A trial runs into whatever else would take the click.
    for (const name of ['Next', 'Leave the tour', 'Back']) await button(page, name).click({ trial: true });
  }
  await page.evaluate(() => scrollTo(0, 0));
  const [cardBox, verdictBox] = [await card(page).boundingBox(), await explainer.verdict().boundingBox()];
  expect(cardBox?.y).toBeLessThan(verdictBox?.y ?? 0);
});

test('in one column the answer comes on screen with the verdict and most of the picture', async ({
  page,
  explainer,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const [step, name] of [
    ['one-fails', 'Do it for me'],
    ['both-fail', 'Not sure, show me'],
  ] as const) {
    await explainer.open(`step=${step}`);
    await button(page, name).click();
    await expect(result(page)).toBeInViewport({ ratio: 1 });
    await expect(explainer.verdict()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.picture')).toBeInViewport({ ratio: 0.8 });
  }
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

for (const address of [
  'step=two-offices',
  'step=both-fail',
  'step=both-fail&answer=internet&select=internet',
  'step=never-internet&answer=met',
  'step=one-fails&fail=primary',
])
  test(`${address} has no accessibility violation`, { tag: '@themes' }, async ({ page, explainer }) => {
    await explainer.open(address);
    await expect(card(page)).toBeVisible();
    await explainer.expectNoAxeViolations();
  });
