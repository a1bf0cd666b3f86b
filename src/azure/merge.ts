// Merges a later paste into an edited text: values from Azure are updated, values that people wrote stay, and
// every difference is listed with both values.

import { parseText } from '../format/text/parseText';
import { isPlainMap, type Path, plainAt, plainOf } from '../format/writing/applied';
import { edited } from '../format/writing/edit';
import type { Plain, PlainMap } from '../format/writing/plain';
import { idsByName, plainEntries, settingsOf, withIdsOf } from './merging/base';
import { type Change, type Collect, isSame, set, setGroup } from './merging/collect';
import type { Described, DescribedVnet } from './network/described';
import { descriptionEntries } from './network/descriptionText';

export type Merge = { readonly text: string; readonly changes: readonly Change[] };

/** Fields of a circuit that come from Azure; people wrote all others. */
const ofCircuit = ['name', 'location', 'bandwidth', 'sku', 'prepend', 'layer', 'global-reach'] as const;
/** ExpressRoute Direct and a provider exclude each other. */
const owners = ['direct', 'provider'] as const;
/** Settings of Microsoft peering that come from Azure: a filter names services, communities, or nothing. */
const filters = ['services', 'communities', 'route-filter'] as const;
const ofVnet = ['name', 'lan', 'region', 'vpn-gateway', 'peered'] as const;

const mapOf = (value: Plain | undefined): PlainMap => (isPlainMap(value) ? value : {});

/** Removes peerings that Azure does not have any more; a person may have written one that is to come. */
function dropPeerings(collect: Collect, path: Path, before: Plain | undefined, now: PlainMap): void {
  const gone = Object.entries(settingsOf(before)).filter(([name]) => now[name] === undefined);
  const isPlanned = collect.base === undefined && Object.keys(now).length === 0;
  const kept = gone.filter(
    ([name]) =>
      isPlanned || (collect.base !== undefined && plainAt(collect.base, [...path, name]) === undefined),
  );
  for (const [name, settings] of kept)
    collect.changes.push({
      kind: 'kept',
      path: [...path, name],
      before: settings,
      otherWay: [{ kind: 'remove', path: [...path, name] }],
    });
  const dropped = gone.filter((each) => !kept.includes(each)).map(([name]) => name);
  if (dropped.length === 0) return;
  const left = Object.entries(settingsOf(before)).filter(([name]) => !dropped.includes(name));
  const value = isPlainMap(before) ? Object.fromEntries(left) : left.map(([name]) => name);
  collect.edits.push({ kind: 'set', path, value });
  collect.changes.push({ kind: 'updated', path, before, after: value });
}

/** Merges Azure's settings into those that people wrote. */
function mergePeerings(
  collect: Collect,
  path: Path,
  before: Plain | undefined,
  after: Plain | undefined,
): void {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  dropPeerings(collect, path, before, now);
  for (const [name, settings] of Object.entries(now)) {
    const at = [...path, name];
    if (old[name] === undefined) {
      set(collect, at, undefined, settings);
      continue;
    }
    const [mine, azures] = [mapOf(old[name]), mapOf(settings)];
    setGroup(collect, at, filters, mine, azures);
    if (azures.nat !== undefined) set(collect, [...at, 'nat'], mine.nat, azures.nat);
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
  setGroup(collect, path, owners, before, after);
  if (showsPeerings) mergePeerings(collect, [...path, 'peerings'], before.peerings, after.peerings);
}

/** Zones by the SKU alone are a guess, so a person's answer wins. */
function mergeZones(collect: Collect, vnet: DescribedVnet, before: PlainMap): void {
  if (vnet.zones === undefined) return;
  const path = ['vnets', vnet.id, 'gateway'];
  const isGuess = vnet.zonesBy === 'sku' && before.gateway !== undefined && collect.base === undefined;
  if (!isGuess) set(collect, path, before.gateway, vnet.zones);
  else if (before.gateway !== vnet.zones)
    collect.changes.push({ kind: 'kept', path, before: before.gateway, after: vnet.zones });
}

/** Links to circuits that the paste does not show stay. */
function mergedLinks(before: Plain | undefined, after: Plain | undefined, shown: ReadonlySet<string>): Plain {
  const kept = Object.entries(settingsOf(before)).filter(([circuit]) => !shown.has(circuit));
  const all = { ...Object.fromEntries(kept), ...settingsOf(after) };
  const isPlain = Object.values(all).every((link) => Object.keys(mapOf(link)).length === 0);
  return isPlain ? Object.keys(all) : all;
}

function mergeLinks(
  collect: Collect,
  path: Path,
  before: Plain | undefined,
  after: Plain | undefined,
  shown: ReadonlySet<string>,
): void {
  if (after === undefined) return;
  const merged = mergedLinks(before, after, shown);
  if (isSame(settingsOf(before), settingsOf(merged))) return;
  const base = plainAt(collect.base, path);
  const isOfPerson = base !== undefined && !isSame(settingsOf(before), settingsOf(base));
  collect.changes.push({ kind: isOfPerson ? 'kept' : 'updated', path, before, after: merged });
  if (!isOfPerson) collect.edits.push({ kind: 'set', path, value: merged });
}

const wordsIn = (value: Plain | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value).flatMap(wordsIn);

/** Circuits that an office or a WAN names, in its list or at its routers: "er", "er.primary", "circuit:er". */
const heldIn = (current: Plain): ReadonlySet<string> =>
  new Set(
    ['offices', 'wans']
      .flatMap((name) => Object.values(mapOf(plainAt(current, [name]))))
      .flatMap((holder) => wordsIn([mapOf(holder).circuits ?? '', mapOf(holder).routers ?? '']))
      .map((word) => word.replace(/^circuit:/, '').split('.')[0] ?? ''),
  );

/**
 * Undefined where the text cannot be parsed. `earlier` is what Azure said at the last paste of this visit:
 * with it, a value that a person wrote is told apart from an old one of Azure's.
 */
export function mergedInto(text: string, described: Described, earlier?: Described): Merge | undefined {
  const { tree, messages } = parseText(text);
  if (!tree || messages.length > 0) return undefined;
  const current = plainOf(tree);
  const sectionOf = (name: string) => mapOf(plainAt(current, [name]));
  const fromAzure = descriptionEntries(described);
  const ids = idsByName(fromAzure.circuits, sectionOf('circuits'));
  const entries = withIdsOf(fromAzure, ids);
  const base = earlier && plainEntries(withIdsOf(descriptionEntries(earlier), ids));
  const collect: Collect = { edits: [], changes: [], base };
  const [offices, circuits, vnets] = [sectionOf('offices'), sectionOf('circuits'), sectionOf('vnets')];
  const shown = new Set(entries.circuits.map(({ id }) => id));
  const held = heldIn(current);

  for (const [index, { id, fields }] of entries.circuits.entries()) {
    const before = circuits[id];
    const showsPeerings = described.circuits[index]?.fact.showsPeerings ?? false;
    if (before !== undefined) mergeCircuit(collect, id, mapOf(before), fields, showsPeerings);
    else {
      set(collect, ['circuits', id], undefined, fields);
      const isWanted = collect.edits.at(-1)?.path[1] === id;
      if (isWanted && !held.has(id) && offices[`office-${id}`] === undefined)
        set(collect, ['offices', `office-${id}`], undefined, { circuits: [id] });
    }
  }
  for (const { id, fields } of entries.vnets) {
    const before = vnets[id];
    if (before === undefined) {
      set(collect, ['vnets', id], undefined, fields);
      continue;
    }
    const own = mapOf(before);
    for (const field of ofVnet) {
      const value = fields[field];
      if (value !== undefined) set(collect, ['vnets', id, field], own[field], value);
    }
    const vnet = described.vnets.find((each) => each.id === id);
    if (vnet) mergeZones(collect, vnet, own);
    mergeLinks(collect, ['vnets', id, 'circuits'], own.circuits, fields.circuits, shown);
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
