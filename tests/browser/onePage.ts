// The tests of page.ts in one page per worker. A context of its own costs a test more than most tests take: a new
// process of the browser, and in the WebKit that is driven here a new browser. For tests that change nothing that
// outlives their page but what is put back here: no routes, no scripts before those of the page, no permissions.

import type { Page } from '@playwright/test';
import { test as base, expectNoComplaints, noteComplaints, reportViolations } from './page';

export { expect } from './page';

const USUAL = { width: 1280, height: 720 };

/** Puts back what a test may have left: other pages, what was kept, size, media, and where the pointer was. */
async function putBack(page: Page): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  if (page.url() !== 'about:blank')
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.mouse.move(0, 0);
  await page.setViewportSize(USUAL);
  if (page.context().browser()?.browserType().name() === 'chromium')
    await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'no-preference' });
}

export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const context = await browser.newContext({ baseURL, serviceWorkers: 'block', viewport: USUAL });
      await reportViolations(context);
      const page = await context.newPage();
      for (const name of ['addInitScript', 'route', 'exposeFunction'])
        Object.defineProperty(page, name, {
          value: () => {
            throw new Error(`${name} outlives a test: take the test of page.ts for it`);
          },
        });
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],

  page: async ({ sharedPage, baseURL, complaints, expectedComplaints }, use) => {
    await putBack(sharedPage);
    const stop = noteComplaints(sharedPage.context(), baseURL ?? '', complaints);
    await use(sharedPage);
    stop();
    expectNoComplaints(complaints, expectedComplaints);
  },
});
