// Writes a description as the text of a file, in the order and style of the table of fields.

import type { NetworkDescription } from '../../model/description';
import { knownServices } from '../shapes/otherWords';
import { behindKey, inline } from './inline';
import {
  type Plain,
  type PlainMap,
  plainCircuit,
  plainExpectation,
  plainOffice,
  plainService,
  plainShared,
  plainVnet,
  plainWan,
} from './plain';

/** Comments after a field or an element: "circuit:er" or "circuit:er/location". */
export type Comments = ReadonlyMap<string, string>;

const comment = (comments: Comments, key: string): string => {
  const text = comments
    .get(key)
    ?.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return text ? `   # ${text}` : '';
};

const isMap = (value: Plain): value is PlainMap => typeof value === 'object' && !Array.isArray(value);

const fieldLines = (indent: string, name: string, value: Plain, after: string): readonly string[] => {
  const parts = isMap(value) ? Object.entries(value) : [];
  const isNested = parts.some(([, part]) => isMap(part));
  if (!isNested) return [`${indent}${inline(name)}: ${behindKey(value)}${after}`];
  return [
    `${indent}${inline(name)}:${after}`,
    ...parts.map(([key, part]) => `${indent}  ${inline(key)}: ${behindKey(part)}`),
  ];
};

export type Entry = { readonly id: string; readonly fields: PlainMap };

/** A section's lines: a map from id to fields; empty where there are none. */
export function mapSection(
  section: string,
  kind: string,
  entries: readonly Entry[],
  comments: Comments,
): readonly string[] {
  if (entries.length === 0) return [];
  return [
    `${section}:`,
    ...entries.flatMap(({ id, fields }) => {
      const after = comment(comments, `${kind}:${id}`);
      const names = Object.entries(fields);
      if (names.length === 0) return [`  ${id}: {}${after}`];
      return [
        `  ${id}:${after}`,
        ...names.flatMap(([name, value]) =>
          fieldLines('    ', name, value, comment(comments, `${kind}:${id}/${name}`)),
        ),
      ];
    }),
  ];
}

function listSection(
  section: string,
  kind: string,
  entries: readonly Entry[],
  comments: Comments,
): readonly string[] {
  if (entries.length === 0) return [];
  return [
    `${section}:`,
    ...entries.flatMap(({ id, fields }) =>
      Object.entries(fields).flatMap(([name, value], index) =>
        fieldLines(index === 0 ? '  - ' : '    ', name, value, comment(comments, `${kind}:${id}/${name}`)),
      ),
    ),
  ];
}

/** Lists services without further fields by id; omits the default service if it is the only one. */
function servicesSection({ services }: NetworkDescription, comments: Comments): readonly string[] {
  const [only, ...others] = services.map((service) => ({ id: service.id, fields: plainService(service) }));
  if (!only) return ['services: []'];
  const entries = [only, ...others];
  const isPlain = entries.every(
    ({ id, fields }) => Object.keys(fields).length === 0 && knownServices.some((known) => known === id),
  );
  if (!isPlain) return mapSection('services', 'service', entries, comments);
  const ids = entries.map(({ id }) => id);
  return ids.length === 1 && ids[0] === 'power-platform' ? [] : [`services: ${inline(ids)}`];
}

/** Reading the text returns the same description. */
export function writeDescription(description: NetworkDescription, comments: Comments = new Map()): string {
  const { network, note, offices, circuits, wans, vnets, shared, expect } = description;
  const of = <Element extends { readonly id: string }>(
    elements: readonly Element[],
    plain: (element: Element, all: NetworkDescription) => PlainMap,
  ) => elements.map((element) => ({ id: element.id, fields: plain(element, description) }));
  return [
    `network: ${behindKey(network)}`,
    'version: 1',
    ...(note === undefined ? [] : [`note: ${behindKey(note)}`]),
    ...mapSection('wans', 'wan', of(wans, plainWan), comments),
    ...mapSection('offices', 'office', of(offices, plainOffice), comments),
    ...mapSection('circuits', 'circuit', of(circuits, plainCircuit), comments),
    ...mapSection('vnets', 'vnet', of(vnets, plainVnet), comments),
    ...servicesSection(description, comments),
    ...listSection('shared', 'shared', of(shared, plainShared), comments),
    ...listSection('expect', 'expectation', of(expect, plainExpectation), comments),
    '',
  ].join('\n');
}
