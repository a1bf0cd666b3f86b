// Finds inline styles and scripts of the page, which its CSP allows by hash.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly styles: readonly string[], readonly scripts: readonly string[] }} Inline */

const textsOf = (/** @type {string} */ page, /** @type {RegExp} */ elements) =>
  [...page.matchAll(elements)].map(([, text = '']) => text);

/**
 * @param {string} page  its HTML
 * @returns {Inline}
 */
export const inlineIn = (page) => ({
  styles: textsOf(page, /<style\b[^>]*>([\s\S]*?)<\/style>/g),
  scripts: textsOf(page, /<script>([\s\S]*?)<\/script>/g),
});

/** @param {string} folder  of a built page */
export const builtInline = (folder) => inlineIn(readFileSync(join(folder, 'index.html'), 'utf8'));
