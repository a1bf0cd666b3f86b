// Questions that a paste leaves open, about the current text, and the text after each answer.

import type { Describing } from '../../azure/describe';
import { ownEdits } from '../../azure/network/ownAnswer';
import type { Answer, Own, Question, QuestionCode } from '../../azure/network/question';
import { questionsOf } from '../../azure/network/questions';
import { answerSentence, questionHints, questionSentence } from '../../azure/words/questionSentences';
import { readDescription } from '../../format/readDescription';
import { sentence } from '../../format/words/sentences';
import type { Edit } from '../../format/writing/applied';
import { edited } from '../../format/writing/edit';

export type AskedAnswer = { readonly code: string; readonly text: string; readonly edits: readonly Edit[] };

export type Asked = {
  /** Identifies the question across changes of the text. */
  readonly key: string;
  readonly code: QuestionCode;
  readonly text: string;
  readonly hint: string | undefined;
  /** Likeliest first; "I don't know" is last. */
  readonly answers: readonly AskedAnswer[];
  readonly own: Own | undefined;
  /** The same question for the other offices that it is open for. */
  readonly others: readonly {
    readonly key: string;
    readonly name: string;
    readonly answers: readonly AskedAnswer[];
  }[];
};

const askedAnswers = (answers: readonly Answer[]): readonly AskedAnswer[] =>
  answers.map((answer) => ({ code: answer.code, text: answerSentence(answer), edits: answer.edits }));

function askedFor(question: Question, isOneOffice: boolean): readonly Asked[] {
  const { code, elements, answers, own, parts } = question;
  const hint = questionHints[code];
  const key = [code, ...elements].join(' ');
  if (!parts)
    return [
      {
        key,
        code,
        text: questionSentence(question),
        hint,
        answers: askedAnswers(answers),
        own,
        others: [],
      },
    ];
  const all = parts.map((part) => ({
    key: `${code} ${part.office}`,
    name: part.name,
    answers: askedAnswers(part.answers),
  }));
  return all.map((part) => ({
    key: part.key,
    code,
    text: questionSentence(question, isOneOffice && part.name === 'office' ? 'the office' : part.name),
    hint,
    answers: part.answers,
    own: undefined,
    others: all.filter((each) => each !== part),
  }));
}

/** Questions that the text does not answer, about each office by its name. */
export function questionsFor({ described, text }: Describing, current: string): readonly Asked[] {
  if (text === undefined) return [];
  const { description } = readDescription(current);
  const isOneOffice = description.offices.length === 1;
  return questionsOf(described, description)
    .filter(({ isSettled }) => !isSettled)
    .flatMap((question) => askedFor(question, isOneOffice));
}

/** An answer for several offices: each other one takes the same answer, where it has it. */
export function answerForAll(
  { key, others }: Asked,
  answer: AskedAnswer,
): { readonly keys: readonly string[]; readonly edits: readonly Edit[] } {
  const alike = others.flatMap((other) => {
    const same = other.answers.find(({ code, text }) => code === answer.code && text === answer.text);
    return same ? [{ key: other.key, edits: same.edits }] : [];
  });
  return {
    keys: [key, ...alike.map((each) => each.key)],
    edits: [...answer.edits, ...alike.flatMap(({ edits }) => edits)],
  };
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
export function ownAnswered(current: string, own: Own, typed: readonly string[]): OwnAnswer {
  const edits = ownEdits(own, typed);
  const text = edits.length > 0 ? edited(current, edits) : undefined;
  if (text === undefined) return { problem: undefined };
  const before = new Set(errorsIn(current).map(withoutLine));
  const fault = errorsIn(text).find((each) => !before.has(withoutLine(each)));
  return fault === undefined ? { text } : { problem: withoutLine(fault) };
}
