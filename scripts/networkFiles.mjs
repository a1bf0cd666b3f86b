// Evaluates the files of the library at build time. The page gets data of each in three parts that load apart:
// its card, its text with the description that is parsed from it, and its lesson.

import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSource } from './withSource.mjs';

/**
 * @typedef {object} Source
 * @property {typeof import('../src/networks/library/everyNetwork').everyNetwork} everyNetwork
 * @property {typeof import('../src/format/readDescription').readDescription} readDescription
 * @property {typeof import('../src/format/words/sentences').sentence} sentence
 */

/** By root: the page and the page in one file are built together, from the same source. */
const sources = /** @type {Map<string, Promise<Source>>} */ (new Map());

/**
 * Imports the project's own modules as Vite does.
 * @param {string} root
 * @returns {Promise<Source>}
 */
function importSource(root) {
  const parts = ['networks/library/everyNetwork', 'format/readDescription', 'format/words/sentences'];
  const reading =
    sources.get(root) ??
    withSource(async (load) => {
      const modules = await Promise.all(parts.map((name) => load(`${name}.ts`)));
      return Object.assign({}, ...modules);
    }, root);
  sources.set(root, reading);
  return reading;
}

/**
 * Returns what the module of a part exports.
 * @param {Source} source
 * @param {string} id
 * @param {string} part
 * @param {(message: string) => never} fail
 * @returns {Record<string, unknown>}
 */
function exportsOf({ everyNetwork, readDescription, sentence }, id, part, fail) {
  const network = everyNetwork[id] ?? fail(`${id}.network.ts exports no network`);
  const { order, teaches, documents, scene, text, ...entry } = network;
  if (part === 'entry') return { entry };
  const { description, messages } = readDescription(text);
  const errors = messages.filter(({ kind }) => kind === 'error');
  if (errors.length > 0) fail(`The text in ${id}.network.ts: ${errors.map(sentence).join(' ')}`);
  if (part === 'file') return { text, description };
  return { card: { id, order, name: description.network, teaches, documents, scene } };
}

/** @param {Record<string, unknown>} values */
function moduleOf(values) {
  const code = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return { code: code.join('\n'), map: null, moduleType: 'js' };
}

/** @returns {import('vite').Plugin} */
export const networkFiles = () => {
  let root = process.cwd();
  return {
    name: 'network-files',
    // Run before Vite handles the file as a module of the source.
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    hotUpdate() {
      sources.delete(root);
    },
    load: {
      filter: { id: [/\.network\.ts\?(card|file|entry)$/, /\/scripts\/libraryIds\.mjs$/] },
      async handler(id) {
        const [file = '', part] = id.split('?');
        if (!part) return moduleOf(await import(pathToFileURL(file).href));
        const fail = (/** @type {string} */ message) => this.error(message);
        return moduleOf(exportsOf(await importSource(root), basename(file, '.network.ts'), part, fail));
      },
    },
  };
};
