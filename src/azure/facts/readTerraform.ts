// Reads the resources of a Terraform state or plan.

import {
  type Entry,
  fieldOf,
  hasField,
  mapAt,
  mapsAt,
  type Printed,
  type PrintedMap,
  textAt,
} from '../text/printed';
import type { Fact } from './facts';
import { terraformReader } from './recognise';
import { type Planned, plannedOf, referenceFinder } from './terraformReferences';
import { type Reading, sourceOf, textSaid } from './values';

export type TerraformShape = 'state' | 'plan' | 'raw' | 'other-format' | 'other-version';

/** The kind of Terraform document; undefined for other maps. */
export function terraformShape(map: PrintedMap): TerraformShape | undefined {
  const format = textAt(map, 'format_version');
  const isShown =
    hasField(map, 'planned_values') || hasField(map, 'values') || hasField(map, 'terraform_version');
  if (format !== undefined && isShown) {
    // 0.x came before Terraform 1.1 and has the same shape.
    if (!/^[01]\./.test(format)) return 'other-format';
    return hasField(map, 'planned_values') || hasField(map, 'resource_changes') ? 'plan' : 'state';
  }
  const isRaw =
    hasField(map, 'version') &&
    (hasField(map, 'lineage') || hasField(map, 'serial') || hasField(map, 'terraform_version'));
  if (!isRaw) return undefined;
  return textAt(map, 'version') === '4' ? 'raw' : 'other-version';
}

const MOST_DEPTH = 48;

const listAt = (map: PrintedMap, key: string): readonly Printed[] => {
  const value = map.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'list' ? value.items : [];
};

/** The resources of a module and its nested modules; callers handle truncated ones. */
function resourcesIn(module: PrintedMap, depth = 0): readonly PrintedMap[] {
  if (depth > MOST_DEPTH) return [];
  const own = listAt(module, 'resources').filter((item) => item.kind === 'map');
  const inside = listAt(module, 'child_modules').filter((item) => item.kind === 'map');
  return [...own, ...inside.flatMap((child) => resourcesIn(child, depth + 1))];
}

const planned = (module: PrintedMap | undefined): readonly Planned[] =>
  (module ? resourcesIn(module) : []).flatMap((resource) => {
    const values = mapAt(resource, 'values');
    const type = textAt(resource, 'type');
    if (!resource.isWhole || !values || type === undefined) return [];
    return [plannedOf(textAt(resource, 'address') ?? type, type, values)];
  });

const rootModule = (map: PrintedMap, key: string): PrintedMap | undefined => {
  const values = map.entries.find((entry) => entry.key === key)?.value;
  return values?.kind === 'map' ? mapAt(values, 'root_module') : undefined;
};

/** Fields that refer to other resources, with the types they refer to. */
const referring: readonly (readonly [
  field: string,
  path: readonly string[],
  type: string,
  idType: string,
])[] = [
  [
    'express_route_circuit_id',
    ['express_route_circuit_id'],
    'azurerm_express_route_circuit',
    'expressRouteCircuits',
  ],
  ['express_route_circuit_name', ['express_route_circuit_name'], 'azurerm_express_route_circuit', ''],
  [
    'virtual_network_gateway_id',
    ['virtual_network_gateway_id'],
    'azurerm_virtual_network_gateway',
    'virtualNetworkGateways',
  ],
  [
    'local_network_gateway_id',
    ['local_network_gateway_id'],
    'azurerm_local_network_gateway',
    'localNetworkGateways',
  ],
  ['express_route_port_id', ['express_route_port_id'], 'azurerm_express_route_port', 'expressRoutePorts'],
  ['route_filter_id', ['route_filter_id'], 'azurerm_route_filter', 'routeFilters'],
  ['remote_virtual_network_id', ['remote_virtual_network_id'], 'azurerm_virtual_network', 'virtualNetworks'],
  ['virtual_network_name', ['virtual_network_name'], 'azurerm_virtual_network', ''],
];

/** Peerings joined by Global Reach, by their circuits. */
const joining: readonly string[] = ['peering_id', 'peer_peering_id'];

function joinedPeerings(each: Planned, find: ReturnType<typeof referenceFinder>): readonly Entry[] {
  if (each.type !== 'azurerm_express_route_circuit_connection') return [];
  return joining.flatMap((field): readonly Entry[] => {
    if (fieldOf(each.values, field) !== undefined) return [];
    const peering = find(each, [field], 'azurerm_express_route_circuit_peering');
    const named = peering && textAt(peering.values, 'express_route_circuit_name');
    const circuit = peering && find(peering, ['express_route_circuit_name'], 'azurerm_express_route_circuit');
    const name = named ?? (circuit && textAt(circuit.values, 'name'));
    return name === undefined ? [] : [idEntry(field, 'expressRouteCircuits', name, each.values.line)];
  });
}

const idEntry = (key: string, idType: string, name: string, line: number): Entry => ({
  key,
  value: {
    kind: 'scalar',
    text: idType === '' ? name : `/providers/Microsoft.Network/${idType}/${name}`,
    isQuoted: true,
    line,
  },
});

/** azapi children name their parent; in a plan the parent may be known only by reference. */
function azapiParent(each: Planned, find: ReturnType<typeof referenceFinder>): readonly Entry[] {
  if (each.type !== 'azapi_resource' || fieldOf(each.values, 'parent_id') !== undefined) return [];
  const parent = find(each, ['parent_id'], 'azapi_resource');
  const type = parent && textAt(parent.values, 'type')?.replace(/@.*$/, '').split('/').at(-1);
  const name = parent && textAt(parent.values, 'name');
  return type === undefined || name === undefined ? [] : [idEntry('parent_id', type, name, each.values.line)];
}

/** A planned resource's values, with the names of referenced resources whose ids are not known yet. */
function completed(each: Planned, find: ReturnType<typeof referenceFinder>): PrintedMap {
  const { values } = each;
  const line = values.line;
  const added = referring.flatMap(([field, path, type, idType]) => {
    if (fieldOf(values, field) !== undefined) return [];
    const name = find(each, path, type);
    const text = name && textAt(name.values, 'name');
    return text === undefined ? [] : [idEntry(field, idType, text, line)];
  });
  const all = [...added, ...joinedPeerings(each, find), ...azapiParent(each, find)];
  const names = new Set(all.map(({ key }) => key));
  return { ...values, entries: [...values.entries.filter(({ key }) => !names.has(key)), ...all] };
}

const deletable = new Set([
  'azurerm_express_route_circuit',
  'azurerm_virtual_network_gateway',
  'azurerm_virtual_network',
]);

function deletedIn(plan: PrintedMap, reading: Reading): readonly Fact[] {
  return mapsAt(plan, 'resource_changes').flatMap((change): readonly Fact[] => {
    const what = mapAt(change, 'change');
    const actions = what ? listAt(what, 'actions') : [];
    const isDeleted = actions.length === 1 && actions[0]?.kind === 'scalar' && actions[0].text === 'delete';
    const before = what && mapAt(what, 'before');
    const name = before && textSaid(before, reading, 'name')?.value;
    if (!isDeleted || !deletable.has(textAt(change, 'type') ?? '') || name === undefined) return [];
    return [{ kind: 'deleted', ref: { name }, at: sourceOf(reading, change) }];
  });
}

function planFacts(plan: PrintedMap, around: Reading): readonly Fact[] {
  const reading: Reading = { ...around, origin: 'plan' };
  const after = planned(rootModule(plan, 'planned_values'));
  const prior = mapAt(plan, 'prior_state');
  // Data sources are in the prior state.
  const data = prior ? planned(rootModule(prior, 'values')) : [];
  const find = referenceFinder(mapAt(plan, 'configuration'), [...after, ...data]);
  return [
    ...after.flatMap((each) => terraformReader(each.type)?.(completed(each, find), reading) ?? []),
    ...deletedIn(plan, reading),
  ];
}

function rawFacts(state: PrintedMap, reading: Reading): readonly Fact[] {
  return listAt(state, 'resources').flatMap((resource) => {
    if (resource.kind !== 'map') return [];
    const read = terraformReader(textAt(resource, 'type') ?? '');
    const instances = mapsAt(resource, 'instances').filter(({ isWhole }) => isWhole);
    return read ? instances.flatMap((each) => read(mapAt(each, 'attributes') ?? each, reading)) : [];
  });
}

export function readTerraform(map: PrintedMap, shape: TerraformShape, around: Reading): readonly Fact[] {
  const reading: Reading = { ...around, origin: 'state' };
  switch (shape) {
    case 'plan':
      return planFacts(map, around);
    case 'state':
      return planned(rootModule(map, 'values')).flatMap(
        (each) => terraformReader(each.type)?.(each.values, reading) ?? [],
      );
    case 'raw':
      return rawFacts(map, reading);
    case 'other-format':
    case 'other-version':
      return [];
  }
}
