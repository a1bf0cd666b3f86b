// Reads PowerShell's list format: "Key : value", JSON as a value, lines wrapped at the window's width.

import { type Repair, readJson } from './jsonText';
import type { Entry, Printed, PrintedMap } from './printed';

const keyLine = /^([A-Za-z][\w ]*?)(\s*): ?(.*)$/;

/** A line such as "Name                             : er-1": the colon is apart from the key. */
export const isListLine = (line: string): boolean => /^[A-Za-z]\w*\s+:(?:\s|$)/.test(line);

type Field = {
  readonly key: string;
  readonly line: number;
  readonly parts: string[];
  readonly indent: number;
};

function fieldsOf(
  lines: readonly string[],
  from: number,
): { readonly fields: readonly Field[]; readonly next: number } {
  const fields: Field[] = [];
  const keys = new Set<string>();
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const last = fields.at(-1);
    if (isListLine(line)) {
      const [, key = '', gap = '', value = ''] = keyLine.exec(line) ?? [];
      if (keys.has(key)) break;
      keys.add(key);
      fields.push({ key, line: at + 1, parts: [value], indent: key.length + gap.length + 2 });
    } else if (last && /^\s/.test(line) && line.trim() !== '')
      last.parts.push(line.slice(Math.min(last.indent, line.search(/\S/))));
    else break;
  }
  return { fields, next: at };
}

/** PowerShell prints plain lists as "{a, b}", without quotes. */
const plainList = /^\{([^"{}]*)\}$/;

function fieldValue({ parts, line }: Field, repairs: Set<Repair>): Printed {
  const text = parts.join('');
  const [, inside] = plainList.exec(text.trim()) ?? [];
  if (inside !== undefined) {
    const words = inside
      .split(/,\s*/)
      .filter((word) => word.trim() !== '' && !/^(?:\.{3}|\u2026)$/.test(word.trim()));
    const items = words.map((word) => ({ kind: 'scalar', text: word.trim(), isQuoted: true, line }) as const);
    return { kind: 'list', items, line, isWhole: true };
  }
  if (/^\s*[[{]/.test(text)) {
    const piece = readJson(text, text.search(/\S/), () => line);
    for (const repair of piece.repairs) repairs.add(repair);
    // PowerShell prints "{}" and "{a, b}" for values that are not JSON.
    if (piece.value && (piece.value.kind !== 'map' || piece.value.entries.length > 0)) return piece.value;
  }
  return { kind: 'scalar', text: text.trim(), isQuoted: false, line };
}

const isWholeField = (value: Printed) => value.kind === 'scalar' || value.isWhole;

export type ListBlock = {
  readonly value: PrintedMap;
  /** The index of the line after it. */
  readonly next: number;
  readonly repairs: ReadonlySet<Repair>;
};

/** Reads one object from its first line; it is whole where no value is truncated. */
export function readListBlock(lines: readonly string[], from: number): ListBlock {
  const { fields, next } = fieldsOf(lines, from);
  const repairs = new Set<Repair>();
  const entries = fields.map((field): Entry => ({ key: field.key, value: fieldValue(field, repairs) }));
  const isWhole = entries.every(({ value }) => isWholeField(value));
  return { value: { kind: 'map', entries, line: from + 1, isWhole }, next, repairs };
}
