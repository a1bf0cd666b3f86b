// Reads a circuit and its peerings, as each tool prints them.

import { readJson } from '../text/jsonText';
import { fieldOf, hasField, isNothing, mapAt, mapsAt, type PrintedMap, scalarAt } from '../text/printed';
import type { CircuitFact, Fact, GlobalReachFact, PeeringFact, PeeringType, Said } from './facts';
import type { Ref } from './ids';
import {
  cellsAt,
  isMasked,
  isPrefix,
  networkOf,
  numberSaid,
  ownRef,
  prefixSaid,
  type Reading,
  refAt,
  sourceOf,
  textSaid,
} from './values';

export const circuitType = 'expressRouteCircuits';
const portType = 'expressRoutePorts';

export function peeringTypeOf(text: string | undefined): PeeringType | undefined {
  const plain = text?.toLowerCase() ?? '';
  if (plain.includes('microsoftpeering')) return 'microsoft';
  return plain.includes('azureprivatepeering') ? 'private' : undefined;
}

function globalReachOf(map: PrintedMap, reading: Reading): readonly GlobalReachFact[] {
  const of = (isOwn: boolean, ...names: readonly string[]) =>
    mapsAt(map, ...names).flatMap((each): readonly GlobalReachFact[] => {
      const other = refAt(each, reading, circuitType, 'peerExpressRouteCircuitPeering');
      return other
        ? [{ other, isOwn, status: textSaid(each, reading, 'circuitConnectionStatus')?.value }]
        : [];
    });
  const columns = ['globalReach1', 'globalReach2', 'globalReach3'].flatMap(
    (column): readonly GlobalReachFact[] => {
      const other = refAt(map, reading, circuitType, column);
      return other ? [{ other, isOwn: true }] : [];
    },
  );
  return [...of(true, 'connections'), ...of(false, 'peeredConnections'), ...columns];
}

/** Absent where the output omits them: Resource Graph may leave the column empty. */
function natOf(map: PrintedMap, reading: Reading): Said<readonly string[]> | undefined {
  const config = mapAt(map, 'microsoftPeeringConfig') ?? map;
  const value = fieldOf(config, 'advertisedPublicPrefixes', 'natPrefixes');
  const at = sourceOf(reading, value ?? map);
  if (!value) return reading.origin === 'graph' ? undefined : { value: [], at };
  const texts = cellsAt(config, 'advertisedPublicPrefixes', 'natPrefixes').map(({ text }) => text.trim());
  const prefixes = texts.filter(isPrefix).map(networkOf);
  if (prefixes.length === 0 && texts.some(isMasked)) return { why: 'masked', at };
  if (prefixes.length === 0 && texts.some((text) => text.startsWith('['))) return { why: 'unknown', at };
  return { value: prefixes, at };
}

function filterOf(map: PrintedMap, reading: Reading): Said<Ref | 'none'> | undefined {
  const value = fieldOf(map, 'routeFilter', 'routeFilterId');
  const at = sourceOf(reading, value ?? map);
  const ref = refAt(map, reading, 'routeFilters', 'routeFilter', 'routeFilterId');
  if (ref) return { value: ref, at };
  if (value) return { why: 'unknown', at };
  if (reading.origin === 'graph') return undefined;
  // A plan omits values known only after apply.
  if (reading.origin === 'plan' && !hasField(map, 'routeFilterId')) return undefined;
  return { value: 'none', at };
}

export function peeringOf(map: PrintedMap, reading: Reading): PeeringFact | undefined {
  const type = peeringTypeOf(textSaid(map, reading, 'peeringType', 'partType', 'name')?.value);
  if (!type) return undefined;
  const ipv6 = fieldOf(map, 'ipv6PeeringConfig', 'ipv6');
  const isEmptyIpv6 =
    ipv6?.kind === 'list' ? ipv6.items.length === 0 : ipv6?.kind === 'map' && ipv6.entries.length === 0;
  return {
    type,
    at: sourceOf(reading, map),
    origin: reading.origin,
    state: textSaid(map, reading, 'state', 'partState'),
    peerAsn: numberSaid(map, reading, 'peerASN'),
    primary: prefixSaid(map, reading, 'primaryPeerAddressPrefix', 'primary'),
    secondary: prefixSaid(map, reading, 'secondaryPeerAddressPrefix', 'secondary'),
    ...(type === 'microsoft'
      ? {
          nat: natOf(map, reading),
          natState: textSaid(
            mapAt(map, 'microsoftPeeringConfig') ?? map,
            reading,
            'advertisedPublicPrefixesState',
            'natState',
          ),
          filter: filterOf(map, reading),
        }
      : {}),
    hasIpv6: !isNothing(ipv6) && !isEmptyIpv6,
    globalReach: globalReachOf(map, reading),
  };
}

/** PowerShell truncates deep nesting and prints it again as a JSON string. */
function listedPeerings(map: PrintedMap): {
  readonly maps: readonly PrintedMap[];
  readonly isShown: boolean;
} {
  const value = fieldOf(map, 'peerings', 'peering');
  const isNames = value?.kind === 'list' && value.items.some((item) => item.kind === 'scalar');
  if (value?.kind === 'list' && !isNames) return { maps: mapsAt(map, 'peerings', 'peering'), isShown: true };
  const text = scalarAt(map, 'peeringsText')?.text.trim();
  if (text?.startsWith('[')) {
    const again = readJson(text, 0, () => map.line).value;
    if (again?.kind === 'list' && again.isWhole)
      return { maps: again.items.filter((item) => item.kind === 'map'), isShown: true };
  }
  return { maps: value?.kind === 'map' ? [value] : [], isShown: value?.kind === 'map' };
}

/** Reads a standalone Global Reach connection: its circuit by id or name, the other by its peering. */
export function standaloneGlobalReach(map: PrintedMap, reading: Reading): readonly Fact[] {
  const at = sourceOf(reading, map);
  const [ofName] = textSaid(map, reading, 'name')?.value?.split('/') ?? [];
  const circuit =
    refAt(map, reading, circuitType, 'expressRouteCircuitPeering', 'peeringId') ??
    refAt(map, reading, circuitType, 'id') ??
    (ofName === undefined ? undefined : { name: ofName });
  const other = refAt(map, reading, circuitType, 'peerExpressRouteCircuitPeering', 'peerPeeringId');
  if (!circuit || !other) return [];
  const status = textSaid(map, reading, 'circuitConnectionStatus')?.value;
  const isOwn = !/peerConnections/i.test(textSaid(map, reading, 'type')?.value ?? '');
  // It tells nothing about the peering itself.
  const origin = 'graph';
  const peering = {
    type: 'private',
    at,
    origin,
    hasIpv6: false,
    globalReach: [{ other, isOwn, status }],
  } as const;
  return [{ kind: 'peering', circuit, peering, at }];
}

const inUse = new Set(['inuse', 'used']);

/** Fields of circuit outputs that generic resource lists omit. */
const ownFields = [
  'circuitProvisioningState',
  'serviceProviderProvisioningState',
  'serviceProviderProperties',
  'serviceProviderName',
  'expressRoutePort',
  'peerings',
];

/** A circuit with a masked name is kept as a separate one. */
export function circuitOf(map: PrintedMap, reading: Reading): CircuitFact {
  const ref = ownRef(map, reading, circuitType) ?? { name: `unnamed-${map.line}` };
  const isRow = reading.origin === 'graph';
  const isBare = reading.origin === 'azure' && !hasField(map, ...ownFields);
  const provided = mapAt(map, 'serviceProviderProperties') ?? map;
  const { maps, isShown } = listedPeerings(map);
  const mbps = numberSaid(provided, reading, 'bandwidthInMbps', 'bandwidthMbps');
  const gbps = numberSaid(map, reading, 'bandwidthInGbps', 'bandwidthGbps');
  const port = refAt(map, reading, portType, 'expressRoutePort', 'expressRoutePortId', 'port');
  const authorizations = mapsAt(map, 'authorizations');
  return {
    kind: 'circuit',
    ref,
    at: sourceOf(reading, map),
    origin: reading.origin,
    tier: isRow ? textSaid(map, reading, 'skuTier') : textSaid(mapAt(map, 'sku') ?? map, reading, 'tier'),
    provider: textSaid(provided, reading, 'serviceProviderName', 'provider'),
    location: textSaid(provided, reading, 'peeringLocation'),
    mbps: mbps?.value ? mbps : gbps?.value ? { value: gbps.value * 1000, at: gbps.at } : (mbps ?? gbps),
    port: port && { value: port, at: sourceOf(reading, map) },
    circuitState: textSaid(map, reading, 'circuitProvisioningState', 'circuitState'),
    providerState: textSaid(map, reading, 'serviceProviderProvisioningState', 'providerState'),
    // A row of the printed query holds one peering.
    peerings: (isRow ? [map] : maps).flatMap((each) => peeringOf(each, reading) ?? []),
    // An output without the field has no peerings, unless the tool prints them elsewhere.
    showsPeerings: !isBare && (isRow || isShown || (reading.origin === 'azure' && !isCutShort(map))),
    isBare,
    hasUsedAuthorization: authorizations.some((each) =>
      inUse.has(textSaid(each, reading, 'authorizationUseStatus')?.value?.toLowerCase() ?? ''),
    ),
  };
}

/** PowerShell prints "System.Object[]" or a type name at its depth limit. */
const isCutShort = (map: PrintedMap) => fieldOf(map, 'peerings')?.kind === 'scalar';

/** Reads a standalone peering: the circuit is in its id, or named beside it. */
export function standalonePeering(map: PrintedMap, reading: Reading): readonly Fact[] {
  const peering = peeringOf(map, reading);
  const group = textSaid(map, reading, 'resourceGroupName', 'resourceGroup')?.value;
  const named = textSaid(map, reading, 'expressRouteCircuitName')?.value;
  const byId = refAt(map, reading, circuitType, 'id');
  // In a template the name begins with the circuit's; elsewhere it is just the peering's.
  const [ofName, ...rest] = textSaid(map, reading, 'name')?.value?.split('/') ?? [];
  const byName = named ?? (byId || rest.length === 0 ? undefined : ofName);
  const circuit = byName === undefined ? byId : { name: byName, group: byId?.group ?? group };
  return peering && circuit ? [{ kind: 'peering', circuit, peering, at: peering.at }] : [];
}
