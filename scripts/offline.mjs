// Writes the service worker when the page is built: the list of what to keep, and a version made from it.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const worker = join(import.meta.dirname, 'offlineWorker.js');

/** What the page shows, as opposed to what is only handed out. */
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
      // Names carry the hash of what is in them, but for the page itself and what public/ holds.
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
