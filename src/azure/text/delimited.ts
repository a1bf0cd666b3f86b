// Reads comma-separated values, as the portal and spreadsheets save them.

import type { List, Printed } from './printed';

/** The cells of a record, unquoted; a quote within quotes is doubled. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',' || character === ';') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell].map((each) => each.trim());
}

/** The first names of known headers: route tables, learned routes, and the rows of the printed query. */
const headers = [
  /^network[,;]next ?hop/,
  /^(?:type|name)[,;].*\bgroup[,;]/,
  /^(?:access|active ?active)[,;]/,
];

export const isDelimitedHeader = (line: string): boolean => {
  const plain = line.toLowerCase().replaceAll('"', '').trim();
  return headers.some((header) => header.test(plain));
};

const dash = (text: string) => (text === '-' ? '' : text);

/** The rows below a header, as maps keyed by its names. */
export function readDelimited(
  lines: readonly string[],
  from: number,
): { readonly value: List; readonly next: number } {
  const names = cellsOf(lines[from] ?? '');
  const items: Printed[] = [];
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const cells = cellsOf(line);
    if (line.trim() === '' || cells.length < 2) break;
    const entries = names.map((key, index) => ({
      key,
      value: { kind: 'scalar', text: dash(cells[index] ?? ''), isQuoted: true, line: at + 1 } as const,
    }));
    items.push({ kind: 'map', entries, line: at + 1, isWhole: true });
  }
  return { value: { kind: 'list', items, line: from + 1, isWhole: true }, next: at };
}
