// Reads network files while the page is built, so that opening one from the library needs no parser in the browser.

import { readFileSync } from 'node:fs';
import { readDescription } from '../src/format/readDescription';
import { sentence } from '../src/format/words/sentences';

const isNetworkFile = (/** @type {string} */ id) => /\.network\.yaml$/.test(id);

/** @returns {import('vite').Plugin} */
export const networkFiles = () => ({
  name: 'network-files',
  // Before Vite takes the file for an asset.
  enforce: 'pre',
  load(id) {
    if (!isNetworkFile(id)) return null;
    const text = readFileSync(id, 'utf8');
    const { description, messages } = readDescription(text);
    const errors = messages.filter(({ kind }) => kind === 'error');
    if (errors.length > 0) this.error(`${id}: ${errors.map(sentence).join(' ')}`);
    const constants = { text, description };
    const code = Object.entries(constants).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return { code: code.join('\n'), map: null, moduleType: 'js' };
  },
});
