// Headers of a file, as on the configured hosts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetHeaders, securityHeaders } from './contentSecurityPolicy.mjs';
import { builtInline } from './inline.mjs';
import { singleFileHeaders, singleFileName } from './singleFileName.mjs';

/**
 * @param {string} path  below the page's own folder
 * @param {import('./inline.mjs').Inline} inline
 * @returns {Readonly<Record<string, string>>}
 */
export const headersOf = (path, inline) => ({
  ...securityHeaders(inline),
  ...(path.startsWith('assets/') && assetHeaders),
  ...(path === singleFileName && singleFileHeaders),
});

/** @returns {import('vite').Plugin} */
export const previewHeaders = () => ({
  name: 'preview-headers',
  apply: 'serve',
  configurePreviewServer({ middlewares, config }) {
    const folder = join(config.root, config.build.outDir);
    const inline = builtInline(folder);
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://preview');
      for (const [name, value] of Object.entries(headersOf(pathname.slice(1), inline)))
        response.setHeader(name, value);
      next();
    });
    // Serve the not-found page only for fragments that a mail filter turned into a path.
    middlewares.use((request, response, next) => {
      if (!/%23net/i.test(request.url ?? '')) return next();
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  },
});
