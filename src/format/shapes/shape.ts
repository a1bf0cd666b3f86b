// Shapes of field values: how to read and describe them, and which completions an editor offers.

import type { ElementKind } from '../../model/elementNames';
import type { Suggestion } from '../text/message';
import type { Place, Scalar, Tree } from '../text/tree';
import { quotable } from './quotable';
import { type Here, say } from './session';

/** The part of JSON Schema (draft 2020-12) that the fields need. */
export type JsonSchema = {
  readonly [keyword: string]:
    | string
    | number
    | boolean
    | JsonSchema
    | readonly (string | number | JsonSchema)[];
};

/** A completion that an editor may offer for a value. */
export type Offer =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'ids'; readonly of: ElementKind }
  /** A map with one list in it, filled with all ids of the kind. */
  | { readonly kind: 'map'; readonly key: string; readonly of: ElementKind };

/** A field as a completion needs it; `of` is its section. */
export type NamedShape = {
  readonly of: string;
  readonly name: string;
  readonly shape: Shape<unknown>;
  readonly meaning: string;
};

/** What a value is made of where it is a map, or a list of maps. */
export type Inside =
  | { readonly kind: 'fields'; readonly fields: readonly NamedShape[] }
  /** Each key is an id: one that is offered, or a new one. */
  | { readonly kind: 'by id'; readonly keys: readonly Offer[]; readonly value: Shape<unknown> };

export type Shape<Value> = {
  /** Undefined where the value cannot be read; the reason has been reported. */
  readonly read: (tree: Tree, here: Here) => Value | undefined;
  /** Words that follow "write": "yes or no". */
  readonly values: string;
  readonly schema: JsonSchema;
  readonly offers: readonly Offer[];
  /** Absent where a map cannot be written. */
  readonly inside?: Inside | undefined;
  /** True where several values may stand in a list. */
  readonly isList?: boolean | undefined;
};

/** The text of a value, or a placeholder for a list or map. */
const shown = (tree: Tree): string => {
  switch (tree.kind) {
    case 'scalar':
      return quotable(tree.text);
    case 'list':
      return tree.items.length === 0 ? '[]' : '[…]';
    case 'map':
      return '{…}';
    case 'nothing':
      return '';
  }
};

export function notThis(tree: Tree, here: Here, expected: string, meant?: Suggestion): undefined {
  if (tree.kind === 'nothing')
    return say(here, 'error', tree.at, { code: 'no-value', field: here.field, expected });
  return say(here, 'error', tree.at, {
    code: 'bad-value',
    field: here.field,
    value: shown(tree),
    expected,
    meant,
  });
}

export const asSuggestion = (text: string | undefined): Suggestion | undefined =>
  text === undefined ? undefined : { text };

/** A shape that reads one scalar; `convert` returns undefined for a bad value. */
export function scalar<Value>(
  values: string,
  schema: JsonSchema,
  convert: (text: string, at: Place, here: Here) => Value | undefined,
  offers: readonly Offer[] = [],
  meant: (text: string) => Suggestion | undefined = () => undefined,
): Shape<Value> {
  return {
    values,
    schema,
    offers,
    read: (tree, here) => {
      if (tree.kind !== 'scalar') return notThis(tree, here, values);
      const value = convert(tree.text, tree.at, here);
      return value === undefined ? notThis(tree, here, values, meant(tree.text)) : value;
    },
  };
}

const isNamed = ({ session }: Here, id: string) =>
  [...session.known.values()].some((ids) => ids.has(id.split('.')[0] ?? id));

/** "[er-a, er-b]" for "er-a, er-b" and "er-a and er-b"; with spaces alone where each part is in the file. */
function listMeantBy(written: string, here: Here): string | undefined {
  const marked = written.split(/\s*[,;+&]\s*|\s+and\s+/);
  const spaced = written.trim().split(/\s+/);
  const parts = marked.length > 1 ? marked : spaced.every((part) => isNamed(here, part)) ? spaced : [];
  const areIds = parts.every((part) => /^[a-z0-9:./-]+$/.test(part));
  return parts.length > 1 && parts.length <= 20 && areIds ? `[${parts.join(', ')}]` : undefined;
}

/** One or several: a list, or one without brackets. One unreadable item makes the whole unreadable. */
export function several<Value>(
  one: Shape<Value>,
  values: string,
  { least = 0, most }: { readonly least?: 0 | 1; readonly most?: number } = {},
): Shape<readonly Value[]> {
  const listSchema: JsonSchema = {
    type: 'array',
    items: one.schema,
    ...(least ? { minItems: least } : {}),
    ...(most ? { maxItems: most } : {}),
  };
  return {
    values,
    schema: { anyOf: [one.schema, listSchema] },
    offers: one.offers,
    inside: one.inside,
    isList: true,
    read: (tree, here) => {
      if (tree.kind === 'nothing') return notThis(tree, here, values);
      const list = tree.kind === 'scalar' ? listMeantBy(tree.text, here) : undefined;
      if (list !== undefined) return notThis(tree, here, values, { text: list });
      const items: readonly Tree[] = tree.kind === 'list' ? tree.items : [tree];
      const isTooMany = most !== undefined && items.length > most;
      if (isTooMany || items.length < least) return notThis(tree, here, values);
      const read = items.map((item) => one.read(item, here));
      const good = read.filter((value) => value !== undefined);
      return good.length === items.length ? good : undefined;
    },
  };
}

export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const isScalar = (tree: Tree | undefined): tree is Scalar => tree?.kind === 'scalar';
