// Puts the style of the first view into index.html, so that nothing is asked for before the page can be seen.

import { basename } from 'node:path';

/** What a file of style names beside itself, as the page names it. */
const fromPage = (/** @type {string} */ css, /** @type {string} */ folder) =>
  css.replace(/url\((['"]?)\.\//g, `url($1./${folder}/`).replace(/<(?=\/style)/gi, '\\3c ');

/** @returns {import('vite').Plugin} */
export const firstStyle = () => {
  /** @type {string[]} */
  let files = [];
  return {
    name: 'first-style',
    apply: 'build',
    generateBundle: {
      // Before Vite links the file from the page and from whatever imports the page's script.
      order: 'pre',
      handler(_options, bundle) {
        const scripts = Object.values(bundle).flatMap((chunk) =>
          chunk.type === 'chunk' && chunk.isEntry ? [chunk.fileName] : [],
        );
        // What an entry imports joins the list while it is gone through.
        for (const name of scripts) {
          const chunk = bundle[name];
          if (chunk?.type === 'chunk')
            scripts.push(...chunk.imports.filter((each) => !scripts.includes(each)));
        }
        files = scripts.flatMap((name) => {
          const chunk = bundle[name];
          const imported = chunk?.type === 'chunk' ? chunk.viteMetadata?.importedCss : null;
          const names = [...(imported ?? [])];
          imported?.clear();
          return names;
        });
        if (files.length !== 1) throw new Error(`One first style was expected; there are ${files.length}`);
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        files.map((file) => {
          const css = bundle[file];
          if (css?.type !== 'asset') throw new Error(`The build has no ${file}`);
          return {
            tag: 'style',
            // For hosts whose policy does not know the style of this build: see src/view/shell/styleAsFile.ts.
            attrs: { 'data-file': `./${file}` },
            children: fromPage(String(css.source), file.replace(`/${basename(file)}`, '')),
            injectTo: 'head',
          };
        }),
    },
  };
};
