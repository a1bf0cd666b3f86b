// Reads ports, filters, connections, gateways, addresses and virtual networks, as each tool prints them.

import { mapAt, mapsAt, type PrintedMap, scalarAt } from '../text/printed';
import type { Fact, VnetPeeringFact } from './facts';
import { circuitType } from './readCircuit';
import {
  cellsAt,
  flagAt,
  isTrue,
  numberSaid,
  ownRef,
  prefixesAt,
  type Reading,
  refAt,
  sourceOf,
  textSaid,
} from './values';

const gatewayType = 'virtualNetworkGateways';
const vnetType = 'virtualNetworks';

export function portOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, 'expressRoutePorts');
  if (!ref) return [];
  return [
    { kind: 'port', ref, location: textSaid(map, reading, 'peeringLocation'), at: sourceOf(reading, map) },
  ];
}

const community = /^\d{1,5}:\d{1,5}$/;

const allowed = (map: PrintedMap, reading: Reading): readonly string[] =>
  textSaid(map, reading, 'access')?.value?.toLowerCase() === 'deny'
    ? []
    : cellsAt(map, 'communities')
        .map(({ text }) => text.trim())
        .filter((text) => community.test(text));

export function filterOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, 'routeFilters');
  if (!ref) return [];
  const rules = reading.origin === 'graph' ? [map] : mapsAt(map, 'rules', 'rule');
  const communities = rules.flatMap((rule) => allowed(rule, reading));
  return [
    { kind: 'filter', ref, communities, isPart: reading.origin === 'graph', at: sourceOf(reading, map) },
  ];
}

/** Reads a standalone rule; its filter is in its id, or the first half of its name. */
export function filterRule(map: PrintedMap, reading: Reading): readonly Fact[] {
  const [name] = textSaid(map, reading, 'name')?.value?.split('/') ?? [];
  const ref = refAt(map, reading, 'routeFilters', 'id') ?? (name === undefined ? undefined : { name });
  if (!ref) return [];
  const communities = allowed(map, reading);
  return [{ kind: 'filter', ref, communities, isPart: true, at: sourceOf(reading, map) }];
}

export function connectionOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, 'connections');
  const type = textSaid(map, reading, 'connectionType', ...(isTerraform(reading) ? ['type'] : []))?.value;
  if (!ref || type === undefined) return [];
  return [
    {
      kind: 'connection',
      ref,
      type: type.toLowerCase(),
      gateway: refAt(
        map,
        reading,
        gatewayType,
        'virtualNetworkGateway1',
        'virtualNetworkGatewayId',
        'gateway',
      ),
      circuit: refAt(map, reading, circuitType, 'peer', 'expressRouteCircuitId', 'circuit'),
      localGateway: refAt(
        map,
        reading,
        'localNetworkGateways',
        'localNetworkGateway2',
        'localNetworkGatewayId',
        'localGateway',
      ),
      weight: numberSaid(map, reading, 'routingWeight', 'weight')?.value,
      isFastPath: isTrue(map, 'expressRouteGatewayBypass', 'fastPath'),
      status: textSaid(map, reading, 'connectionStatus', 'status')?.value?.toLowerCase(),
      at: sourceOf(reading, map),
    },
  ];
}

const isTerraform = ({ origin }: Reading) => origin === 'state' || origin === 'plan';

function skuOf(map: PrintedMap, reading: Reading): string | undefined {
  const sku = mapAt(map, 'sku');
  if (sku) return textSaid(sku, reading, 'name', 'tier')?.value;
  return textSaid(map, reading, 'sku', 'skuTier', 'skuName')?.value;
}

export function gatewayOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, gatewayType);
  if (!ref) return [];
  const configurations = mapsAt(map, 'ipConfigurations', 'ipConfiguration');
  const vnet =
    configurations
      .map((each) => refAt(each, reading, vnetType, 'subnet', 'subnetId'))
      .find((each) => each !== undefined) ?? refAt(map, reading, vnetType, 'vnet');
  return [
    {
      kind: 'gateway',
      ref,
      type: textSaid(
        map,
        reading,
        'gatewayType',
        ...(isTerraform(reading) ? ['type'] : []),
      )?.value?.toLowerCase(),
      sku: skuOf(map, reading),
      isActiveActive: flagAt(map, 'activeActive', 'active', 'activeActiveFeature'),
      region: textSaid(map, reading, 'location')?.value,
      vnet,
      addresses: configurations.flatMap(
        (each) => refAt(each, reading, 'publicIPAddresses', 'publicIPAddress', 'publicIpAddressId') ?? [],
      ),
      origin: reading.origin,
      at: sourceOf(reading, map),
    },
  ];
}

export function addressOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, 'publicIPAddresses');
  if (!ref) return [];
  const zones = cellsAt(map, 'zones').filter(({ text }) => /^\d+$/.test(text.trim())).length;
  return [{ kind: 'address', ref, zones, at: sourceOf(reading, map) }];
}

export function localGatewayOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, 'localNetworkGateways');
  if (!ref) return [];
  const space = mapAt(map, 'localNetworkAddressSpace');
  const bgp = mapAt(map, 'bgpSettings');
  return [
    {
      kind: 'local-gateway',
      ref,
      lan: space
        ? prefixesAt(space, reading, 'addressPrefixes')
        : prefixesAt(map, reading, 'addressSpace', 'lan'),
      asn: (bgp ? numberSaid(bgp, reading, 'asn') : numberSaid(map, reading, 'localAsn'))?.value,
      at: sourceOf(reading, map),
    },
  ];
}

function vnetPeeringOf(map: PrintedMap, reading: Reading): VnetPeeringFact | undefined {
  const remote = refAt(
    map,
    reading,
    vnetType,
    'remoteVirtualNetwork',
    'remoteVirtualNetworkId',
    'remoteVnet',
  );
  if (!remote) return undefined;
  return {
    remote,
    usesRemoteGateways: isTrue(map, 'useRemoteGateways'),
    state: textSaid(map, reading, 'peeringState', 'partState')?.value?.toLowerCase(),
  };
}

export function vnetOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const ref = ownRef(map, reading, vnetType);
  if (!ref) return [];
  const isRow = reading.origin === 'graph';
  const space = mapAt(map, 'addressSpace');
  const listed = isRow ? [map] : mapsAt(map, 'virtualNetworkPeerings', 'peerings');
  return [
    {
      kind: 'vnet',
      ref,
      lan: space
        ? prefixesAt(space, reading, 'addressPrefixes')
        : prefixesAt(map, reading, 'addressSpace', 'prefixes'),
      region: textSaid(map, reading, 'location')?.value,
      peerings: listed.flatMap((each) => vnetPeeringOf(each, reading) ?? []),
      at: sourceOf(reading, map),
    },
  ];
}

/** Reads a standalone peering of a virtual network. */
export function standaloneVnetPeering(map: PrintedMap, reading: Reading): readonly Fact[] {
  const peering = vnetPeeringOf(map, reading);
  const named = textSaid(map, reading, 'virtualNetworkName')?.value;
  const group = textSaid(map, reading, 'resourceGroupName', 'resourceGroup')?.value;
  const [ofName] = textSaid(map, reading, 'name')?.value?.split('/') ?? [];
  const byId = refAt(map, reading, vnetType, 'id');
  const byName = named ?? (byId ? undefined : ofName);
  const vnet = byName === undefined ? byId : { name: byName, group: byId?.group ?? group };
  return peering && vnet ? [{ kind: 'vnet-peering', vnet, peering, at: sourceOf(reading, map) }] : [];
}

export function virtualWanOf(map: PrintedMap, reading: Reading): readonly Fact[] {
  const name = scalarAt(map, 'name') ? textSaid(map, reading, 'name')?.value : undefined;
  return name === undefined ? [] : [{ kind: 'virtual-wan', ref: { name }, at: sourceOf(reading, map) }];
}
