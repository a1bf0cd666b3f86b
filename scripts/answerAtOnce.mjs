// Preloads the second script with the first, which waits for the first paint before it would ask for it.

/** @returns {import('vite').Plugin} */
export const answerAtOnce = () => ({
  name: 'answer-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const scripts = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' && chunk.name === 'answer' ? [chunk.fileName] : [],
      );
      if (scripts.length === 0) throw new Error('The build has no second script');
      return scripts.map((name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${name}` },
        injectTo: 'head',
      }));
    },
  },
});
