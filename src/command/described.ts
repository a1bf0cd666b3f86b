// Prints a paste's network as JSON for programs: the description as data and as text, and all messages about
// it.

import { readFileSync, statSync } from 'node:fs';
import { type Describing, describe } from '../azure/describe';
import { type Input, mostBytes } from '../azure/readPaste';
import { decoded } from '../azure/text/decoded';
import { findingSentence } from '../azure/words/findingSentences';
import { messageSentence } from '../azure/words/messageSentences';
import { downSentence, unreadSentence } from '../azure/words/otherSentences';
import { answerSentence, questionSentence } from '../azure/words/questionSentences';
import { parseText } from '../format/text/parseText';
import { isList, plainOf } from '../format/writing/applied';
import type { Plain } from '../format/writing/plain';

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

/** Converts as plain YAML does: whole numbers become numbers. */
function asData(value: Plain): Json {
  if (typeof value === 'string') return /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
  if (isList(value)) return value.map(asData);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asData(part)]));
}

function descriptionData(text: string | undefined): Json | null {
  const { tree } = text === undefined ? {} : parseText(text);
  return tree ? asData(plainOf(tree)) : null;
}

/** The six or seven questions that every paste leaves open; others are specific to this one. */
const always = new Set(['offices', 'routers', 'exits', 'pool', 'prefer', 'bfd', 'last-mile']);

function asJson(describing: Describing) {
  const { text, questions, findings, notRead, messages, inputs, stateNow } = describing;
  return {
    description: descriptionData(text),
    questions: questions.map((question) => ({
      code: question.code,
      elements: question.elements,
      isAlwaysAsked: always.has(question.code),
      parameters: question.parameters,
      text: questionSentence(question),
      answers: question.answers.map((answer) => ({
        code: answer.code,
        parameters: answer.parameters,
        text: answerSentence(answer),
      })),
    })),
    findings: findings.map((finding) => ({ ...finding, text: findingSentence(finding) })),
    notRead: { ...notRead, text: unreadSentence(notRead) ?? 'nothing' },
    messages: messages.map((message) => ({
      code: message.code,
      input: message.at.input + 1,
      line: message.at.line,
      text: messageSentence(message, inputs),
    })),
    stateNow: stateNow.map((down) => ({
      failure: down.failure,
      reason: down.reason.code,
      text: downSentence(down),
    })),
    text: text ?? null,
  };
}

const jsonOf = (describing: Describing): string => `${JSON.stringify(asJson(describing), null, 2)}\n`;

export const describedJson = (inputs: readonly Input[]): string => jsonOf(describe(inputs));

/** Why nothing was read, in sentences; empty where something was. */
export function nothingRead({ described, questions, messages, inputs }: Describing): readonly string[] {
  if (described.circuits.length > 0 || questions.length > 0) return [];
  const told = messages.map((message) => messageSentence(message, inputs));
  return told.length > 0 ? told : ['Nothing was read.'];
}

/** Reads only enough of a larger file to show that it is too large. */
function readStart(file: string): string {
  return statSync(file).size > 8 * mostBytes ? ' '.repeat(mostBytes + 1) : decoded(readFileSync(file));
}

/** What the command answers to the words after its name: files, and options, of which it has none. */
export function describedFiles(words: readonly string[]): { out: string; error: string; code: 0 | 1 | 2 } {
  const files = words.filter((word) => !word.startsWith('--'));
  try {
    if (files.length === 0) throw new Error('No file was named');
    const describing = describe(files.map((file) => ({ text: readStart(file) })));
    const unread = nothingRead(describing);
    const out = jsonOf(describing);
    return unread.length > 0
      ? { out, error: `${unread.join('\n')}\n`, code: 1 }
      : { out, error: '', code: 0 };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : 'The files cannot be read';
    return { out: '', error: `${reason}: npm run --silent describe -- FILE …\n`, code: 2 };
  }
}
