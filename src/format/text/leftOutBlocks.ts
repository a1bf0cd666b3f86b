// Takes blocks with syntax errors out of a text, so that the rest can be read. Lines and columns of the rest
// stay as they are.

/** Lines of a block, counted from 1, the last one included. */
export type Lines = { readonly from: number; readonly to: number };

const isBlank = (line: string) => /^\s*(?:#.*)?$/.test(line);

/** Undefined where the line is indented with tabs: then nothing can be said about what it belongs to. */
function indentOf(line: string): number | undefined {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space.includes('\t') ? undefined : space.length;
}

const isSection = (line: string) => !isBlank(line) && indentOf(line) === 0 && !line.startsWith('-');

/** The element of a section that the line is part of; a whole field of the file where it is in none. */
function blockAt(lines: readonly string[], line: number): Lines {
  const upTo = (from: number, isEnd: (text: string) => boolean) => {
    let to = from;
    while (to + 1 < lines.length && !isEnd(lines[to + 1] ?? '')) to += 1;
    while (to > from && isBlank(lines[to] ?? '')) to -= 1;
    return { from, to };
  };
  if (isSection(lines[line] ?? '')) return upTo(line, isSection);
  let section = line;
  while (section >= 0 && !isSection(lines[section] ?? '')) section -= 1;
  const { to: last } = upTo(Math.max(section, 0), isSection);
  const first = lines
    .slice(section + 1, last + 1)
    .find((text) => !isBlank(text) && indentOf(text) !== undefined);
  const level = first === undefined ? 0 : (indentOf(first) ?? 0);
  const isElement = (text: string) =>
    isSection(text) || (!isBlank(text) && (indentOf(text) ?? Number.POSITIVE_INFINITY) <= level);
  let from = line;
  while (from > section + 1 && !isElement(lines[from] ?? '')) from -= 1;
  return upTo(isElement(lines[from] ?? '') ? from : line, isElement);
}

/** The id of an element stays, so that what names it is not told that there is no such thing. */
const header = /^ *(?:[\w-]+|"[\w-]+"|'[\w-]+') *:(?=\s|$)/;

function blanked(line: string, isHeader: boolean): string {
  const name = isHeader && !isSection(line) ? (header.exec(line)?.[0] ?? '') : '';
  return name + ' '.repeat(line.length - name.length);
}

/** The text without the blocks of these lines, counted from 1, and the block of each line. */
export function withoutBlocks(
  text: string,
  at: readonly number[],
): { readonly text: string; readonly blocks: readonly Lines[] } {
  const lines = text.split('\n');
  const blocks = at.map((line) => blockAt(lines, Math.min(line, lines.length) - 1));
  for (const { from, to } of blocks) {
    const first = lines[from] ?? '';
    // What is wrong with an id that stands alone is the id, or how far in it stands.
    const isAlone = from === to && header.exec(first)?.[0] === first.trimEnd();
    for (let line = from; line <= to; line += 1)
      lines[line] = blanked(lines[line] ?? '', line === from && !isAlone);
  }
  return { text: lines.join('\n'), blocks: blocks.map(({ from, to }) => ({ from: from + 1, to: to + 1 })) };
}
