// Scans the text before parsing: refuses text that is no description, before it costs time.

import type { TextLimits } from './limits';
import type { Message } from './message';
import { placesOf, start } from './tree';

/** Control characters that no text holds. */
const notText = /[^\P{Cc}\s\u0085]/gu;
const MOST_UNREADABLE = 8;

/** Stands for bytes that are no UTF-8. */
const UNDECODED = '\ufffd';
/** The largest share of a text, 0..1: of a Western language in another encoding it is far smaller. */
const MOST_UNDECODED = 0.1;

const countUndecoded = (text: string) => text.split(UNDECODED).length - 1;

/** A warning where characters were lost because the file was saved in another encoding. */
export function undecodedIn(text: string): Message | undefined {
  const first = text.indexOf(UNDECODED);
  if (first < 0) return undefined;
  const count = countUndecoded(text);
  return { code: 'undecoded', count, kind: 'warning', at: placesOf(text)(first) };
}

/** Extra open brackets, or separators on one line, allowed before the text counts as a bomb. */
const ROOM = 8;

const documentMark = /^(?:---|\.\.\.)(?=\s|$)/gm;

type FirstDocument = {
  readonly source: string;
  /** The offset of a second document, which is not read. */
  readonly nextAt?: number;
};

/** The first document of the text, its positions unchanged. */
export function firstDocument(text: string): FirstDocument {
  documentMark.lastIndex = 0;
  for (let mark = documentMark.exec(text); mark; mark = documentMark.exec(text)) {
    const before = text.slice(0, mark.index);
    // Only comments or directives precede a first mark.
    if (
      mark[0] === '---' &&
      /^(?:\ufeff?(?:[#%].*|\s*)(?:\n|$))*$/.test(before.slice(0, 2000)) &&
      before.length < 2000
    )
      continue;
    const rest = text.slice(mark.index + 3);
    return /\S/.test(rest) ? { source: before, nextAt: mark.index } : { source: before };
  }
  return { source: text };
}

const utf8Length = (text: string) => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
};

/** Finds brackets or separators nested deeper than any description needs. */
function tooDeepAt(text: string, deepest: number): number | undefined {
  let open = 0;
  let marks = 0;
  let references = 0;
  let isTokenStart = true;
  let quote = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      marks = 0;
      isTokenStart = true;
      continue;
    }
    if (quote) {
      if (code === quote) quote = 0;
      else if (code === 92 && quote === 34) at += 1;
      continue;
    }
    const isSpace = code === 32 || code === 9;
    if (isTokenStart && code === 35) {
      const end = text.indexOf('\n', at);
      if (end < 0) return undefined;
      at = end - 1;
      continue;
    }
    if (isTokenStart && (code === 34 || code === 39)) quote = code;
    const next = text.charCodeAt(at + 1);
    const isBeforeSpace = next === 32 || next === 9 || next === 10 || next === 13 || Number.isNaN(next);
    if (code === 91 || code === 123) open += 1;
    else if (code === 93 || code === 125) open -= 1;
    else if (isBeforeSpace && (code === 58 || ((code === 45 || code === 63) && isTokenStart)) && open <= 0)
      marks += 1;
    else if (isTokenStart && (code === 38 || code === 42 || code === 33)) references += 1;
    if (Math.abs(open) > deepest || marks > deepest || references > 8 * deepest) return at;
    isTokenStart =
      isSpace || code === 91 || code === 123 || code === 44 || (isTokenStart && (code === 45 || code === 63));
  }
  return undefined;
}

/** Finds the point with more lines or values than a file may hold. */
function tooManyAt(text: string, { marks }: TextLimits): number | undefined {
  let lines = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lines += 1;
    else if (code === 44 || code === 58) values += 1;
    if (lines > marks || values > marks) return at;
  }
  return undefined;
}

/** The message for a text that is not worth parsing. */
export function refusal(text: string, within: TextLimits): Message | undefined {
  // Checked first, so that a large picture is reported as no text.
  const beginning = text.slice(0, within.bytes);
  const unreadable = beginning.match(notText);
  if (
    (unreadable && unreadable.length > MOST_UNREADABLE) ||
    countUndecoded(beginning) > Math.max(MOST_UNREADABLE, MOST_UNDECODED * beginning.length)
  )
    return { code: 'not-text', kind: 'error', at: start };
  const bytes = text.length > within.bytes ? text.length : utf8Length(text);
  if (bytes > within.bytes) return { code: 'too-long', bytes, kind: 'error', at: start };
  if (text.trim() === '' || text.trim() === '\ufeff') return { code: 'empty-file', kind: 'error', at: start };
  const deep = tooDeepAt(text, within.depth + ROOM);
  if (deep !== undefined) return { code: 'too-deep', kind: 'error', at: placesOf(text)(deep) };
  const many = tooManyAt(text, within);
  return many === undefined
    ? undefined
    : { code: 'too-many-values', kind: 'error', at: placesOf(text)(many) };
}
