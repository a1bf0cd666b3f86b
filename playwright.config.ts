import { defineConfig, type Project } from '@playwright/test';
import { type Engine, howToStart, installed } from './scripts/browsers.mjs';

/** `npm test` serves the page itself; a bare `npx playwright test` has it built and served here. */
const served = process.env.PAGE_URL;
const port = process.env.PORT ?? '4180';
const baseURL = served ?? `http://127.0.0.1:${port}/`;

/** Everything runs in light; what is tagged @themes runs in dark as well. */
function projects(engine: Engine): Project[] {
  const [executablePath] = installed(engine);
  if (!executablePath) return [];
  const others = engine === 'chromium' ? {} : { grepInvert: /@chromium/ };
  return [
    { name: engine, use: howToStart(engine, executablePath), ...others },
    { name: `${engine}-dark`, use: howToStart(engine, executablePath, 'dark'), ...others, grep: /@themes/ },
  ];
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, for two slow cores shared by several browsers; a test that passes waits for nothing.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 24 * 60_000,
  reporter: 'list',
  use: { baseURL, screenshot: 'only-on-failure' },
  projects: [...projects('chromium'), ...projects('firefox'), ...projects('webkit')],
  ...(!served && {
    webServer: {
      command: `npm run build && npm run preview -- --port ${port} --strictPort`,
      url: baseURL,
    },
  }),
});
