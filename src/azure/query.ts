// The Azure Resource Graph query that the page prints: it selects no key, no tag and no full id.

const lines = [
  'resources',
  "| where type in~ ('microsoft.network/expressroutecircuits', 'microsoft.network/expressrouteports', 'microsoft.network/routefilters', 'microsoft.network/virtualnetworkgateways', 'microsoft.network/connections', 'microsoft.network/localnetworkgateways', 'microsoft.network/virtualnetworks')",
  "| extend parts = case(type =~ 'microsoft.network/expressroutecircuits', properties.peerings, type =~ 'microsoft.network/routefilters', properties.rules, type =~ 'microsoft.network/virtualnetworks', properties.virtualNetworkPeerings, dynamic(null))",
  '| extend parts = iff(array_length(parts) > 0, parts, dynamic([{}]))',
  '| mv-expand part = parts limit 2000',
  '| extend p = part.properties, m = part.properties.microsoftPeeringConfig',
  "| extend portId = split(tostring(properties.expressRoutePort.id), '/'), filterId = split(tostring(p.routeFilter.id), '/'), gatewayId = split(tostring(properties.virtualNetworkGateway1.id), '/'), circuitId = split(tostring(properties.peer.id), '/'), localId = split(tostring(properties.localNetworkGateway2.id), '/'), subnetId = split(tostring(properties.ipConfigurations[0].properties.subnet.id), '/'), remoteId = split(tostring(p.remoteVirtualNetwork.id), '/'), g1 = split(tostring(p.connections[0].properties.peerExpressRouteCircuitPeering.id), '/'), g2 = split(tostring(p.connections[1].properties.peerExpressRouteCircuitPeering.id), '/'), g3 = split(tostring(p.connections[2].properties.peerExpressRouteCircuitPeering.id), '/')",
  '| project',
  '    type, name, group = resourceGroup, location,',
  '    skuTier = coalesce(tostring(sku.tier), tostring(properties.sku.name)),',
  '    provider = properties.serviceProviderProperties.serviceProviderName,',
  '    peeringLocation = coalesce(properties.serviceProviderProperties.peeringLocation, properties.peeringLocation),',
  '    bandwidthMbps = properties.serviceProviderProperties.bandwidthInMbps,',
  '    bandwidthGbps = properties.bandwidthInGbps,',
  "    port = iff(array_length(portId) > 8, tolower(strcat(portId[4], '/', portId[8])), ''),",
  '    circuitState = properties.circuitProvisioningState,',
  '    providerState = properties.serviceProviderProvisioningState,',
  '    partType = p.peeringType,',
  '    partState = coalesce(p.state, p.peeringState),',
  '    peerAsn = p.peerASN,',
  '    primary = p.primaryPeerAddressPrefix,',
  '    secondary = p.secondaryPeerAddressPrefix,',
  '    natPrefixes = m.advertisedPublicPrefixes,',
  '    natState = m.advertisedPublicPrefixesState,',
  "    routeFilter = iff(array_length(filterId) > 8, tolower(strcat(filterId[4], '/', filterId[8])), ''),",
  "    globalReach1 = iff(array_length(g1) > 8, tolower(strcat(g1[4], '/', g1[8])), ''),",
  "    globalReach2 = iff(array_length(g2) > 8, tolower(strcat(g2[4], '/', g2[8])), ''),",
  "    globalReach3 = iff(array_length(g3) > 8, tolower(strcat(g3[4], '/', g3[8])), ''),",
  '    access = p.access,',
  '    communities = p.communities,',
  '    gatewayType = properties.gatewayType,',
  '    activeActive = properties.activeActive,',
  "    vnet = iff(array_length(subnetId) > 8, tolower(strcat(subnetId[4], '/', subnetId[8])), ''),",
  '    connectionType = properties.connectionType,',
  "    gateway = iff(array_length(gatewayId) > 8, tolower(strcat(gatewayId[4], '/', gatewayId[8])), ''),",
  "    circuit = iff(array_length(circuitId) > 8, tolower(strcat(circuitId[4], '/', circuitId[8])), ''),",
  "    localGateway = iff(array_length(localId) > 8, tolower(strcat(localId[4], '/', localId[8])), ''),",
  '    weight = properties.routingWeight,',
  '    bgp = properties.enableBgp,',
  '    fastPath = properties.expressRouteGatewayBypass,',
  '    status = properties.connectionStatus,',
  '    prefixes = properties.addressSpace.addressPrefixes,',
  "    remoteVnet = iff(array_length(remoteId) > 8, tolower(strcat(remoteId[4], '/', remoteId[8])), ''),",
  '    useRemoteGateways = p.useRemoteGateways,',
  '    lan = properties.localNetworkAddressSpace.addressPrefixes,',
  '    localAsn = properties.bgpSettings.asn',
  '| order by type asc, name asc',
] as const;

/** Formatted for reading. */
export const resourceGraphQuery: string = `${lines.join('\n')}\n`;

/** On one line, for a shell's double quotes: it has none itself. */
const oneLine = lines.map((line) => line.trim()).join(' ');

/** `--first` defaults to 100, and 1,000 is the most that one page holds. */
export const queryCommand = `az graph query --first 1000 -o json -q "${oneLine}"`;

/** The resource types it selects. */
export const queriedTypes: readonly string[] = [
  'ExpressRoute circuits',
  'ExpressRoute Direct ports',
  'route filters',
  'virtual network gateways',
  'connections',
  'local network gateways',
  'virtual networks',
];

/** Why it is harmless, one reason per sentence. */
export const whyHarmless: readonly string[] = [
  'It reads and changes nothing.',
  'It selects no service key, no authorization key and no shared key.',
  'Of every id it selects the group and the name only, never the subscription.',
  'It selects no tags, no notes and no addresses of gateways.',
  'What it prints stays in your browser when you paste it here.',
];
