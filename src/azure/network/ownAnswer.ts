// Turns a typed answer into edits.

import type { Edit } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import { slug } from './ids';
import { type Own, set } from './question';

const partsOf = (typed: string): readonly string[] =>
  typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Locations and providers are ids; prefixes and regions may be several. */
function writtenValue({ field }: Extract<Own, { readonly kind: 'value' }>, typed: string): Plain {
  switch (field) {
    case 'location':
    case 'provider':
      return slug(typed);
    case 'name':
      return typed.trim();
    case 'nat':
    case 'communities': {
      const parts = partsOf(typed);
      return parts.length > 1 ? parts : (parts[0] ?? '');
    }
  }
}

function namedOffices(
  { offices, circuits }: Extract<Own, { readonly kind: 'offices' }>,
  typed: string,
): readonly Edit[] {
  const names = partsOf(typed);
  const taken = new Set(offices);
  const more = names.slice(offices.length).map((name): Edit => {
    let id = slug(name);
    for (let number = 2; taken.has(id); number++) id = `${slug(name)}-${number}`;
    taken.add(id);
    return set(['offices', id], { name, circuits });
  });
  return [
    ...offices.flatMap((id, index): readonly Edit[] => {
      const name = names[index];
      return name === undefined ? [] : [set(['offices', id, 'name'], name)];
    }),
    ...more,
  ];
}

/** None for an empty answer. */
export function ownEdits(own: Own, typed: string): readonly Edit[] {
  if (partsOf(typed).length === 0) return [];
  if (own.kind === 'offices') return namedOffices(own, typed);
  const value = writtenValue(own, typed);
  return [...own.first, ...own.paths.map((path) => set(path, value))];
}
