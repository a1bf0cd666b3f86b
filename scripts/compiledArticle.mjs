// Compiles the article's network at build time, so that the page needs no compiler.

import { withSource } from './withSource.mjs';

/** @type {Promise<string> | undefined} */
let compiled;

/** Compiled once: the page and the page in one file are built together. */
function article() {
  compiled ??= withSource(async (load) => {
    const { texasSeattle } = await load('networks/texasSeattle/texasSeattle.ts');
    const { precompile } = await load('networks/precompile.ts');
    return JSON.stringify(precompile(texasSeattle));
  });
  return compiled;
}

/** @returns {import('vite').Plugin} */
export const compiledArticle = () => ({
  name: 'compiled-article',
  apply: 'build',
  load: {
    filter: { id: /\/src\/networks\/texasSeattle\/texasSeattle\.ts$/ },
    handler: async () =>
      `import { restored } from '../precompiled';
      export const texasSeattle = restored(JSON.parse(${JSON.stringify(await article())}));`,
  },
});
