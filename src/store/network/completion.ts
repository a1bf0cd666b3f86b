// Completions of the editor at a position: fields of the section there, or values and ids for a field. All
// come from the table of fields.

import { table } from '../../format/fields/table';
import { knownIds } from '../../format/knownIds';
import type { Field, Section } from '../../format/shapes/field';
import type { Offer } from '../../format/shapes/shape';
import { parseText } from '../../format/text/parseText';

export type CompletionOption = {
  readonly label: string;
  /** Text to insert; includes the colon of a field. */
  readonly insert: string;
  /** Meaning of a field; empty for values. */
  readonly info: string;
};

export type Completions = {
  /** Start of the word that the completion replaces. */
  readonly from: number;
  readonly options: readonly CompletionOption[];
};

const fields = table.flatMap((section) => section.fields);
const fieldsOf = (of: Section, isElement = false): readonly Field<unknown>[] =>
  fields.filter((field) => field.of === of || (isElement && field.of === 'every element'));

type Line = { readonly indent: number; readonly key: string; readonly isItem: boolean };

/** Parses a line; "  - from: x" has indent 4, after its dash. */
function lineOf(text: string): Line | null {
  const match = /^( *)(- +)?([\w-]+):/.exec(text);
  if (!match) return null;
  const [, space = '', dash = '', key = ''] = match;
  return { indent: space.length + dash.length, key, isItem: dash !== '' };
}

/** Returns the parent keys of a line at this depth, outermost first. */
function pathAbove(above: readonly string[], depth: number): readonly string[] {
  const path: string[] = [];
  let left = depth;
  for (const text of [...above].reverse()) {
    const line = lineOf(text);
    const indent = line?.isItem ? line.indent - 2 : (line?.indent ?? left);
    if (!line || indent >= left) continue;
    if (line.indent < left) path.unshift(line.key);
    left = indent;
  }
  return path;
}

function fieldsAt(path: readonly string[]): readonly Field<unknown>[] {
  const [section, , field, inner, more] = path;
  if (section === undefined) return fieldsOf('file');
  if (section === 'expect' || section === 'shared') return path.length === 1 ? fieldsOf(section) : [];
  const elements: Readonly<Record<string, Section>> = {
    offices: 'office',
    circuits: 'circuit',
    wans: 'wan',
    vnets: 'vnet',
    services: 'service',
  };
  const element = Object.hasOwn(elements, section) ? elements[section] : undefined;
  if (element === undefined || path.length < 2) return [];
  if (field === undefined) return fieldsOf(element, true);
  if (inner === undefined) {
    if (field === 'exit' || field === 'peerings' || field === 'peered') return fieldsOf(field);
    return field === 'prepend' || field === 'more-specific' ? fieldsOf('by connection') : [];
  }
  if (field === 'peerings' && more === undefined)
    return inner === 'microsoft'
      ? fieldsOf('microsoft peering')
      : inner === 'private'
        ? fieldsOf('private peering')
        : [];
  return section === 'vnets' && field === 'circuits' && more === undefined
    ? fieldsOf('circuit of a vnet')
    : [];
}

/** Collects the sibling keys of the line. */
function siblings(lines: readonly string[], at: number, depth: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const step of [-1, 1]) {
    for (let index = at + step; index >= 0 && index < lines.length; index += step) {
      const line = lineOf(lines[index] ?? '');
      if (!line) continue;
      if (line.indent < depth) break;
      if (line.indent === depth) found.add(line.key);
    }
  }
  return found;
}

function offered(text: string, offers: readonly Offer[]): readonly string[] {
  const { tree } = parseText(text);
  const known = tree?.kind === 'map' ? knownIds(tree) : new Map();
  return offers.flatMap((offer): readonly string[] => {
    if (offer.kind === 'word') return [offer.word];
    if (offer.of !== 'connection') return [...(known.get(offer.of)?.keys() ?? [])];
    const circuits: readonly string[] = [...(known.get('circuit')?.keys() ?? [])];
    return circuits.flatMap((circuit) => [`${circuit}.primary`, `${circuit}.secondary`]);
  });
}

/** Returns null without completions: in a comment, for a name, or after an unknown field. */
export function completionsAt(text: string, offset: number): Completions | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (/(^|\s)#/.test(before)) return null;
  const lines = text.split('\n');
  const at = text.slice(0, start).split('\n').length - 1;
  const above = lines.slice(0, at);

  const asKey = /^( *(?:- +)?)([\w-]*)$/.exec(before);
  if (asKey) {
    const [, lead = '', word = ''] = asKey;
    const taken = siblings(lines, at, lead.length);
    const options = fieldsAt(pathAbove(above, lead.length))
      .filter(({ name }) => !taken.has(name))
      .map(({ name, meaning }) => ({ label: name, insert: `${name}: `, info: meaning }));
    return options.length > 0 ? { from: offset - word.length, options } : null;
  }

  const asValue = /^( *(?:- +)?)([\w-]+):\s+(.*)$/.exec(before);
  if (!asValue) return null;
  const [, lead = '', key = '', value = ''] = asValue;
  const field = fieldsAt(pathAbove(above, lead.length)).find(({ name }) => name === key);
  const [word = ''] = /[\w.:-]*$/.exec(value) ?? [];
  const rest = value.slice(0, value.length - word.length);
  // Complete a second word only in a list.
  if (!field || !/^$|[[,]\s*$/.test(rest)) return null;
  const options = offered(text, field.shape.offers).map((label) => ({ label, insert: label, info: '' }));
  return options.length > 0 ? { from: offset - word.length, options } : null;
}
