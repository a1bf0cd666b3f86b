// Preloads the font with its style sheet. Otherwise the page is laid out twice: first in a system font, which
// is looked up for every size, then again.

/** @returns {import('vite').Plugin} */
export const fontAtOnce = () => ({
  name: 'font-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
      if (fonts.length !== 1) throw new Error(`One font was expected; there are ${fonts.length}`);
      const href = `./${fonts[0]}`;
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
});
