// Turns a typed answer into edits.

import type { Edit } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import { slug } from './ids';
import { type Own, set } from './question';
import { renamedOffices } from './renamedOffices';

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

type OwnOffices = Extract<Own, { readonly kind: 'offices' }>;

/** One office for each name, with the circuits whose rows name it; a row without names stays as it is. */
function namedOffices({ rows, current }: OwnOffices, typed: readonly string[]): readonly Edit[] {
  const named = rows.map((row, index) => ({ ...row, names: partsOf(typed[index] ?? '') }));
  const silent = named.filter((row) => row.names.length === 0);
  const taken = new Set(current.offices.map(({ id }) => id));
  const claimed = new Map<string, string>();
  const names = new Set(named.flatMap((row) => row.names));
  const calls = (id: string) => current.offices.find((office) => office.id === id)?.name ?? id;
  const edits = [...names].flatMap((name): readonly Edit[] => {
    const own = named.filter((row) => row.names.includes(name));
    const there = own.flatMap(({ offices }) => offices).filter((id) => !claimed.has(id));
    const known = there.find((id) => calls(id) === name) ?? there.find((id) => !names.has(calls(id)));
    const id = known ?? freeId(name, taken);
    taken.add(id);
    claimed.set(id, name);
    const kept = silent.filter(({ offices }) => offices.includes(id));
    const circuits = [...own, ...kept].map(({ circuit }) => circuit);
    if (known === undefined) return [set(['offices', id], { name, circuits })];
    const before = rows.filter(({ offices }) => offices.includes(id)).map(({ circuit }) => circuit);
    return [
      ...(name === id ? [] : [set(['offices', id, 'name'], name)]),
      ...(circuits.join() === before.join() ? [] : [set(['offices', id, 'circuits'], circuits)]),
    ];
  });
  const stays = new Set([...claimed.keys(), ...silent.flatMap(({ offices }) => offices)]);
  const gone = [...new Set(rows.flatMap(({ offices }) => offices))].filter((id) => !stays.has(id));
  const heir = (office: string) =>
    named.find(({ offices }) => offices.includes(office))?.offices.find((id) => stays.has(id)) ??
    [...claimed.keys()][0];
  return [
    ...edits,
    ...gone.map((id): Edit => ({ kind: 'remove', path: ['offices', id] })),
    ...renamedOffices(current, (id) => (gone.includes(id) ? heir(id) : undefined)),
  ];
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  let id = slug(name);
  for (let number = 2; taken.has(id); number++) id = `${slug(name)}-${number}`;
  return id;
}

/** `typed` has one text, or one for each circuit of a question about offices. None for an empty answer. */
export function ownEdits(own: Own, typed: readonly string[]): readonly Edit[] {
  if (typed.every((each) => partsOf(each).length === 0)) return [];
  if (own.kind === 'offices') return namedOffices(own, typed);
  const value = writtenValue(own, typed[0] ?? '');
  return [...own.first, ...own.paths.map((path) => set(path, value))];
}
