// npm run --silent describe -- FILE …
// Exits with 0 where something was read, with 1 where nothing was, and with 2 where a file cannot be opened or none
// is named.

import { readFileSync, statSync } from 'node:fs';
import { describe } from '../azure/describe';
import { mostBytes } from '../azure/readPaste';
import { decoded } from '../azure/text/decoded';
import { jsonOf, nothingRead } from './described';

/** Reads only enough of a larger file to show that it is too large. */
function readStart(file: string): string {
  return statSync(file).size > 8 * mostBytes ? ' '.repeat(mostBytes + 1) : decoded(readFileSync(file));
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));

try {
  if (files.length === 0) throw new Error('No file was named');
  const inputs = files.map((file) => ({ text: readStart(file) }));
  const describing = describe(inputs);
  process.stdout.write(jsonOf(describing));
  const unread = nothingRead(describing);
  if (unread.length > 0) {
    process.stderr.write(`${unread.join('\n')}\n`);
    process.exitCode = 1;
  }
} catch (problem) {
  const reason = problem instanceof Error ? problem.message : 'The files cannot be read';
  process.stderr.write(`${reason}: npm run --silent describe -- FILE …\n`);
  process.exitCode = 2;
}
