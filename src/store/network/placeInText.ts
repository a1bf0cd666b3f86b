// Finds where in a description a position of its text is, in block style and within brackets and braces. The text
// need not be valid: it is what somebody is typing.

export type PlaceInText = {
  /** Keys above, outermost first; of a value its own key is the last. */
  readonly path: readonly string[];
  /** A key of the map at `path`, the value of its last key, or an entry of a list that is this value. */
  readonly kind: 'key' | 'value' | 'item';
  /** What stands between the beginning of the key, value or entry and the position. */
  readonly before: string;
  /** Keys that stand in this map already. */
  readonly taken: ReadonlySet<string>;
  readonly isInBrackets: boolean;
};

type BlockKey = { readonly indent: number; readonly key: string };
type Flow = {
  readonly open: string;
  readonly taken: ReadonlySet<string>;
  readonly key: string | null;
  readonly token: string;
};
type Line = { readonly space: number; readonly indent: number; readonly content: string };

const withoutComment = (text: string) => text.replace(/(^|\s)#.*$/, '');

/** "  - from: x" has space 2 and indent 4. */
function lineOf(text: string): Line {
  const [lead = '', space = ''] = /^( *)(?:- +|-$)*/.exec(text) ?? [];
  return { space: space.length, indent: lead.length, content: text.slice(lead.length) };
}

const keyed = /^["']?([\w.:-]*[\w.-])["']?:(?:\s+|$)/;
const isItem = ({ space, indent }: Line) => indent > space;

/** Goes through the characters of a value in brackets or braces. */
function throughFlow(flow: readonly Flow[], text: string): readonly Flow[] {
  let stack = [...flow];
  for (const character of text) {
    const top = stack.at(-1);
    const below = stack.slice(0, -1);
    if (character === '{' || character === '[')
      stack = [...stack, { open: character, taken: new Set(), key: null, token: '' }];
    else if (!top) break;
    else if (character === '}' || character === ']') stack = below;
    else if (character === ',') stack = [...below, { ...top, key: null, token: '' }];
    else if (/\s/.test(character) && top.open === '{' && top.token.endsWith(':') && top.key === null) {
      const key = top.token.slice(0, -1).trim();
      stack = [...below, { ...top, key, token: '', taken: new Set([...top.taken, key]) }];
    } else stack = [...below, { ...top, token: (top.token + character).trimStart() }];
  }
  return stack;
}

/** Keys of the map that the line is in, at this depth; another entry of a list is another map. */
function siblings(lines: readonly string[], at: number, depth: number): ReadonlySet<string> {
  const found = new Set<string>();
  const here = lineOf(lines[at] ?? '');
  for (const step of isItem(here) ? [1] : [-1, 1]) {
    for (let index = at + step; index >= 0 && index < lines.length; index += step) {
      const line = lineOf(lines[index] ?? '');
      const [, key] = keyed.exec(line.content) ?? [];
      const isNewEntry = isItem(line) && line.space < depth;
      if (step > 0 && isNewEntry) break;
      if (key !== undefined && line.indent === depth) found.add(key);
      if (isNewEntry || (key !== undefined && line.indent < depth)) break;
    }
  }
  return found;
}

/** Returns null within a comment or a quotation. */
export function placeInText(text: string, offset: number): PlaceInText | null {
  const lines = text.split('\n');
  const upTo = text.slice(0, offset).split('\n');
  const last = upTo.at(-1) ?? '';
  if (withoutComment(last) !== last || /["'][^"']*$/.test(last.replaceAll(/"[^"]*"|'[^']*'/g, '')))
    return null;
  let blocks: readonly BlockKey[] = [];
  let flow: readonly Flow[] = [];
  for (const [index, written] of upTo.entries()) {
    const isLast = index === upTo.length - 1;
    const bare = withoutComment(written);
    if (flow.length > 0) {
      flow = throughFlow(flow, isLast ? bare.trimStart() : `${bare.trim()} `);
      continue;
    }
    const line = lineOf(bare);
    if (line.content === '' && !isLast) continue;
    // A list may begin as far left as its key.
    const outer = (depth: number) => blocks.filter(({ indent }) => indent < depth);
    blocks = outer(isItem(line) ? line.space + 1 : line.indent);
    const [whole = '', key] = keyed.exec(line.content) ?? [];
    if (key === undefined && isLast && !/^[[{]/.test(line.content))
      return {
        path: blocks.map((block) => block.key),
        kind: isItem(line) ? 'item' : 'key',
        before: line.content,
        taken: siblings(lines, index, line.indent),
        isInBrackets: false,
      };
    if (key !== undefined) blocks = [...blocks, { indent: line.indent, key }];
    const value = line.content.slice(whole.length);
    if (/^[[{]/.test(value)) flow = throughFlow([], isLast ? value : `${value.trim()} `);
    if (flow.length === 0 && isLast) {
      // A value begins after a space.
      if (!/\s$/.test(whole)) return null;
      const path = blocks.map((block) => block.key);
      return { path, kind: 'value', before: value, taken: new Set(), isInBrackets: false };
    }
  }
  const top = flow.at(-1);
  if (!top) return null;
  return {
    path: [...blocks.map(({ key }) => key), ...flow.flatMap(({ key }) => key ?? [])],
    kind: top.open === '[' ? 'item' : top.key === null ? 'key' : 'value',
    before: top.token,
    taken: top.taken,
    isInBrackets: true,
  };
}
