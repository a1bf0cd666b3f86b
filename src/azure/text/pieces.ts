// Splits a paste into outputs, each with its preceding command, and the lines between them.

import { parseText } from '../../format/text/parseText';
import type { Tree } from '../../format/text/tree';
import { type Command, commandIn, isFence } from './commands';
import { isDelimitedHeader, readDelimited } from './delimited';
import { isWholeValue, type Repair, readJson } from './jsonText';
import { lineFinder } from './lines';
import { isListLine, readListBlock } from './powershellList';
import { hasField, type Printed } from './printed';

export type Piece = {
  readonly value: Printed;
  readonly shape: 'json' | 'list' | 'csv' | 'yaml';
  readonly command?: Command | undefined;
  readonly line: number;
  /** The line where it ends, or breaks off. */
  readonly endLine: number;
};

export type Cut = {
  readonly pieces: readonly Piece[];
  readonly commands: readonly Command[];
  /** Lines that belong to no output and no command. */
  readonly between: readonly { readonly text: string; readonly line: number }[];
  readonly repairs: ReadonlySet<Repair>;
  readonly isTooDeep: boolean;
};

const limitsOfYaml = { bytes: 2 * 1024 * 1024, depth: 64, marks: 400_000, parsedAgain: 0 };

const MOST_TRIED = 100_000;

const yamlStart = /^(?:- )?[A-Za-z_][\w-]*:(?:\s|$)/;

const printedOf = (tree: Tree, offset: number): Printed => {
  const line = tree.at.line + offset;
  switch (tree.kind) {
    case 'scalar':
      return { kind: 'scalar', text: tree.text, isQuoted: false, line };
    case 'nothing':
      return { kind: 'scalar', text: '', isQuoted: false, line };
    case 'list':
      return { kind: 'list', items: tree.items.map((item) => printedOf(item, offset)), line, isWhole: true };
    case 'map': {
      const entries = tree.entries.map(({ key, value }) => ({
        key: key.text,
        value: printedOf(value, offset),
      }));
      return { kind: 'map', entries, line, isWhole: true };
    }
  }
};

/** The number of YAML lines from here: up to a prompt, a fence or JSON. */
function yamlLines(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isFence(line) || /^[[{]/.test(line) || (at > from && commandIn(line) !== undefined)) break;
    at += 1;
  }
  return at - from;
}

/** Any text with a colon can be YAML; a resource has an id, a type or a list of values. */
function isResource(value: Printed): boolean {
  if (value.kind === 'list') return value.items.some((item) => item.kind === 'map' && isResource(item));
  return value.kind === 'map' && hasField(value, 'id', 'type', 'value', 'data', 'nextHop', 'sourcePeer');
}

/** A line that every resource has somewhere; without one nothing needs to be parsed. */
const resourceLine = /^[ -]{0,60}["']?(?:id|type|value|data|next_?hop|source_?peer)["']?:/im;

type YamlRead = {
  readonly value: Printed | undefined;
  readonly next: number;
  /** Number of characters examined. */
  readonly length: number;
};

function readYaml(lines: readonly string[], from: number): YamlRead {
  const count = yamlLines(lines, from);
  const text = lines.slice(from, from + count).join('\n');
  if (!resourceLine.test(text)) return { value: undefined, next: from + count, length: text.length };
  const { tree } = parseText(text, limitsOfYaml);
  const value = tree && printedOf(tree, from);
  const length = text.length;
  return { value: value && isResource(value) ? value : undefined, next: from + count, length };
}

const MOST_CONTINUED = 50;

/** A command continues on the next line after a backslash, a backtick or a caret. */
function wholeCommand(
  lines: readonly string[],
  from: number,
  first: string,
): { readonly text: string; readonly next: number } {
  let text = first;
  let at = from + 1;
  while (/[\\`^]\s*$/.test(text) && at < Math.min(lines.length, from + MOST_CONTINUED)) {
    text = `${text.replace(/[\\`^]\s*$/, ' ')}${(lines[at] ?? '').trim()}`;
    at += 1;
  }
  return { text, next: at };
}

const opensJson = (line: string) => /^\s*[[{]/.test(line) && !/^\s*\[[\w.-]+@/.test(line);

export function piecesOf(lines: readonly string[]): Cut {
  const text = lines.join('\n');
  const lineAt = lineFinder(lines);
  const offsets: number[] = [];
  let offset = 0;
  for (const line of lines) {
    offsets.push(offset);
    offset += line.length + 1;
  }
  const pieces: Piece[] = [];
  const commands: Command[] = [];
  const between: { text: string; line: number }[] = [];
  const repairs = new Set<Repair>();
  let isTooDeep = false;
  // Any line with a colon may begin YAML. A budget limits the parsing attempts.
  let yamlLeft = 2 * text.length + MOST_TRIED;
  let command: Command | undefined;
  const add = (value: Printed, shape: Piece['shape'], line: number, endLine: number) =>
    pieces.push({ value, shape, command, line, endLine });

  /** Reads outputs that follow each other on one line. Returns the next line. */
  const readAllJson = (from: number): number => {
    let end = from;
    for (;;) {
      const piece = readJson(text, end, lineAt);
      for (const repair of piece.repairs) repairs.add(repair);
      isTooDeep ||= piece.isTooDeep;
      let last = Math.min(piece.end, text.length) - 1;
      while (last > end && /\s/.test(text[last] ?? '')) last -= 1;
      if (piece.value) add(piece.value, 'json', lineAt(end), lineAt(last));
      const isWhole = piece.value !== undefined && isWholeValue(piece.value);
      const [gap] = /^[ \t,;]*(?=[[{])/.exec(text.slice(piece.end, piece.end + 20)) ?? [];
      if (!isWhole || gap === undefined) return lineAt(Math.min(piece.end, text.length));
      end = piece.end + gap.length;
    }
  };

  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || isFence(line)) {
      at += 1;
      continue;
    }
    if (opensJson(line)) {
      at = Math.max(at + 1, readAllJson((offsets[at] ?? 0) + line.search(/[[{]/)));
      continue;
    }
    const found = commandIn(line);
    if (found !== undefined) {
      const whole = wholeCommand(lines, at, found);
      command = whole.text === '' ? command : { text: whole.text, line: at + 1 };
      if (command && whole.text !== '') commands.push(command);
      at = whole.next;
      continue;
    }
    if (isListLine(line)) {
      const block = readListBlock(lines, at);
      for (const repair of block.repairs) repairs.add(repair);
      add(block.value, 'list', at + 1, block.next);
      at = Math.max(at + 1, block.next);
      continue;
    }
    if (isDelimitedHeader(line)) {
      const rows = readDelimited(lines, at);
      add(rows.value, 'csv', at + 1, rows.next);
      at = rows.next;
      continue;
    }
    if (yamlLeft > 0 && yamlStart.test(line)) {
      const { value, next, length } = readYaml(lines, at);
      yamlLeft -= length;
      if (value) {
        add(value, 'yaml', at + 1, next);
        at = next;
        continue;
      }
    }
    const inside = line.search(/[[{]\s*["\u201c[{]/);
    if (inside > 0) {
      at = Math.max(at + 1, readAllJson((offsets[at] ?? 0) + inside));
      continue;
    }
    between.push({ text: line, line: at + 1 });
    at += 1;
  }
  return { pieces, commands, between, repairs, isTooDeep };
}
