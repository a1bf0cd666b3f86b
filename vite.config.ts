import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { ByEnvironment } from './scripts/byEnvironment.mjs';
import { compiledArticle } from './scripts/compiledArticle.mjs';
import { compiledOnArrival } from './scripts/compiledOnArrival.mjs';
import { firstStyle } from './scripts/firstStyle.mjs';
import { fontAtOnce } from './scripts/fontAtOnce.mjs';
import { hosting } from './scripts/hosting.mjs';
import { noticeFile } from './scripts/licences.mjs';
import { networkFiles } from './scripts/networkFiles.mjs';
import { offline } from './scripts/offline.mjs';
import { prerender } from './scripts/prerender.mjs';
import { previewHeaders } from './scripts/previewHeaders.mjs';
import { singleFileBeside } from './scripts/singleFile.mjs';
import { siteAddress } from './scripts/siteAddress.mjs';

/** The licences travel with what they are about. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.md', source: readFileSync(noticeFile, 'utf8') });
  },
};

export default defineConfig({
  // Relative, so that the built page works from any folder of any host.
  base: './',
  // One page and no more: an address that names no file is answered by 404, not by the page again.
  appType: 'mpa',
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    networkFiles(),
    compiledArticle(),
    licences,
    prerender(),
    fontAtOnce(),
    firstStyle(),
    compiledOnArrival('page'),
    singleFileBeside(),
    previewHeaders(),
    siteAddress(process.env.SITE_URL),
    offline(),
    hosting(),
  ],
  build: {
    target: 'es2022',
    // The first that know light-dark(). What stands in for it in older ones knows no theme within a theme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // A script without style is asked for by its import just as soon, and the page has the runtime already.
      resolveDependencies: (file, dependencies) =>
        dependencies.some((each) => each.endsWith('.css'))
          ? dependencies
          : dependencies.filter((each) => each !== file && !each.includes('rolldown-runtime')),
    },
    rolldownOptions: {
      // Most of a build is ours: the article compiled, the page rendered. Whoever starts the page need not read that.
      checks: { bundlerTimings: false },
      // What every reader needs comes as two scripts: controls, then all that shows an assessment.
      output: {
        // As short as can be, since the first script lists them all.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], priority: 2 },
            { name: 'answer', test: /src\/view\/answer\/answer\.tsx$/, priority: 1 },
          ],
        },
      },
      // React's, which only wrap: what nobody uses of what they make is left out, as any other code is.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext', 'lazy'] },
    },
    // The content security policy takes fonts from files only, never from data: addresses.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  // Other sites may have what the headers let them have, and nothing more.
  preview: { host: '127.0.0.1', cors: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}', 'tools/**/*.test.mjs'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // What is imported once serves all files of a worker: below the view nothing is kept but memory of pure answers.
    isolate: false,
    sequence: { sequencer: ByEnvironment },
    // By itself it leaves one processor unused, which is half of a small machine.
    maxWorkers: '100%',
    // Tests make much that soon goes: with room for it, little of it is moved before it is collected, and each worker
    // collects its own, as there is no processor that is not a worker's.
    execArgv: ['--max-semi-space-size=64', '--single-threaded-gc'],
    // Long enough for a busy machine; nothing is timed here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
