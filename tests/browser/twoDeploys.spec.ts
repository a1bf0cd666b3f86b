import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { expect, test } from './page';
import { built, type Host, serve } from './serving';

// A reader who comes back after a new build was put in the place of the old one, on hosts that say more or less about
// how long a file may be kept.

test.use({
  reuseContext: false,
  serviceWorkers: 'allow',
  expectedComplaints: [/^request to http:\/\/127\.0\.0\.1:/],
});

const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });

/** A build all of whose scripts have other names, and whose page tells which it is. */
async function laterBuild(folder: string, name: string): Promise<string> {
  await cp(built, folder, { recursive: true });
  const scripts = (await readdir(join(folder, 'assets'))).filter((file) => file.endsWith('.js'));
  const later = (text: string) =>
    scripts.reduce((sofar, file) => sofar.replaceAll(file, file.replace('.js', `-${name}.js`)), text);
  for (const file of ['index.html', 'service-worker.js', ...scripts.map((each) => `assets/${each}`)]) {
    const text = later(await readFile(join(folder, file), 'utf8'))
      .replace('<html lang="en"', `<html lang="en" data-build="${name}"`)
      .replace('"version":"', `"version":"${name}`);
    await rm(join(folder, file));
    await writeFile(join(folder, later(file)), text);
  }
  return folder;
}

const DAY_MS = 86_400_000;
const hosts: readonly { readonly name: string; readonly caching: Readonly<Record<string, string>> }[] = [
  {
    name: 'tells only when a file was changed',
    // Written a month ago: a browser takes it for fresh for three days.
    caching: { 'Last-Modified': new Date(Date.now() - 30 * DAY_MS).toUTCString() },
  },
  { name: 'has everything kept for ten minutes', caching: { 'Cache-Control': 'max-age=600' } },
  { name: 'has everything asked anew', caching: { 'Cache-Control': 'no-cache' } },
];

const whenWorking = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active && active.state !== 'activated')
      await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });

/** Has the browser look for a new worker now, and waits for what becomes of it. */
const whenUpdated = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const coming = registration.installing;
    if (!coming) return registration.waiting?.state ?? 'none';
    return new Promise<string>((resolve) => {
      coming.addEventListener('statechange', () => resolve(coming.state), { once: true });
    });
  });

/** Of the same origin, but not under the worker. */
const OUTSIDE = '/outside.html';
const PATH = '/network/';
const elsewhere = { [OUTSIDE]: '<!doctype html><title>Outside</title><link rel="icon" href="data:,">' };

/**
 * Closes the page and goes on in another: a new build takes over once no page of the old one is open any more. In
 * Firefox a page that one can go back to counts as open.
 */
async function leave(page: Page, address: string): Promise<Page> {
  const next = await page.context().newPage();
  await next.goto(new URL(OUTSIDE, address).href);
  await page.close();
  await next.evaluate(async (path) => {
    const waiting = (await navigator.serviceWorker.getRegistration(path))?.waiting;
    if (waiting && waiting.state !== 'activated')
      await new Promise<void>((resolve) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve());
      });
  }, PATH);
  return next;
}

let host: Host | null = null;
test.afterEach(() => host?.stop());

for (const { name, caching } of walked(hosts))
  test(
    `two new builds reach a reader who comes back, where the host ${name}`,
    { tag: '@unbridged' },
    async ({ page: first }, testInfo) => {
      let page = first;
      host = await serve({ path: PATH, pages: elsewhere, caching });
      const { address, deploy } = host;
      await page.goto(address);
      await whenWorking(page);
      for (const build of ['second', 'third']) {
        deploy(await laterBuild(testInfo.outputPath(build), build));
        await page.goto(`${address}?fail=primary`);
        await expect(verdict(page)).toContainText('secondary connection');
        expect(await whenUpdated(page)).toBe('installed');
        page = await leave(page, address);
        await page.goto(`${address}?fail=primary~secondary`);
        await expect(page.locator('html')).toHaveAttribute('data-build', build);
        await expect(verdict(page)).toHaveAttribute('data-reachable', 'no');
        expect(await page.evaluate(() => window.caches.keys())).toHaveLength(1);
      }
      // All of it was kept, and nothing of the builds before.
      await host.stop();
      await page.reload();
      await expect(verdict(page)).toHaveAttribute('data-reachable', 'no');
    },
  );

test('a page of the old build that is handed out beside a new worker is not kept under the new one', async ({
  page,
}, testInfo) => {
  const next = await laterBuild(testInfo.outputPath('next'), 'next');
  const stale = await readFile(join(built, 'index.html'), 'utf8');
  await writeFile(join(next, 'index.html'), stale);
  host = await serve({ path: PATH, pages: elsewhere });
  await page.goto(host.address);
  await whenWorking(page);
  host.deploy(next);
  expect(await whenUpdated(page)).toBe('redundant');
  expect(await page.evaluate(() => window.caches.keys())).toHaveLength(1);
  const later = await leave(page, host.address);
  await later.goto(`${host.address}?fail=primary~secondary`);
  await expect(verdict(later)).toHaveAttribute('data-reachable', 'no');
});

/** Makes the worker's storage fail, which only the worker notices. */
const failingStorage = `
  const broken = () => Promise.reject(new DOMException('Storage is broken', 'UnknownError'));
  self.breakStorage = () => { for (const name of ['open', 'match', 'keys', 'delete', 'has']) CacheStorage.prototype[name] = broken; };
  self.addEventListener('message', () => self.breakStorage());
`;

test('where what was kept cannot be read any more, the page comes from the network', async ({ page }) => {
  host = await serve({
    change: (file, text) => (file === 'service-worker.js' ? failingStorage + text : text),
  });
  await page.goto(host.address);
  await whenWorking(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage('break'));
  await page.goto(`${host.address}?fail=primary~secondary`);
  await expect(verdict(page)).toHaveAttribute('data-reachable', 'no');
});

test('where nothing can be kept, the page is as it is, and no half of it stays', async ({ page }) => {
  host = await serve({
    change: (file, text) =>
      file === 'service-worker.js'
        ? `Cache.prototype.addAll = async function () { await this.put('./x', new Response('x')); throw new DOMException('Full', 'QuotaExceededError'); };${text}`
        : text,
  });
  await page.goto(`${host.address}?fail=primary~secondary`);
  await expect(verdict(page)).toHaveAttribute('data-reachable', 'no');
  await expect
    .poll(() => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration())))
    .toBe(false);
  await expect.poll(() => page.evaluate(() => window.caches.keys())).toEqual([]);
  await page.reload();
  await expect(verdict(page)).toHaveAttribute('data-reachable', 'no');
});

test('offline, every way of writing the address of the page opens it', { tag: '@unbridged' }, async ({
  page,
}) => {
  host = await serve();
  await page.goto(host.address);
  await whenWorking(page);
  await host.stop();
  for (const way of [
    '?fail=primary',
    'index.html',
    'index.html#details',
    'index.html?fail=primary#details',
    '#details',
  ]) {
    await page.goto(`${host.address}${way}`);
    await expect(verdict(page)).toHaveAttribute('data-reachable', 'yes');
  }
  expect(await page.evaluate(async () => (await fetch('./licences.md')).ok)).toBe(true);
});
