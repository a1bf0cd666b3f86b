import { basename } from 'node:path';
import { firstLoad } from '../../scripts/firstLoad.mjs';
import { expect, test } from './page';
import { built } from './serving';

test.describe('the bare address', { tag: '@chromium' }, () => {
  test('loads the scripts that the budget counts, and no others', async ({ page, explainer }) => {
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) loaded.add(basename(pathname));
    });
    await explainer.open();
    await page.locator('.picture[data-live=true]').waitFor();
    await page.waitForLoadState('networkidle');
    expect([...loaded].sort()).toEqual(
      firstLoad(built)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('is taken over without a jump', async ({ page, explainer }) => {
    await explainer.open();
    await page.locator('.picture[data-live=true]').waitFor();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const values: number[] = [];
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) values.push(Number(entry.value));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(values)));
        }),
    );
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });
});
