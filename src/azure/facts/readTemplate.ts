// Reads the resources of an exported template, with children inside their parents or beside them.

import {
  fieldOf,
  hasField,
  mapAt,
  mapsAt,
  type Printed,
  type PrintedMap,
  scalarAt,
  textAt,
} from '../text/printed';
import { evaluated, type Lookup } from './armExpression';
import type { Fact } from './facts';
import { readerOf } from './recognise';
import { type Reading, sourceOf } from './values';

export const isTemplate = (map: PrintedMap): boolean =>
  /deploymentTemplate\.json/i.test(textAt(map, '$schema') ?? '') ||
  (hasField(map, 'contentVersion') && hasField(map, 'resources'));

const MOST_DEPTH = 16;

/** Parameters of a secure type are skipped. */
function defaultOf(parameters: PrintedMap | undefined, name: string): string | undefined {
  const parameter = parameters && fieldOf(parameters, name);
  if (parameter?.kind !== 'map' || /^secure/i.test(textAt(parameter, 'type') ?? '')) return undefined;
  return textAt(parameter, 'defaultValue', 'value');
}

function lookupOf(template: PrintedMap, missing: Set<string>): Lookup {
  const parameters = mapAt(template, 'parameters');
  const variables = mapAt(template, 'variables');
  let depth = 0;
  const lookup: Lookup = {
    parameter: (name) => {
      const value = defaultOf(parameters, name);
      if (value === undefined) missing.add(name);
      return value;
    },
    variable: (name) => {
      const text = variables && textAt(variables, name);
      if (text === undefined || depth >= MOST_DEPTH) return undefined;
      if (!text.startsWith('[')) return text;
      depth += 1;
      const value = evaluated(text, lookup);
      depth -= 1;
      return value;
    },
  };
  return lookup;
}

type Substitute = (name: string, of: 'parameters' | 'variables') => Printed | undefined;

const reference = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/;

/** Replaces references to parameters and variables by whole lists and objects. */
function substituted(value: Printed, find: Substitute, depth = 0): Printed {
  if (depth > MOST_DEPTH) return value;
  switch (value.kind) {
    case 'scalar': {
      const [, of, name = ''] = reference.exec(value.text) ?? [];
      const found = of === 'parameters' || of === 'variables' ? find(name, of) : undefined;
      return found && found.kind !== 'scalar' ? substituted(found, find, depth + 1) : value;
    }
    case 'list':
      return { ...value, items: value.items.map((item) => substituted(item, find, depth + 1)) };
    case 'map': {
      const entries = value.entries.map(({ key, value: inner }) => ({
        key,
        value: substituted(inner, find, depth + 1),
      }));
      return { ...value, entries };
    }
  }
}

function substituteIn(template: PrintedMap): Substitute {
  const [parameters, variables] = [mapAt(template, 'parameters'), mapAt(template, 'variables')];
  return (name, of) => {
    if (of === 'variables') return variables && fieldOf(variables, name);
    const parameter = parameters && fieldOf(parameters, name);
    if (parameter?.kind !== 'map' || /^secure/i.test(textAt(parameter, 'type') ?? '')) return undefined;
    return fieldOf(parameter, 'defaultValue', 'value');
  };
}

/** A child's name and type extend its parent's. */
type Parent = { readonly type: string; readonly name: string | undefined };

const MOST_COPIES = 50;

/** One reading for each copy of a loop; undefined where their number or their names are known only at deployment. */
function copiesOf(resource: PrintedMap, copy: PrintedMap, reading: Reading): readonly Reading[] | undefined {
  const said = scalarAt(copy, 'count')?.text.trim() ?? '';
  const count = Number((said.startsWith('[') ? reading.resolve(said) : said) || Number.NaN);
  if (!Number.isInteger(count) || count < 0 || count > MOST_COPIES) return undefined;
  const { inCopy } = reading;
  const copies = Array.from({ length: count }, (_, index) => inCopy?.(index) ?? reading);
  const name = scalarAt(resource, 'name')?.text.trim() ?? '';
  const names = new Set(copies.map((each) => (name.startsWith('[') ? each.resolve(name) : name)));
  return names.has(undefined) || names.size < count ? undefined : copies;
}

/** A resource, or each of its copies. */
function resourceFacts(
  resource: PrintedMap,
  reading: Reading,
  parent: Parent | undefined,
  depth: number,
): readonly Fact[] {
  const copy = mapAt(resource, 'copy');
  if (!copy) return singleFacts(resource, reading, parent, depth);
  const copies = copiesOf(resource, copy, reading);
  if (copies) return copies.flatMap((each) => singleFacts(resource, each, parent, depth));
  const facts = singleFacts(resource, reading, parent, depth);
  const what = (textAt(resource, 'type') ?? '').split('/').at(-1) ?? '';
  return facts.length > 0 ? [...facts, { kind: 'loop', what, at: sourceOf(reading, resource) }] : [];
}

function singleFacts(
  resource: PrintedMap,
  reading: Reading,
  parent: Parent | undefined,
  depth: number,
): readonly Fact[] {
  if (depth > MOST_DEPTH) return [];
  const ownType = textAt(resource, 'type') ?? '';
  const nested = mapAt(resource, 'template');
  if (/^microsoft\.resources\/deployments$/i.test(ownType) && nested)
    return templateFacts(nested, reading, depth + 1);
  const ownName = scalarAt(resource, 'name')?.text.trim();
  const name = ownName?.startsWith('[') ? reading.resolve(ownName) : ownName;
  const isInside = parent !== undefined && !ownType.includes('.');
  const type = isInside ? `${parent.type}/${ownType}` : ownType;
  const fullName =
    isInside && parent.name !== undefined && name !== undefined ? `${parent.name}/${name}` : name;
  const whole = withNames(resource, type, fullName);
  const facts = readerOf(whole)?.(whole, reading) ?? [];
  const children = resource.entries.find(({ key }) => key === 'resources')?.value;
  const inside = children?.kind === 'list' ? children.items.filter((item) => item.kind === 'map') : [];
  return [
    ...facts,
    ...inside.flatMap((child) => resourceFacts(child, reading, { type, name: fullName }, depth + 1)),
  ];
}

/** The resource with its full type and name; the rest is unchanged. */
function withNames(resource: PrintedMap, type: string, name: string | undefined): PrintedMap {
  const line = resource.line;
  const own = [
    { key: 'type', value: { kind: 'scalar', text: type, isQuoted: true, line } as const },
    ...(name === undefined
      ? []
      : [{ key: 'name', value: { kind: 'scalar', text: name, isQuoted: true, line } as const }]),
  ];
  return {
    ...resource,
    entries: [...own, ...resource.entries.filter(({ key }) => key !== 'type' && key !== 'name')],
  };
}

function templateFacts(template: PrintedMap, around: Reading, depth: number): readonly Fact[] {
  const missing = new Set<string>();
  const lookup = lookupOf(template, missing);
  const reading: Reading = {
    ...around,
    origin: 'template',
    resolve: (text) => evaluated(text, lookup),
    inCopy: (copyIndex) => ({ ...reading, resolve: (text) => evaluated(text, { ...lookup, copyIndex }) }),
  };
  const find = substituteIn(template);
  const value = template.entries.find(({ key }) => key === 'resources')?.value;
  const resources =
    value?.kind === 'map'
      ? value.entries.flatMap((entry) => (entry.value.kind === 'map' ? [entry.value] : []))
      : mapsAt(template, 'resources');
  const facts = resources
    .filter(({ isWhole }) => isWhole)
    .map((resource) => substituted(resource, find))
    .flatMap((resource) =>
      resource.kind === 'map' ? resourceFacts(resource, reading, undefined, depth) : [],
    );
  return [
    ...facts,
    ...[...missing].map(
      (name) => ({ kind: 'value-missing', name, at: sourceOf(reading, template) }) as const,
    ),
  ];
}

export const readTemplate = (template: PrintedMap, reading: Reading): readonly Fact[] =>
  templateFacts(template, reading, 0);
