// Changes one place in a description's text and leaves the rest as written, including comments.

import { isMap, isSeq, parseDocument } from 'yaml';
import { parseText } from '../text/parseText';
import { applied, type Edit, plainAt, plainOf } from './applied';
import type { Plain } from './plain';
import { spliceForRemove } from './spliceForRemove';
import { spliceForSet } from './spliceForSet';

const options = {
  schema: 'failsafe',
  version: '1.2',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** The values of the text; undefined where it cannot be parsed. */
function plainText(text: string): Plain | undefined {
  const { tree, messages } = parseText(text);
  return tree && messages.length === 0 ? plainOf(tree) : undefined;
}

const isSame = (one: Plain | undefined, other: Plain | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** The same change by the package `yaml`: comments stay, but spaces and line breaks may change. */
function rewritten(text: string, edit: Edit, wanted: Plain): string | undefined {
  for (let length = edit.path.length; length > 0; length--) {
    const path = edit.path.slice(0, length);
    const document = parseDocument(text, options);
    const parent = length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
    if (!(typeof path.at(-1) === 'number' ? isSeq(parent) : isMap(parent))) continue;
    const value = plainAt(wanted, path);
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    const changed = String(document);
    if (isSame(plainText(changed), wanted)) return changed;
  }
  return undefined;
}

function editedOnce(text: string, edit: Edit): string | undefined {
  const before = plainText(text);
  if (before === undefined) return undefined;
  const wanted = applied(before, edit);
  if (isSame(before, wanted)) return text;
  const root = parseDocument(text, options).contents;
  if (!isMap(root)) return undefined;
  const splice =
    edit.kind === 'set' ? spliceForSet(text, root, edit) : spliceForRemove(text, root, edit.path);
  if (splice) {
    const changed = text.slice(0, splice.from) + splice.text + text.slice(splice.to);
    if (isSame(plainText(changed), wanted)) return changed;
  }
  return rewritten(text, edit, wanted);
}

/** The text after all changes; undefined where it cannot be parsed or would change its meaning. */
export function edited(text: string, edits: readonly Edit[]): string | undefined {
  return edits.reduce<string | undefined>(
    (each, edit) => (each === undefined ? undefined : editedOnce(each, edit)),
    text,
  );
}

/** Tells whether the text already says what changes would write; what cannot be parsed of it says nothing. */
export function writtenIn(text: string): (edits: readonly Edit[]) => boolean {
  const { tree } = parseText(text);
  const values = tree ? plainOf(tree) : undefined;
  return (edits) =>
    edits.every((edit) => isSame(plainAt(values, edit.path), edit.kind === 'set' ? edit.value : undefined));
}
