// Runs a TypeScript file in Node without a build: node scripts/run.mjs FILE [WORDS …]. Vite resolves and
// transforms it.

import { runnerImport } from 'vite';

const [, , file, ...words] = process.argv;
if (!file) {
  console.error('Which file is to be run? node scripts/run.mjs FILE [WORDS …]');
  process.exit(2);
}
process.argv = [process.argv[0] ?? 'node', file, ...words];
await runnerImport(file, { configFile: false, logLevel: 'error' });
