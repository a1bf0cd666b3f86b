// Runs a TypeScript file of this project in Node: node scripts/run.mjs FILE [WORDS …]. Vite resolves and transforms it,
// so that it needs no build and no other tool.

import { runnerImport } from 'vite';

const [, , file, ...words] = process.argv;
if (!file) {
  console.error('Which file is to be run? node scripts/run.mjs FILE [WORDS …]');
  process.exit(2);
}
process.argv = [process.argv[0] ?? 'node', file, ...words];
await runnerImport(file, { configFile: false, logLevel: 'error' });
