// npm run --silent describe -- FILE …
// Exits with 0 after printing, whatever was found, and with 2 where a file cannot be read or none is named.

import { readFileSync, statSync } from 'node:fs';
import { mostBytes } from '../azure/readPaste';
import { decoded } from '../azure/text/decoded';
import { describedJson } from './described';

/** Reads only enough of a larger file to show that it is too large. */
function readStart(file: string): string {
  return statSync(file).size > 8 * mostBytes ? ' '.repeat(mostBytes + 1) : decoded(readFileSync(file));
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
