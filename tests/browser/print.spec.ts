import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { expect, test } from './page';

// The page itself on paper; the evidence report has its own pages.

const scenes = [
  {
    name: 'the opening scene',
    query: '',
    verdict: /Seattle reaches Power Platform over both connections at once/,
    says: [
      'Seattle has no internet breakout. Nothing has failed.',
      'Path 2 of 2, via PE 2',
      'PE 1 and PE 2 offer equally good routes',
    ],
    hops: ['Seattle', 'PE 1', 'MSEE 1', 'Power Platform'],
  },
  {
    name: 'both connections failed, with an internet breakout',
    query: 'exit=on&fail=primary~secondary',
    verdict: /over the public internet, and users may not report it/,
    says: [
      'Seattle has an internet breakout. The primary connection and the secondary connection have failed.',
      'Only the default route is left',
    ],
    hops: ['Seattle', 'Public internet', 'Power Platform'],
  },
  {
    name: 'Azure private peering',
    query: 'peering=azure-private',
    verdict: /Seattle reaches its virtual network/,
    says: ['through Azure private peering', 'isolated to you'],
    hops: ['Seattle', 'PE 1', 'MSEE 1', 'Virtual network'],
  },
] as const;

/** What the browser tells the page before it prints, again until what paper needs has been loaded. */
async function beforePrinting(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.sheet').count()).toBe(1);
  }).toPass({ intervals: [20, 50, 100] });
}

/** Pages are counted by their objects, which Chromium packs into compressed streams or leaves open. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const { name, query, verdict, says, hops } of scenes) {
  test(`paper tells the scenario, the verdict, the hops, the reasons, the sources and the address: ${name}`, async ({
    page,
    explainer,
  }) => {
    await explainer.openState(query);
    await expect(page.locator('.sheet')).toHaveCount(0);
    await beforePrinting(page);
    const sheet = page.locator('.sheet');
    await expect(sheet).toBeHidden();
    await expect(sheet.locator('.sheet-verdict')).toContainText(verdict);
    for (const words of says) await expect(sheet).toContainText(words);
    const first = sheet.locator('[data-part="hops"] table').first();
    await expect(first.locator('tbody th')).toHaveText([...hops]);
    for (const cell of await first.locator('tbody tr td:nth-child(2)').allTextContents())
      expect(cell).toMatch(/\w.*\.$/);
    await expect(sheet.locator('[data-part="findings"]')).toContainText(
      'Demonstrably never over the public internet',
    );
    await expect(sheet.locator('[data-part="network"] tr')).toHaveCount(
      9 + 11 + 2 + (query.includes('exit=on') ? 1 : 0),
    );
    await expect(sheet.locator('[data-part="sources"] li').first()).toContainText(
      'https://learn.microsoft.com/',
    );
    await expect(sheet.locator('[data-part="sources"]')).toContainText(page.url());
    const marks = await sheet.locator('sup').allTextContents();
    const notes = await sheet.locator('[data-part="sources"] li').count();
    expect(new Set(marks).size).toBe(notes);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
  });
}

test('prints on one or two pages of A4 and of Letter', { tag: '@chromium' }, async ({ page, explainer }) => {
  for (const { name, query } of scenes)
    await test.step(name, async () => {
      await explainer.openState(query);
      await beforePrinting(page);
      for (const format of ['A4', 'Letter']) {
        const pages = pagesOf(await page.pdf({ format }));
        expect(pages, format).toBeGreaterThanOrEqual(1);
        expect(pages, format).toBeLessThanOrEqual(2);
      }
    });
});

test('nothing on paper is a control, and the text view prints the same', { tag: '@chromium' }, async ({
  page,
  explainer,
}) => {
  await explainer.openState('view=text&select=primary');
  await beforePrinting(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.sheet .figure')).toBeVisible();
  const controls = () =>
    page
      .locator('button, input, select, textarea, [role=button], [role=tab], [role=switch], [role=slider]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((each) => `${each.localName} ${each.textContent}`));
  expect(await controls()).toEqual([]);
  for (const query of walked([
    ...['resilience', 'healing', 'contention', 'remedies', 'advice', 'layers'].map((room) => `more=${room}`),
    'fail=primary&more=resilience',
    'fail=primary&present=on',
  ])) {
    await page.emulateMedia({ media: 'screen' });
    await explainer.openState(query);
    await beforePrinting(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toBeVisible();
    expect(await controls(), query).toEqual([]);
  }
  for (const query of ['compare=path:internet', 'step=both-fail&present=notes']) {
    await page.emulateMedia({ media: 'screen' });
    await explainer.openState(query);
    await page.emulateMedia({ media: 'print' });
    expect(await controls(), query).toEqual([]);
  }
});

test('printed before that is loaded, paper has no controls and shows what is chosen', {
  tag: '@chromium',
}, async ({ page, explainer }) => {
  await explainer.open('exit=on');
  await page.emulateMedia({ media: 'print' });
  await expect(explainer.verdict()).toBeVisible();
  const chosen = page.locator('.choice').filter({ visible: true });
  await expect(chosen).toContainText(['Seattle', 'Both', 'Microsoft peering']);
  await expect(chosen).toHaveCount(3);
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: /^(Tour|Share|Copy)/ }).filter({ visible: true }),
  ).toHaveCount(0);
});
