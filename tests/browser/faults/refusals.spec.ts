import type { Page } from '@playwright/test';
import { pageWords } from '../../../src/content/controls';
import { shareWords } from '../../../src/content/share';
import { expect, test } from '../page';

// Browsers that refuse storage or copying.

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

/** As in a private window of some browsers, in a sandboxed frame, and where the disk is full. */
const refusals = [
  {
    name: 'may not even be asked for',
    refuse: () => {
      const refused = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, store, { get: refused });
      Object.defineProperty(Document.prototype, 'cookie', { get: refused, set: refused });
    },
  },
  {
    name: 'is full',
    refuse: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  },
];

for (const { name, refuse } of refusals)
  test(`where storage ${name}, the page does all it does, and keeps the theme for as long as it is open`, {
    tag: '@alike',
  }, async ({ page, explainer }) => {
    await page.addInitScript(refuse);
    await explainer.open('fail=primary');
    await page.getByRole('button', { name: pageWords.themeHint.dark }).click();
    await expect.poll(() => themeOf(page)).toBe('dark');
    await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
    await explainer.expectVerdict({ reachable: 'no', private: 'none' });
    expect(await themeOf(page)).toBe('dark');
    await page.reload();
    await explainer.expectVerdict({ reachable: 'no', private: 'none' });
  });

/** Refused by the reader or by a policy, and not there at all, as on a host without HTTPS. */
const clipboards = [
  {
    name: 'refused',
    refuse: () => {
      const writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
  },
  {
    name: 'absent',
    refuse: () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  },
];

const selectedText = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: field } = document;
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    return isField ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : null;
  });

for (const { name, refuse } of clipboards)
  test.describe(`with the clipboard ${name}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(refuse));

    test('the link is there, selected, to be copied by hand', async ({ page, explainer }) => {
      await explainer.open('fail=primary');
      await page.getByRole('button', { name: pageWords.copyLink }).click();
      await expect(page.getByRole('status', { name: 'Sharing' })).toHaveText(pageWords.copyByHand);
      expect(await selectedText(page)).toBe(page.url());
      await explainer.expectNoAxeViolations();
      await page.keyboard.press('Escape');
      await expect(page.getByLabel(pageWords.copyByHand)).toHaveCount(0);
    });

    test('what is to be shared is selected in the dialog', async ({ page, explainer }) => {
      await explainer.open('fail=primary');
      await page.getByRole('button', { name: pageWords.share }).click();
      await page.getByRole('button', { name: shareWords.copyEmbed }).click();
      await expect(page.getByRole('dialog').getByText(shareWords.refused)).toBeVisible();
      expect(await selectedText(page)).toMatch(/^<iframe src=".*fail=primary.*<\/iframe>$/);
    });
  });
