// Reads one paste or file: its facts, its remarks, and counts of unread values. The text itself is not kept.

import type { Fact, Source } from './facts/facts';
import type { Subscriptions } from './facts/ids';
import { type Refusal, type Remark, readPieces, refusalIn } from './facts/readPieces';
import type { Reading } from './facts/values';
import type { Repair } from './text/jsonText';
import { linesOf } from './text/lines';
import { type Cut, piecesOf } from './text/pieces';
import { nothingSeen, type Seen, seenIn } from './text/unread';
import { tableAt, type Unreadable, unreadable } from './text/unreadable';

/** One paste or one file. */
export type Input = { readonly text: string };

/** A problem with one paste by itself. */
export type PasteProblem =
  | { readonly code: 'nothing-read'; readonly what: Unreadable; readonly at: Source }
  | { readonly code: 'refused'; readonly reason: Refusal; readonly at: Source }
  | { readonly code: 'empty' | 'too-deep'; readonly at: Source }
  | { readonly code: 'too-long'; readonly bytes: number; readonly at: Source };

export const mostBytes = 2 * 1024 * 1024;

/** The result of reading a paste. */
export type ReadPaste = {
  readonly facts: readonly Fact[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly PasteProblem[];
  readonly repairs: readonly Repair[];
  readonly seen: Seen;
  readonly hasTable: boolean;
};

const nothing: Omit<ReadPaste, 'problems'> = {
  facts: [],
  remarks: [],
  repairs: [],
  seen: nothingSeen,
  hasTable: false,
};

function problemsOf(
  text: string,
  cut: Cut,
  remarks: readonly Remark[],
  input: number,
): readonly PasteProblem[] {
  const isTold = remarks.some(({ kind }) => kind !== 'unknown' && kind !== 'template' && kind !== 'plan');
  if (isTold) return [];
  const reason = refusalIn(text);
  if (reason) {
    const line = cut.between.find((each) => refusalIn(each.text))?.line ?? 1;
    return [{ code: 'refused', reason, at: { input, line } }];
  }
  if (cut.isTooDeep) return [{ code: 'too-deep', at: { input, line: 1 } }];
  const { kind, line } = unreadable(text, cut);
  return [{ code: 'nothing-read', what: kind, at: { input, line } }];
}

/** Never throws. `input` counts from 0, and `subscriptions` is shared by all inputs of one network. */
export function readPaste({ text }: Input, input: number, subscriptions: Subscriptions): ReadPaste {
  const bytes = new TextEncoder().encode(text).length;
  const start: Source = { input, line: 1 };
  if (bytes > mostBytes) return { ...nothing, problems: [{ code: 'too-long', bytes, at: start }] };
  if (text.trim() === '') return { ...nothing, problems: [{ code: 'empty', at: start }] };
  const lines = linesOf(text);
  const cut = piecesOf(lines);
  const reading: Reading = { input, origin: 'azure', subscriptions, resolve: () => undefined };
  const { facts, remarks: all } = readPieces(cut.pieces, reading);
  // Deep nesting cuts the output off: only that is reported.
  const remarks = cut.isTooDeep && facts.length === 0 ? [] : all;
  const table = tableAt(cut);
  const unread = facts.length === 0 ? problemsOf(lines.join('\n'), cut, remarks, input) : [];
  const partly: readonly PasteProblem[] =
    table !== undefined && facts.length > 0
      ? [{ code: 'nothing-read', what: 'table', at: { input, line: table } }]
      : [];
  const problems = [...unread, ...partly];
  return {
    facts,
    remarks,
    problems,
    repairs: facts.length > 0 ? [...cut.repairs] : [],
    seen: seenIn(
      lines,
      cut.between.map((each) => each.text),
    ),
    hasTable: problems.some(
      (problem) =>
        problem.code === 'nothing-read' && (problem.what === 'table' || problem.what === 'picture'),
    ),
  };
}
