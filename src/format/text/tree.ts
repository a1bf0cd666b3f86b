// The text of a description as scalars, lists and maps, each with its position. Every scalar is text until
// the table of fields gives it a type.

/** Line and column, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

export type Scalar = {
  readonly kind: 'scalar';
  readonly text: string;
  readonly at: Place;
};

export type Entry = { readonly key: Scalar; readonly value: Tree };

export type MapTree = { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly at: Place };
export type ListTree = { readonly kind: 'list'; readonly items: readonly Tree[]; readonly at: Place };

export type Tree =
  | Scalar
  | ListTree
  | MapTree
  /** A key without a value. */
  | { readonly kind: 'nothing'; readonly at: Place };

export const start: Place = { line: 1, column: 1 };

/** Converts offsets to positions. */
export function placesOf(text: string): (offset: number) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
}

export const valueAt = (tree: MapTree, key: string): Tree | undefined =>
  tree.entries.find((entry) => entry.key.text === key)?.value;
