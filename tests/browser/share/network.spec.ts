import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encodeNetwork } from '../../../src/store/network/fragmentCodec';
import { canonicalJson } from '../../../src/view/report/canonicalJson';
import { expect, test } from '../page';
import { serve } from '../serving';
import { openShare, saved } from './handedOver';

const text = readFileSync(
  new URL('../../fixtures/networks/vpn-backup.network.yaml', import.meta.url),
  'utf8',
).replace(/^network: .*$/m, 'network: Ours');

test.describe('a network of somebody’s own', { tag: '@chromium' }, () => {
  test.use({ expectedComplaints: [/^request to http:\/\/localhost:/] });

  test('is handed on as picture, words, report and inside another site', async ({ page, explainer }) => {
    await page.goto(`./#net=${await encodeNetwork(text)}&to=vnet:hub&fail=circuit:er`);
    const verdict = page.getByRole('status', { name: 'Verdict' });
    await expect(verdict).toHaveAttribute('data-private', 'encrypted');
    const dialog = await openShare(page);
    await expect(dialog.getByRole('textbox', { name: /Address of exactly/ })).toHaveValue(
      /#net=1\..*&to=vnet:hub&fail=circuit:er$/,
    );
    await explainer.expectNoAxeViolations();

    const svg = (await saved(page, 'Save as SVG')).content.toString();
    expect(svg).toContain('encrypted tunnel');
    expect(svg).toContain('thin: not in use');
    expect(svg).not.toMatch(/var\(|class=/);
    const png = await saved(page, 'Save as PNG');
    expect(png.name).toBe('path-seattle-to-hub.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    await expect(dialog.getByRole('textbox', { name: /This answer as text/ })).toHaveValue(
      /^## Seattle to Hub: Ours[\s\S]*\| Request \|/,
    );

    const snippet = await dialog.getByRole('textbox', { name: /HTML for a page/ }).inputValue();
    await dialog.getByRole('button', { name: 'Open the report' }).click();
    const report = page.getByRole('article', { name: 'Network report (modelled): Ours' });
    await expect(report).toHaveAttribute('data-hash', /^[0-9a-f]{64}$/);
    await explainer.expectFocusOn(report.getByRole('heading', { name: /^Network report/ }));
    await explainer.expectNoAxeViolations();
    const hash = await report.getAttribute('data-hash');
    const markdown = (await saved(page, 'Save as Markdown')).content.toString();
    expect(markdown).toContain(`\`${hash}\``);
    expect(markdown).toContain('(assumed)');
    const json = await saved(page, 'Save as JSON');
    expect(json.name).toMatch(/^network-report-ours-\d{4}-\d\d-\d\d\.json$/);
    const { content } = JSON.parse(json.content.toString());
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(hash);

    // The same report where its address is opened, and on paper without the buttons.
    await page.reload();
    await expect(report).toHaveAttribute('data-hash', hash ?? '');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByRole('radiogroup', { name: 'View' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(verdict).toHaveAttribute('data-private', 'encrypted');

    // Inside a site that gives the frame the height that it asks for.
    const host = await serve({
      name: 'localhost',
      pages: {
        'wiki.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,"><body><main><h1>Our network</h1>${snippet}</main>`,
      },
    });
    await page.goto(`${host.address}wiki.html`);
    await page.evaluate(() =>
      addEventListener('message', ({ data }) => {
        const frame = document.querySelector('iframe');
        if (frame && data.type === 'network-height') frame.height = data.height;
      }),
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('status', { name: 'Verdict' })).toHaveAttribute('data-private', 'encrypted');
    await expect(frame.getByRole('radiogroup', { name: 'View' })).toHaveCount(0);
    await frame.getByRole('checkbox', { name: 'Hub, VPN gateway 1' }).check();
    await expect(frame.getByRole('link', { name: 'Open the full page' })).toHaveAttribute(
      'href',
      /#net=1\.[^&]*&to=vnet:hub&fail=circuit:er~/,
    );
    const overflow = () =>
      page
        .frames()[1]
        ?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    for (const width of [1200, 500]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(overflow, `at ${width}`).toBe(0);
    }
    await host.stop();
  });
});
