// npm run --silent describe -- FILE …

import { readFileSync, statSync } from 'node:fs';
import { mostBytes } from '../azure/readPaste';
import { describedJson } from './described';

/** Of a larger file as much as shows that it is too large. */
function readStart(file: string): string {
  return statSync(file).size > 8 * mostBytes ? ' '.repeat(mostBytes + 1) : readFileSync(file, 'utf8');
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));

try {
  if (files.length === 0) throw new Error('No file was named');
  process.stdout.write(describedJson(files.map((file) => ({ text: readStart(file) }))));
} catch (problem) {
  const reason = problem instanceof Error ? problem.message : 'The files cannot be read';
  process.stderr.write(`${reason}: npm run --silent describe -- FILE …\n`);
  process.exitCode = 2;
}
