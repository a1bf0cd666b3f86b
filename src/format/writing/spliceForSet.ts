// Finds where and how to set a value in a text, leaving the rest as written.

import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { isList, isPlainMap, type Path, type SetEdit, withValue } from './applied';
import { behindKey, inline } from './inline';
import type { Plain } from './plain';
import {
  blockEnd,
  type Container,
  columnOf,
  isContainer,
  isEmpty,
  isFlow,
  lineEnd,
  type ParsedPair,
  pairAt,
  rangeOf,
  type Splice,
  valueEnd,
} from './ranges';

/** A node's plain value, as far as setting within it needs it. */
const namesIn = (node: ParsedNode | null): Plain | undefined =>
  isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : undefined;

const withComment = (text: string, comment: string | undefined) =>
  comment ? `${text}   # ${comment.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}` : text;

/** The lines of a list entry: the first field follows the hyphen. */
const listEntry = (item: Plain, indent: string): string =>
  isPlainMap(item) && Object.keys(item).length > 0
    ? blockValue(item, indent, 1).replace(`\n${indent}  `, ' ')
    : ` ${inline(item)}`;

/** The text of a value after its key: sections and elements get lines of their own. */
function blockValue(value: Plain, indent: string, depth: number): string {
  if (typeof value === 'string' || depth === 0) return ` ${behindKey(value)}`;
  if (isList(value)) {
    if (depth < 2 || !value.some(isPlainMap)) return ` ${inline(value)}`;
    return value.map((item) => `\n${indent}  -${listEntry(item, `${indent}  `)}`).join('');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  return entries
    .map(([key, part]) => `\n${indent}  ${inline(key)}:${blockValue(part, `${indent}  `, depth - 1)}`)
    .join('');
}

/** Levels below a path written on separate lines: sections and elements, but not values. */
const levels = (path: Path) => Math.max(0, 3 - path.length);

function addToFlow(node: Container, entry: string): Splice {
  const last = node.items.at(-1);
  const lastNode = last && 'key' in last ? (last.value ?? last.key) : last;
  const end = rangeOf(node)[1];
  if (!lastNode) return { from: end - 1, to: end - 1, text: entry };
  const at = rangeOf(lastNode)[1];
  return { from: at, to: at, text: `, ${entry}` };
}

function lastOffset(node: Container): number {
  const last = node.items.at(-1);
  if (!last) return rangeOf(node)[1];
  if (!('key' in last)) return rangeOf(last)[1];
  return valueEnd(last.value, rangeOf(last.key)[1]);
}

/** Adds a line after the last one of a block, before any following text. */
function addToBlock(text: string, node: Container, line: string): Splice {
  const offset = lastOffset(node);
  // A block scalar ends behind its last line break.
  if (text[offset - 1] === '\n') return { from: offset, to: offset, text: `${line}\n` };
  const at = lineEnd(text, offset);
  return { from: at, to: at, text: `\n${line}` };
}

const firstColumn = (text: string, node: Container): number => {
  const first = node.items[0];
  const firstNode = first && 'key' in first ? first.key : undefined;
  return firstNode ? columnOf(text, rangeOf(firstNode)[0]) : columnOf(text, rangeOf(node)[0]);
};

function add(text: string, node: Container, path: Path, depth: number, edit: SetEdit): Splice {
  const [step, ...rest] = path.slice(depth);
  const value = withValue(undefined, rest, edit.value);
  if (isSeq(node)) {
    if (isFlow(node)) return addToFlow(node, inline(value));
    const indent = ' '.repeat(columnOf(text, rangeOf(node)[0]));
    const item = listEntry(value, indent);
    return addToBlock(text, node, `${indent}-${withComment(item, edit.comment)}`);
  }
  const key = inline(String(step));
  if (isFlow(node)) return addToFlow(node, `${key}: ${inline(value)}`);
  const indent = ' '.repeat(firstColumn(text, node));
  const written = blockValue(value, indent, levels(path.slice(0, depth + 1)));
  const [first = '', ...others] = `${indent}${key}:${written}`.split('\n');
  return addToBlock(text, node, [withComment(first, edit.comment), ...others].join('\n'));
}

/** Replaces a pair's value, or adds one; a comment after it stays. */
function replace(text: string, pair: ParsedPair, value: Plain, path: Path): Splice {
  const keyEnd = rangeOf(pair.key)[1];
  if (isEmpty(pair.value) || !pair.value) {
    const colon = text.indexOf(':', keyEnd);
    const at = colon < 0 ? keyEnd : colon + 1;
    const indent = ' '.repeat(columnOf(text, rangeOf(pair.key)[0]));
    const isElement = levels(path) > 0 && !/\S/.test(text.slice(at, lineEnd(text, at)));
    return {
      from: at,
      to: at,
      text: isElement ? blockValue(value, indent, levels(path)) : ` ${inline(value)}`,
    };
  }
  const [from, to] = rangeOf(pair.value);
  const isBlock = isContainer(pair.value) && !isFlow(pair.value);
  const isBlockScalar =
    isScalar(pair.value) && (pair.value.type === 'BLOCK_LITERAL' || pair.value.type === 'BLOCK_FOLDED');
  if (!isBlock && !isBlockScalar) return { from, to, text: inline(value) };
  const colon = text.indexOf(':', keyEnd);
  return { from: colon + 1, to: blockEnd(text, pair.value), text: ` ${inline(value)}` };
}

/** Whether a value can be set within it directly: by name in a map, by number in a list. */
const leadsOn = (node: Container, [step]: Path) =>
  (isMap(node) || typeof step === 'number') && (node.items.length > 0 || isFlow(node));

/** Undefined where the path leads through an empty value. */
export function spliceForSet(text: string, root: Container, edit: SetEdit): Splice | undefined {
  let node: Container = root;
  for (let depth = 0; depth < edit.path.length; depth++) {
    const step = edit.path[depth];
    if (step === undefined) return undefined;
    if (isSeq(node)) {
      const item: ParsedNode | undefined = typeof step === 'number' ? node.items[step] : undefined;
      if (!item) return add(text, node, edit.path, depth, edit);
      if (depth === edit.path.length - 1) {
        return { from: rangeOf(item)[0], to: blockEnd(text, item), text: inline(edit.value) };
      }
      if (!isContainer(item)) return undefined;
      node = item;
      continue;
    }
    const pair = pairAt(node, step);
    if (!pair) return add(text, node, edit.path, depth, edit);
    const rest = edit.path.slice(depth + 1);
    if (rest.length === 0) return replace(text, pair, edit.value, edit.path.slice(0, depth + 1));
    if (isContainer(pair.value) && leadsOn(pair.value, rest)) node = pair.value;
    else {
      const value = withValue(namesIn(pair.value), rest, edit.value);
      return replace(text, pair, value, edit.path.slice(0, depth + 1));
    }
  }
  return undefined;
}
