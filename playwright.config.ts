import { defineConfig, type Project } from '@playwright/test';
import { type Engine, howToStart, installed } from './scripts/browsers.mjs';
import { alike, dependsOnEngine } from './tests/browser/dependsOnEngine';

/** `npm test` serves the page itself; a bare `npx playwright test` has it built and served here. */
const served = process.env.PAGE_URL;
const port = process.env.PORT ?? '4180';
/** Firefox and WebKit are asked only what depends on them, unless everything is to be asked (npm run test:engines). */
const asksEverything = process.env.ENGINE_TESTS === 'all';
const baseURL = served ?? `http://127.0.0.1:${port}/`;

/** Tests keep every processor busy, so that helper threads of JavaScript save no time and cost a twentieth more. */
function launchOptionsOf(engine: Engine, executablePath: string) {
  const { launchOptions } = howToStart(engine, executablePath);
  if (!('args' in launchOptions)) return launchOptions;
  return { ...launchOptions, args: [...launchOptions.args, '--js-flags=--single-threaded'] };
}

/** What is tagged for some engines only is told in page.ts and dependsOnEngine.ts. */
function projectOf(engine: Engine): Project[] {
  const [executablePath] = installed(engine);
  if (!executablePath) return [];
  const isChromium = engine === 'chromium';
  const isBridged = executablePath.endsWith('bridge.mjs');
  const leftOut = isChromium
    ? ['@elsewhere']
    : ['@chromium', ...(isBridged ? ['@unbridged'] : []), ...(asksEverything ? [] : [alike])];
  return [
    {
      name: engine,
      ...(!isChromium &&
        !asksEverything && { testMatch: Object.keys(dependsOnEngine).map((file) => `**/browser/${file}`) }),
      use: {
        ...howToStart(engine, executablePath),
        launchOptions: launchOptionsOf(engine, executablePath),
        // One context for all tests of a worker, which Playwright clears between them; to start one takes longer than
        // most tests do. Options that it cannot change, such as `serviceWorkers`, get a context of their own.
        reuseContext: isChromium,
        // Elsewhere the styles that Playwright adds for a screenshot come under the page's policy, which refuses them.
        screenshot: isChromium ? 'only-on-failure' : 'off',
      },
      grepInvert: new RegExp(leftOut.join('|')),
    },
  ];
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  fullyParallel: true,
  // One more than a small machine has processors: a test waits for its browser about a third of the time.
  workers: 3,
  // A slow machine may lose a race against the clock once; a fault is there every time.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, for two slow cores shared by several browsers; a test that passes waits for nothing.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 48 * 60_000,
  reporter: 'list',
  // A worker would answer for files that a test holds back; the tests of being offline allow it.
  use: { baseURL, serviceWorkers: 'block' },
  projects: [...projectOf('chromium'), ...projectOf('firefox'), ...projectOf('webkit')],
  ...(!served && {
    webServer: {
      command: `npm run build && npm run preview -- --port ${port} --strictPort`,
      url: baseURL,
    },
  }),
});
