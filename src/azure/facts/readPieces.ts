// Extracts facts from the outputs of a paste, with remarks on the outputs themselves.

import type { Piece } from '../text/pieces';
import { hasField, isNothing, type Printed, type PrintedMap, textAt } from '../text/printed';
import type { Fact, Source } from './facts';
import { emptyTable, isLearned, isRoute, routesOf } from './readRoutes';
import { isTemplate, readTemplate } from './readTemplate';
import { readTerraform, terraformShape } from './readTerraform';
import { isQueryRow, readerOf } from './recognise';
import { isReadable, type Reading, sourceOf, textSaid } from './values';

/** A remark on an output as a whole. */
export type Remark =
  | {
      readonly kind: 'template' | 'plan' | 'incomplete' | 'keys-in-paste' | 'empty' | 'unknown';
      readonly at: Source;
    }
  | { readonly kind: 'other-format' | 'other-version'; readonly version: string; readonly at: Source }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly at: Source }
  /** Truncated within an object; has its name if that came first. */
  | { readonly kind: 'truncated'; readonly name?: string | undefined; readonly at: Source };

export type Refusal = 'login' | 'role' | 'name' | 'other';

export type Found = { readonly facts: readonly Fact[]; readonly remarks: readonly Remark[] };

const wrappers = ['value', 'data', 'resources', 'values', 'planned_values', 'root_module', 'child_modules'];

const own = (map: PrintedMap, key: string): Printed | undefined =>
  map.entries.find((entry) => entry.key.toLowerCase() === key)?.value;

/** Why Azure answered with an error instead of a resource. */
export function refusalIn(text: string): Refusal | undefined {
  if (
    /az login|AADSTS\d|InvalidAuthenticationToken|ExpiredAuthenticationToken|Connect-AzAccount|NoSubscriptionFound/i.test(
      text,
    )
  )
    return 'login';
  if (/AuthorizationFailed|LinkedAuthorizationFailed|does not have authorization|Forbidden/i.test(text))
    return 'role';
  if (
    /(?:Resource|ResourceGroup|Subscription|Parent|Peering)\w{0,40}NotFound|was not found|could not be found/i.test(
      text,
    )
  )
    return 'name';
  return undefined;
}

function errorIn(map: PrintedMap): Refusal | undefined {
  const error = own(map, 'error');
  const inside = error?.kind === 'map' ? error : map;
  const code = textAt(inside, 'code');
  if (code === undefined || (error?.kind !== 'map' && !hasField(map, 'message'))) return undefined;
  if (readerOf(map)) return undefined;
  return refusalIn(`${code} ${textAt(inside, 'message') ?? ''}`) ?? 'other';
}

const isListOfMaps = (value: Printed | undefined): boolean =>
  value?.kind === 'list' && value.items.every((item) => item.kind === 'map');

/** True where the result has further pages. */
function isOnePageOfSeveral(map: PrintedMap): boolean {
  const [count, total] = ['count', 'total_records', 'totalRecords'].map((key) => own(map, key.toLowerCase()));
  const all = own(map, 'totalrecords') ?? total;
  const number = (value: Printed | undefined) => (value?.kind === 'scalar' ? Number(value.text) : Number.NaN);
  return (
    ['nextlink', 'skip_token', 'skiptoken', '$skiptoken', 'odata.nextlink', '@odata.nextlink'].some(
      (key) => !isNothing(own(map, key)),
    ) ||
    number(count) < number(all) ||
    /^true$/i.test(textAt(map, 'resultTruncated') ?? '')
  );
}

/** Turns Resource Graph's column and row lists into maps; returns other data unchanged. */
function rowsOf(data: Printed | undefined): Printed | undefined {
  if (data?.kind !== 'map') return data;
  const [columns, rows] = [own(data, 'columns'), own(data, 'rows')];
  if (columns?.kind !== 'list' || rows?.kind !== 'list') return data;
  const names = columns.items.map((item) => (item.kind === 'map' ? (textAt(item, 'name') ?? '') : ''));
  const items = rows.items.flatMap((row): readonly Printed[] => {
    if (row.kind !== 'list' || !row.isWhole) return [];
    const entries = row.items.flatMap((value, index) => {
      const key = names[index];
      return key === undefined || key === '' ? [] : [{ key, value }];
    });
    return [{ kind: 'map', entries, line: row.line, isWhole: true }];
  });
  return { kind: 'list', items, line: rows.line, isWhole: rows.isWhole };
}

/** The name of a truncated object, if it came before the cut. */
function nameOf(map: PrintedMap, reading: Reading): string | undefined {
  const name = textSaid(map, reading, 'name')?.value;
  const inside = own(map, 'values') ?? own(map, 'attributes');
  if (inside?.kind === 'map' && terraformShape(map) === undefined) return nameOf(inside, reading) ?? name;
  if (name !== undefined) return name;
  const id = textAt(map, 'id')?.split('/').at(-1);
  return id !== undefined && /^[\w.-]{1,80}$/.test(id) && isReadable(id) ? id : undefined;
}

function cutIn(value: Printed, reading: Reading, at: Source): readonly Remark[] {
  if (value.kind === 'scalar' || value.isWhole) return [];
  if (value.kind === 'list') {
    const last = value.items.at(-1);
    const inside = last && last.kind !== 'scalar' && !last.isWhole ? cutIn(last, reading, at) : [];
    return inside.length > 0 ? inside : [{ kind: 'truncated', at }];
  }
  const last = value.entries.at(-1);
  const isWrapper = last && wrappers.includes(last.key.toLowerCase()) && !readerOf(value);
  if (isWrapper && last.value.kind !== 'scalar' && !last.value.isWhole) return cutIn(last.value, reading, at);
  return [{ kind: 'truncated', name: nameOf(value, reading), at }];
}

function readMap(map: PrintedMap, piece: Piece, reading: Reading): Found {
  const at = sourceOf(reading, map);
  const shape = terraformShape(map);
  if (shape === 'other-format' || shape === 'other-version') {
    const version = textAt(map, shape === 'other-format' ? 'format_version' : 'version') ?? '';
    return {
      facts: [],
      remarks: [{ kind: shape, version: /^[\d.]{1,8}$/.test(version) ? version : '?', at }],
    };
  }
  if (shape) {
    const isUnfinished =
      shape === 'plan' && (textAt(map, 'complete') === 'false' || textAt(map, 'errored') === 'true');
    return {
      facts: readTerraform(map, shape, reading),
      remarks: [
        ...(shape === 'plan' ? [{ kind: 'plan', at } as const] : []),
        ...(isUnfinished ? [{ kind: 'incomplete', at } as const] : []),
      ],
    };
  }
  if (isTemplate(map)) return { facts: readTemplate(map, reading), remarks: [{ kind: 'template', at }] };
  const refused = errorIn(map);
  if (refused) return { facts: [], remarks: [{ kind: 'refused', reason: refused, at }] };
  const read = map.isWhole ? readerOf(map) : undefined;
  if (read) return readResource(map, reading);
  const list = own(map, 'value') ?? rowsOf(own(map, 'data')) ?? own(map, 'objects');
  if (list?.kind === 'list' && isListOfMaps(list)) {
    const found = readList(list, piece, reading);
    const isPart = isOnePageOfSeveral(map);
    return {
      ...found,
      remarks: [...found.remarks, ...(isPart ? [{ kind: 'incomplete', at } as const] : [])],
    };
  }
  return { facts: [], remarks: map.isWhole ? [{ kind: 'unknown', at }] : [] };
}

/** Complete Resource Graph rows: they include keys, which the printed query leaves out. */
const isWholeRow = (map: PrintedMap): boolean =>
  hasField(map, 'tenantId') && hasField(map, 'subscriptionId') && own(map, 'properties')?.kind === 'map';

function readResource(map: PrintedMap, reading: Reading): Found {
  const isRow = isQueryRow(map);
  const facts = readerOf(map)?.(map, isRow ? { ...reading, origin: 'graph' } : reading) ?? [];
  const remarks: readonly Remark[] = isWholeRow(map)
    ? [{ kind: 'keys-in-paste', at: sourceOf(reading, map) }]
    : [];
  return { facts, remarks };
}

function readList(list: Extract<Printed, { kind: 'list' }>, piece: Piece, reading: Reading): Found {
  const at = sourceOf(reading, list);
  const maps = list.items.filter((item) => item.kind === 'map');
  if (list.items.length === 0 && list.isWhole) {
    const table = emptyTable(reading, piece.command, list.line);
    return table.length > 0 ? { facts: table, remarks: [] } : { facts: [], remarks: [{ kind: 'empty', at }] };
  }
  if (maps.some((map) => isRoute(map) || isLearned(map))) {
    // A truncated table could show routes on one connection only that are on both.
    return list.isWhole
      ? { facts: routesOf(list.items, reading, piece.command, list.line), remarks: [] }
      : { facts: [], remarks: [] };
  }
  const found = maps.filter((map) => map.isWhole).map((map) => readMap(map, piece, reading));
  const facts = found.flatMap((each) => each.facts);
  const remarks = found.flatMap((each) => each.remarks);
  return {
    facts,
    remarks: facts.length > 0 ? remarks.filter(({ kind }) => kind !== 'unknown') : remarks.slice(0, 1),
  };
}

/** PowerShell prints routes in sequence, each as a list of its own. */
export function readPieces(pieces: readonly Piece[], reading: Reading): Found {
  const found: Found[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const { value } = piece;
    if (piece.shape === 'list' && value.kind === 'map' && (isRoute(value) || isLearned(value))) {
      const run = [value];
      while (pieces[at + 1]?.shape === 'list' && pieces[at + 1]?.command === piece.command) {
        const next = pieces[at + 1]?.value;
        if (next?.kind !== 'map' || !(isRoute(next) || isLearned(next))) break;
        run.push(next);
        at += 1;
      }
      found.push({ facts: routesOf(run, reading, piece.command, piece.line), remarks: [] });
      continue;
    }
    const cut = cutIn(value, reading, { input: reading.input, line: piece.endLine });
    const read =
      value.kind === 'list'
        ? readList(value, piece, reading)
        : value.kind === 'map'
          ? readMap(value, piece, reading)
          : undefined;
    found.push({ facts: read?.facts ?? [], remarks: [...(read?.remarks ?? []), ...cut] });
  }
  return { facts: found.flatMap((each) => each.facts), remarks: found.flatMap((each) => each.remarks) };
}
