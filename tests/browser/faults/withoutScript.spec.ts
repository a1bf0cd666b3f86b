import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../page';
import { type Host, serve } from '../serving';

// Without a running script, the opening scene must not appear as the answer to an address with choices.

test.use({ expectedComplaints: [/./] });

const QUERY = 'exit=on&fail=primary~secondary';
const MEANT = /over the public internet/;
const SOMETHING_ELSE = /over both connections/;

const verdictIn = (place: Page | Frame) => place.getByRole('status', { name: 'Verdict' });
const notStarted = (place: Page | Frame) => place.getByText('This page has not started');

/** Records every visible verdict in each painted frame. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenVerdicts: seen });
    const look = () => {
      for (const status of document.querySelectorAll<HTMLElement>('[role=status]'))
        if (status.checkVisibility({ visibilityProperty: true })) seen.add(status.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => [...(Reflect.get(window, 'seenVerdicts') as Set<string>)]);
}

/** Simulates a long delay. */
const wait = (place: Page | Frame) =>
  place.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation.playState !== 'idle') animation.finish();
  });

async function expectNoVerdict(page: Page): Promise<void> {
  await wait(page);
  await expect(notStarted(page)).toBeVisible();
  await expect(verdictIn(page)).toBeHidden();
  await expect(page.getByRole('img', { name: 'Picture of the network' })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(`?${QUERY}`);
}

const blocked = {
  'the script of the page': /\/assets\/[^/]*\.js$/,
  'every script': /\.js$/,
  'every script and the style': /\.(js|css)$/,
};
for (const [what, files] of Object.entries(blocked))
  test(`an address that says more shows no verdict where ${what} is blocked`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto(`./?${QUERY}`);
    await expectNoVerdict(page);
    await page.unroute(files);
    await page.reload();
    await expect(verdictIn(page)).toContainText(MEANT);
    await expect(notStarted(page)).toHaveCount(0);
  });

test('the opening scene is there for who asks for it, and says that it need not be what was asked', async ({
  page,
}) => {
  await page.route(/\/assets\/[^/]*\.js$/, (route) => route.abort());
  await page.goto(`./?${QUERY}`);
  await wait(page);
  await page.getByRole('link', { name: 'See the opening scene' }).click();
  await expect(verdictIn(page)).toContainText(SOMETHING_ELSE);
  await expect(notStarted(page)).toBeVisible();
});

test('the bare address shows its opening scene, says that nothing answers, and takes no choice', async ({
  page,
}) => {
  await page.route(/\/assets\/[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(verdictIn(page)).toContainText(SOMETHING_ELSE);
  // At once, since the script could not be loaded.
  await expect(notStarted(page)).toBeVisible();
  const primary = page.locator('.failure', { hasText: 'Primary connection' });
  await primary.click({ force: true });
  await expect(primary.locator('input')).not.toBeChecked();
  await expect(page.getByRole('link', { name: 'See the opening scene' })).toBeHidden();
});

test('a script that comes very late finds controls that say so, and makes them work', async ({ page }) => {
  let letThrough = () => {};
  const arrival = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/assets\/page[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(verdictIn(page)).toContainText(SOMETHING_ELSE);
  await expect(notStarted(page)).toBeHidden();
  await wait(page);
  await expect(notStarted(page)).toBeVisible();
  await expect(page.locator('.failure[inert]').first()).toBeVisible();
  letThrough();
  await expect(notStarted(page)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Primary connection' }).check();
  await expect(verdictIn(page)).toContainText('secondary connection');
});

test('however late the script comes, no other verdict is seen before the one that was asked for', async ({
  page,
}) => {
  const seen = await watch(page);
  await page.route(/\/assets\/page[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    await page.waitForTimeout(1500);
    await route.fulfill({ response: answer });
  });
  await page.goto(`./?${QUERY}`);
  await expect(verdictIn(page)).toContainText(MEANT);
  // The list keeps every verdict seen.
  await expect
    .poll(async () => (await seen()).filter((text) => /Reachable/.test(text)))
    .toEqual([expect.stringMatching(MEANT)]);
});

test.describe('in a frame of another page', { tag: '@chromium' }, () => {
  let host: Host | null = null;
  test.afterEach(() => host?.stop());

  async function framed(page: Page, sandbox: string, headers: Record<string, string> = {}): Promise<Frame> {
    const frame = `<iframe ${sandbox} width="1000" height="900" src="./?${QUERY.replace('&', '&amp;')}&amp;embed=1"></iframe>`;
    const wiki = `<!doctype html><html lang="en"><title>Wiki</title><link rel="icon" href="data:,">${frame}`;
    host = await serve({ name: 'localhost', pages: { 'wiki.html': wiki }, headers });
    await page.goto(`${host.address}wiki.html`);
    const [, framed] = page.frames();
    if (!framed) throw new Error('The frame has not come');
    return framed;
  }

  test('that may run scripts and has no origin of its own, it works as everywhere', async ({ page }) => {
    const frame = await framed(page, 'sandbox="allow-scripts"');
    await expect(verdictIn(frame)).toContainText(MEANT);
    await frame.getByRole('checkbox', { name: 'Primary connection' }).uncheck();
    await expect(verdictIn(frame)).toHaveAttribute('data-private', 'yes');
    await frame.locator('.picture').dispatchEvent('pointerover');
    await frame.locator('.picture[data-live=true]').waitFor();
  });

  test('whose host does not let it have its files, it shows what it would need', async ({ page }) => {
    const frame = await framed(page, 'sandbox="allow-scripts"', {
      'Access-Control-Allow-Origin': 'https://example.org',
    });
    await wait(frame);
    await expect(notStarted(frame)).toBeVisible();
    await expect(verdictIn(frame)).toBeHidden();
  });

  test('that may run no scripts, it shows what it would need', async ({ page }) => {
    const frame = await framed(page, 'sandbox=""');
    await expect(frame.getByText('scripts have to run')).toBeVisible();
    await expect(verdictIn(frame)).toBeHidden();
    await expect(frame.getByRole('link', { name: 'open this one by itself' })).toBeVisible();
  });
});
