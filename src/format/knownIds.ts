// Collects the elements of a file and their positions before reading any of them.

import type { NetworkDescription } from '../model/description';
import { type ElementKind, type ElementName, failingElements, sides } from '../model/elementNames';
import { fileRows, sections } from './fields/file';
import { defaultService } from './fields/service';
import { nearest } from './shapes/nearest';
import { otherName } from './shapes/otherNames';
import type { Known } from './shapes/session';
import { isScalar } from './shapes/shape';
import { idMeantBy, isId } from './shapes/values';
import { type MapTree, type Place, type Scalar, start, type Tree, valueAt } from './text/tree';

/** The id that an entry of a list probably means, where a map is expected: "- name: Oslo", "- oslo: {}". */
function idInList(item: Tree): readonly Scalar[] {
  if (item.kind === 'scalar') return [item];
  if (item.kind !== 'map') return [];
  const named = valueAt(item, 'id') ?? valueAt(item, 'name');
  if (isScalar(named)) return [{ ...named, text: idMeantBy(named.text) }];
  return item.entries.slice(0, 1).map(({ key }) => key);
}

const keysOf = (tree: Tree | undefined): readonly Scalar[] => {
  if (tree?.kind === 'map') return tree.entries.map(({ key }) => key);
  if (tree?.kind === 'list') return tree.items.flatMap(idInList);
  return tree?.kind === 'scalar' ? [tree] : [];
};

const MOST_MISSPELT = 10;

const isRow = (key: string) => fileRows.some(({ name }) => name === key);

/** A section under its own name, or under one that was probably meant for it. */
function sectionIn(tree: MapTree, name: string): Tree | undefined {
  const rows = fileRows.map((row) => row.name).filter((row) => !valueAt(tree, row));
  const isMeant = (key: string) => (otherName('file', key) ?? nearest(key, rows)) === name;
  const unknown = tree.entries.filter(({ key }) => !isRow(key.text)).slice(0, MOST_MISSPELT);
  return valueAt(tree, name) ?? unknown.find(({ key }) => isMeant(key.text))?.value;
}

export function knownIds(tree: MapTree): Known {
  const { offices, circuits, wans, vnets, services } = sections;
  const known = [offices, circuits, wans, vnets, services].map(({ kind, row }) => {
    const ids = new Map<string, Place>();
    for (const { text, at } of keysOf(sectionIn(tree, row.name)))
      if (isId(text) && !ids.has(text)) ids.set(text, at);
    if (row === services.row && !sectionIn(tree, row.name)) ids.set(defaultService, start);
    return [kind, ids] as const;
  });
  return new Map(known);
}

/** The element that contains a part; undefined for elements that exist by being named. */
export function ownerOf({ kind, id }: ElementName): ElementName | undefined {
  const [first = id] = id.split('.');
  switch (kind) {
    case 'router':
    case 'line':
    case 'exit':
    case 'vpn':
      return { kind: 'office', id: first };
    case 'connection':
    case 'peering':
    case 'session':
      return { kind: 'circuit', id: first };
    case 'gateway':
    case 'zone':
      return { kind: 'vnet', id: first };
    case 'location':
    case 'provider':
      return undefined;
    case 'office':
    case 'circuit':
    case 'wan':
    case 'vnet':
    case 'service':
    case 'shared':
    case 'expectation':
      return { kind, id };
  }
}

/** The parts of an unreadable circuit, so that naming them is no second error. */
const partsOfUnread = (id: string): readonly ElementName[] => [
  { kind: 'circuit', id },
  ...sides.map((side): ElementName => ({ kind: 'connection', id: `${id}.${side}` })),
];

/** Elements that can fail, as far as read, with the positions of their owners. */
export function knownParts(read: NetworkDescription, known: Known): Known {
  const circuits = known.get('circuit') ?? new Map<string, Place>();
  const unread = [...circuits.keys()].filter((id) => !read.circuits.some((circuit) => circuit.id === id));
  const parts = new Map<ElementKind, Map<string, Place>>();
  for (const name of [...failingElements(read), ...unread.flatMap(partsOfUnread)]) {
    const owner = ownerOf(name);
    const at = (owner && known.get(owner.kind)?.get(owner.id)) ?? start;
    const ofKind = parts.get(name.kind) ?? new Map<string, Place>();
    parts.set(name.kind, ofKind.set(name.id, at));
  }
  return parts;
}
