// Decides for each value whether Azure's replaces the one in the text. A value that differs from what Azure
// said before was written by a person, and stays.

import { type Edit, isList, isPlainMap, type Path, plainAt } from '../../format/writing/applied';
import type { Plain, PlainMap } from '../../format/writing/plain';
import { isPlaceholder } from '../../model/placeholders';

export type Change = {
  readonly kind: /** Azure says something else now; its value is written. */
    | 'updated'
    /** It was not in the text. */
    | 'added'
    /** A person wrote or removed it, and it stays so although the paste has another value. */
    | 'kept'
    /** It is in the text and not in this paste. */
    | 'not-shown';
  readonly path: Path;
  readonly before?: Plain | undefined;
  readonly after?: Plain | undefined;
  /** Edits that take the other value, where setting it at the path is not enough. */
  readonly otherWay?: readonly Edit[];
};

/** Edits and changes found so far. */
export type Collect = {
  readonly edits: Edit[];
  readonly changes: Change[];
  /** What Azure said at the last paste, as plain values; undefined where that is not known. */
  readonly base: PlainMap | undefined;
};

/** A list of one is written as its only item. */
const asWritten = (value: Plain | undefined): Plain | undefined =>
  isList(value) && value.length === 1 ? value[0] : value;

export const isSame = (one: Plain | undefined, other: Plain | undefined): boolean =>
  JSON.stringify(asWritten(one)) === JSON.stringify(asWritten(other));

/** Values that a paste does not have change nothing in the text. */
export const isUnknown = (value: Plain | undefined): boolean =>
  typeof value === 'string' && isPlaceholder(value);

/** Whether an earlier paste of this visit had the element: only then a person's values are told apart. */
const isKnown = ({ base }: Collect, path: Path): boolean =>
  base !== undefined && plainAt(base, path.slice(0, 2)) !== undefined;

/** Whether a person wrote the value, or removed it. */
const isOfPerson = (collect: Collect, path: Path, before: Plain | undefined): boolean =>
  isKnown(collect, path) && !isSame(before, plainAt(collect.base, path));

/** Writes Azure's value, or lists it beside a person's. */
export function set(collect: Collect, path: Path, before: Plain | undefined, after: Plain): void {
  if (isSame(before, after) || (before !== undefined && isUnknown(after))) return;
  if (isOfPerson(collect, path, before)) {
    collect.changes.push({ kind: 'kept', path, before, after });
    return;
  }
  collect.edits.push({ kind: 'set', path, value: after });
  collect.changes.push({ kind: before === undefined ? 'added' : 'updated', path, before, after });
}

/** Removes what Azure does not have any more, unless a person wrote it. */
export function remove(collect: Collect, path: Path, before: Plain): void {
  if (isOfPerson(collect, path, before)) {
    collect.changes.push({ kind: 'kept', path, before, otherWay: [{ kind: 'remove', path }] });
    return;
  }
  collect.edits.push({ kind: 'remove', path });
  collect.changes.push({ kind: 'updated', path, before });
}

const picked = (from: PlainMap, fields: readonly string[]): PlainMap =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = from[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** Fields that exclude each other change together: all are Azure's, or all are the person's. */
export function setGroup(
  collect: Collect,
  path: Path,
  fields: readonly string[],
  before: PlainMap,
  after: PlainMap,
): void {
  const [old, now] = [picked(before, fields), picked(after, fields)];
  const known = Object.entries(now);
  const isOpen = known.length === 0 || known.every(([, value]) => isUnknown(value));
  if (isSame(old, now) || (isOpen && Object.keys(old).length > 0)) return;
  const gone = Object.keys(old).filter((field) => now[field] === undefined);
  const base = plainAt(collect.base, path);
  if (isKnown(collect, path) && !isSame(old, picked(isPlainMap(base) ? base : {}, fields))) {
    collect.changes.push({
      kind: 'kept',
      path,
      before: old,
      after: now,
      otherWay: [
        ...gone.map((field): Edit => ({ kind: 'remove', path: [...path, field] })),
        ...known.map(([field, value]): Edit => ({ kind: 'set', path: [...path, field], value })),
      ],
    });
    return;
  }
  for (const field of gone) remove(collect, [...path, field], old[field] ?? '');
  for (const [field, value] of known) set(collect, [...path, field], old[field], value);
}
