// Builds the page as a single HTML file that opens from disk and makes no requests.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { compiledArticle } from './compiledArticle.mjs';
import { hashSource } from './contentSecurityPolicy.mjs';
import { noticeFile } from './licences.mjs';
import { networkFiles } from './networkFiles.mjs';
import { prerender, settling } from './prerender.mjs';
import { singleFileName } from './singleFileName.mjs';

const project = join(import.meta.dirname, '..');

/** Escape closing tags in inline scripts and styles. */
const scriptSafe = (/** @type {string} */ code) => code.replace(/<(?=\/script|!--)/gi, '\\x3c');
const styleSafe = (/** @type {string} */ css) => css.replace(/<(?=\/style)/gi, '\\3c ');

/**
 * CSP that allows only content of the file: not even a mistake could load anything.
 * @param {readonly string[]} scripts
 * @param {string} style
 */
const policy = (scripts, style) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * @param {string} html
 * @param {string} script
 * @param {string} style
 */
function inOneFile(html, script, style) {
  const icon = readFileSync(join(import.meta.dirname, 'favicon.svg'));
  const licences = readFileSync(noticeFile, 'utf8').replaceAll('--', '- -');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy([settling, script], style)}" />`,
    `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}" />`,
    `<style>${style}</style>`,
    `<script>${settling}</script>`,
    `<script type="module">${script}</script>`,
  ].join('\n    ');
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="(stylesheet|icon|modulepreload|canonical)"[^>]*>/g, '')
    .replace(/<meta[^>]*property="og:[^>]*>/g, '')
    .replace(/(<meta charset="utf-8" \/>)/, (charset) => `${charset}\n    ${head}`)
    .replace('</html>', () => `</html>\n<!--\n${licences}\n-->\n`);
}

/**
 * Removes the worker, which would be a second file. The page is slower without it.
 * @type {import('vite').Plugin}
 */
const withoutWorker = {
  name: 'without-worker',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/src/view/network/worker/startWorker.ts') ? 'export const startWorker = () => null;' : null,
};

async function singleFile() {
  const output = await build({
    root: project,
    configFile: false,
    mode: 'single',
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      withoutWorker,
      react({ jsxImportSource: '#jsx' }),
      compiledArticle(),
      networkFiles(),
      prerender(),
    ],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!('output' in output)) throw new Error('One build was expected');
  const scripts = output.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const textOf = (/** @type {RegExp} */ ending) =>
    output.output.flatMap((file) =>
      file.type === 'asset' && ending.test(file.fileName) ? [String(file.source)] : [],
    );
  const [html, ...otherPages] = textOf(/\.html$/);
  const styles = textOf(/\.css$/);
  if (!html || otherPages.length > 0 || scripts.length !== 1 || styles.length !== 1)
    throw new Error(`One page, script and style were expected; there are ${scripts.length} scripts`);
  return inOneFile(html, scriptSafe(scripts.join('')), styleSafe(styles.join('')));
}

/** @returns {import('vite').Plugin} */
export const singleFileBeside = () => ({
  name: 'single-file',
  // A build whose files are only looked at has no use for a second one.
  apply: ({ build }, { command }) => command === 'build' && build?.write !== false,
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: singleFileName, source: await singleFile() });
  },
});
