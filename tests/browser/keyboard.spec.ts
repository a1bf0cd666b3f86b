import type { Page } from '@playwright/test';
import { expect, test } from './onePage';
import { test as inAContext } from './page';

// Uses only the keyboard.

type Stop = {
  readonly name: string;
  readonly follows: boolean;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
};

/** Returns the focused element with its accessible name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const name = element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  expect(await focused(page)).toMatch(name);
}

test('the path is walked in the picture from the office to the service', async ({ page, explainer }) => {
  await explainer.openState('');
  await tabTo(page, /^Seattle office/);
  const names = [await focused(page)];
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('ArrowRight');
    names.push(await focused(page));
  }
  expect(names).toEqual([
    'Seattle office, start of the path',
    expect.stringMatching(/^Last mile, from Seattle to partner edge \d, in use/),
    expect.stringMatching(/^PE \d, partner edge, on the path$/),
    expect.stringMatching(
      /^(Primary|Secondary) connection, from partner edge \d to Microsoft edge \d, in use/,
    ),
    expect.stringMatching(/^MSEE \d, Microsoft edge, on the path$/),
    expect.stringMatching(/^Microsoft peering, from Microsoft edge \d to Power Platform, in use$/),
    'Power Platform, destination',
  ]);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('Seattle office, start of the path');
});

test('the questions of the page are answered: which way, what if both fail, why, and is it private', {
  tag: '@alike',
}, async ({ page, explainer }) => {
  await explainer.openState('');
  await expect(explainer.verdict()).toContainText('Seattle reaches Power Platform over both connections');
  await expect(explainer.verdict()).toContainText(/Private.*to the Microsoft edge/);

  await tabTo(page, /^Primary connection$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Secondary connection$/);
  await page.keyboard.press('Space');
  await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  await expect(explainer.verdict()).toContainText('none of this traffic crosses the internet');

  await tabTo(page, /^Seattle has an internet breakout$/, 'Shift+Tab');
  await page.keyboard.press('Space');
  await explainer.expectVerdict({ reachable: 'yes', private: 'no' });
  await expect(explainer.verdict()).toContainText(
    'Still reachable, but over the public internet, and users may not report it',
  );

  await tabTo(page, /^Explain$/);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('Path');
  const seattle = page.getByRole('list', { name: 'Step by step' }).getByRole('listitem').first();
  await expect(seattle).toContainText('Only the default route is left, to the public internet');

  await tabTo(page, /^Restore all$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Scenario');
});

test('Escape steps out of the picture one level at a time, and the focus is never lost', async ({
  page,
  explainer,
}) => {
  await explainer.openState('');
  await tabTo(page, /^Seattle office/);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?select=seattle');
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
  expect(await focused(page)).toBe('Seattle office, start of the path');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Picture of the network');
});

test('keys that come faster than the picture follows are understood all the same', async ({
  page,
  explainer,
}) => {
  await explainer.openState('');
  await tabTo(page, /^Seattle office/);
  await page.evaluate(() => {
    for (const key of ['Enter', 'Escape', 'Escape'])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect.poll(() => focused(page)).toBe('Picture of the network');
  await expect(page).toHaveURL(/\/$/);
});

test('Tab follows the page from top to bottom, the controls before the picture, every stop in sight and marked', async ({
  page,
  explainer,
}) => {
  await explainer.openState('fail=primary');
  const stops: Stop[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const before = document.querySelector('[data-was-focused]');
      const follows =
        !before || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      before?.removeAttribute('data-was-focused');
      element.setAttribute('data-was-focused', '');
      const { y, width, height } = element.getBoundingClientRect();
      // An inactive window shows no focus ring.
      const isInFront = document.hasFocus();
      const isSeen = !isInFront || (width > 0 && y + height > 0 && y < innerHeight);
      // An invisible input shows its focus on its visible face.
      const isLaidOver = getComputedStyle(element).opacity === '0';
      const marks = isLaidOver ? [element.nextElementSibling, element.closest('label')] : [element];
      const isMarked =
        !isInFront ||
        marks.some((mark) => mark && getComputedStyle(mark).outlineStyle !== 'none') ||
        [...element.querySelectorAll('.pointed-at')].some(
          (ring) => getComputedStyle(ring).visibility === 'visible',
        );
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return { name, follows, isSeen, isMarked };
    });
    if (!stop || (stops.length > 0 && !stop.follows)) break;
    stops.push(stop);
  }
  const names = stops.map(({ name }) => name);
  expect(names[0]).toBe('Skip to the details');
  expect(names.length).toBeGreaterThan(25);
  expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
  expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
  const picture = names.findIndex((name) => /^Seattle office/.test(name));
  expect(names.indexOf('Restore all')).toBeLessThan(picture);
  expect(names.filter((name) => /^[^.]*( office,|, box|connection, from)/.test(name))).toHaveLength(1);
  expect(names.at(-1)).toBe('Benefits of using ExpressRoute with Power Platform');
});

const list = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

test('a question mark lists the keys, Escape closes the list, and the focus is where it was', async ({
  page,
  explainer,
}) => {
  await explainer.openState('');
  await page.keyboard.press('?');
  await expect(list(page)).toContainText('To the nearest element in that direction');
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await tabTo(page, /^Seattle office/);
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('Seattle office, start of the path');
});

test('the list of keys has a button as well', async ({ page, explainer }) => {
  await explainer.openState('');
  await tabTo(page, /^Keyboard$/);
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeVisible();
  await explainer.expectNoAxeViolations();
  expect(await focused(page)).toBe('Close');
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('Keyboard');
});

inAContext('a question mark that is typed stays one', async ({ page, explainer }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await explainer.openState('');
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('single keys can be turned off, here and in a lecture, and stay off', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  await explainer.openState('');
  await page.keyboard.press('?');
  await tabTo(page, /^Single characters do something/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(list(page)).toHaveCount(0);
  await explainer.open('step=both-fail&present=on');
  await expect(page.getByRole('navigation', { name: 'Lecture' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0);
  await expect(list(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).press('Enter');
  await expect(list(page).getByRole('checkbox')).not.toBeChecked();
});
