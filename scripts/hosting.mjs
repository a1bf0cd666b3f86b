// Writes hosting configurations into the build, so that hosts serve it like the preview.

import { assetHeaders, securityHeaders } from './contentSecurityPolicy.mjs';
import { inlineIn } from './inline.mjs';
import { singleFileHeaders, singleFileName } from './singleFileName.mjs';

/** Revalidate everything else; the host answers "not modified" if unchanged. */
const ASKED_ANEW = 'no-cache';

/** @param {Readonly<Record<string, string>>} security */
const azureStaticWebApps = (security) => ({
  globalHeaders: { ...security, 'Cache-Control': ASKED_ANEW },
  routes: [
    { route: '/assets/*', headers: assetHeaders },
    { route: `/${singleFileName}`, headers: singleFileHeaders },
  ],
  // Serves fragments that a mail filter turned into a path; other hosts find this file by name.
  responseOverrides: { 404: { rewrite: '/404.html' } },
  mimeTypes: { '.md': 'text/markdown; charset=utf-8', '.woff2': 'font/woff2' },
});

const written = (/** @type {Readonly<Record<string, string>>} */ headers) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** Paths whose content changes under the same name. Not "/*": equal headers of two rules would be joined. */
const changing = ['/', '/index.html', '/service-worker.js'];

/**
 * Format of Netlify and Cloudflare Pages.
 * @param {Readonly<Record<string, string>>} security
 */
const headersFile = (security) =>
  [
    '/*',
    ...written(security),
    '',
    ...changing.flatMap((path) => [path, ...written({ 'Cache-Control': ASKED_ANEW }), '']),
    '/assets/*',
    ...written(assetHeaders),
    '',
    `/${singleFileName}`,
    ...written(singleFileHeaders),
    '',
  ].join('\n');

/**
 * Configuration files by name.
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
