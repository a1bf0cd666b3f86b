import { defineConfig, type Project } from '@playwright/test';
import { type Engine, howToStart, installed } from './scripts/browsers.mjs';

/** `npm test` serves the page itself; a bare `npx playwright test` has it built and served here. */
const served = process.env.PAGE_URL;
const port = process.env.PORT ?? '4180';
const baseURL = served ?? `http://127.0.0.1:${port}/`;

/** Everything runs in light; in Chromium what is tagged @themes runs in dark as well. page.ts tells of the other tags. */
function projects(engine: Engine): Project[] {
  const [executablePath] = installed(engine);
  if (!executablePath) return [];
  const isChromium = engine === 'chromium';
  const isBridged = executablePath.endsWith('bridge.mjs');
  const project = (theme: 'light' | 'dark') => ({
    use: {
      ...howToStart(engine, executablePath, theme),
      // Elsewhere the styles that Playwright adds for a screenshot come under the page's policy, which refuses them.
      screenshot: isChromium ? ('only-on-failure' as const) : ('off' as const),
    },
    grepInvert: isChromium ? /@elsewhere/ : isBridged ? /@chromium|@unbridged/ : /@chromium/,
  });
  return [
    { name: engine, ...project('light') },
    ...(isChromium ? [{ name: `${engine}-dark`, ...project('dark'), grep: /@themes/ }] : []),
  ];
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/references/{projectName}/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
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
  projects: [...projects('chromium'), ...projects('firefox'), ...projects('webkit')],
  ...(!served && {
    webServer: {
      command: `npm run build && npm run preview -- --port ${port} --strictPort`,
      url: baseURL,
    },
  }),
});
