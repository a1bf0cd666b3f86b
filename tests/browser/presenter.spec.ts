import type { Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { expect, test } from './onePage';
import { test as inNewPage } from './page';

const card = (page: Page) => page.getByRole('region', { name: 'Tour' });
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Step / });
const state = (page: Page) => page.getByRole('status', { name: 'State of the lecture' });
const step = (page: Page) => new URL(page.url()).searchParams.get('step');

test('a lecture hides what is not needed and gives it back', async ({ page, explainer }) => {
  await explainer.open('step=one-fails');
  const opener = card(page).getByRole('button', { name: 'Present' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await explainer.expectFocusOn(heading(page));
  await expect(state(page)).toContainText('The lecture has begun');
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Go deeper' })).toBeHidden();
  await expect(card(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('present')).toBe('on');
  await page.getByRole('button', { name: /^End the lecture/ }).click();
  await expect(page.getByRole('button', { name: 'Tour', exact: true })).toBeVisible();
  await expect(card(page)).toBeVisible();
  await explainer.expectFocusOn(opener);
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

test('a clicker does what the steps ask for, and stops at the last one', async ({ page, explainer }) => {
  await explainer.open('step=two-offices&present=on');
  await expect(card(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  for (let number = 1; number <= 10; number++) {
    await expect(heading(page)).toHaveText(new RegExp(`^Step ${number} of 10`));
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('link', { name: /, done$/ })).toHaveCount(number);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText(/^Step 10 of 10/);
  await expect(card(page).getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('region', { name: 'Would it help us?' })).toBeInViewport();
});

test('a click on the page does not take the next key away from the lecture', async ({ page, explainer }) => {
  const clicks = {
    'a radio of the sentence': () => page.getByRole('radio', { name: 'Both', exact: true }).click(),
    'an answer': () => card(page).getByRole('radio', { name: 'Through Texas and its breakout' }).click(),
    'the picture': () => page.locator('.picture [data-id="pe1"]').first().click(),
    'a checkbox': () => page.getByRole('checkbox', { name: 'Route filter' }).click(),
  };
  for (const [what, click] of Object.entries(clicks))
    for (const key of ['Space', 'ArrowRight', 'PageDown'])
      await test.step(`${key} after a click on ${what}`, async () => {
        await explainer.open('step=both-fail&present=on');
        await expect(card(page)).toBeVisible();
        await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
        await click();
        await page.keyboard.press(key);
        await expect.poll(() => new URL(page.url()).searchParams.get('answer')).not.toBeNull();
        if (what === 'an answer') expect(new URL(page.url()).searchParams.get('answer')).toBe('texas');
      });
});

test('by keyboard the controls keep their keys in a lecture', async ({ page, explainer }) => {
  await explainer.open('step=one-fails&present=on');
  await expect(card(page)).toBeVisible();
  const primary = page.getByRole('checkbox', { name: 'Primary connection' });
  await primary.focus();
  await page.keyboard.press('Space');
  await expect(primary).toBeChecked();
  await page.keyboard.press('Space');
  await expect(primary).not.toBeChecked();
  expect(step(page)).toBe('one-fails');
});

const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

test('picture, card and the bar of the lecture are whole on every screen', async ({ page, explainer }) => {
  const addresses = ['step=both-fail', 'step=one-fails&fail=primary', 'step=never-internet&answer=met'];
  for (const [turn, screen] of SCREENS.entries()) {
    await page.setViewportSize(screen);
    for (const address of walked(addresses, turn))
      await test.step(`${address} at ${screen.width} by ${screen.height}`, async () => {
        await explainer.open(`${address}&present=on`);
        await expect(card(page)).toBeVisible();
        await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
        await expect(page.locator('.picture')).toBeInViewport({ ratio: 1 });
        for (const name of ['Full screen', 'Keys', 'End the lecture and show the whole page', 'Next'])
          await page.getByRole('button', { name, exact: true }).click({ trial: true });
        const bar = (await page.getByRole('navigation', { name: 'Lecture' }).boundingBox())?.y ?? 0;
        const box = (await card(page).boundingBox()) ?? { y: 0, height: 9999 };
        expect(box.y + box.height).toBeLessThanOrEqual(bar);
      });
  }
});

inNewPage('a lecture whose code comes late is not left scrolled by the step', async ({ page, explainer }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.route(/\/assets\/Presenter-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await route.fulfill({ response: answer });
  });
  await explainer.open('step=both-fail&present=on');
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('what a step opens comes on screen beside the card', async ({ page, explainer }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await explainer.open('step=how-it-feels&present=on');
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  await card(page).getByRole('button', { name: 'Do it for me' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Contention, simulated' })).toBeInViewport({ ratio: 1 });
  await expect(heading(page)).toBeInViewport({ ratio: 1 });
  const result = page.getByRole('status', { name: 'Result' });
  const waits = /waited ([\d.]+ ms) on the shared line and ([\d.]+ ms)/;
  for (const colleagues of ['Quiet', 'Busy']) {
    await page
      .getByRole('radiogroup', { name: 'Colleagues' })
      .getByRole('radio', { name: colleagues })
      .check();
    const [, line = '?', circuit = '?'] = waits.exec((await result.textContent()) ?? '') ?? [];
    await expect(card(page)).toContainText(`was ${line} and ${circuit}.`);
  }
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
  await card(page).getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('b');
  await expect(blank).toBeVisible();
  await explainer.expectFocusOn(blank);
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  await expect(state(page)).toContainText('The picture is shown again');
  await explainer.expectFocusOn(card(page).getByRole('button', { name: 'Next' }));
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
  await explainer.open('step=one-fails&fail=primary&present=on');
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

  const blank = page.getByRole('button', { name: /^The screen is blank/ });
  const state = notes.getByRole('status', { name: 'Lecture' });
  await expect(state).toContainText('follow each other');
  await notes.getByRole('button', { name: 'Blank the screen' }).click();
  await expect(blank).toBeVisible();
  await expect(state).toContainText('The screen is blank');
  await notes.getByRole('button', { name: 'Show the picture again' }).click();
  await expect(blank).toHaveCount(0);
  await expect(state).not.toContainText('blank');

  // A key that comes as soon as the screen is blank counts for the blank screen.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.blank')) return;
      observer.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
      );
    }).observe(document.body, { childList: true, subtree: true });
  });
  await notes.getByRole('button', { name: 'Blank the screen' }).click();
  await expect(blank).toHaveCount(0);
  await expect(notes.getByRole('button', { name: 'Blank the screen' })).toBeVisible();
  await expect(heading(page)).toHaveText(/^Step 5 of 10/);

  // One rule on both pages: behind a blank screen nothing moves, the next key only brings the picture back.
  for (const [from, key] of [
    [notes, 'b'],
    [notes, 'PageDown'],
    [notes, 'ArrowLeft'],
    [page, 'PageDown'],
  ] as const) {
    await notes.bringToFront();
    await notes.keyboard.press('b');
    await expect(blank).toBeVisible();
    await from.bringToFront();
    await from.keyboard.press(key);
    await expect(blank).toHaveCount(0);
    await expect(notes.getByRole('button', { name: 'Blank the screen' })).toBeVisible();
    await expect(heading(page)).toHaveText(/^Step 5 of 10/);
  }
  await page.keyboard.press('b');
  await expect(state).toContainText('The screen is blank');
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(blank).toHaveCount(0);
  await expect(heading(page)).toHaveText(/^Step 5 of 10/);

  await page.getByRole('checkbox', { name: 'Partner edge' }).check();
  await expect.poll(() => new URL(notes.url()).searchParams.get('fail')).toBe('partner-edge');
  await notes.reload();
  await expect(heading(notes)).toHaveText(/^Step 5 of 10/);
  await expect(state).toContainText('follow each other');
  await page.getByRole('button', { name: /^End the lecture/ }).click();
  await expect(state).toHaveText(/^No lecture is open/);
});

test('neither a lecture nor its notes have an accessibility violation', async ({ page, explainer }) => {
  for (const address of ['step=both-fail&present=on', 'step=with-an-exit&present=notes', 'present=notes'])
    await test.step(address, async () => {
      await page.goto(`./?${address}`);
      await expect(page.getByRole('button', { name: /^(Next|Begin the tour)$/ })).toBeVisible();
      await explainer.expectNoAxeViolations();
    });
});
