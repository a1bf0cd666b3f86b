// Parses network files at build time, so that opening one from the library needs no parser.

import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/**
 * Imports the project's reader as Vite does.
 * @template Module
 * @param {string} file
 * @returns {Promise<Module>}
 */
async function imported(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return /** @type {Module} */ (module);
}

/** @typedef {typeof import('../src/format/readDescription')} Reader */
/** @typedef {typeof import('../src/format/words/sentences')} Words */

/** @type {Promise<[Reader, Words]> | undefined} */
let reading;
function reader() {
  reading ??= Promise.all([
    imported('./src/format/readDescription.ts'),
    imported('./src/format/words/sentences.ts'),
  ]);
  return reading;
}

/** @returns {import('vite').Plugin} */
export const networkFiles = () => ({
  name: 'network-files',
  // Run before Vite handles the file as an asset.
  enforce: 'pre',
  load: {
    filter: { id: /\.network\.yaml$/ },
    async handler(id) {
      const [{ readDescription }, { sentence }] = await reader();
      const text = readFileSync(id, 'utf8');
      const { description, messages } = readDescription(text);
      const errors = messages.filter(({ kind }) => kind === 'error');
      if (errors.length > 0) this.error(`${id}: ${errors.map(sentence).join(' ')}`);
      const code = Object.entries({ text, description }).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: code.join('\n'), map: null, moduleType: 'js' };
    },
  },
});
