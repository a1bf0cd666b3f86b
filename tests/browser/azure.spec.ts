import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askWords, pasteWords } from '../../src/content/azure/pasteWords';
import { startWords } from '../../src/content/network/editWords';
import { networkViewLabels } from '../../src/content/network/pageWords';
import { expect, test } from './page';

// Pastes and drops Azure output: builds a network with answers from it alone, and keeps no confidential data
// anywhere.

const folder = join(import.meta.dirname, '../fixtures/azure');
const outputs = readdirSync(folder).filter((name) => !/\.(expected\.md|kql)$/.test(name));
const secrets = outputs.flatMap((name) => {
  const [, listed = ''] =
    /## Nowhere\n\n```text\n([\s\S]*?)```/.exec(readFileSync(join(folder, `${name}.expected.md`), 'utf8')) ??
    [];
  return listed.split('\n').filter((line) => line !== '');
});

/** Pastes like a keyboard, without clipboard permissions. */
const paste = (page: Page, text: string) =>
  page.getByLabel(pasteWords.box).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Returns everything that the page stores or shows as one text. */
const everythingIn = (page: Page) =>
  page.evaluate(async () => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const databases = await indexedDB.databases();
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    const visited = performance.getEntriesByType('resource').map(({ name }) => name);
    return JSON.stringify([
      document.documentElement.outerHTML,
      fields.map((field) => ('value' in field ? field.value : '')),
      { ...localStorage },
      { ...sessionStorage },
      databases,
      cached,
      visited,
      document.cookie,
      document.title,
      location.href,
      history.state,
    ]);
  });

test('from what Azure prints to answers, with nothing secret anywhere', async ({ page, explainer }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const expectNothingSecret = async () => {
    const everything = `${await everythingIn(page)} ${told.join(' ')} ${addresses.join(' ')}`;
    for (const secret of secrets) expect(everything).not.toContain(secret);
    expect(everything).not.toMatch(/SECRET|PRIVATE|11111111-2222/);
  };

  await test.step('an output that is given for a description goes to the panel, and nowhere else', async () => {
    await page.goto('./#net');
    await page.getByLabel(startWords.paste).fill(readFileSync(join(folder, 'resource-graph.json'), 'utf8'));
    await page.getByRole('button', { name: startWords.pasteButton }).click();
    await expect(page.getByText(/^Found: 2 circuits/)).toBeVisible();
    await expect(page).toHaveURL(/view=azure/);
    await expectNothingSecret();
  });

  await test.step('a paste is answered at once', async () => {
    await page.goto('./');
    await page.goto('./#net');
    await page.getByRole('button', { name: startWords.azure }).click();
    await explainer.expectNoAxeViolations();
    await paste(page, readFileSync(join(folder, 'inventory.txt'), 'utf8'));
    await expect(page.getByText(/^Found: 2 circuits/)).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Verdict' }).or(page.locator('.verdict')).first(),
    ).toBeVisible();
    await expect(page.getByLabel(pasteWords.box)).toHaveValue('');
    await explainer.expectNoAxeViolations();
  });

  await test.step('every question is answered by keyboard, the focus going along', async () => {
    const question = page.getByRole('region', { name: askWords.title });
    for (
      let left = 30;
      left > 0 && (await question.getByRole('button', { name: askWords.skipRest }).count()) > 0;
      left--
    ) {
      const before = await question.getByRole('heading').textContent();
      await question.getByRole('listitem').first().getByRole('button').press('Enter');
      await expect(question.getByRole('heading')).not.toHaveText(before ?? '');
      await explainer.expectFocusOn(question.getByRole('heading'));
    }
    await expect(question.getByRole('heading')).toContainText(askWords.done);
    await expectNothingSecret();
    await question.getByRole('button', { name: askWords.overview }).click();
    await expect(page).toHaveURL(/view=overview/);
    await page.goBack();
  });

  await test.step('every output there is, as files, and every view of what comes out', async () => {
    await page
      .locator('.azure-box input[type=file]')
      .setInputFiles(outputs.map((name) => join(folder, name)));
    await expect(page.getByLabel(pasteWords.readSoFar).getByRole('listitem')).toHaveCount(outputs.length + 1);
    await expectNothingSecret();
    for (const label of Object.values(networkViewLabels)) {
      await page.getByRole('radio', { name: label, exact: true }).check({ force: true });
      await expect(page.locator('main')).not.toBeEmpty();
      await expectNothingSecret();
    }
    await expect(page.getByLabel(pasteWords.readSoFar).getByRole('listitem')).toHaveCount(outputs.length + 1);
    const found = (await page.getByText(/^Found: /).textContent()) ?? '';
    await page.reload();
    await expect(page.getByText(found)).toBeVisible();
    await expect(page.getByLabel(pasteWords.readSoFar).getByRole('listitem')).toHaveCount(outputs.length + 1);
    await expectNothingSecret();
  });

  await test.step('on a phone nothing sticks out', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: pasteWords.startAgain }).click();
    await paste(page, readFileSync(join(folder, 'list-four-troubles.json'), 'utf8'));
    await expect(page.getByText(/^Found: 3 circuits/)).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await explainer.expectNoAxeViolations();
  });
});
