import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { canonicalJson } from '../../../src/view/report/canonicalJson';
import { expect, test } from '../onePage';
import { openShare, saved } from './handedOver';

const reportOn = (page: Page) => page.getByRole('article', { name: /^Path report/ });

test.describe('the path report', () => {
  test('opens from the dialog and from its address, with the same digest, and lists its parts', async ({
    page,
    explainer,
  }) => {
    await explainer.open('exit=on&fail=primary~secondary&need=never-internet&panel=path');
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    const article = reportOn(page);
    await expect(article).toContainText('nothing was tested on your network');
    const hash = await article.getAttribute('data-hash');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await expect(article).toContainText(hash ?? 'no digest');
    const address = await article.getByText(/^http.*view=report/).textContent();
    await page.goto('./?path=internet');
    await page.goto(address ?? '');
    await expect(reportOn(page)).toHaveAttribute('data-hash', hash ?? '');
    const parts = page.getByRole('navigation', { name: 'In this report' }).getByRole('button');
    const headings = reportOn(page).getByRole('heading', { level: 3 });
    await expect(parts).toHaveText(await headings.allTextContents());
    await parts.last().click();
    await expect(headings.last()).toBeInViewport();
    await explainer.expectFocusOn(headings.last());
  });

  test('goes back to the picture it is about, and to what opened it', async ({ page, explainer }) => {
    await explainer.open('fail=primary');
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    await page.getByRole('button', { name: 'Back to the picture' }).click();
    await explainer.expectFocusOn(page.getByRole('button', { name: 'Share…' }));
    await expect(page.getByRole('checkbox', { name: 'Primary connection' })).toBeChecked();
    await page.goBack();
    await expect(reportOn(page)).toBeVisible();
  });

  test('can be left for the text and for the tour', async ({ page, explainer }) => {
    await page.goto('./?view=report&fail=primary');
    await page.getByRole('radio', { name: 'Text' }).check();
    await expect(reportOn(page)).toHaveCount(0);
    await expect(explainer.verdict()).toBeVisible();
    await page.goBack();
    await expect(reportOn(page)).toBeVisible();
    await page.getByRole('button', { name: 'Tour', exact: true }).click();
    await expect(explainer.verdict()).toBeVisible();
  });

  test('is saved as Markdown and as JSON that anybody can check', async ({ page }) => {
    await page.goto('./?view=report&fail=secondary-microsoft');
    const hash = await reportOn(page).getAttribute('data-hash');
    const markdown = (await saved(page, 'Save as Markdown')).content.toString();
    expect(markdown).toContain(`\`${hash}\``);
    expect(markdown).toContain('Not redundant');
    const json = await saved(page, 'Save as JSON');
    expect(json.name).toMatch(/^path-report-seattle-to-microsoft-public-\d{4}-\d\d-\d\d\.json$/);
    const report = JSON.parse(json.content.toString());
    expect(createHash('sha256').update(canonicalJson(report.content)).digest('hex')).toBe(hash);
    expect(report.sha256).toBe(hash);
  });

  const printed = [
    ...['', 'path=internet', 'peering=azure-private', 'fail=route-filter'].map((query) => ({
      query,
      most: 4,
    })),
    { query: 'exit=on&fail=nat-prefix~secondary', most: 5 },
  ];
  test('prints on four pages, or on five where most is to be said', { tag: '@chromium' }, async ({
    page,
  }) => {
    for (const { query, most } of printed)
      await test.step(query || 'opening scene', async () => {
        await page.goto(`./?view=report&${query}`);
        await expect(reportOn(page)).toBeVisible();
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pages, query).toBeGreaterThanOrEqual(1);
        expect(pages, query).toBeLessThanOrEqual(most);
      });
  });

  test('says on every printed page which report it is of, and counts the pages', {
    tag: '@chromium',
  }, async ({ page }) => {
    await page.goto('./?view=report&fail=primary');
    const hash = await reportOn(page).getAttribute('data-hash');
    const running = page.locator('.report-running');
    await expect(running).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(running).toBeVisible();
    await expect(running).toContainText(hash ?? 'no digest');
    await expect(running).toContainText('?view=report&fail=primary');
    const foot = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const { position } = getComputedStyle(document.querySelector('.report-running') ?? document.body);
      const article = getComputedStyle(document.querySelector('.report article') ?? document.body);
      return {
        position,
        kept: article.getPropertyValue('box-decoration-break'),
        counts: rules.some(({ cssText }) => /@bottom-right.*counter\(page\)/s.test(cssText)),
      };
    });
    expect(foot).toEqual({ position: 'fixed', kept: 'clone', counts: true });
  });

  test('says on a phone that a wide table goes on to the right', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./?view=report');
    const failures = reportOn(page).getByRole('region', { name: /^Each single failure/ });
    await expect(failures.getByText('scroll it sideways')).toBeVisible();
    const isCut = await failures.evaluate((table) => table.scrollWidth > table.clientWidth);
    expect(isCut).toBe(true);
    const findings = reportOn(page).getByRole('region', { name: /^What has to be shown/ });
    await expect(findings.getByText('scroll it sideways')).toBeHidden();
    await page.setViewportSize({ width: 1024, height: 800 });
    await expect(failures.getByText('scroll it sideways')).toBeHidden();
  });
});
