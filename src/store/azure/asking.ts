// Questions that a paste leaves open, about the current text, and the text after each answer.

import type { Describing } from '../../azure/describe';
import { ownEdits } from '../../azure/network/ownAnswer';
import type { Own } from '../../azure/network/question';
import { questionsOf } from '../../azure/network/questions';
import { answerSentence, questionSentence } from '../../azure/words/questionSentences';
import { readDescription } from '../../format/readDescription';
import { sentence } from '../../format/words/sentences';
import type { Edit } from '../../format/writing/applied';
import { edited } from '../../format/writing/edit';

export type AskedAnswer = { readonly code: string; readonly text: string; readonly edits: readonly Edit[] };

export type Asked = {
  /** Identifies the question across changes of the text. */
  readonly key: string;
  readonly text: string;
  /** Likeliest first; "I don't know" is last. */
  readonly answers: readonly AskedAnswer[];
  readonly own: Own | undefined;
};

export function questionsFor({ described, text }: Describing, current: string): readonly Asked[] {
  if (text === undefined) return [];
  return questionsOf(described, readDescription(current).description).map((question) => ({
    key: [question.code, ...question.elements].join(' '),
    text: questionSentence(question),
    answers: question.answers.map((answer) => ({
      code: answer.code,
      text: answerSentence(answer),
      edits: answer.edits,
    })),
    own: question.own,
  }));
}

/** Returns undefined if the text cannot be parsed. */
export const answered = (current: string, edits: readonly Edit[]): string | undefined =>
  edited(current, edits);

const errorsIn = (text: string): readonly string[] =>
  readDescription(text)
    .messages.filter(({ kind }) => kind === 'error')
    .map(sentence);

/** Line numbers shift when lines are inserted above. */
const withoutLine = (text: string) => text.replace(/^Lines? [^:]*: /, '');

export type OwnAnswer =
  | { readonly text: string }
  /** Problem that the format reports; undefined if the text cannot be edited at all. */
  | { readonly text?: undefined; readonly problem: string | undefined };

/** Writes a typed answer into the text, or returns the format's problem with it. */
export function ownAnswered(current: string, own: Own, typed: string): OwnAnswer {
  const edits = ownEdits(own, typed);
  const text = edits.length > 0 ? edited(current, edits) : undefined;
  if (text === undefined) return { problem: undefined };
  const before = new Set(errorsIn(current).map(withoutLine));
  const fault = errorsIn(text).find((each) => !before.has(withoutLine(each)));
  return fault === undefined ? { text } : { problem: withoutLine(fault) };
}
