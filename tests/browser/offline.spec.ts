import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { singleFileName } from '../../scripts/singleFileName.mjs';
import { expect, test } from './page';
import { built, type Host, serve } from './serving';

// Service workers and caches are cleared only with their context.
test.use({ reuseContext: false });

/** A network of the library, at an answered step of its tour. */
const ofLibrary = '?network=one-duct&step=predict&answer=2';

const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });

/** Waits until everything is cached. */
const whenKept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active && active.state !== 'activated') {
      await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
    }
  });

test.describe('without the network, after the first visit', () => {
  test.use({
    serviceWorkers: 'allow',
    // The host of these tests is another one than that of the others.
    expectedComplaints: [/^request to http:\/\/127\.0\.0\.1:/],
  });

  let host: Host;
  test.beforeEach(async () => {
    host = await serve();
  });
  test.afterEach(() => host.stop());

  test('the page opens at any address, and what it loads later loads', async ({ page }) => {
    await page.goto(host.address);
    await expect(verdict(page)).toBeVisible();
    await whenKept(page);
    await host.stop();

    await page.goto(`${host.address}?exit=on&fail=primary~secondary`);
    await expect(verdict(page)).toHaveAttribute('data-private', 'no');
    await page.reload();
    await page.getByRole('checkbox', { name: 'Primary connection' }).uncheck();
    await expect(verdict(page)).toHaveAttribute('data-private', 'yes');
    await page.getByRole('button', { name: 'Share…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Open the report' }).click();
    await expect(page.getByRole('article', { name: /^Path report/ })).toContainText(
      'computed and not measured',
    );
    await page.goto(`${host.address}${ofLibrary}`);
    await expect(page.getByRole('region', { name: 'Tour' })).toContainText('Right.');
  });
});

test.describe('from a folder of a host', () => {
  test.use({ serviceWorkers: 'allow', expectedComplaints: [/^request to http:\/\/127\.0\.0\.1:/] });

  test('the page works, with all that it loads later and keeps', { tag: '@unbridged' }, async ({ page }) => {
    const host = await serve({ path: '/wiki/network/' });
    await page.goto(`${host.address}?fail=primary`);
    await expect(verdict(page)).toHaveAttribute('data-reachable', 'yes');
    await expect(page.getByRole('checkbox', { name: 'Primary connection' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
    expect(page.url()).toBe(`${host.address}?fail=primary~secondary`);
    await page.getByRole('button', { name: 'Share…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await whenKept(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.address);
    await host.stop();
    await page.reload();
    await expect(verdict(page)).toHaveAttribute('data-reachable', 'no');
  });
});

test.describe('as one file, opened from disk', () => {
  test('everything works, and nothing is asked of any network', async ({ page }, testInfo) => {
    const file = testInfo.outputPath(singleFileName);
    await copyFile(join(built, singleFileName), file);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(file).href;

    await page.goto(`${address}?exit=on&fail=primary`);
    await expect(verdict(page)).toHaveAttribute('data-private', 'yes');
    await page.getByRole('checkbox', { name: 'Secondary connection' }).check();
    await expect(verdict(page)).toHaveAttribute('data-private', 'no');
    expect(decodeURIComponent(page.url())).toContain('fail=primary~secondary');
    await page.reload();
    await expect(verdict(page)).toHaveAttribute('data-private', 'no');
    await page.goBack();
    await expect(verdict(page)).toHaveAttribute('data-private', 'yes');

    for (const topic of await page.locator('.topic').all()) {
      await topic.click();
      await expect(page.locator('.topic-body [data-loading]')).toHaveCount(0);
      await expect(page.locator('.topic-body [role=alert]')).toHaveCount(0);
    }
    // From disk there is no link for others, and copying one says what there is instead.
    await page.getByRole('button', { name: 'Copy link' }).click();
    const byHand = page.getByRole('textbox', { name: /opened from disk, so no link leads others to it/ });
    await expect(byHand).toHaveValue(/^\?exit=on&.*fail=primary/);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('button', { name: 'Share…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('link', { name: 'Save the file' })).toHaveCount(0);
    // The file's place on this machine is private, and no address that others could open.
    await expect(dialog).toContainText('opened from disk');
    const end = dialog.getByRole('textbox', { name: /end of the address/i });
    expect(await end.inputValue()).toMatch(/^\?exit=on&.*fail=primary/);
    for (const field of await dialog.getByRole('textbox').all())
      expect(await field.inputValue()).not.toMatch(/file:|iframe/);
    await dialog.getByRole('button', { name: 'Save as PNG' }).click();
    await expect(dialog.getByText('could not be saved')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    // The report may leave this machine; where the file lies on it may not.
    await expect(page.getByRole('article', { name: /^Path report/ })).toContainText(`${singleFileName}?`);
    await expect(page.getByRole('article', { name: /^Path report/ })).not.toContainText('file:');

    await page.goto(`${address}${ofLibrary}`);
    await expect(page.getByRole('region', { name: 'Tour' })).toContainText('Right.');
    await expect(verdict(page)).toHaveAttribute('data-private', 'yes');

    expect(await page.evaluate(() => document.fonts.check('16px "Hanken Grotesk"'))).toBe(true);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(asked.filter((url) => url.startsWith('file:') && !url.startsWith(address))).toEqual([]);
  });

  test('it may not load anything even if it tried', async ({ page }, testInfo) => {
    const file = testInfo.outputPath(singleFileName);
    await copyFile(join(built, singleFileName), file);
    await page.goto(pathToFileURL(file).href);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });
    test(
      'it says so, and the opening scene can be looked at',
      {
        tag: '@chromium',
      },
      async ({ page }, testInfo) => {
        const file = testInfo.outputPath(singleFileName);
        await copyFile(join(built, singleFileName), file);
        await page.goto(pathToFileURL(file).href);
        await expect(page.getByText('scripts have to run')).toBeVisible();
        await expect(verdict(page)).toBeHidden();
        await page.getByRole('link', { name: 'See the opening scene' }).click();
        await expect(verdict(page)).toHaveAttribute('data-private', 'yes');
        await expect(page.getByRole('group', { name: 'Picture of the network' })).toBeVisible();
      },
    );
  });
});
