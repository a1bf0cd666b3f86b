// Applies a change to plain values.

import type { Tree } from '../text/tree';
import type { Plain, PlainMap } from './plain';

/** Section, id and fields: ["offices", "london", "exit"]; a number within a list. */
export type Path = readonly (string | number)[];

export type SetEdit = {
  readonly kind: 'set';
  readonly path: Path;
  readonly value: Plain;
  /** Written after a # where the value is added. */
  readonly comment?: string | undefined;
};
/** Setting adds missing values, with the maps that contain them. */
export type Edit = SetEdit | { readonly kind: 'remove'; readonly path: Path };

export const plainOf = (tree: Tree): Plain => {
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'nothing':
      return '';
    case 'list':
      return tree.items.map(plainOf);
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key.text, plainOf(value)]));
  }
};

export const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);
export const isPlainMap = (value: Plain | undefined): value is PlainMap =>
  typeof value === 'object' && !isList(value);

/** Turns a list of names into a map from each to an empty map, so that fields can be set in it. */
const asMap = (value: Plain | undefined): PlainMap => {
  if (isPlainMap(value)) return value;
  const names = isList(value) ? value.filter((each) => typeof each === 'string') : [];
  return Object.fromEntries(names.map((name) => [name, {}]));
};

/** Sets a value in `before`, creating missing parents. */
export function withValue(before: Plain | undefined, [step, ...rest]: Path, value: Plain): Plain {
  if (step === undefined) return value;
  if (typeof step === 'string') {
    const map = asMap(before);
    return { ...map, [step]: withValue(map[step], rest, value) };
  }
  const list = isList(before) ? before : [];
  const at = Math.min(step, list.length);
  return [...list.slice(0, at), withValue(list[at], rest, value), ...list.slice(at + 1)];
}

function remove(before: Plain | undefined, [step, ...rest]: Path): Plain | undefined {
  if (step === undefined || before === undefined) return undefined;
  if (typeof step === 'number') {
    if (!isList(before) || before[step] === undefined) return before;
    const kept = remove(before[step], rest);
    return [...before.slice(0, step), ...(kept === undefined ? [] : [kept]), ...before.slice(step + 1)];
  }
  if (!isPlainMap(before) || before[step] === undefined) return before;
  const kept = remove(before[step], rest);
  const others = Object.entries(before).filter(([key]) => key !== step);
  return kept === undefined ? Object.fromEntries(others) : { ...before, [step]: kept };
}

/** The values after the change; removing an absent value changes nothing. */
export const applied = (before: Plain, edit: Edit): Plain =>
  edit.kind === 'set' ? withValue(before, edit.path, edit.value) : (remove(before, edit.path) ?? {});

export function plainAt(value: Plain | undefined, [step, ...rest]: Path): Plain | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') return isList(value) ? plainAt(value[step], rest) : undefined;
  return isPlainMap(value) ? plainAt(value[step], rest) : undefined;
}
