// The headers of one file, as the configured hosts deliver it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetHeaders, securityHeaders } from './contentSecurityPolicy.mjs';
import { stylesIn } from './firstStyle.mjs';
import { singleFileHeaders, singleFileName } from './singleFileName.mjs';

/** What stands inline in a built page. */
export const builtStyles = (/** @type {string} */ folder) =>
  stylesIn(readFileSync(join(folder, 'index.html'), 'utf8'));

/**
 * @param {string} path  below the page's own folder
 * @param {readonly string[]} styles  what stands inline in the page
 * @returns {Readonly<Record<string, string>>}
 */
export const headersOf = (path, styles) => ({
  ...securityHeaders(styles),
  ...(path.startsWith('assets/') && assetHeaders),
  ...(path === singleFileName && singleFileHeaders),
});

/** @returns {import('vite').Plugin} */
export const previewHeaders = () => ({
  name: 'preview-headers',
  apply: 'serve',
  configurePreviewServer({ middlewares, config }) {
    const styles = builtStyles(join(config.root, config.build.outDir));
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://preview');
      for (const [name, value] of Object.entries(headersOf(pathname.slice(1), styles)))
        response.setHeader(name, value);
      next();
    });
  },
});
