import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { singleFileName } from '../../../scripts/singleFileName.mjs';
import { expect, test } from '../page';
import { openShare, saved } from './handedOver';

const reportOn = (page: Page) => page.getByRole('article', { name: /^Path report/ });

test.describe('the dialog', () => {
  test('has no accessibility violation', { tag: '@alike' }, async ({ page, explainer }) => {
    await explainer.open();
    await openShare(page);
    await explainer.expectNoAxeViolations();
  });

  test('hands a file to the browser to keep', { tag: '@chromium' }, async ({ page, explainer }) => {
    await explainer.open();
    await openShare(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('path-seattle-to-microsoft-public.svg');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^<svg /);
  });

  test('loads nothing before it is opened', { tag: '@alike' }, async ({ page, explainer }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await explainer.open();
    expect(asked.filter((url) => /Share|Report|FullPage/.test(url))).toEqual([]);
    await openShare(page);
    expect(asked.filter((url) => /ShareDialog/.test(url)).length).toBeGreaterThan(0);
  });

  test('offers the one file, and it is there', { tag: '@alike' }, async ({ page, explainer }) => {
    await explainer.open();
    const link = (await openShare(page)).getByRole('link', { name: 'Save the file' });
    await expect(link).toHaveAttribute('download', singleFileName);
    const answer = await page.request.get(await link.evaluate((each) => each.getAttribute('href') ?? ''));
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-disposition']).toBe('attachment');
    expect(await answer.text()).toContain("default-src 'none'");
  });

  test('closes by Escape and by its button, and gives the focus back', async ({ page, explainer }) => {
    await explainer.open();
    // Not every window that is driven here is the active one, so none of its elements counts as focused.
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const dialog = await openShare(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect.poll(focused).toBe('Share…');
    await (await openShare(page)).getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(focused).toBe('Share…');
  });

  test('says that a picture was given to the browser, and under which name', async ({ page, explainer }) => {
    await explainer.open('path=internet');
    const dialog = await openShare(page);
    for (const ending of ['svg', 'png']) {
      await saved(page, `Save as ${ending.toUpperCase()}`);
      await expect(dialog.getByRole('status').filter({ hasText: `.${ending}` })).toHaveText(
        `Download started: path-texas-to-microsoft-public.${ending}`,
      );
    }
  });

  test('keeps its controls apart on a phone', { tag: '@alike' }, async ({ page, explainer }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explainer.open();
    const dialog = await openShare(page);
    const colours = await dialog.getByRole('radio', { name: 'Dark' }).boundingBox();
    const button = await dialog.getByRole('button', { name: 'Save as SVG' }).boundingBox();
    if (!colours || !button) throw new Error('The controls have no place');
    const isBeside = colours.x + colours.width <= button.x;
    expect(isBeside || colours.y + colours.height <= button.y).toBe(true);
  });

  test('says which of two compared scenarios is handed on, and by what', { tag: '@alike' }, async ({
    page,
    explainer,
  }) => {
    await page.goto('./?fail=primary&compare=path:internet');
    const dialog = await openShare(page);
    await expect(dialog).toContainText('the report and the HTML show only the first');
    await expect(dialog.getByRole('textbox', { name: /address of exactly/i })).toHaveValue(
      /compare=path:internet/,
    );
    await expect(dialog.getByRole('textbox', { name: /HTML for a page/ })).not.toHaveValue(/compare/);
    const svg = await saved(page, 'Save as SVG');
    expect(svg.content.toString()).not.toContain('compare=');
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    await expect(reportOn(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('?view=report&fail=primary');
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Two scenarios compared' })).toBeVisible();
    await explainer.open();
    await expect(await openShare(page)).not.toContainText('compared');
  });

  test('shows what to copy where the clipboard is refused', { tag: '@alike' }, async ({
    page,
    explainer,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } });
    });
    await explainer.open('fail=primary');
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy HTML' }).click();
    await expect(dialog.getByText('Copying was refused')).toBeVisible();
    const selected = await page.evaluate(() => document.getSelection()?.toString());
    expect(selected).toContain('<iframe src="');
    expect(selected).toContain('embed=1&amp;fail=primary');
  });
});
