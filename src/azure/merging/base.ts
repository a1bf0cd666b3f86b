// A paste's network as plain values, as a text of it alone would have them.

import { isList, isPlainMap } from '../../format/writing/applied';
import type { Plain, PlainMap } from '../../format/writing/plain';
import type { DescriptionEntries } from '../network/descriptionText';

/** Peerings and links: a list of names means each without settings. */
export function settingsOf(value: Plain | undefined): PlainMap {
  if (isPlainMap(value)) return value;
  const names = isList(value) ? value.filter((name) => typeof name === 'string') : [];
  return Object.fromEntries(names.map((name) => [name, {}]));
}

/** Ids of the text for circuits that somebody gave another id and left Azure's name. */
export function idsByName(
  entries: DescriptionEntries['circuits'],
  circuits: PlainMap,
): ReadonlyMap<string, string> {
  const own = new Set(entries.map(({ id }) => id));
  const called = new Map<string, string>();
  for (const [id, value] of Object.entries(circuits)) {
    const name = isPlainMap(value) ? value.name : undefined;
    if (!own.has(id) && typeof name === 'string') called.set(name.toLowerCase(), id);
  }
  return new Map(
    entries.flatMap(({ id, fields }) => {
      const name = typeof fields.name === 'string' ? fields.name : id;
      const other = circuits[id] === undefined ? called.get(name.toLowerCase()) : undefined;
      return other === undefined ? [] : [[id, other] as const];
    }),
  );
}

/** The entries with other ids of circuits, wherever they are named. */
export function withIdsOf(all: DescriptionEntries, ids: ReadonlyMap<string, string>): DescriptionEntries {
  if (ids.size === 0) return all;
  const idOf = (id: string) => ids.get(id) ?? id;
  const named = (value: Plain): Plain =>
    typeof value === 'string'
      ? idOf(value)
      : isPlainMap(value)
        ? Object.fromEntries(Object.entries(value).map(([id, link]) => [idOf(id), link]))
        : value.map(named);
  const inEach = (entries: Entries, field: string): Entries =>
    entries.map(({ id, fields }) => {
      const value = fields[field];
      return { id, fields: value === undefined ? fields : { ...fields, [field]: named(value) } };
    });
  return {
    offices: inEach(all.offices, 'circuits'),
    circuits: inEach(all.circuits, 'global-reach').map((each) => ({ ...each, id: idOf(each.id) })),
    vnets: inEach(all.vnets, 'circuits'),
  };
}

type Entries = DescriptionEntries[keyof DescriptionEntries];

const section = (entries: Entries, field: string): PlainMap =>
  Object.fromEntries(
    entries.map(({ id, fields }) => [
      id,
      fields[field] === undefined ? fields : { ...fields, [field]: settingsOf(fields[field]) },
    ]),
  );

export const plainEntries = ({ offices, circuits, vnets }: DescriptionEntries): PlainMap => ({
  offices: Object.fromEntries(offices.map(({ id, fields }) => [id, fields])),
  circuits: section(circuits, 'peerings'),
  vnets: section(vnets, 'circuits'),
});
