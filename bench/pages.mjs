// The page and what it is compared with, built and served.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { securityHeaders } from '../scripts/contentSecurityPolicy.mjs';
import { builtInline } from '../scripts/inline.mjs';
import { serve } from './server.mjs';

const project = join(import.meta.dirname, '..');
const pages = join(import.meta.dirname, 'pages');

/** @typedef {{ name: string, path: string, nodes: string }} ComparedPage */

/** Each with what its nodes are drawn as; a page is seen when all of its nodes are. */
/** @satisfies {Record<string, ComparedPage>} */
export const compared = {
  ours: { name: 'this page', path: 'ours/', nodes: '.picture [data-node]' },
  firstView: { name: 'its first view without script', path: 'first-view/', nodes: '.picture [data-node]' },
  minimal: { name: 'minimal React Flow', path: 'rf-min/', nodes: '.react-flow__node' },
  toggle: { name: 'React Flow toggle, ten memoised nodes', path: 'rf-toggle/', nodes: '.react-flow__node' },
};

/** The picture is live once somebody has come near. @param {import('playwright-core').Page} page */
export async function makeLive(page) {
  // Before the page's script runs, nobody hears it.
  await page.locator('#not-started').waitFor({ state: 'detached' });
  await page.locator('.picture').dispatchEvent('pointerover');
  await page.locator('.picture[data-live="true"]').waitFor();
}

/**
 * What the page can at best be: the same first view as plain HTML with its style inside and its font.
 * @param {string} ours  the built page
 * @param {string} folder
 */
function writeFirstView(ours, folder) {
  const html = readFileSync(join(ours, 'index.html'), 'utf8')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bmodulepreload\b[^>]*>/g, '')
    .replace('<div id="root" hidden>', '<div id="root">');
  if (html.includes('<script') || !html.includes('<div id="root">'))
    throw new Error('The first view is not what it was');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), html);
  cpSync(join(ours, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (from) => !/\.(js|css)$/.test(from),
  });
}

/** @param {string} folder  for what is built */
export async function servePages(folder) {
  const ours = join(folder, 'ours');
  const firstView = join(folder, 'first-view');
  await build({ root: project, logLevel: 'error', build: { outDir: ours } });
  writeFirstView(ours, firstView);
  const small = ['rf-min', 'rf-toggle'];
  for (const name of small)
    await build({
      configFile: false,
      root: join(pages, name),
      base: './',
      logLevel: 'error',
      plugins: [react()],
      build: { outDir: join(folder, name), target: 'es2022', modulePreload: { polyfill: false } },
    });
  const headers = securityHeaders(builtInline(ours));
  const host = await serve({
    ours: { folder: ours, headers },
    'first-view': { folder: firstView, headers },
    ...Object.fromEntries(small.map((name) => [name, { folder: join(folder, name) }])),
  });
  return { ...host, ours };
}
