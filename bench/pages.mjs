// The page and what it is compared with, built and served.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { securityHeaders } from '../scripts/contentSecurityPolicy.mjs';
import { serve } from './server.mjs';

const project = join(import.meta.dirname, '..');
const pages = join(import.meta.dirname, 'pages');

/** @typedef {{ name: string, path: string, nodes: string }} ComparedPage */

/** Each with what its nodes are drawn as; a page is seen when all of its nodes are. */
/** @satisfies {Record<string, ComparedPage>} */
export const compared = {
  ours: { name: 'this page', path: 'ours/', nodes: '.picture [data-node]' },
  picture: { name: 'static SVG', path: 'svg-static/', nodes: '.node' },
  minimal: { name: 'minimal React Flow', path: 'rf-min/', nodes: '.react-flow__node' },
  toggle: { name: 'plain SVG toggle', path: 'svg-toggle/', nodes: '.node' },
};

/** @param {string} folder  for what is built */
export async function servePages(folder) {
  const ours = join(folder, 'ours');
  const minimal = join(folder, 'rf-min');
  await build({ root: project, logLevel: 'error', build: { outDir: ours } });
  await build({
    configFile: false,
    root: join(pages, 'rf-min'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: minimal, target: 'es2022', modulePreload: { polyfill: false } },
  });
  return serve({
    ours: { folder: ours, headers: securityHeaders },
    'rf-min': { folder: minimal },
    'svg-static': { folder: join(pages, 'svg-static') },
    'svg-toggle': { folder: join(pages, 'svg-toggle') },
  });
}
