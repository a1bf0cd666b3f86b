// Lists the errors and warnings of a description, in the format's own sentences.

import type { Message } from '../../format/text/message';
import { sentence } from '../../format/words/sentences';
import { memoizeByIdentity } from '../memory/memoize';
import { assumedIn } from './assumed';
import { readingOf } from './derived';

export type Problem = {
  readonly kind: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: Message;
};

export type Problems = {
  /** Errors, then warnings; at most ten. */
  readonly shown: readonly Problem[];
  readonly more: number;
  /** What an error concerns is left out of the network. */
  readonly errors: number;
  /** Problem of each line, the worse if there are two. */
  readonly marks: ReadonlyMap<number, Problem>;
  /** As the ledger counts them. */
  readonly assumptions: number;
};

const MOST = 10;

function problemsIn(text: string): Problems {
  const { messages } = readingOf(text);
  const all = messages.flatMap((message): readonly Problem[] => {
    const { kind, at } = message;
    return kind === 'assumption'
      ? []
      : [{ kind, line: at.line, column: at.column, text: sentence(message), message }];
  });
  const marks = new Map<number, Problem>();
  for (const problem of all) if (!marks.has(problem.line)) marks.set(problem.line, problem);
  return {
    shown: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
    errors: all.filter(({ kind }) => kind === 'error').length,
    marks,
    assumptions: assumedIn(text),
  };
}

export const problemsOf: (text: string) => Problems = memoizeByIdentity(problemsIn, 4);

/** Errors in the text that the answers are about; 0 without one. */
export const selectErrors = ({ lastTold }: { readonly lastTold: string | null }): number =>
  lastTold === null ? 0 : problemsOf(lastTold).errors;
