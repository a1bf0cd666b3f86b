// Writes the service worker at build time, with the list of files to cache and their version.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const worker = join(import.meta.dirname, 'offlineWorker.js');

/** Selects files that the page displays, not downloads. */
const isShown = (/** @type {string} */ name) =>
  (!/\.(md|json|png|html|config)$/.test(name) && !name.startsWith('_')) || name === 'licences.md';

/** @returns {import('vite').Plugin} */
export const offline = () => ({
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const project = join(import.meta.dirname, '..');
      const publicFiles = readdirSync(join(project, 'public')).filter(isShown);
      const built = Object.keys(bundle).filter(isShown);
      const files = ['./', ...[...built, ...publicFiles].sort().map((name) => `./${name}`)];
      const source = readFileSync(worker, 'utf8');
      const hash = createHash('sha256').update(source).update(files.join());
      // Names contain content hashes, except the page and files from public/.
      const page = bundle['index.html'];
      if (page?.type === 'asset') hash.update(page.source);
      for (const name of publicFiles) hash.update(readFileSync(join(project, 'public', name)));
      const build = { version: hash.digest('hex').slice(0, 16), files };
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: source.replace('= BUILD;', () => `= ${JSON.stringify(build)};`),
      });
    },
  },
});
