import { basename } from 'node:path';
import { firstLoad, lateScripts } from '../../scripts/firstLoad.mjs';
import { walked } from '../fixtures/cases';
import { shifted } from './measure';
import { expect, test } from './page';
import { built } from './serving';

test.describe('the bare address', { tag: '@chromium' }, () => {
  test('loads the scripts that the budget counts, then those that wait, and no others', async ({
    page,
    explainer,
  }) => {
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) loaded.add(basename(pathname));
    });
    await explainer.open();
    const wanted = [...firstLoad(built).map(({ name }) => name), ...lateScripts(built)];
    // The print page and the service worker are asked for a second or two after the load.
    await expect.poll(() => [...loaded].sort()).toEqual([...new Set(wanted)].sort());
    await page.waitForLoadState('networkidle');
    expect(loaded.size).toBe(new Set(wanted).size);
  });

  test('is seen once its font is there, and before that where it takes too long', async ({ page }) => {
    const root = page.locator('#root');
    // Without the page's script, which does not wait for the font any longer.
    await page.route(/\/assets\/page-[^/]*\.js$/, () => {});
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const isLate of [false, true]) {
      let letThrough = () => {};
      const arrival = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route(/\.woff2$/, async (route) => {
        await arrival;
        await route.continue();
      });
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('.footer')).toBeAttached();
      await expect(root).toBeHidden();
      if (isLate) await page.clock.runFor(25);
      else letThrough();
      await expect(root).toBeVisible();
      await page.unroute(/\.woff2$/);
    }
  });
});

const addresses = [
  '',
  'fail=primary',
  'path=internet',
  'exit=on&fail=primary~secondary&panel=compliance',
  'exit=on&fail=nat-prefix&panel=path&direction=reply',
  'select=msee1',
  'more=myths',
  'view=text',
  'view=report',
  'compare=path:internet',
  'step=both-fail',
  'step=both-fail&present=on',
  'embed=1&fail=pe1',
  'path=moon',
];

for (const [turn, { width, height }] of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
].entries())
  test.describe(`at ${width} × ${height}`, { tag: '@chromium' }, () => {
    test.use({ viewport: { width, height } });
    test('every address is taken over without a jump', async ({ context }) => {
      const jumps: Record<string, number> = {};
      const left = [...walked(addresses, turn)];
      // To see that nothing more comes takes half a second each: several pages wait together.
      const open = async () => {
        const page = await context.newPage();
        for (let address = left.shift(); address !== undefined; address = left.shift()) {
          await page.goto(address ? `./?${address}` : './');
          await expect(page.locator('#root')).toBeVisible();
          // A busy page is shown only after its network is idle, and what jumps then comes later still.
          await Promise.all([page.waitForLoadState('networkidle'), page.waitForTimeout(500)]);
          const jump = await shifted(page);
          if (jump >= 0.01) jumps[address] = jump;
        }
      };
      await Promise.all([open(), open(), open()]);
      expect(left).toEqual([]);
      expect(jumps).toEqual({});
    });
  });
