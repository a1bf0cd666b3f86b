// What every spec builds on. A distribution's Firefox and WebKit are driven over WebDriver BiDi, where Playwright
// cannot emulate media, be offline or grant permissions, where a click scrolls its target to the middle of the
// window, and where a screenshot adds a style that the page's policy refuses unless `caret: 'initial'` is asked for.
// A test that needs more is tagged @chromium; what only the bridge to WebKit cannot do, such as to hold a key while the
// wheel turns, or to tell in time of one service worker after another, is tagged @unbridged. What Chromium is asked in another test is tagged @elsewhere.

import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { axeViolations } from './axe';

export { expect };

type Verdict = { reachable: 'yes' | 'no'; private: 'yes' | 'no' | 'mixed' | 'none' };

/** What every spec asks of the page, by the names that people and screen readers rely on. */
function explainerOn(page: Page) {
  const verdict = () => page.getByRole('status', { name: 'Verdict' });
  /** The page comes with its opening scene; from then on its script answers for it. */
  const hasStarted = () => expect(page.locator('#not-started')).toHaveCount(0);

  return {
    verdict,

    /** Opens the page with a query such as `path=internet&fail=primary`. */
    async open(query = ''): Promise<void> {
      await page.goto(query ? `./?${query}` : './');
      await expect(verdict()).toBeVisible();
      await hasStarted();
    },

    /** Opens any state, also one without a verdict of its own, and waits until nothing of it is still loading. */
    async openState(query: string): Promise<void> {
      await page.goto(query ? `./?${query}` : './');
      await expect(page.getByRole('heading').first()).toBeAttached();
      await hasStarted();
      await expect(page.locator('[data-loading]')).toHaveCount(0);
    },

    /** A node, link or box of the picture, still or live. */
    element: (id: string) => page.locator(`.picture [data-id="${id}"]`).filter({ visible: true }).first(),

    /** Goes near the picture, as a pointer does that is about to click, and moves on there. */
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

    /** The node ids of each path in the hop lists on show. */
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

    /** Where the next key goes. The window itself need not be the active one, which not every screen has. */
    async expectFocusOn(target: Locator): Promise<void> {
      await expect
        .poll(() => target.evaluate((element) => element === element.ownerDocument.activeElement))
        .toBe(true);
    },

    /** Of what is on show now, in light; and where the browser can be asked for it, in dark as well. */
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
  // Said where something is measured again in the same frame, as React Flow does; it is measured in the next one.
  /ResizeObserver loop completed/.test(text) ||
  // Firefox lets go of a style that is still coming before it says that the page is left. One that is missing is told
  // by its status.
  /^Unable to preload CSS/.test(text);

/** Notes, in words and as it happens, whatever a page of this context does and should not do. */
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
    // What is still being loaded is let go when the page is left; nobody is there any more who could be told.
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
  /** Complaints that a test of faults brings about on purpose. */
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
