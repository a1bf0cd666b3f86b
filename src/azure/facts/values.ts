// Typed values of printed resources with their sources; values that look like keys are never read.

import type { Printed, PrintedMap, Scalar } from '../text/printed';
import { fieldOf, scalarAt, textsAt } from '../text/printed';
import type { Origin, Said, Source } from './facts';
import { type Ref, refOf, type Subscriptions } from './ids';

export type Reading = {
  readonly input: number;
  readonly origin: Origin;
  readonly subscriptions: Subscriptions;
  /** The value of a template expression; undefined where it has none. */
  readonly resolve: (text: string) => string | undefined;
  /** The same within a loop of a template, for the copy of this number; absent elsewhere. */
  readonly inCopy?: (index: number) => Reading;
};

export const sourceOf = ({ input }: Reading, { line }: { readonly line: number }): Source => ({
  input,
  line,
});

/** Masking of a value before it was shared: "****", "x.x.x.x/30", "<redacted>". */
const mask =
  /\*{2,}|\bx{2,}\b|(?:^|\.)x\.|\.x(?:\/|$|\.)|<[^>]*>|\bredacted\b|\bmasked\b|\bhidden\b|\bremoved\b|\u2022{2,}|\u2588/i;

export const isMasked = (text: string): boolean => mask.test(text);

/** Matches texts shaped like keys, unlike names and locations; such a text is never read. */
const likeKey = /[0-9a-z]{4,}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9+/_]{40,}={0,2}/i;
const LONGEST = 120;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

export const isReadable = (text: string): boolean => text.length <= LONGEST && !likeKey.test(text);

const isExpression = (text: string) => /^\[(?!\[).*\]$/s.test(text.trim());

/** The text of a scalar, with a template expression resolved. */
function resolved(scalar: Scalar, reading: Reading): string | undefined {
  const text = scalar.text.trim();
  return reading.origin === 'template' && isExpression(text) ? reading.resolve(text) : text;
}

function said<Value>(
  scalar: Scalar | undefined,
  reading: Reading,
  convert: (text: string) => Value | undefined,
): Said<Value> | undefined {
  if (!scalar) return undefined;
  const at = sourceOf(reading, scalar);
  const text = resolved(scalar, reading);
  if (text === undefined) return { why: 'unknown', at };
  if (text === '') return undefined;
  const value = convert(text);
  if (value !== undefined) return { value, at };
  return isMasked(text) ? { why: 'masked', at } : { why: 'unknown', at };
}

const asText = (text: string) => {
  const plain = text.replace(unseen, '').trim();
  return plain !== '' && isReadable(plain) && !isMasked(plain) ? plain : undefined;
};
const asNumber = (text: string) => (/^\d{1,10}(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

export const textSaid = (map: PrintedMap, reading: Reading, ...names: readonly string[]) =>
  said(scalarAt(map, ...names), reading, asText);

export const numberSaid = (map: PrintedMap, reading: Reading, ...names: readonly string[]) =>
  said(scalarAt(map, ...names), reading, asNumber);

export const isPrefix = (text: string): boolean => {
  const [address = '', length = '32', ...more] = text.split('/');
  const octets = address.split('.');
  const isNumber = (part: string, most: number) => /^\d{1,3}$/.test(part) && Number(part) <= most;
  return (
    more.length === 0 &&
    octets.length === 4 &&
    octets.every((part) => isNumber(part, 255)) &&
    isNumber(length, 32)
  );
};

/** The network address of a prefix, with its length written out. */
export function networkOf(prefix: string): string {
  const [address = '', length = '32'] = prefix.split('/');
  const size = 2 ** (32 - Number(length));
  const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const first = Math.floor(number / size) * size;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${Number(length)}`;
}

const asPrefix = (text: string) => (isPrefix(text) ? networkOf(text) : undefined);

export const prefixSaid = (map: PrintedMap, reading: Reading, ...names: readonly string[]) =>
  said(scalarAt(map, ...names), reading, asPrefix);

/** The IPv4 prefixes of a list, without masked or other values. */
export const prefixesAt = (
  map: PrintedMap,
  reading: Reading,
  ...names: readonly string[]
): readonly string[] =>
  cellsAt(map, ...names).flatMap((scalar) => asPrefix(resolved(scalar, reading) ?? '') ?? []);

/** The texts of a list; a table cell may hold a list as JSON. */
export function cellsAt(map: PrintedMap, ...names: readonly string[]): readonly Scalar[] {
  return textsAt(map, ...names).flatMap((scalar) => {
    if (!/^\s*\[.*\]\s*$/s.test(scalar.text) || !scalar.text.includes('"')) return [scalar];
    const parts = scalar.text.match(/"[^"]*"/g) ?? [];
    return parts.map((part): Scalar => ({ ...scalar, text: part.slice(1, -1) }));
  });
}

export const isTrue = (map: PrintedMap, ...names: readonly string[]): boolean =>
  scalarAt(map, ...names)
    ?.text.trim()
    .toLowerCase() === 'true';

export const flagAt = (map: PrintedMap, ...names: readonly string[]): boolean | undefined => {
  const text = scalarAt(map, ...names)
    ?.text.trim()
    .toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
};

const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, '$1');

function idText(value: Printed | undefined, reading: Reading): string | undefined {
  if (value?.kind === 'map') return idText(fieldOf(value, 'id'), reading);
  if (value?.kind === 'list') return idText(value.items[0], reading);
  return value ? unquoted(resolved(value, reading) ?? '') : undefined;
}

const readableRef = (ref: Ref | undefined): Ref | undefined => {
  if (!ref || !isReadable(ref.name) || isMasked(ref.name)) return undefined;
  return {
    ...ref,
    group: ref.group !== undefined && isReadable(ref.group) && !isMasked(ref.group) ? ref.group : undefined,
  };
};

/** The resource that a field refers to, by id, by a map with an id, or by "group/name". */
export const refAt = (
  map: PrintedMap,
  reading: Reading,
  type: string,
  ...names: readonly string[]
): Ref | undefined =>
  readableRef(refOf(idText(fieldOf(map, ...names), reading), type, reading.subscriptions));

/** The resource's own reference: by its id, or else by its name and group. */
export function ownRef(map: PrintedMap, reading: Reading, type: string): Ref | undefined {
  const byId = refAt(map, reading, type, 'id');
  const name = textSaid(map, reading, 'name')?.value?.split('/').at(-1);
  const group = textSaid(map, reading, 'resourceGroup', 'resourceGroupName', 'group')?.value;
  if (!byId) return name === undefined ? undefined : { name, group };
  // Ids may be lowercased; names keep their case.
  const isSameName = name?.toLowerCase() === byId.name.toLowerCase();
  return { ...byId, name: isSameName && name !== undefined ? name : byId.name, group: byId.group ?? group };
}
