// Parses YAML with the package `yaml`. Where the text has syntax errors, the blocks with them are left out and
// the rest is parsed.

import { type Document, type ParsedNode, parseDocument } from 'yaml';
import { whenAsked } from '../../model/whenAsked';
import { type Lines, withoutBlocks } from './leftOutBlocks';
import type { TextLimits } from './limits';
import type { Message, SyntaxProblem } from './message';
import { type Place, placesOf } from './tree';

export type ParsedYaml = {
  readonly contents: ParsedNode | null;
  /** Errors of syntax, one for each line that has any. */
  readonly messages: readonly Message[];
  /** Blocks that are not in the contents. */
  readonly leftOut: readonly Lines[];
};

/** By the error codes of the package `yaml`. */
const problems: Readonly<Record<string, SyntaxProblem>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  MISSING_CHAR: 'bracket',
  UNEXPECTED_TOKEN: 'other',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'key',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'quote',
  MISSING_ANCHOR: 'other',
  BAD_DIRECTIVE: 'directive',
  NON_STRING_KEY: 'key',
};

/** Tells a colon that is missing, or has no space after it, from one that is too many. */
function aboutColon(line: string): SyntaxProblem {
  const [content = ''] = line.split(/\s#/);
  if (!content.includes(':')) return 'no-colon';
  return /^\s*(?:- +)?[\w-]+:[^\s:]/.test(content) && !/:(?:\s|$)/.test(content) ? 'no-space' : 'colon';
}

type Problem = { readonly problem: SyntaxProblem; readonly at: Place };

function parsed(text: string) {
  const document: Document.Parsed = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'silent',
  });
  const placeAt = placesOf(text);
  const written = whenAsked(() => text.split('\n'));
  const found = document.errors.map(({ code, pos, message: reason }): Problem => {
    const at = placeAt(Math.min(pos[0], text.length));
    // The package takes what follows an open bracket for badly indented.
    const problem = reason.startsWith('Flow ') ? 'bracket' : (problems[code] ?? 'other');
    return { problem: problem === 'colon' ? aboutColon(written()[at.line - 1] ?? '') : problem, at };
  });
  // The first error of a line causes the others.
  const lines = new Set<number>();
  const errors = found.filter(({ at }) => !lines.has(at.line) && lines.add(at.line));
  return { contents: document.contents, errors };
}

/** The first line where a double quote opens and none closes: the error shows where the text ends instead. */
function openQuote(text: string): Place | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const quotes = [...line.replace(/\\./g, '  ').matchAll(/"/g)];
    if (quotes.length % 2 === 1) return { line: index + 1, column: (quotes.at(-1)?.index ?? 0) + 1 };
  }
  return undefined;
}

const MOST_ERRORS = 100;
/** One block at a time, since an error may cause those after it; in the last round, all that are left. */
const MOST_ROUNDS = 10;

const message = ({ problem, at }: Problem, leftOut?: Lines): Message => ({
  code: 'syntax',
  problem,
  leftOut,
  kind: 'error',
  at,
});

/** Where the errors stay whatever is left out, the contents are what the package makes of all of it. */
export function parseYaml(source: string, { parsedAgain }: TextLimits): ParsedYaml {
  const first = parsed(source);
  if (first.errors.length === 0) return { contents: first.contents, messages: [], leftOut: [] };

  const rounds = Math.min(MOST_ROUNDS, Math.floor(parsedAgain / source.length));
  const messages: Message[] = [];
  const leftOut: Lines[] = [];
  let { errors } = first;
  let text = source;
  for (let round = 1; round <= rounds; round += 1) {
    const met = (round < rounds ? errors.slice(0, 1) : errors.slice(0, MOST_ERRORS)).map((error): Problem => {
      const isAtEnd = error.problem === 'bracket' && error.at.line >= text.split('\n').length;
      const at = isAtEnd ? openQuote(text) : undefined;
      return at ? { problem: 'open-quote', at } : error;
    });
    const without = withoutBlocks(
      text,
      met.map(({ at }) => at.line),
    );
    for (const [index, error] of met.entries()) {
      const block = without.blocks[index];
      if (!block || leftOut.some(({ from, to }) => from <= error.at.line && error.at.line <= to)) continue;
      messages.push(message(error, block));
      leftOut.push(block);
    }
    text = without.text;
    const again = parsed(text);
    if (again.errors.length === 0 && again.contents !== null)
      return { contents: again.contents, messages, leftOut };
    errors = again.errors;
  }
  const all = first.errors.slice(0, MOST_ERRORS).map((error) => message(error));
  return { contents: first.contents, messages: all, leftOut: [] };
}
