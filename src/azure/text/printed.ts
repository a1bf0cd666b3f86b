// Printed tool output as scalars, lists and maps with their lines. The text of a scalar is kept as printed.

export type Scalar = {
  readonly kind: 'scalar';
  readonly text: string;
  /** False for numbers, true, false and null. */
  readonly isQuoted: boolean;
  readonly line: number;
};

export type List = {
  readonly kind: 'list';
  readonly items: readonly Printed[];
  readonly line: number;
  /** False where the paste ends, or breaks off, before the closing bracket. */
  readonly isWhole: boolean;
};

export type Entry = { readonly key: string; readonly value: Printed };

export type PrintedMap = {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly line: number;
  readonly isWhole: boolean;
};

export type Printed = Scalar | List | PrintedMap;

/** Normalises a name's spelling: peerASN, peerAsn, PeerASN and peer_asn are the same. */
export const spelling = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const wrapping = new Set(['value', 'count', 'nextlink']);

/** The list in `{"value": [...], "Count": 2}`, as Windows PowerShell prints a list inside an object. */
function unwrapped(value: Printed): Printed {
  if (value.kind !== 'map' || !value.entries.every(({ key }) => wrapping.has(spelling(key)))) return value;
  const inside = value.entries.find(({ key }) => spelling(key) === 'value')?.value;
  return inside?.kind === 'list' ? inside : value;
}

/** The value of a field by its first name that has one, directly or under `properties`. */
export function fieldOf(map: PrintedMap, ...names: readonly string[]): Printed | undefined {
  for (const name of names) {
    const wanted = spelling(name);
    const own = map.entries.find(({ key, value }) => spelling(key) === wanted && !isNothing(value));
    if (own) return unwrapped(own.value);
  }
  const properties = map.entries.find(({ key }) => spelling(key) === 'properties')?.value;
  return properties?.kind === 'map' ? fieldOf(properties, ...names) : undefined;
}

/** null, an empty string and an absent value all mean nothing. */
export const isNothing = (value: Printed | undefined): boolean =>
  value === undefined ||
  (value.kind === 'scalar' &&
    (value.text.trim() === '' || (!value.isQuoted && /^(null|none|~)$/i.test(value.text.trim()))));

export const hasField = (map: PrintedMap, ...names: readonly string[]): boolean => {
  const wanted = names.map(spelling);
  const properties = map.entries.find(({ key }) => spelling(key) === 'properties')?.value;
  return (
    map.entries.some(({ key }) => wanted.includes(spelling(key))) ||
    (properties?.kind === 'map' && hasField(properties, ...names))
  );
};

/** A map, or the first map of a list, as Terraform writes a block. */
export function mapAt(map: PrintedMap, ...names: readonly string[]): PrintedMap | undefined {
  const value = fieldOf(map, ...names);
  if (value?.kind === 'map') return value;
  return value?.kind === 'list' ? value.items.find((item) => item.kind === 'map') : undefined;
}

/** The maps of a list; a single map counts as a list of one. */
export function mapsAt(map: PrintedMap, ...names: readonly string[]): readonly PrintedMap[] {
  const value = fieldOf(map, ...names);
  if (value?.kind === 'map') return [value];
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}

export function scalarAt(map: PrintedMap, ...names: readonly string[]): Scalar | undefined {
  const value = fieldOf(map, ...names);
  return value?.kind === 'scalar' ? value : undefined;
}

export const textAt = (map: PrintedMap, ...names: readonly string[]): string | undefined =>
  scalarAt(map, ...names)?.text.trim();

/** The texts of a list; one text counts as a list of one. */
export function textsAt(map: PrintedMap, ...names: readonly string[]): readonly Scalar[] {
  const value = fieldOf(map, ...names);
  if (value?.kind === 'scalar') return [value];
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'scalar') : [];
}
