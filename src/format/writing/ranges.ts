// Ranges of nodes in a parsed text.

import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';

export type Container = YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** Replaces the text between two offsets. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

export const rangeOf = (node: { readonly range?: readonly [number, number, number] | null | undefined }) =>
  node.range ?? ([0, 0, 0] as const);

export const isContainer = (node: unknown): node is Container => isMap(node) || isSeq(node);
export const isFlow = (node: Container): boolean => node.flow === true;
export const keyText = (key: ParsedNode): string => (isScalar(key) ? String(key.value) : '');

export const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
export const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};
export const columnOf = (text: string, offset: number) => offset - lineStart(text, offset);

export function pairAt(node: Container, step: string | number): ParsedPair | undefined {
  return isMap(node) ? node.items.find(({ key }) => keyText(key) === String(step)) : undefined;
}

/** The end of a node's value; an empty one ends with its key. */
export const valueEnd = (node: ParsedNode | null, otherwise: number): number =>
  node ? rangeOf(node)[1] : otherwise;

export const isEmpty = (node: ParsedNode | null): boolean =>
  node === null || (isScalar(node) && node.value === '' && rangeOf(node)[0] === rangeOf(node)[1]);

/** The end of a block without the line break after it. */
export function blockEnd(text: string, node: ParsedNode | Container): number {
  const end = rangeOf(node)[1];
  return text[end - 1] === '\n' ? end - 1 : end;
}
