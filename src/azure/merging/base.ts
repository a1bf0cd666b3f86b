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
