// Runs a command on the file that it is given: prints what it says and exits with its code.

import { readFileSync, statSync } from 'node:fs';

export type Output = {
  /** What is too long for one string comes in pieces. */
  readonly out: string | Iterable<string>;
  /** For people: what was not understood. */
  readonly error: string;
  /** 0: answered. 1: answered, and an expectation fails. 2: not understood. */
  readonly code: 0 | 1 | 2;
};

/** Larger than any description may be; the rest of such a file need not be read to say so. */
const MOST_BYTES = 16 * 1024 * 1024;

function read(file: string): string | null {
  try {
    return statSync(file).size > MOST_BYTES ? null : readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Takes the file from the command line: `npm run --silent NAME -- FILE`. Options are whatever begins with "--". */
export function runOnFile(name: string, command: (text: string, options: readonly string[]) => Output): void {
  const words = process.argv.slice(2);
  const options = words.filter((word) => word.startsWith('--'));
  const [file] = words.filter((word) => !word.startsWith('--'));
  const text = file === undefined ? null : read(file);
  if (text === null) {
    const problem = file === undefined ? 'No file was named' : `${file} cannot be read`;
    process.stderr.write(`${problem}: npm run --silent ${name} -- FILE\n`);
    process.exitCode = 2;
    return;
  }
  const { out, error, code } = command(text, options);
  // Who reads no further, as "head" does, has what they want.
  process.stdout.on('error', () => process.exit());
  for (const piece of typeof out === 'string' ? [out] : out) process.stdout.write(piece);
  process.stderr.write(error);
  process.exitCode = code;
}
