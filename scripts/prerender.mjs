// Inserts the opening scene into index.html at build time.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSource } from './withSource.mjs';

const EMPTY_ROOT = '<div id="root"></div>';

/** Inline script that decides whether to show the prerendered scene, without a request. */
export const settling = readFileSync(join(import.meta.dirname, 'settling.js'), 'utf8').replace(
  /^\s*(?:\/\/.*|\/\*\*.*\*\/)\n/gm,
  '',
);

/** @type {Promise<string> | undefined} */
let rendered;

/** Rendered once: the page and the page in one file are built together. */
function openingScene() {
  rendered ??= withSource(async (load) => {
    const module = await load('prerender.tsx');
    return module.openingScene();
  });
  return rendered;
}

/** @returns {import('vite').Plugin} */
export const prerender = () => ({
  name: 'prerender',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html) => {
      if (!html.includes(EMPTY_ROOT)) throw new Error('index.html has no empty root to fill');
      const scene = await openingScene();
      return {
        html: html.replace(EMPTY_ROOT, () => `<div id="root" hidden>${scene}</div>`),
        // Insert before the scene, which only the bare address shows.
        tags: [{ tag: 'script', children: settling, injectTo: 'head' }],
      };
    },
  },
});
