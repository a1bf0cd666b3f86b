import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';
import { builtInline } from '../../scripts/inline.mjs';
import { expect, test } from './page';
import { built, serve } from './serving';

test('opens with Seattle reaching Microsoft privately', async ({ explainer }) => {
  await explainer.open();
  await explainer.expectVerdict({ reachable: 'yes', private: 'yes' });
  await expect(explainer.verdict()).not.toBeEmpty();
});

test('every file is delivered under the content security policy', { tag: '@alike' }, async ({
  page,
  explainer,
}) => {
  const policies = new Map<string, string | undefined>();
  page.on('response', (response) =>
    policies.set(response.url(), response.headers()['content-security-policy']),
  );
  await explainer.open();
  expect(policies.size).toBeGreaterThan(1);
  const expected = contentSecurityPolicy(builtInline(built));
  for (const [file, policy] of policies) expect(policy, file).toBe(expected);
});

test.describe('on a host with the headers of an older build', () => {
  test.use({ expectedComplaints: [/^request to |polic|settings blocked/i] });

  const ofThisBuild = builtInline(built);
  for (const [refused, inline] of Object.entries({
    style: { ...ofThisBuild, styles: ['another'] },
    'style and script': { styles: ['another'], scripts: ['another'] },
  }))
    test(`the page loads its style as a file: ${refused} refused`, async ({ page, explainer }) => {
      const looks = () =>
        page.evaluate(() => {
          const looksOf = (part: string) => {
            const element = document.querySelector(part);
            if (!element) return null;
            const { display, fontFamily, backgroundColor } = getComputedStyle(element);
            return [part, display, fontFamily, backgroundColor, element.getBoundingClientRect().width];
          };
          return ['body', '.header', '.sentence', '.verdict', '.columns', '.picture', '.panel'].map(looksOf);
        });
      await explainer.open();
      const expected = await looks();
      const host = await serve({ headers: { 'Content-Security-Policy': contentSecurityPolicy(inline) } });
      await page.goto(host.address);
      await expect(page.locator('#not-started')).toHaveCount(0);
      await expect.poll(looks).toEqual(expected);
      await page.getByRole('checkbox', { name: 'Primary connection' }).check();
      await expect(explainer.verdict()).toContainText('secondary connection');
      await host.stop();
    });
});
