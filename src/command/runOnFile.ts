// Runs a command on a given file or network of the library: prints its output and exits with its code.

import { readFileSync, statSync } from 'node:fs';
import { decoded } from '../azure/text/decoded';
import { isLibraryName, libraryNames, libraryText } from './libraryText';

export type Output = {
  /** In pieces if too long for one string. */
  readonly out: string | Iterable<string>;
  /** For people: parts that were not understood. */
  readonly error: string;
  /** 0: answered. 1: answered, and an expectation fails. 2: not understood. */
  readonly code: 0 | 1 | 2;
};

/** Larger than any description may be; such a file is rejected unread. */
const MOST_BYTES = 16 * 1024 * 1024;

function read(file: string): string | null {
  if (isLibraryName(file)) return libraryText(file);
  try {
    return statSync(file).size > MOST_BYTES ? null : decoded(readFileSync(file));
  } catch {
    return null;
  }
}

/** The error in a command's arguments; null where there is one file and no unknown option. */
function problemOf(files: readonly string[], options: readonly string[], known: readonly string[]) {
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) return `There is no option "${unknown}"`;
  if (files.length === 0) return 'No file was named';
  // One exit code for several files would make the others look checked.
  return files.length > 1 ? 'One file at a time' : null;
}

const unread = (file: string): string =>
  isLibraryName(file)
    ? `The library has no ${file}, but ${libraryNames.join(', ')}`
    : `${file} cannot be read`;

type Command = (text: string, options: readonly string[]) => Output;

/** What a command answers to the words after its name: a file or library:ID, and options that begin with "--". */
export function answerOf(
  name: string,
  known: readonly string[],
  command: Command,
  words: readonly string[],
): Output {
  const options = words.filter((word) => word.startsWith('--'));
  const files = words.filter((word) => !word.startsWith('--'));
  const [file = ''] = files;
  const wrong = problemOf(files, options, known);
  const text = wrong === null ? read(file) : null;
  if (text !== null) return command(text, options);
  const usage = ['FILE|library:ID', ...known.map((option) => `[${option}]`)].join(' ');
  return {
    out: '',
    error: `${wrong ?? unread(file)}: npm run --silent ${name} -- ${usage}\n`,
    code: 2,
  };
}

/** Takes the file from the command line: `npm run --silent NAME -- FILE`. */
export function runOnFile(name: string, known: readonly string[], command: Command): void {
  const { out, error, code } = answerOf(name, known, command, process.argv.slice(2));
  // A reader that stops early, such as "head", has all it needs.
  process.stdout.on('error', () => process.exit());
  for (const piece of typeof out === 'string' ? [out] : out) process.stdout.write(piece);
  process.stderr.write(error);
  process.exitCode = code;
}
