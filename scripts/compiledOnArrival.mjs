// Marks a chunk most of whose functions the start of the page calls. A browser that knows the mark compiles them all
// while the chunk arrives and off the main thread, instead of each at its first call: see "explicit compile hints" of
// V8. The code stays as it is.

const MARK = '//# allFunctionsCalledOnLoad';

/**
 * @param {string} name  of the chunk
 * @returns {import('vite').Plugin}
 */
export const compiledOnArrival = (name) => ({
  name: 'compiled-on-arrival',
  apply: 'build',
  generateBundle: {
    // After Vite has written the list of files to preload above the code: the mark counts at the top alone.
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.name === name);
      if (chunks.length !== 1)
        throw new Error(`One chunk named ${name} was expected; there are ${chunks.length}`);
      for (const chunk of chunks) if (chunk.type === 'chunk') chunk.code = `${MARK}\n${chunk.code}`;
    },
  },
});
