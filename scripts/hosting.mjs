// Writes the configurations by which hosts deliver the page as the preview does into the build.

import { assetHeaders, securityHeaders } from './contentSecurityPolicy.mjs';
import { inlineIn } from './inline.mjs';
import { singleFileHeaders, singleFileName } from './singleFileName.mjs';

/** Names in this folder carry a hash of what is in them, so they may be kept for good. */
const KEPT = 'public, max-age=31536000, immutable';
/** Everything else is asked for anew, and answered by "not modified" where nothing is new. */
const ASKED_ANEW = 'no-cache';

/** @param {Readonly<Record<string, string>>} security */
const azureStaticWebApps = (security) => ({
  globalHeaders: { ...security, 'Cache-Control': ASKED_ANEW },
  routes: [
    { route: '/assets/*', headers: { 'Cache-Control': KEPT, ...assetHeaders } },
    { route: `/${singleFileName}`, headers: singleFileHeaders },
  ],
  // Where a mail filter made a path of a link's fragment; others find this file by its name.
  responseOverrides: { 404: { rewrite: '/404.html' } },
  mimeTypes: { '.md': 'text/markdown; charset=utf-8', '.woff2': 'font/woff2' },
});

const written = (/** @type {Readonly<Record<string, string>>} */ headers) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** Where a build changes and its name does not. Not "/*": values of the same header from two rules are joined. */
const changing = ['/', '/index.html', '/service-worker.js'];

/**
 * Read by Netlify and by Cloudflare Pages.
 * @param {Readonly<Record<string, string>>} security
 */
const headersFile = (security) =>
  [
    '/*',
    ...written(security),
    '',
    ...changing.flatMap((path) => [path, ...written({ 'Cache-Control': ASKED_ANEW }), '']),
    '/assets/*',
    ...written({ 'Cache-Control': KEPT, ...assetHeaders }),
    '',
    `/${singleFileName}`,
    ...written(singleFileHeaders),
    '',
  ].join('\n');

/**
 * By their names beside the page.
 * @param {import('./inline.mjs').Inline} inline
 */
export const configurations = (inline) => ({
  'staticwebapp.config.json': `${JSON.stringify(azureStaticWebApps(securityHeaders(inline)), null, 2)}\n`,
  _headers: headersFile(securityHeaders(inline)),
});

/** @returns {import('vite').Plugin} */
export const hosting = () => ({
  name: 'hosting',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no page');
      for (const [fileName, source] of Object.entries(configurations(inlineIn(String(page.source)))))
        this.emitFile({ type: 'asset', fileName, source });
    },
  },
});
