import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encodeNetwork } from '../../src/store/network/fragmentCodec';
import { expect, test } from './page';
import { serve } from './serving';

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/networks/${name}.network.yaml`), 'utf8');

const verdictOf = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const show = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name, exact: true }).check();

test.describe('a network of somebody’s own', { tag: '@chromium' }, () => {
  // The log is kept by a server of its own, which is another origin.
  test.use({ expectedComplaints: [/^request to http:\/\/127\.0\.0\.1:\d+\//] });

  test('is written, answered, failed, worked out whole and handed on, and sent nowhere', async ({
    page,
    explainer,
  }) => {
    const log: string[] = [];
    const host = await serve({ log: (line) => log.push(line) });
    const text = file('branches')
      .replace('240 branches', 'Confidential Bank')
      .replaceAll('munich', 'secretville');
    await page.goto(host.address);
    await page.locator('a[href="#net"]').click();
    await expect(page.getByRole('textbox', { name: /paste the text/ })).toBeVisible();
    await explainer.expectNoAxeViolations();

    // Back is the article's network, drawn whole.
    await page.goBack();
    await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
    await expect(explainer.element('pe1')).toBeVisible();
    await page.goForward();
    await page.getByRole('textbox', { name: /paste the text/ }).fill(text);
    await page.getByRole('button', { name: 'Open what is pasted' }).click();
    const editor = page.getByRole('textbox', { name: 'Description of the network' });
    await expect(page.locator('.code-field')).toBeVisible();
    await expect(verdictOf(page)).toHaveAttribute('data-private', 'yes');

    // A slip is marked, described, and fixed by one click; what could be told stays.
    await editor.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('netwrk: x\n');
    await expect(page.getByRole('region', { name: 'Problems and warnings' })).toContainText('netwrk');
    await expect(page.locator('.code-field .problem-line-error').first()).toBeVisible();
    // What is typed and the line break are two steps; there is nothing before them.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('region', { name: 'Problems and warnings' })).toContainText('No problems.');
    // Several lines that arrive as one typed text replace what is selected, and break no policy; also where, as from
    // dictation, they arrive before the browser announces the selection.
    await editor.fill(`${text.trimEnd()}\n# more\n`);
    await expect(editor.getByText('# more')).toBeVisible();
    await editor.evaluate((field, data) => {
      getSelection()?.selectAllChildren(field);
      const how = { inputType: 'insertText', data, bubbles: true, cancelable: true, composed: true };
      field.dispatchEvent(new InputEvent('beforeinput', how));
    }, `${text.trimEnd()}\n# less\n`);
    await expect(editor).toContainText('# less');
    await expect(editor).not.toContainText('# more');
    await page.getByRole('button', { name: '+ office' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Added: office' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Office' })).toContainText('office-');
    await explainer.expectNoAxeViolations();

    // What was assumed is decided in the text.
    const decision = page.getByRole('radiogroup', { name: /last mile/ });
    await decision.getByRole('radio', { name: 'one line' }).click();
    await expect(page.getByRole('heading', { name: /Decided here/ })).toBeVisible();
    await expect(editor).toContainText('last-mile: one line');
    // It is listed as decided only while the text has it.
    await editor.press('ControlOrMeta+z');
    await expect(page.getByRole('heading', { name: /Decided here/ })).toHaveCount(0);
    await editor.press('ControlOrMeta+y');
    await expect(page.getByRole('heading', { name: /Decided here/ })).toBeVisible();

    // A file that is dropped on the editor is opened, and not written into the text that stands there.
    await editor.evaluate((field, dropped) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped], 'dropped.network.yaml'));
      const how = { dataTransfer, bubbles: true, cancelable: true, composed: true };
      field.dispatchEvent(new DragEvent('drop', how));
    }, file('vpn-backup'));
    await expect(page.locator('.network-name')).toContainText('VPN behind it');
    await expect.poll(() => page.url()).not.toContain('view=edit');
    await page.goBack();
    await expect(page.getByRole('region', { name: 'Problems and warnings' })).toContainText('No problems.');
    // Only lines near the window are in the page.
    await editor.press('ControlOrMeta+End');
    await expect(editor).toContainText('last-mile: one line');

    await show(page, 'Overview');
    await expect(page.getByRole('status').filter({ hasText: 'was computed alone' })).toBeVisible();
    await explainer.expectNoAxeViolations();
    await page.getByRole('button', { name: /^Single failures: 240 branches to Power/ }).click();
    await page
      .getByRole('link', { name: /^The location Frankfurt: on the public internet/ })
      .first()
      .click();

    // Exactly that failure, in the picture, in words and in the address.
    await expect(verdictOf(page)).toHaveAttribute('data-private', 'no');
    await expect(page.getByRole('checkbox', { name: 'Frankfurt', exact: true })).toBeChecked();
    await expect.poll(() => page.url()).toContain('fail=location:frankfurt');
    const losses = page.getByRole('region', { name: 'Who loses what' });
    await expect(losses.getByRole('row', { name: /^240 branches/ })).toContainText('Privacy lost');
    await expect(losses).toContainText('Nothing changes for');
    await explainer.expectNoAxeViolations();
    await page.getByRole('tab', { name: 'Compliance' }).click();
    await expect(page.getByRole('region', { name: 'What the description asks for' })).toBeVisible();
    await page.getByRole('button', { name: 'How long until failover?' }).click();
    await expect(
      page.getByRole('region', { name: 'How failures are detected in this network' }),
    ).toBeVisible();
    await expect.poll(() => page.url()).toContain('&panel=compliance&more=healing');
    await explainer.expectNoAxeViolations();
    await show(page, 'Text');
    await expect(page.getByRole('table', { name: 'Links' })).toBeVisible();

    await page.reload();
    await expect(page.getByRole('table', { name: 'Links' })).toBeVisible();
    await expect(verdictOf(page)).toHaveAttribute('data-private', 'no');
    await page.goBack();
    await expect(page.getByRole('table', { name: 'Links' })).toHaveCount(0);

    await page
      .getByRole('link', { name: /article/ })
      .first()
      .click();
    await expect(page.getByRole('group', { name: 'Scenario' })).toBeVisible();
    await host.stop();
    expect(log.length).toBeGreaterThan(5);
    expect(log.filter((line) => /net=|confidential|secretville/i.test(line))).toEqual([]);
    expect(log.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('is written and read on a phone, and told when its link was cut', async ({ page, explainer }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const part = await encodeNetwork(file('vpn-backup'));
    await page.goto(`./#net=${part}&to=vnet:hub&fail=circuit:er`);
    await expect(verdictOf(page)).toHaveAttribute('data-private', 'encrypted');
    await explainer.expectNoAxeViolations();
    await show(page, 'Edit');
    const field = page.getByRole('textbox', { name: 'Description of the network' });
    await field.fill((await field.inputValue()).replace('routers: 2', 'ruters: 2'));
    await page.getByRole('button', { name: 'Change to routers' }).click();
    await expect(field).toHaveValue(file('vpn-backup'));
    const [scrolled, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(scrolled).toBeLessThanOrEqual(seen ?? 0);

    await page.goto('about:blank');
    await page.goto(`./#net=${part.slice(0, 120)}`);
    await expect(page.getByRole('alert')).toContainText(/arrived cut off: \d+ of \d+ characters/);
    await expect(verdictOf(page)).toHaveCount(0);
  });

  test.describe('whose link a mail filter has rewritten', () => {
    test.use({ expectedComplaints: [/^status 404 for .*%23net|404 \(Not Found\)/] });

    test('is found all the same, and says who was sent it', async ({ page }) => {
      await page.goto(`./%23net=${await encodeNetwork(file('vpn-backup'))}&to=vnet:hub`);
      await expect(verdictOf(page)).toHaveAttribute('data-private', 'yes');
      await expect(page.getByRole('alert')).toContainText('was sent');
      expect(page.url()).not.toContain('%23net');
    });
  });
});
