import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import type { FindingCode } from '../../src/azure/network/finding';
import { routeTable } from '../fixtures/azureRead';
import {
  circuit,
  connection,
  filter,
  gateway,
  idOf,
  peering,
  printed,
  type Resource,
  vnet,
} from '../fixtures/azureResources';

const own = peering('AzurePrivatePeering');
const microsoft = peering('MicrosoftPeering');
const er = circuit('er', [own]);
const hub = [gateway('ergw'), connection('cn', 'er'), vnet('hub')];
const reach = (status: string): Resource => ({
  connections: [
    {
      circuitConnectionStatus: status,
      peerExpressRouteCircuitPeering: {
        id: `${idOf('expressRouteCircuits', 'far')}/peerings/AzurePrivatePeering`,
      },
    },
  ],
});
const vpn = { gatewayType: 'Vpn', sku: { name: 'VpnGw1' } };
const tunnel = (status: string) => [
  gateway('vpngw', vpn),
  connection('cn-s2s', 'er', {
    connectionType: 'IPsec',
    connectionStatus: status,
    peer: null,
    virtualNetworkGateway1: { id: idOf('virtualNetworkGateways', 'vpngw') },
    localNetworkGateway2: { id: idOf('localNetworkGateways', 'leeds') },
  }),
];
const twice = (one: Resource, other: Resource) => printed(circuit('er-1', [one]), circuit('er-2', [other]));
const template = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { where: { type: 'string' } },
  resources: [
    circuit('er', [], {
      serviceProviderProperties: { serviceProviderName: 'P', peeringLocation: "[parameters('where')]" },
    }),
  ],
};

/** For each code a paste that shows it, and the same without what makes it so. */
const cases: Partial<Record<FindingCode, [shows: string, elements: string[], without: string]>> = {
  'circuit-disabled': [printed({ ...er, circuitProvisioningState: 'Disabled' }), ['er'], printed(er)],
  'circuit-not-linked': [
    printed(er, circuit('er-2', [own]), ...hub),
    ['er-2'],
    printed(er, circuit('er-2', [microsoft]), ...hub),
  ],
  'two-as-numbers': [
    printed(circuit('er', [own, { ...microsoft, peerASN: 64497 }])),
    ['er'],
    printed(circuit('er', [own, microsoft])),
  ],
  'community-unknown': [
    printed(circuit('er', [microsoft]), filter('12076:5999', '12076:51024')),
    ['er'],
    printed(circuit('er', [microsoft]), filter('12076:52024', '12076:51024')),
  ],
  'm365-needs-premium': [
    printed(circuit('er', [microsoft]), filter('12076:5010')),
    ['er'],
    printed(circuit('er', [microsoft], { sku: { tier: 'Premium' } }), filter('12076:5010')),
  ],
  'other-subscription': [
    printed(er, connection('cn', 'er', { id: idOf('connections', 'cn', 'rg', '51') }), gateway('ergw')),
    ['er'],
    printed(er, ...hub),
  ],
  'duplicate-name': [
    printed(er, { ...er, id: idOf('expressRouteCircuits', 'er', 'rg-2') }),
    ['er-2'],
    printed(er, { ...er, id: idOf('expressRouteCircuits', 'er') }),
  ],
  zonal: [
    printed(er, ...hub, {
      name: 'pip-ergw',
      id: idOf('publicIPAddresses', 'pip-ergw'),
      type: 'Microsoft.Network/publicIPAddresses',
      zones: ['1'],
    }),
    ['hub'],
    printed(er, ...hub, {
      name: 'pip-ergw',
      id: idOf('publicIPAddresses', 'pip-ergw'),
      type: 'Microsoft.Network/publicIPAddresses',
      zones: ['1', '2', '3'],
    }),
  ],
  'fast-path': [
    printed(er, gateway('ergw'), connection('cn', 'er', { expressRouteGatewayBypass: true })),
    ['hub'],
    printed(er, ...hub),
  ],
  'spoke-without-gateway': [
    printed(
      er,
      ...hub,
      vnet('spoke', {
        virtualNetworkPeerings: [
          {
            remoteVirtualNetwork: { id: idOf('virtualNetworks', 'hub') },
            useRemoteGateways: false,
            peeringState: 'Connected',
          },
        ],
      }),
    ),
    ['spoke'],
    printed(
      er,
      ...hub,
      vnet('spoke', {
        virtualNetworkPeerings: [
          {
            remoteVirtualNetwork: { id: idOf('virtualNetworks', 'hub') },
            useRemoteGateways: true,
            peeringState: 'Connected',
          },
        ],
      }),
    ),
  ],
  'prepended-in-part': [
    printed(er) + routeTable('primary', ['10.1.0.0/16', '64496'], ['10.2.0.0/16', '64496 64496']),
    ['er.primary'],
    printed(er) + routeTable('primary', ['10.1.0.0/16', '64496'], ['10.2.0.0/16', '64496']),
  ],
  'one-table-only': [
    printed(er) + routeTable('primary', ['10.1.0.0/16', '64496']),
    ['er'],
    printed(er) +
      routeTable('primary', ['10.1.0.0/16', '64496']) +
      routeTable('secondary', ['10.1.0.0/16', '64496']),
  ],
  'global-reach-not-shown': [
    printed(circuit('er', [{ ...own, ...reach('Connected') }])),
    ['er'],
    printed(circuit('er', [{ ...own, ...reach('Connected') }]), circuit('far', [own])),
  ],
  'global-reach-down': [
    printed(circuit('er', [{ ...own, ...reach('Disconnected') }]), circuit('far', [own])),
    ['er'],
    printed(circuit('er', [{ ...own, ...reach('Connected') }]), circuit('far', [own])),
  ],
  'default-route-from-office': [
    printed(er) +
      JSON.stringify({
        value: [
          {
            network: '0.0.0.0/0',
            asPath: '12076-64496',
            origin: 'EBgp',
            sourcePeer: '10.0.0.4',
            localAddress: '10.0.0.12',
          },
        ],
      }),
    [],
    printed(er) +
      JSON.stringify({
        value: [
          {
            network: '10.1.0.0/16',
            asPath: '12076-64496',
            origin: 'EBgp',
            sourcePeer: '10.0.0.4',
            localAddress: '10.0.0.12',
          },
        ],
      }),
  ],
  'ipv6-left-out': [
    printed(circuit('er', [{ ...own, ipv6PeeringConfig: { primaryPeerAddressPrefix: '2001:db8::/126' } }])),
    ['er'],
    printed(circuit('er', [{ ...own, ipv6PeeringConfig: null }])),
  ],
  'vwan-left-out': [
    printed(er, { name: 'vhub', id: idOf('virtualHubs', 'vhub'), type: 'Microsoft.Network/virtualHubs' }),
    ['vhub'],
    printed(er, ...hub),
  ],
  'vnet-to-vnet-left-out': [
    printed(er, ...hub, connection('cn-2', 'er', { connectionType: 'Vnet2Vnet', peer: null })),
    ['hub'],
    printed(er, ...hub),
  ],
  'tunnel-down': [
    printed(er, ...hub, ...tunnel('NotConnected')),
    ['leeds'],
    printed(er, ...hub, ...tunnel('Connected')),
  ],
  'value-missing': [
    JSON.stringify(template),
    ['where'],
    JSON.stringify({ ...template, parameters: { where: { type: 'string', defaultValue: 'Oslo' } } }),
  ],
  incomplete: [
    JSON.stringify({ value: [er], nextLink: 'https://example.com/next' }),
    [],
    JSON.stringify({ value: [er], nextLink: null }),
  ],
  'keys-in-paste': [
    JSON.stringify({
      data: [{ ...er, tenantId: 't', subscriptionId: 's', properties: { peerings: [own] } }],
      count: 1,
      total_records: 1,
    }),
    [],
    JSON.stringify({ data: [er], count: 1, total_records: 1 }),
  ],
  refused: ['ERROR: (AuthorizationFailed) The client does not have authorization', [], printed(er)],
  empty: ['[]', [], printed(er)],
  'same-location': [twice(own, own), ['er-1', 'er-2'], printed(er)],
  'no-peering': [printed(circuit('er', [])), ['er'], printed(er)],
  masked: [
    printed(
      circuit('er', [
        { ...own, primaryPeerAddressPrefix: 'x.x.x.x/30', secondaryPeerAddressPrefix: 'x.x.x.x/30' },
      ]),
    ),
    ['er'],
    printed(er),
  ],
};

const found = (text: string, code: string) =>
  describe([{ text }]).findings.filter((each) => each.code === code);

suite('a finding', () => {
  for (const [code, [shows, elements, without]] of Object.entries(cases)) {
    it(`is made where it is so: ${code}`, () => {
      expect(found(shows, code).map((each) => each.elements)).toEqual([elements]);
    });
    it(`is not made where it is not: ${code}`, () => {
      expect(found(without, code)).toEqual([]);
    });
  }
});
