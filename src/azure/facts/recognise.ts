// Detects the kind of a printed resource: by its type, else its id, else its fields.

import { fieldOf, hasField, isNothing, type PrintedMap, textAt } from '../text/printed';
import { azapiResource } from './azapi';
import type { Fact } from './facts';
import { circuitOf, standaloneGlobalReach, standalonePeering } from './readCircuit';
import {
  addressOf,
  connectionOf,
  filterOf,
  filterRule,
  gatewayOf,
  localGatewayOf,
  portOf,
  standaloneVnetPeering,
  virtualWanOf,
  vnetOf,
} from './readOthers';
import type { Reading } from './values';

type Read = (map: PrintedMap, reading: Reading) => readonly Fact[];

const one =
  (read: (map: PrintedMap, reading: Reading) => Fact | undefined): Read =>
  (map, reading) => {
    const fact = read(map, reading);
    return fact ? [fact] : [];
  };

/** Skips related resources that are not read, so that they are not mistaken for others. */
const nothing: Read = () => [];

/** By resource type below Microsoft.Network. */
const byType: ReadonlyMap<string, Read> = new Map(
  Object.entries<Read>({
    expressroutecircuits: one(circuitOf),
    'expressroutecircuits/peerings': standalonePeering,
    'expressroutecircuits/authorizations': nothing,
    'expressroutecircuits/peerings/connections': standaloneGlobalReach,
    'expressroutecircuits/peerings/peerconnections': standaloneGlobalReach,
    expressrouteports: portOf,
    routefilters: filterOf,
    'routefilters/routefilterrules': filterRule,
    connections: connectionOf,
    virtualnetworkgateways: gatewayOf,
    publicipaddresses: addressOf,
    localnetworkgateways: localGatewayOf,
    virtualnetworks: vnetOf,
    'virtualnetworks/virtualnetworkpeerings': standaloneVnetPeering,
    'virtualnetworks/subnets': nothing,
    virtualwans: virtualWanOf,
    virtualhubs: virtualWanOf,
    expressroutegateways: virtualWanOf,
    vpngateways: virtualWanOf,
    vpnsites: virtualWanOf,
  }),
);

/** A resource of the azapi provider: its type, name and body, as ARM spells them. */
const azapiOf: Read = (map, reading) => {
  const resource = azapiResource(map);
  return (resource && byType.get(typeName(textAt(resource, 'type') ?? ''))?.(resource, reading)) ?? [];
};

/** Terraform resource types that are read. */
const byTerraform: ReadonlyMap<string, Read> = new Map(
  Object.entries<Read>({
    azurerm_express_route_circuit: one(circuitOf),
    azurerm_express_route_circuit_peering: standalonePeering,
    azurerm_express_route_circuit_connection: standaloneGlobalReach,
    azurerm_express_route_port: portOf,
    azurerm_route_filter: filterOf,
    azurerm_virtual_network_gateway: gatewayOf,
    azurerm_virtual_network_gateway_connection: connectionOf,
    azurerm_local_network_gateway: localGatewayOf,
    azurerm_virtual_network: vnetOf,
    azurerm_virtual_network_peering: standaloneVnetPeering,
    azurerm_public_ip: addressOf,
    azurerm_virtual_wan: virtualWanOf,
    azurerm_virtual_hub: virtualWanOf,
    azurerm_express_route_gateway: virtualWanOf,
    azurerm_vpn_gateway: virtualWanOf,
    azapi_resource: azapiOf,
  }),
);

const typeName = (type: string): string =>
  type
    .trim()
    .toLowerCase()
    // azapi appends the API version.
    .replace(/@[\w-]+$/, '')
    .replace(/^microsoft\.network\//, '');

/** The types along an id: "expressroutecircuits/peerings". */
function typeInId(id: string): string | undefined {
  const [, path] = /providers\/microsoft\.network\/(.+)$/i.exec(id) ?? [];
  if (path === undefined) return undefined;
  return path
    .toLowerCase()
    .split('/')
    .filter((_, index) => index % 2 === 0)
    .join('/');
}

/** Fields unique to one kind of resource, for output without type and id. */
const byField: readonly (readonly [fields: readonly string[], read: Read])[] = [
  [
    ['serviceProviderProvisioningState', 'circuitProvisioningState', 'serviceProviderProperties'],
    one(circuitOf),
  ],
  [['peeringType'], standalonePeering],
  [['peerExpressRouteCircuitPeering'], standaloneGlobalReach],
  [['connectionType'], connectionOf],
  [['gatewayType'], gatewayOf],
  [['localNetworkAddressSpace'], localGatewayOf],
  [['addressSpace'], vnetOf],
  [['remoteVirtualNetwork'], standaloneVnetPeering],
  [['routeFilterRuleType'], filterRule],
  [['rules'], filterOf],
  [['publicIPAllocationMethod'], addressOf],
];

export function readerOf(map: PrintedMap): Read | undefined {
  const type = textAt(map, 'type') ?? '';
  const ofType = byType.get(typeName(type));
  if (ofType) return ofType;
  if (type.startsWith('azurerm_')) return byTerraform.get(type);
  const ofId = byType.get(typeInId(textAt(map, 'id') ?? '') ?? '');
  if (ofId) return ofId;
  // Other kinds of resources may have fields of these names.
  if (/^microsoft\.(?!network\/)/i.test(type)) return undefined;
  return byField.find(([fields]) =>
    fields.some((field) => hasField(map, field) && !isNothing(fieldOf(map, field))),
  )?.[1];
}

export const terraformReader = (type: string): Read | undefined => byTerraform.get(type);

/** A row of the printed query: a lowercase type with the group beside it, and no nested properties. */
export const isQueryRow = (map: PrintedMap): boolean =>
  hasField(map, 'group') &&
  !map.entries.some(({ key }) => key.toLowerCase() === 'properties') &&
  hasField(map, 'type');
