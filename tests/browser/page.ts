// What every spec builds on. A distribution's Firefox and WebKit are driven over WebDriver BiDi, where Playwright
// cannot emulate media, be offline or grant permissions, where a click scrolls its target to the middle of the
// window, and where a screenshot adds a style that the page's policy refuses unless `caret: 'initial'` is asked for.
// A test that needs more is tagged @chromium; what only the bridge to WebKit cannot do, such as to hold a key while the
// wheel turns, or to tell in time of one service worker after another, is tagged @unbridged. What Chromium is asked in another test is tagged @elsewhere.

import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { axeViolations } from './axe';

export { expect };

type Verdict = { reachable: 'yes' | 'no'; private: 'yes' | 'no' | 'mixed' | 'none' };

/** Page object of the explainer, with names that users and screen readers rely on. */
function explainerOn(page: Page) {
  const verdict = () => page.getByRole('status', { name: 'Verdict' });
  /** Waits until the script has taken over the prerendered scene. */
  const hasStarted = () => expect(page.locator('#not-started')).toHaveCount(0);

  return {
    verdict,

    /** Opens the page with a query such as `path=internet&fail=primary`. */
    async open(query = ''): Promise<void> {
      await page.goto(query ? `./?${query}` : './');
      await expect(verdict()).toBeVisible();
      await hasStarted();
    },

    /** Opens any state, even one without a verdict, and waits until it has loaded. */
    async openState(query: string): Promise<void> {
      await page.goto(query ? `./?${query}` : './');
      await expect(page.getByRole('heading').first()).toBeAttached();
      await hasStarted();
      await expect(page.locator('[data-loading]')).toHaveCount(0);
    },

    /** Locates a node, link or box of the picture, still or live. */
    element: (id: string) => page.locator(`.picture [data-id="${id}"]`).filter({ visible: true }).first(),

    /** Moves the pointer near the picture, as before a click. */
    async makePictureLive(): Promise<void> {
      const picture = page.locator('.picture');
      await expect(async () => {
        await picture.dispatchEvent('pointerover');
        await expect(picture).toHaveAttribute('data-live', 'true', { timeout: 1_000 });
      }).toPass({ timeout: 30_000 });
    },

    async expectVerdict({ reachable, private: isPrivate }: Verdict): Promise<void> {
      await expect(verdict()).toHaveAttribute('data-reachable', reachable);
      await expect(verdict()).toHaveAttribute('data-private', isPrivate);
    },

    /** Returns the node ids of each path in the visible hop lists. */
    async hops(name: 'Hops' | 'Return hops' = 'Hops'): Promise<string[][]> {
      const lists = await page
        .getByRole('region', { name: 'Path' })
        .getByRole('list', { name: new RegExp(`^${name}`) })
        .all();
      return Promise.all(
        lists.map((list) =>
          list
            .getByRole('listitem')
            .evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? '')),
        ),
      );
    },

    /** Expects the focus on a target. The window need not be active, which not every screen allows. */
    async expectFocusOn(target: Locator): Promise<void> {
      await expect
        .poll(() => target.evaluate((element) => element === element.ownerDocument.activeElement))
        .toBe(true);
    },

    /** Checks the current state in light and, where the browser can emulate it, in dark. */
    async expectNoAxeViolations(): Promise<void> {
      expect(await axeViolations(page, 'everything')).toEqual([]);
      if (page.context().browser()?.browserType().name() !== 'chromium') return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeViolations(page, 'colours'), 'in dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    },
  };
}

const isHarmless = (text: string) =>
  // Ignore: reported if a size changes again within a frame, as in React Flow; it is measured in the next.
  /ResizeObserver loop completed/.test(text) ||
  // Ignore: Firefox cancels a style in flight before it reports the navigation. A missing one shows by its
  // status.
  /^Unable to preload CSS/.test(text);

/** Records everything that a page of this context must not do. */
async function noteComplaints(context: BrowserContext, baseURL: string, complaints: string[]): Promise<void> {
  const { origin } = new URL(baseURL);
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!isHarmless(message)) complaints.push(`page error: ${message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) complaints.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()} for ${response.url()}`);
  });
  await context.addInitScript(() => {
    // Ignore rejections after leaving the page, whose loads are cancelled.
    addEventListener('beforeunload', () => {
      addEventListener('unhandledrejection', (event) => event.preventDefault());
      console.error = () => {};
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} blocked ${blockedURI}`),
    );
  });
}

type Fixtures = {
  explainer: ReturnType<typeof explainerOn>;
  /** Complaints that a test provokes on purpose. */
  expectedComplaints: readonly RegExp[];
  complaints: string[];
};

export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  complaints: async ({}, use) => use([]),

  context: async ({ context, baseURL, complaints, expectedComplaints }, use) => {
    await noteComplaints(context, baseURL ?? '', complaints);
    await use(context);
    const unexpected = complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)));
    expect(unexpected, 'complaints of the browser').toEqual([]);
  },

  explainer: async ({ page }, use) => use(explainerOn(page)),
});
