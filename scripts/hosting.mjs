// Writes the configurations by which hosts deliver the page as the preview does: node scripts/hosting.mjs

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetHeaders, securityHeaders } from './contentSecurityPolicy.mjs';
import { singleFileHeaders, singleFileName } from './singleFileName.mjs';

/** Names in this folder carry a hash of what is in them, so they may be kept for good. */
const KEPT = 'public, max-age=31536000, immutable';
/** Everything else is asked for anew, and answered by "not modified" where nothing is new. */
const ASKED_ANEW = 'no-cache';

const azureStaticWebApps = {
  globalHeaders: { ...securityHeaders, 'Cache-Control': ASKED_ANEW },
  routes: [
    { route: '/assets/*', headers: { 'Cache-Control': KEPT, ...assetHeaders } },
    { route: `/${singleFileName}`, headers: singleFileHeaders },
  ],
  mimeTypes: { '.md': 'text/markdown; charset=utf-8', '.woff2': 'font/woff2' },
};

const written = (/** @type {Readonly<Record<string, string>>} */ headers) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** Where a build changes and its name does not. Not "/*": values of the same header from two rules are joined. */
const changing = ['/', '/index.html', '/service-worker.js'];

/** Read by Netlify and by Cloudflare Pages. */
const headersFile = [
  '/*',
  ...written(securityHeaders),
  '',
  ...changing.flatMap((path) => [path, ...written({ 'Cache-Control': ASKED_ANEW }), '']),
  '/assets/*',
  ...written({ 'Cache-Control': KEPT, ...assetHeaders }),
  '',
  `/${singleFileName}`,
  ...written(singleFileHeaders),
  '',
].join('\n');

/** By their names in public/, from where a build takes them along. */
export const configurations = {
  'staticwebapp.config.json': `${JSON.stringify(azureStaticWebApps, null, 2)}\n`,
  _headers: headersFile,
};

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../public');
  for (const [name, text] of Object.entries(configurations)) writeFileSync(join(folder, name), text);
}
