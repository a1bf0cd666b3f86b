// Reads the sections of a file, one element after the other.

import type { NetworkDescription, Service } from '../model/description';
import { circuitOf } from './fields/circuit';
import { expectationOf } from './fields/expect';
import { type FileSection, sections } from './fields/file';
import { officeOf } from './fields/office';
import { defaultService, serviceOf } from './fields/service';
import { sharedOf } from './fields/shared';
import { vnetOf } from './fields/vnet';
import { wanOf } from './fields/wan';
import { knownParts } from './knownIds';
import { type Given, given } from './shapes/field';
import { nearest } from './shapes/nearest';
import { knownServices } from './shapes/otherWords';
import { quotable } from './shapes/quotable';
import { type Here, keyOf, say } from './shapes/session';
import { notThis } from './shapes/shape';
import { idMeantBy, isId, word } from './shapes/values';
import { limits } from './text/limits';
import type { Named } from './text/message';
import type { Entry, ListTree, Place, Scalar, Tree } from './text/tree';

type Build<Element> = (id: string, given: Given, here: Here, at: Place) => Element | undefined;

/** Records the element's position; a second one with the same id is an error of that element. */
function enter(here: Here, within: Named, at: Place): Here {
  const { places } = here.session;
  const inside = { ...here, within };
  const first = places.get(keyOf(within));
  if (first) say(inside, 'error', at, { code: 'repeated-field', field: within.id, first });
  else places.set(keyOf(within), at);
  return inside;
}

function readOne<Element>(section: FileSection, { key, value }: Entry, here: Here, build: Build<Element>) {
  if (!isId(key.text)) {
    const meant = idMeantBy(key.text);
    say(here, 'error', key.at, {
      code: 'bad-id',
      id: quotable(key.text),
      meant: meant ? { text: meant } : undefined,
    });
    return [];
  }
  const isSecond = here.session.places.has(keyOf({ kind: section.kind, id: key.text }));
  const inside = enter(here, { kind: section.kind, id: key.text }, key.at);
  if (isSecond) return [];
  const fields = given(value, section.kind, Object.values(section.fields), inside);
  const element = fields && build(key.text, fields, inside, key.at);
  return element === undefined ? [] : [element];
}

/** The first entries, up to the file's limit; one sentence counts the rest. */
function withinLimit(section: FileSection, entries: readonly Entry[], here: Here): readonly Entry[] {
  const { name } = section.row;
  if (name !== 'offices' && name !== 'circuits' && name !== 'vnets') return entries;
  const beyond = entries[limits[name]];
  if (beyond) say(here, 'error', beyond.key.at, { code: 'too-many', of: name, count: entries.length });
  return entries.slice(0, limits[name]);
}

function readMap<Element>(section: FileSection, file: Given, here: Here, build: Build<Element>): Element[] {
  const tree = file.take(section.row);
  if (!tree || tree.kind === 'nothing') return [];
  if (tree.kind !== 'map') {
    say(here, 'error', tree.at, { code: 'not-a-map', of: section.row.name });
    return [];
  }
  return withinLimit(section, tree.entries, here).flatMap((entry) => readOne(section, entry, here, build));
}

const knownService = word(knownServices);

function listedService(item: Tree, here: Here): Service[] {
  const id = knownService.read(item, { ...here, field: sections.services.row.name });
  if (id === undefined || item.kind !== 'scalar') return [];
  if (here.session.places.has(keyOf({ kind: 'service', id }))) {
    say(here, 'warning', item.at, { code: 'named-twice', id });
    return [];
  }
  enter(here, { kind: 'service', id }, item.at);
  return [{ id }];
}

/** An id close to a known one is probably that one. */
function checkServiceId(id: string, here: Here, at: Place): void {
  const isKnown = knownServices.some((known) => known === id);
  const known = isKnown ? undefined : nearest(id, knownServices);
  if (known !== undefined) say(here, 'warning', at, { code: 'close-to-known', id, known });
}

function readServices(file: Given, here: Here): readonly Service[] {
  const tree = file.take(sections.services.row);
  if (!tree) return [{ id: defaultService }];
  if (tree.kind === 'scalar') return listedService(tree, here);
  if (tree.kind === 'list') return tree.items.flatMap((item) => listedService(item, here));
  return readMap(sections.services, file, here, (id, fields, inside, at) => {
    checkServiceId(id, inside, at);
    return serviceOf(id, fields);
  });
}

function readList<Element>(section: FileSection, file: Given, here: Here, build: Build<Element>): Element[] {
  const tree = file.take(section.row);
  if (!tree || tree.kind === 'nothing') return [];
  if (tree.kind !== 'list') {
    notThis(tree, { ...here, field: section.row.name }, 'a list: begin each entry with a hyphen');
    return [];
  }
  return (tree satisfies ListTree).items.flatMap((item, index) => {
    const key: Scalar = { kind: 'scalar', text: `${section.kind}-${index + 1}`, at: item.at };
    return readOne(section, { key, value: item }, here, build);
  });
}

type Elements = Omit<NetworkDescription, 'network' | 'note'>;

export function readElements(file: Given, here: Here): Elements {
  const read = {
    offices: readMap(sections.offices, file, here, officeOf),
    circuits: readMap(sections.circuits, file, here, circuitOf),
    wans: readMap(sections.wans, file, here, wanOf),
    vnets: readMap(sections.vnets, file, here, vnetOf),
    services: readServices(file, here),
    expect: readList(sections.expect, file, here, expectationOf),
  };
  const known = knownParts({ network: '', shared: [], ...read }, here.session.known);
  const withParts = { ...here, session: { ...here.session, known } };
  return { ...read, shared: readList(sections.shared, file, withParts, sharedOf) };
}
