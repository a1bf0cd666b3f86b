// Orders test files for Vitest so that it can reuse its workers.

import { readFileSync } from 'node:fs';

/**
 * Test files that need a document first, then all others, the larger first. Vitest keeps a worker, with all that it has
 * imported, only as long as the next file waits for the same environment.
 */
export class ByEnvironment {
  /** @param {import('vitest/node').TestSpecification[]} files */
  shard(files) {
    return files;
  }

  /** @param {import('vitest/node').TestSpecification[]} files */
  sort(files) {
    const read = files.map((file) => {
      const text = readFileSync(file.moduleId, 'utf8');
      return { file, size: text.length, needsDocument: text.startsWith('// @vitest-environment jsdom') };
    });
    return read
      .sort((a, b) => Number(b.needsDocument) - Number(a.needsDocument) || b.size - a.size)
      .map(({ file }) => file);
  }
}
