// Defines fields, and reads the fields of one element from a map.

import { whenAsked } from '../../model/whenAsked';
import type { MapTree, Place, Tree } from '../text/tree';
import { leftOut } from './leftOut';
import { otherName } from './otherNames';
import { quotable } from './quotable';
import { type Here, keyOf, meantBy, say } from './session';
import type { Shape } from './shape';

/** The owner of the fields, as messages and the documentation name it. */
export type Section =
  | 'file'
  | 'every element'
  | 'office'
  | 'exit'
  | 'circuit'
  | 'peerings'
  | 'microsoft peering'
  | 'private peering'
  | 'by connection'
  | 'wan'
  | 'vnet'
  | 'circuit of a vnet'
  | 'peered'
  | 'service'
  | 'shared'
  | 'expect';

export type Field<Value> = {
  readonly of: Section;
  readonly name: string;
  readonly shape: Shape<Value>;
  /** True if always, or a condition in words; the reader checks both. */
  readonly required?: true | string | undefined;
  /** The default in words. */
  readonly default?: string | undefined;
  /** The default value, which is listed as an assumption. */
  readonly assumed?: string | undefined;
  readonly meaning: string;
};

/** The fields of one element as written. */
export type Given = {
  /** Undefined where not given or unreadable; unreadable values are reported. */
  readonly take: <Value>(field: Field<Value>) => Value | undefined;
  readonly has: (field: Field<unknown>) => boolean;
  /** True where an unknown key was probably meant for it; that key has been reported. */
  readonly isMisspelt: (field: Field<unknown>) => boolean;
  /** Position of the value, or of the element where absent. */
  readonly at: (field: Field<unknown>) => Place;
};

const under = (here: Here, name: string) => (here.field ? `${here.field}.${name}` : name);

/** Reports unknown and repeated keys; returns the fields that unknown ones were probably meant for. */
function checkKeys(
  tree: MapTree,
  of: string,
  fields: readonly Field<unknown>[],
  here: Here,
): ReadonlySet<string> {
  const misspelt = new Set<string>();
  const seen = new Map<string, Place>();
  const unused = whenAsked(() => {
    const written = new Set(tree.entries.map(({ key }) => key.text));
    return fields.map(({ name }) => name).filter((name) => !written.has(name));
  });
  for (const { key } of tree.entries) {
    const first = seen.get(key.text);
    if (first) say(here, 'error', key.at, { code: 'repeated-field', field: quotable(key.text), first });
    else seen.set(key.text, key.at);
    if (first || fields.some((field) => field.name === key.text)) continue;
    const feature = leftOut(key.text);
    if (feature) say(here, 'error', key.at, { code: 'left-out', field: key.text, feature });
    else {
      const other = otherName(of, key.text);
      const meant =
        other !== undefined && unused().includes(other)
          ? { text: other }
          : meantBy(here, key.text, unused(), []);
      if (meant) misspelt.add(meant.text);
      say(here, 'error', key.at, { code: 'unknown-field', of, field: quotable(key.text), meant });
    }
  }
  return misspelt;
}

/** The fields of a map; a key without a value counts as a map without fields. */
export function given(
  tree: Tree,
  of: string,
  fields: readonly Field<unknown>[],
  here: Here,
): Given | undefined {
  if (tree.kind !== 'map' && tree.kind !== 'nothing')
    return say(here, 'error', tree.at, { code: 'not-a-map', of });
  const entries = tree.kind === 'map' ? tree.entries : [];
  const misspelt = tree.kind === 'map' ? checkKeys(tree, of, fields, here) : new Set<string>();
  const { session, within } = here;
  const values = new Map<string, Tree>();
  for (const { key, value } of entries) {
    if (values.has(key.text)) continue;
    values.set(key.text, value);
    if (within) session.places.set(`${keyOf(within)}/${under(here, key.text)}`, key.at);
  }
  return {
    has: (field) => values.has(field.name) || misspelt.has(field.name),
    isMisspelt: (field) => misspelt.has(field.name),
    at: (field) => values.get(field.name)?.at ?? tree.at,
    take: (field) => {
      const value = values.get(field.name);
      if (value) return field.shape.read(value, { ...here, field: under(here, field.name) });
      if (field.required === true && !misspelt.has(field.name))
        say(here, 'error', (within && session.places.get(keyOf(within))) ?? tree.at, {
          code: 'missing-field',
          element: within,
          field: under(here, field.name),
        });
      return undefined;
    },
  };
}

/** A shape whose value is a map with its own fields. */
export function mapOf<Value>(
  of: Section,
  fields: Readonly<Record<string, Field<unknown>>>,
  build: (given: Given, here: Here, at: Place) => Value | undefined,
): Shape<Value> {
  const list = Object.values(fields);
  return {
    values: `{${list.map(({ name }) => name).join(', ')}}`,
    offers: [],
    inside: { kind: 'fields', fields: list },
    schema: objectSchema(list),
    read: (tree, here) => {
      const found = given(tree, of, list, here);
      return found && build(found, here, tree.at);
    },
  };
}

export function objectSchema(fields: readonly Field<unknown>[]): Shape<unknown>['schema'] {
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      fields.map(({ name, shape, meaning }) => [name, { description: meaning, ...shape.schema }]),
    ),
    ...(required.length > 0 ? { required } : {}),
  };
}
