// Reads JSON as pasted: with curly quotes, comments, extra commas, lines broken within words, or truncated.

import { commandIn, isFence } from './commands';
import type { Entry, Printed } from './printed';

export type Repair = 'curly quotes' | 'no-break spaces' | 'comments' | 'commas' | 'single quotes';

export type JsonPiece = {
  readonly value: Printed | undefined;
  /** The offset where reading ended. */
  readonly end: number;
  readonly repairs: ReadonlySet<Repair>;
  readonly isTooDeep: boolean;
};

export const deepest = 64;

const curly = new Set(['\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb']);
const curlySingle = new Set(['\u2018', '\u2019', '\u201a', '\u201b']);
const oddSpaces = new Set(['\u00a0', '\u2007', '\u202f', '\u2009', '\u200b', '\u2060', '\ufeff', '\u3000']);
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

type Reader = {
  readonly text: string;
  at: number;
  readonly lineAt: (offset: number) => number;
  readonly repairs: Set<Repair>;
  isTooDeep: boolean;
};

function skipComment(reader: Reader): boolean {
  const { text, at } = reader;
  const isLine = text[at] === '#' || text.startsWith('//', at);
  if (!isLine && !text.startsWith('/*', at)) return false;
  const end = text.indexOf(isLine ? '\n' : '*/', at);
  reader.at = end < 0 ? text.length : isLine ? end : end + 2;
  reader.repairs.add('comments');
  return true;
}

function skipSpace(reader: Reader): void {
  for (; reader.at < reader.text.length; ) {
    const character = reader.text[reader.at] ?? '';
    if (/\s/.test(character) && !oddSpaces.has(character)) reader.at += 1;
    else if (oddSpaces.has(character)) {
      if (character !== '\ufeff') reader.repairs.add('no-break spaces');
      reader.at += 1;
    } else if (!skipComment(reader)) return;
  }
}

/** A test for the closing quote, if a character can open a string. */
function quoteAt(reader: Reader): ((character: string) => boolean) | undefined {
  const opening = reader.text[reader.at] ?? '';
  if (opening === '"') return (character) => character === '"';
  if (curly.has(opening)) {
    reader.repairs.add('curly quotes');
    return (character) => character === '"' || curly.has(character);
  }
  if (opening === "'") {
    reader.repairs.add('single quotes');
    return (character) => character === "'";
  }
  if (curlySingle.has(opening)) {
    reader.repairs.add('curly quotes');
    return (character) => character === "'" || curlySingle.has(character);
  }
  return undefined;
}

/** Whether a line begins another output: the one before was truncated. */
function beginsAnew(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? at + 200 : Math.min(end, at + 200)).trim();
  return /^[[{]/.test(line) || isFence(line) || commandIn(line) !== undefined;
}

/** The text between quotes; undefined if not closed. Line breaks within come from the window. */
function readQuoted(reader: Reader, closes: (character: string) => boolean): string | undefined {
  const { text } = reader;
  let read = '';
  for (let at = reader.at + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (closes(character)) {
      reader.at = at + 1;
      return read;
    }
    if (character === '\\') {
      const next = text[at + 1] ?? '';
      const code = next === 'u' ? text.slice(at + 2, at + 6) : '';
      const isCode = /^[0-9a-fA-F]{4}$/.test(code);
      read += isCode ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[next] ?? next);
      at += isCode ? 5 : 1;
    } else if (character === '\n' && beginsAnew(text, at + 1)) {
      reader.at = at;
      return undefined;
    } else if (character !== '\n' && character !== '\r') read += character;
  }
  reader.at = text.length;
  return undefined;
}

const bare = /[^\s,:[\]{}"]/;

/** A number or word may wrap at the window's width: the rest begins the next line. */
const restOfWord = /^\r?\n(?=[\w.+-]+\s*[,}\]\n])/;

function readBare(reader: Reader): string {
  const { text } = reader;
  let read = '';
  for (;;) {
    const from = reader.at;
    while (reader.at < text.length && bare.test(text[reader.at] ?? '')) reader.at += 1;
    read += text.slice(from, reader.at);
    const [gap] = restOfWord.exec(text.slice(reader.at, reader.at + 24)) ?? [];
    if (gap === undefined || read === '') return read;
    reader.at += gap.length;
  }
}

function readScalar(reader: Reader): Printed | undefined {
  const line = reader.lineAt(reader.at);
  const closes = quoteAt(reader);
  if (closes) {
    const text = readQuoted(reader, closes);
    return text === undefined ? undefined : { kind: 'scalar', text, isQuoted: true, line };
  }
  const text = readBare(reader);
  return text === '' ? undefined : { kind: 'scalar', text, isQuoted: false, line };
}

/** Skips a comma; tells whether the container goes on. */
function continues(reader: Reader, closing: string): 'next' | 'closed' | 'broken' {
  skipSpace(reader);
  if (reader.text[reader.at] === ',') {
    reader.at += 1;
    skipSpace(reader);
    if (reader.text[reader.at] !== closing) return 'next';
    reader.repairs.add('commas');
  }
  if (reader.text[reader.at] !== closing) return 'broken';
  reader.at += 1;
  return 'closed';
}

function readList(reader: Reader, depth: number): Printed {
  const line = reader.lineAt(reader.at);
  const items: Printed[] = [];
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === ']') {
    reader.at += 1;
    return { kind: 'list', items, line, isWhole: true };
  }
  for (;;) {
    const value = readValue(reader, depth + 1);
    if (value) items.push(value);
    if (!value || !isWholeValue(value)) return { kind: 'list', items, line, isWhole: false };
    const next = continues(reader, ']');
    if (next !== 'next') return { kind: 'list', items, line, isWhole: next === 'closed' };
  }
}

function readKey(reader: Reader): string | undefined {
  const closes = quoteAt(reader);
  if (closes) return readQuoted(reader, closes);
  const text = readBare(reader);
  return text === '' ? undefined : text;
}

function readMap(reader: Reader, depth: number): Printed {
  const line = reader.lineAt(reader.at);
  const entries: Entry[] = [];
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === '}') {
    reader.at += 1;
    return { kind: 'map', entries, line, isWhole: true };
  }
  for (;;) {
    const key = readKey(reader);
    skipSpace(reader);
    if (key === undefined || reader.text[reader.at] !== ':')
      return { kind: 'map', entries, line, isWhole: false };
    reader.at += 1;
    const value = readValue(reader, depth + 1);
    if (value) entries.push({ key, value });
    if (!value || !isWholeValue(value)) return { kind: 'map', entries, line, isWhole: false };
    const next = continues(reader, '}');
    if (next !== 'next') return { kind: 'map', entries, line, isWhole: next === 'closed' };
    skipSpace(reader);
  }
}

export const isWholeValue = (value: Printed): boolean => value.kind === 'scalar' || value.isWhole;

function readValue(reader: Reader, depth: number): Printed | undefined {
  skipSpace(reader);
  if (depth > deepest) {
    reader.isTooDeep = true;
    return undefined;
  }
  const character = reader.text[reader.at];
  if (character === '{') return readMap(reader, depth);
  return character === '[' ? readList(reader, depth) : readScalar(reader);
}

/** Reads one value that begins at an offset with a bracket or a brace. Never throws. */
export function readJson(text: string, at: number, lineAt: (offset: number) => number): JsonPiece {
  const reader: Reader = { text, at, lineAt, repairs: new Set(), isTooDeep: false };
  const value = readValue(reader, 0);
  return { value, end: reader.at, repairs: reader.repairs, isTooDeep: reader.isTooDeep };
}
