// What every spec builds on. A distribution's Firefox and WebKit are driven over WebDriver BiDi, where Playwright
// cannot emulate media, be offline or grant permissions, where a click scrolls its target to the middle of the
// window, and where a screenshot adds a style that the page's policy refuses unless `caret: 'initial'` is asked for.
// A test that needs more is tagged @chromium; what only the bridge to WebKit cannot do, such as to hold a key while the
// wheel turns, or to tell in time of one service worker after another, is tagged @unbridged. What Chromium is asked in another test is tagged @elsewhere.

import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
  type Response,
  type WebError,
} from '@playwright/test';
import { axeViolations } from './axe';

export { expect };

type Verdict = { reachable: 'yes' | 'no'; private: 'yes' | 'no' | 'mixed' | 'none' };

export type Explainer = ReturnType<typeof explainerOn>;

/** Page object of the explainer, with names that users and screen readers rely on. */
function explainerOn(page: Page) {
  const verdict = () => page.getByRole('status', { name: 'Verdict' });
  /**
   * Waits for what every test waits for. An `expect` that fails at first looks again after 100, 250 and 500 ms; this
   * looks more often.
   */
  const wait = (target: Locator, state: 'attached' | 'detached' | 'visible') =>
    target.waitFor({ state, timeout: 30_000 });
  /** Waits until the script has taken over the prerendered scene. */
  const hasStarted = () => wait(page.locator('#not-started'), 'detached');

  return {
    verdict,

    /** Opens the page with a query such as `path=internet&fail=primary`. */
    async open(query = ''): Promise<void> {
      await page.goto(query ? `./?${query}` : './');
      await hasStarted();
      await wait(verdict(), 'visible');
    },

    /** Opens any state, even one without a verdict, and waits until it has loaded. */
    async openState(query: string): Promise<void> {
      await page.goto(query ? `./?${query}` : './');
      await hasStarted();
      await wait(page.getByRole('heading').first(), 'attached');
      await expect(page.locator('[data-loading]')).toHaveCount(0);
    },

    /** Shows any state in the document that is open, as Back and Forward do, and waits until it has loaded. */
    async showState(query: string): Promise<void> {
      await page.evaluate(
        (address) => {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
          scrollTo(0, 0);
        },
        `./${query && `?${query}`}`,
      );
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

/** Records everything that a page of this context must not do, until the returned function is called. */
export function noteComplaints(context: BrowserContext, baseURL: string, complaints: string[]): () => void {
  const { origin } = new URL(baseURL);
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  };
  const onError = (error: WebError) => {
    const { message } = error.error();
    if (!isHarmless(message)) complaints.push(`page error: ${message}`);
  };
  const onRequest = (request: Request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) complaints.push(`request to ${request.url()}`);
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()} for ${response.url()}`);
  };
  context.on('console', onConsole);
  context.on('weberror', onError);
  context.on('request', onRequest);
  context.on('response', onResponse);
  return () => {
    context.off('console', onConsole);
    context.off('weberror', onError);
    context.off('request', onRequest);
    context.off('response', onResponse);
  };
}

/** Has every document of a context report what the policy refuses. */
export const reportViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    // Ignore rejections after leaving the page, whose loads are cancelled.
    addEventListener('beforeunload', () => {
      addEventListener('unhandledrejection', (event) => event.preventDefault());
      console.error = () => {};
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} blocked ${blockedURI}`),
    );
  });

/** Expects no complaint but those that a test provokes on purpose. */
export function expectNoComplaints(complaints: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
  expect(unexpected, 'complaints of the browser').toEqual([]);
}

type Fixtures = {
  explainer: Explainer;
  /** Complaints that a test provokes on purpose. */
  expectedComplaints: readonly RegExp[];
  complaints: string[];
};

export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  complaints: async ({}, use) => use([]),

  context: async ({ context, baseURL, complaints, expectedComplaints }, use) => {
    const stop = noteComplaints(context, baseURL ?? '', complaints);
    await reportViolations(context);
    await use(context);
    stop();
    expectNoComplaints(complaints, expectedComplaints);
  },

  explainer: async ({ page }, use) => use(explainerOn(page)),
});
