// Finds the text to delete to remove a value.

import { isSeq, type ParsedNode } from 'yaml';
import type { Path } from './applied';
import {
  blockEnd,
  type Container,
  isContainer,
  isFlow,
  lineEnd,
  lineStart,
  type ParsedPair,
  pairAt,
  rangeOf,
  type Splice,
  valueEnd,
} from './ranges';

/** Removes an entry from brackets, with the comma beside it. */
function removeFromFlow(text: string, from: number, to: number): Splice {
  const after = /^\s*,[^\S\n]*/.exec(text.slice(to));
  if (after) return { from, to: to + after[0].length, text: '' };
  const before = /,\s*$/.exec(text.slice(0, from));
  return { from: from - (before?.[0].length ?? 0), to, text: '' };
}

/** Leaves an empty block when its only entry is removed. */
function emptied(text: string, parent: ParsedPair, node: Container): Splice {
  const colon = text.indexOf(':', rangeOf(parent.key)[1]);
  return { from: colon + 1, to: blockEnd(text, node), text: isSeq(node) ? ' []' : ' {}' };
}

/** Undefined where it is absent, or where removal leaves a gap. */
export function spliceForRemove(text: string, root: Container, path: Path): Splice | undefined {
  let node: Container = root;
  let parent: ParsedPair | undefined;
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth] ?? '';
    const pair = pairAt(node, step);
    const item: ParsedNode | null | undefined =
      isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    const start = pair ? rangeOf(pair.key)[0] : item ? rangeOf(item)[0] : undefined;
    if (start === undefined) return undefined;
    if (depth < path.length - 1) {
      if (!isContainer(item)) return undefined;
      node = item;
      parent = pair;
      continue;
    }
    const end = valueEnd(item ?? null, pair ? rangeOf(pair.key)[1] : start);
    if (isFlow(node)) return removeFromFlow(text, start, end);
    if (node.items.length === 1) return parent && emptied(text, parent, node);
    const from = lineStart(text, start);
    const last = text[end - 1] === '\n' ? end : lineEnd(text, end) + 1;
    // The first field of a list entry follows the hyphen.
    return /^\s*$/.test(text.slice(from, start)) ? { from, to: last, text: '' } : undefined;
  }
  return undefined;
}
