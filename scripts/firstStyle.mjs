// Inlines the style of the first view in index.html, so that the page renders without further requests.

import { basename } from 'node:path';

/** Rewrites relative URLs of a style sheet for the page. */
const fromPage = (/** @type {string} */ css, /** @type {string} */ folder) =>
  css.replace(/url\((['"]?)\.\//g, `url($1./${folder}/`).replace(/<(?=\/style)/gi, '\\3c ');

/** @returns {import('vite').Plugin} */
export const firstStyle = () => {
  let file = '';
  return {
    name: 'first-style',
    apply: 'build',
    generateBundle: {
      // Run before Vite links the file from the page and its importers.
      order: 'pre',
      handler(_options, bundle) {
        const scripts = Object.values(bundle).flatMap((chunk) =>
          chunk.type === 'chunk' && chunk.isEntry ? [chunk.fileName] : [],
        );
        // The loop appends the imports of each entry.
        for (const name of scripts) {
          const chunk = bundle[name];
          if (chunk?.type === 'chunk')
            scripts.push(...chunk.imports.filter((each) => !scripts.includes(each)));
        }
        // The HTML has the opening scene of the second script's parts.
        scripts.push(
          ...Object.values(bundle).flatMap((chunk) =>
            chunk.type === 'chunk' && chunk.name === 'answer' ? [chunk.fileName] : [],
          ),
        );
        const files = scripts.flatMap((name) => {
          const chunk = bundle[name];
          const imported = chunk?.type === 'chunk' ? chunk.viteMetadata?.importedCss : null;
          const names = [...(imported ?? [])];
          imported?.clear();
          return names;
        });
        const sources = files.map((file) => {
          const css = bundle[file];
          delete bundle[file];
          return css?.type === 'asset' ? String(css.source) : '';
        });
        const source = sources.join('');
        if (sources.length === 0 || sources.includes('')) throw new Error('The first view has no style');
        file = this.getFileName(this.emitFile({ type: 'asset', name: 'page.css', source }));
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const css = bundle[file];
        if (css?.type !== 'asset') throw new Error(`The build has no ${file}`);
        return [
          {
            tag: 'style',
            // Fallback for hosts whose policy lacks this style's hash: see src/view/shell/styleAsFile.ts.
            attrs: { 'data-file': `./${file}` },
            children: fromPage(String(css.source), file.replace(`/${basename(file)}`, '')),
            injectTo: 'head',
          },
        ];
      },
    },
  };
};
