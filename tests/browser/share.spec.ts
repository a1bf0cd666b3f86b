import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { singleFileName } from '../../scripts/singleFileName.mjs';
import { canonicalJson } from '../../src/store/canonicalJson';
import { expect, test } from './page';

/**
 * What the page hands over when a button of this name is pressed. It is caught on its way, because not every
 * engine that is driven here tells of downloads.
 */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const caught = page.evaluate(
    () =>
      new Promise<{ name: string; data: string }>((resolve) => {
        const { createObjectURL } = URL;
        const { click } = HTMLAnchorElement.prototype;
        let blob = new Blob();
        URL.createObjectURL = (made: Blob) => {
          blob = made;
          return createObjectURL.call(URL, made);
        };
        HTMLAnchorElement.prototype.click = function () {
          URL.createObjectURL = createObjectURL;
          HTMLAnchorElement.prototype.click = click;
          const reader = new FileReader();
          reader.onload = () => resolve({ name: this.download, data: String(reader.result) });
          reader.readAsDataURL(blob);
        };
      }),
  );
  await page.getByRole('button', { name: button }).click();
  const { name, data } = await caught;
  return { name, content: Buffer.from(data.replace(/^.*,/, ''), 'base64') };
}

const reportOn = (page: Page) => page.getByRole('article', { name: /^Evidence report/ });

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toBeVisible();
  return dialog;
}

const linksInView = (page: Page) =>
  page
    .locator('.picture .react-flow [data-link]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-link')).sort());

/** What a drawing holds, read by a page that has nothing else in it. */
function readDrawing(page: Page, svg: string) {
  return page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const all = [...drawing.querySelectorAll('*')];
    return {
      isSvg: drawing.localName === 'svg',
      size: [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))],
      links: all.flatMap((each) => each.getAttribute('data-link') ?? []).sort(),
      emptyLinks: all.filter((each) => each.matches('[data-link]') && !each.querySelector('path, rect'))
        .length,
      claim: drawing.querySelector('title')?.textContent ?? '',
      texts: all.filter((each) => each.localName === 'text').map((each) => each.textContent),
      ground: drawing.querySelector('rect')?.getAttribute('fill'),
      needsPage: /var\(|class=|href=|url\((?!["']?(#|data:))/.test(text.replaceAll('&quot;', '"')),
      hasFont: text.includes('font/woff2') || text.includes('application/octet-stream'),
    };
  }, svg);
}

/** Size of a PNG and how many of its points have each of these colours. */
function readPng(page: Page, png: Buffer, colours: readonly string[]) {
  return page.evaluate(
    async ({ base64, wanted }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const points = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const count = new Map<string, number>();
      for (let i = 0; i < points.length; i += 4) {
        const colour = `rgb(${points[i]}, ${points[i + 1]}, ${points[i + 2]})`;
        count.set(colour, (count.get(colour) ?? 0) + 1);
      }
      return { size: [canvas.width, canvas.height], counts: wanted.map((each) => count.get(each) ?? 0) };
    },
    { base64: png.toString('base64'), wanted: [...colours] },
  );
}

const inkOf = {
  Light: ['rgb(255, 255, 255)', 'rgb(16, 21, 29)'],
  Dark: ['rgb(13, 16, 21)', 'rgb(243, 245, 248)'],
};

test.describe('the picture as a file', () => {
  const scenes = [
    { query: '', links: 11 },
    { query: 'exit=on&fail=primary~secondary', links: 12 },
    { query: 'path=internet&peering=azure-private', links: 11 },
  ];
  for (const { query, links } of scenes)
    test(`has every link in it, its caption and its address, in both themes: ${query || 'opening scene'}`, async ({
      page,
      explainer,
    }) => {
      await explainer.open(query);
      await expect(page.locator('.picture[data-live=true]')).toBeVisible();
      const inView = await linksInView(page);
      expect(inView).toHaveLength(links);
      const dialog = await openShare(page);
      const reader = await page.context().newPage();

      for (const theme of ['Light', 'Dark'] as const) {
        await page.bringToFront();
        await dialog.getByRole('radio', { name: theme }).check();
        const svg = await saved(page, 'Save as SVG');
        expect(svg.name).toMatch(/^path-.*\.svg$/);
        const drawing = await readDrawing(reader, svg.content.toString());
        expect(drawing.isSvg).toBe(true);
        expect(drawing.links).toEqual(inView);
        expect(drawing.emptyLinks).toBe(0);
        expect(drawing.needsPage).toBe(false);
        expect(drawing.hasFont).toBe(true);
        expect(drawing.ground).toBe(inkOf[theme][0]);
        expect(drawing.claim).not.toBe('');
        await expect(explainer.verdict()).toContainText(drawing.claim);
        const said = drawing.texts.join(' ');
        expect(said).toContain(drawing.claim);
        expect(said).toContain('A model, not a measurement');
        expect(drawing.texts.slice(-2).join('')).toContain(page.url());

        const png = await saved(page, 'Save as PNG');
        const { size, counts } = await readPng(reader, png.content, inkOf[theme]);
        expect(size).toEqual(drawing.size.map((each) => each * 2));
        const [paper = 0, ink = 0] = counts;
        expect(paper).toBeGreaterThan(200_000);
        expect(ink).toBeGreaterThan(5_000);
      }
    });
});

test.describe('the evidence report', () => {
  test('opens from the dialog and from its address, with the same digest', async ({ page, explainer }) => {
    await explainer.open('exit=on&fail=primary~secondary&need=never-internet&panel=path');
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    const article = reportOn(page);
    await expect(article).toContainText('not a measurement of your network');
    const hash = await article.getAttribute('data-hash');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await expect(article).toContainText(hash ?? 'no digest');
    const address = await article.getByText(/^http.*view=report/).textContent();
    await page.goto('./?path=internet');
    await page.goto(address ?? '');
    await expect(reportOn(page)).toHaveAttribute('data-hash', hash ?? '');
  });

  test('goes back to the picture it is about', async ({ page, explainer }) => {
    await explainer.open('fail=primary');
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    await page.getByRole('button', { name: 'Back to the picture' }).click();
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
    expect(json.name).toMatch(/^evidence-seattle-to-microsoft-public-\d{4}-\d\d-\d\d\.json$/);
    const report = JSON.parse(json.content.toString());
    expect(createHash('sha256').update(canonicalJson(report.content)).digest('hex')).toBe(hash);
    expect(report.sha256).toBe(hash);
  });

  const printed = [
    ...['', 'path=internet', 'peering=azure-private', 'fail=route-filter'].map((query) => ({
      query,
      most: 3,
    })),
    { query: 'exit=on&fail=nat-prefix~secondary', most: 4 },
  ];
  for (const { query, most } of printed)
    test(`prints on no more than ${most} pages: ${query || 'opening scene'}`, { tag: '@chromium' }, async ({
      page,
    }) => {
      await page.goto(`./?view=report&${query}`);
      await expect(reportOn(page)).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(1);
      expect(pages).toBeLessThanOrEqual(most);
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

  test('has no accessibility violation', { tag: '@themes' }, async ({ page, explainer }) => {
    await page.goto('./?view=report&exit=on&fail=primary~secondary');
    await expect(reportOn(page)).toBeVisible();
    await explainer.expectNoAxeViolations();
  });
});

test.describe('the dialog', () => {
  test('has no accessibility violation', { tag: '@themes' }, async ({ page, explainer }) => {
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

  test('loads nothing before it is opened', async ({ page, explainer }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await explainer.open();
    await expect(page.locator('.picture[data-live=true]')).toBeVisible();
    expect(asked.filter((url) => /Share|Report|FullPage/.test(url))).toEqual([]);
    await openShare(page);
    expect(asked.filter((url) => /ShareDialog/.test(url)).length).toBeGreaterThan(0);
  });

  test('offers the one file, and it is there', async ({ page, explainer }) => {
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
        `Given to the browser to save: path-texas-to-microsoft-public.${ending}`,
      );
    }
  });

  test('keeps its controls apart on a phone', async ({ page, explainer }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explainer.open();
    const dialog = await openShare(page);
    const colours = await dialog.getByRole('radio', { name: 'Dark' }).boundingBox();
    const button = await dialog.getByRole('button', { name: 'Save as SVG' }).boundingBox();
    if (!colours || !button) throw new Error('The controls have no place');
    const isBeside = colours.x + colours.width <= button.x;
    expect(isBeside || colours.y + colours.height <= button.y).toBe(true);
  });

  test('says which of two compared scenarios is handed on, and by what', async ({ page, explainer }) => {
    await page.goto('./?fail=primary&compare=path:internet');
    const dialog = await openShare(page);
    await expect(dialog).toContainText('the report and the HTML are of the first one alone');
    await expect(dialog.getByRole('textbox', { name: /address of exactly/ })).toHaveValue(
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

  test('shows what to copy where the clipboard is refused', async ({ page, explainer }) => {
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
