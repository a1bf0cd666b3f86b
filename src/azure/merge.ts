// Merges a later paste into an edited text: values from Azure are updated, values that people wrote stay, and
// every difference is listed.

import { parseText } from '../format/text/parseText';
import { type Edit, isPlainMap, type Path, plainAt, plainOf } from '../format/writing/applied';
import { edited } from '../format/writing/edit';
import type { Plain, PlainMap } from '../format/writing/plain';
import type { Described, DescribedVnet } from './network/described';
import { descriptionEntries } from './network/descriptionText';

export type Change = {
  readonly kind: /** Azure says something else now; its value is written. */
    | 'updated'
    /** It was not in the text. */
    | 'added'
    /** A person wrote it, and it stays although the paste has another value. */
    | 'kept'
    /** It is in the text and not in this paste. */
    | 'not-shown';
  readonly path: Path;
  readonly before?: Plain | undefined;
  readonly after?: Plain | undefined;
};

export type Merge = { readonly text: string; readonly changes: readonly Change[] };

/** Fields of a circuit that come from Azure; people wrote all others. */
const ofCircuit = [
  'name',
  'location',
  'provider',
  'direct',
  'bandwidth',
  'sku',
  'prepend',
  'layer',
  'global-reach',
] as const;
/** Settings of Microsoft peering that come from Azure. */
const ofMicrosoft = ['nat', 'communities', 'route-filter'] as const;
const ofVnet = ['name', 'lan', 'region', 'vpn-gateway', 'peered'] as const;

const isSame = (one: Plain | undefined, other: Plain | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** Values that a paste does not have change nothing in the text. */
const isUnknown = (value: Plain | undefined): boolean =>
  typeof value === 'string' && value.startsWith('unknown-');

const mapOf = (value: Plain | undefined): PlainMap => (isPlainMap(value) ? value : {});

type Collect = { readonly edits: Edit[]; readonly changes: Change[] };

function set({ edits, changes }: Collect, path: Path, before: Plain | undefined, after: Plain): void {
  if (isSame(before, after) || (before !== undefined && isUnknown(after))) return;
  edits.push({ kind: 'set', path, value: after });
  changes.push({ kind: before === undefined ? 'added' : 'updated', path, before, after });
}

function remove({ edits, changes }: Collect, path: Path, before: Plain): void {
  edits.push({ kind: 'remove', path });
  changes.push({ kind: 'updated', path, before });
}

/** Peerings, with or without settings, as settings. */
function settingsOf(peerings: Plain | undefined): PlainMap {
  if (isPlainMap(peerings)) return peerings;
  const names = Array.isArray(peerings) ? peerings.filter((name) => typeof name === 'string') : [];
  return Object.fromEntries(names.map((name) => [name, {}]));
}

const filters = ['services', 'communities', 'route-filter'] as const;

/** Merges Azure's settings into those that people wrote. */
function mergePeerings(
  collect: Collect,
  path: Path,
  before: Plain | undefined,
  after: Plain | undefined,
): void {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  const gone = Object.keys(old).filter((name) => now[name] === undefined);
  if (gone.length > 0) {
    const left = Object.entries(old).filter(([name]) => !gone.includes(name));
    set(collect, path, before, isPlainMap(before) ? Object.fromEntries(left) : left.map(([name]) => name));
  }
  for (const [name, settings] of Object.entries(now)) {
    if (old[name] === undefined) {
      set(collect, [...path, name], undefined, settings);
      continue;
    }
    const [mine, azures] = [mapOf(old[name]), mapOf(settings)];
    // A route filter from Azure replaces one that a person filled in.
    const isFilterShown = azures.communities !== undefined || azures['route-filter'] !== undefined;
    for (const field of isFilterShown ? filters : []) {
      const written = mine[field];
      if (written !== undefined && azures[field] === undefined)
        remove(collect, [...path, name, field], written);
    }
    for (const field of ofMicrosoft) {
      const value = azures[field];
      if (value !== undefined) set(collect, [...path, name, field], mine[field], value);
    }
  }
}

function mergeCircuit(
  collect: Collect,
  id: string,
  before: PlainMap,
  after: PlainMap,
  showsPeerings: boolean,
): void {
  const path = ['circuits', id];
  for (const field of ofCircuit) {
    const value = after[field];
    if (value !== undefined) set(collect, [...path, field], before[field], value);
  }
  // ExpressRoute Direct and a provider exclude each other.
  if (after.direct !== undefined && before.provider !== undefined)
    remove(collect, [...path, 'provider'], before.provider);
  if (after.provider !== undefined && !isUnknown(after.provider) && before.direct !== undefined)
    remove(collect, [...path, 'direct'], before.direct);
  if (showsPeerings) mergePeerings(collect, [...path, 'peerings'], before.peerings, after.peerings);
}

/** Zones by the SKU alone are a guess, so a person's answer wins. */
function mergeZones(collect: Collect, vnet: DescribedVnet, before: PlainMap): void {
  if (vnet.zones === undefined) return;
  const path = ['vnets', vnet.id, 'gateway'];
  const isGuess = vnet.zonesBy === 'sku' && before.gateway !== undefined;
  if (!isGuess) set(collect, path, before.gateway, vnet.zones);
  else if (before.gateway !== vnet.zones)
    collect.changes.push({ kind: 'kept', path, before: before.gateway, after: vnet.zones });
}

const linksOf = (value: Plain | undefined): PlainMap => settingsOf(value);

/** Links to circuits that the paste does not show stay. */
function mergedLinks(before: Plain | undefined, after: Plain | undefined, shown: ReadonlySet<string>): Plain {
  const kept = Object.entries(linksOf(before)).filter(([circuit]) => !shown.has(circuit));
  const all = { ...Object.fromEntries(kept), ...linksOf(after) };
  const isPlain = Object.values(all).every((link) => Object.keys(mapOf(link)).length === 0);
  return isPlain ? Object.keys(all) : all;
}

const officesNaming = (text: Plain, circuit: string): boolean =>
  Object.values(mapOf(plainAt(text, ['offices']))).some((office) => {
    const circuits = mapOf(office).circuits;
    return circuits === circuit || (Array.isArray(circuits) && circuits.includes(circuit));
  });

/** Undefined where the text cannot be parsed. */
export function mergedInto(text: string, described: Described): Merge | undefined {
  const { tree, messages } = parseText(text);
  if (!tree || messages.length > 0) return undefined;
  const current = plainOf(tree);
  const entries = descriptionEntries(described);
  const collect: Collect = { edits: [], changes: [] };
  const sectionOf = (name: string) => mapOf(plainAt(current, [name]));
  const add = (path: Path, value: Plain) => set(collect, path, undefined, value);
  const [offices, circuits, vnets] = [sectionOf('offices'), sectionOf('circuits'), sectionOf('vnets')];
  const shown = new Set(entries.circuits.map(({ id }) => id));

  for (const { id, fields } of entries.circuits) {
    const before = circuits[id];
    const showsPeerings =
      described.circuits.find((circuit) => circuit.id === id)?.fact.showsPeerings ?? false;
    if (before === undefined) add(['circuits', id], fields);
    else mergeCircuit(collect, id, mapOf(before), fields, showsPeerings);
    if (!officesNaming(current, id) && offices[`office-${id}`] === undefined)
      add(['offices', `office-${id}`], { circuits: [id] });
  }
  for (const { id, fields } of entries.vnets) {
    const before = vnets[id];
    if (before === undefined) {
      add(['vnets', id], fields);
      continue;
    }
    const own = mapOf(before);
    for (const field of ofVnet) {
      const value = fields[field];
      if (value !== undefined) set(collect, ['vnets', id, field], own[field], value);
    }
    const vnet = described.vnets.find((each) => each.id === id);
    if (vnet) mergeZones(collect, vnet, own);
    if (fields.circuits !== undefined) {
      const merged = mergedLinks(own.circuits, fields.circuits, shown);
      if (!isSame(linksOf(own.circuits), linksOf(merged)))
        set(collect, ['vnets', id, 'circuits'], own.circuits, merged);
    }
  }
  mergeSites(collect, described, offices);
  for (const id of Object.keys(circuits))
    if (!shown.has(id)) collect.changes.push({ kind: 'not-shown', path: ['circuits', id] });
  const merged = edited(text, collect.edits);
  return merged === undefined ? undefined : { text: merged, changes: collect.changes };
}

/** Skips a local gateway that a person matched with an existing office. */
function mergeSites(collect: Collect, { sites }: Described, offices: PlainMap): void {
  for (const site of sites) {
    const before = offices[site.id];
    const path = ['offices', site.id];
    const fields = {
      ...(site.lan.length > 0 ? { lan: site.lan.length === 1 ? (site.lan[0] ?? '') : site.lan } : {}),
      ...(site.asn === undefined ? {} : { asn: String(site.asn) }),
      ...(site.vpn.length > 0 ? { vpn: site.vpn } : {}),
    };
    const isElsewhere = Object.values(offices).some((office) => isSame(mapOf(office).vpn, fields.vpn));
    if (before === undefined && isElsewhere && site.vpn.length > 0) {
      collect.changes.push({ kind: 'kept', path, after: fields });
      continue;
    }
    if (before === undefined) set(collect, path, undefined, fields);
    else
      for (const [field, value] of Object.entries(fields))
        set(collect, [...path, field], mapOf(before)[field], value);
  }
}
