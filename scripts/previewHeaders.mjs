// The headers of one file, as the configured hosts deliver it.

import { assetHeaders, securityHeaders } from './contentSecurityPolicy.mjs';
import { singleFileHeaders, singleFileName } from './singleFileName.mjs';

/**
 * @param {string} path  below the page's own folder
 * @returns {Readonly<Record<string, string>>}
 */
export const headersOf = (path) => ({
  ...securityHeaders,
  ...(path.startsWith('assets/') && assetHeaders),
  ...(path === singleFileName && singleFileHeaders),
});

/** @returns {import('vite').Plugin} */
export const previewHeaders = () => ({
  name: 'preview-headers',
  apply: 'serve',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://preview');
      for (const [name, value] of Object.entries(headersOf(pathname.slice(1))))
        response.setHeader(name, value);
      next();
    });
  },
});
