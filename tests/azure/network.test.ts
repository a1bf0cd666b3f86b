import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { messageSentence } from '../../src/azure/words/messageSentences';
import { readDescription } from '../../src/format/readDescription';
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

const read = (...texts: readonly string[]) => {
  const got = describe(texts.map((text) => ({ text })));
  const { offices, circuits, vnets } = readDescription(got.text ?? '').description;
  return {
    ...got,
    offices,
    circuits,
    vnets,
    asks: got.questions.map(({ code, elements }) => [code, ...elements].join(' ')),
    finds: got.findings.map(({ code, elements }) => [code, ...elements].join(' ')),
    says: got.messages.map((message) => messageSentence(message, got.inputs)),
  };
};

const own = peering('AzurePrivatePeering');
const er = circuit('er', [own]);
const unplaced = { ipConfigurations: [] };
const vpn = { gatewayType: 'Vpn', sku: { name: 'VpnGw1' }, activeActive: true };
const tunnel = connection('cn-s2s', 'er', {
  connectionType: 'IPsec',
  peer: null,
  virtualNetworkGateway1: { id: idOf('virtualNetworkGateways', 'vpngw') },
  localNetworkGateway2: { id: idOf('localNetworkGateways', 'leeds') },
});

suite('gateways', () => {
  it('stand in the network of their subnet', () => {
    const { vnets, asks } = read(printed(er, gateway('ergw'), connection('cn', 'er')));
    expect(vnets).toMatchObject([{ id: 'hub', region: 'uksouth', circuits: [{ circuit: 'er' }] }]);
    expect(asks).not.toContain('gateway hub');
  });

  it('stand in the only network there is, and are asked about', () => {
    const { vnets, asks } = read(
      printed(er, gateway('ergw', unplaced), connection('cn', 'er'), vnet('vnet-x')),
    );
    expect(vnets).toMatchObject([{ id: 'vnet-x', lan: ['10.60.0.0/20'] }]);
    expect(asks).toContain('gateway vnet-x');
  });

  it('are a network of their own where nothing is said, and are asked about', () => {
    const { vnets, asks } = read(
      printed(er, gateway('ergw', unplaced), connection('cn', 'er'), vnet('u'), vnet('v')),
    );
    expect(vnets.map(({ id }) => id)).toEqual(['ergw']);
    expect(asks).toContain('gateway ergw');
  });

  it('for VPN and for ExpressRoute stand in one network where nothing else is said', () => {
    const both = [gateway('ergw', unplaced), gateway('vpngw', { ...vpn, ...unplaced })];
    const { vnets, offices, asks } = read(printed(er, ...both, connection('cn', 'er'), tunnel));
    expect(vnets).toMatchObject([{ id: 'ergw', vpnGateway: 'active-active', circuits: [{ circuit: 'er' }] }]);
    expect(offices).toMatchObject([{ id: 'office' }, { id: 'leeds', vpn: ['ergw'] }]);
    expect(asks).toContain('gateway ergw');
  });

  it('with a VPN only are told and not written', () => {
    const { vnets, says } = read(
      printed(
        er,
        gateway('ergw'),
        connection('cn', 'er'),
        gateway('vpngw', {
          ...vpn,
          ipConfigurations: [{ subnet: { id: `${idOf('virtualNetworks', 'far')}/subnets/GatewaySubnet` } }],
        }),
        tunnel,
      ),
    );
    expect(vnets.map(({ id }) => id)).toEqual(['hub']);
    expect(says).toEqual([expect.stringContaining('far: only a VPN leads')]);
  });

  it('of each SKU have the zones that the SKU has', () => {
    const zones = (name: string) =>
      read(printed(er, gateway('ergw', { sku: { name } }), connection('cn', 'er'))).vnets[0]?.gateway;
    for (const name of ['Standard', 'HighPerformance', 'UltraPerformance'])
      expect(zones(name), name).toBe('one-zone');
    for (const name of ['ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ', 'ErGwScale'])
      expect(zones(name), name).toBe('zone-redundant');
    expect(zones('Other')).toBeUndefined();
  });
});

const routes = (
  side: string,
  ...rows: readonly (readonly [network: string, path: string, nextHop?: string])[]
) =>
  `$ az network express-route list-route-tables -n er -g rg --path ${side} --peering-name AzurePrivatePeering\n${JSON.stringify(
    rows.map(([network, path, nextHop = '172.16.0.1']) => ({ network, path, nextHop })),
  )}\n`;

suite('route tables', () => {
  it('take what comes over Global Reach and from Azure for no advertisement of an office', () => {
    const { finds, offices, questions } = read(
      printed(er) +
        routes(
          'primary',
          ['10.1.0.0/16', '64496 65001'],
          ['10.9.0.0/16', '12076 64999'],
          ['10.60.0.0/16', '65515'],
        ) +
        routes('secondary', ['10.1.0.0/16', '64496 65001']),
    );
    expect(finds).toContain('vnet-route');
    expect(finds).not.toContain('not-redundant er');
    expect(offices[0]?.asn).toBe(65_001);
    expect(questions[0]?.parameters.candidates).toEqual(['10.1.0.0/16']);
  });

  it('know their connection by the next hops where no command names it', () => {
    const table = (nextHop: string, ...networks: readonly string[]) =>
      JSON.stringify(networks.map((network) => ({ network, path: '64496', nextHop })));
    const { finds } = read(
      printed(er),
      table('172.16.0.1', '10.1.0.0/16', '10.2.0.0/16'),
      table('172.16.0.5', '10.1.0.0/16'),
    );
    expect(finds).toContain('not-redundant er');
  });

  it('write what is repeated by connection, and once where both repeat alike', () => {
    const prepend = (primary: string, secondary: string) =>
      read(
        printed(er) +
          routes('primary', ['10.1.0.0/16', primary]) +
          routes('secondary', ['10.1.0.0/16', secondary]),
      ).circuits[0]?.prepend;
    expect(prepend('64496', '64496 64496 64496')).toEqual({ secondary: 2 });
    expect(prepend('64496 64496', '64496 64496 64496')).toEqual({ primary: 1, secondary: 2 });
    expect(prepend('64496 64496', '64496 64496')).toBe(1);
    expect(prepend('64496 65001 65001', '64496 65001')).toEqual({ primary: 1 });
    expect(prepend('64496', '64496')).toBeUndefined();
  });

  it('with another first number than the peer are a contradiction, and layer 3', () => {
    const { circuits, says } = read(printed(er) + routes('primary', ['10.1.0.0/16', '65009 64700']));
    expect(circuits[0]?.layer).toBe(3);
    expect(says).toEqual([expect.stringMatching(/begin with AS 65009, and the peering uses AS 64496/)]);
  });

  it('name a circuit that nothing else shows', () => {
    const { circuits, asks } = read(routes('primary', ['10.1.0.0/16', '64496']));
    expect(circuits).toMatchObject([
      { id: 'er', location: ['unknown-er'], reach: { provider: 'unknown-er' } },
    ]);
    expect(asks).toContain('location er');
    expect(asks).toContain('provider er');
  });
});

suite('names', () => {
  it('longer than an id may be still give ids', () => {
    const name = `${'er-'.repeat(30)}x`;
    const { circuits, offices } = read(printed(circuit(name, [own]), circuit(`${name}y`, [own])));
    expect(circuits).toHaveLength(2);
    expect(offices).toHaveLength(2);
    expect(new Set(circuits.map(({ id }) => id)).size).toBe(2);
  });

  it('are kept where the id does not say them', () => {
    const { circuits } = read(printed(circuit('ER_Lon.01', [own])));
    expect(circuits).toMatchObject([{ id: 'er-lon-01', name: 'ER_Lon.01' }]);
  });
});

suite('several outputs', () => {
  it('that differ are both told with their lines, and the later is written', () => {
    const later = circuit('er', [own], {
      serviceProviderProperties: {
        serviceProviderName: 'Carrier One',
        peeringLocation: 'London',
        bandwidthInMbps: 2000,
      },
    });
    const { circuits, says } = read(printed(er), printed(later));
    expect(circuits[0]?.bandwidthMbps).toBe(2000);
    expect(says).toEqual([
      expect.stringMatching(
        /^Input 2, line \d+: er: bandwidth in Mbps is 2000 here and 1000 on line \d+ of input 1/,
      ),
    ]);
  });

  it('that say the same say it once', () => {
    expect(read(printed(er), printed(er)).says).toEqual([]);
    expect(read(printed(er), printed(er)).circuits).toHaveLength(1);
  });

  it('may name a circuit that none of them shows', () => {
    const { circuits } = read(printed(gateway('ergw'), connection('cn', 'er-a'), connection('cn-2', 'er-b')));
    expect(circuits.map(({ location }) => location)).toEqual([['unknown-er-a'], ['unknown-er-b']]);
  });
});

const planned = (address: string, type: string, values: Resource): Resource => ({
  address,
  mode: 'managed',
  type,
  name: 'x',
  values,
});
const plan = {
  format_version: '1.9',
  terraform_version: '1.12.0',
  planned_values: {
    root_module: {
      child_modules: ['a', 'b'].map((key) => ({
        address: `module.er["${key}"]`,
        resources: [
          planned(`module.er["${key}"].azurerm_express_route_circuit.this`, 'azurerm_express_route_circuit', {
            name: `er-${key}`,
            peering_location: key === 'a' ? 'Oslo' : 'Oslo Metro',
            service_provider_name: `Carrier ${key}`,
            bandwidth_in_mbps: 1000,
            sku: [{ tier: 'Premium' }],
          }),
          planned(
            `module.er["${key}"].azurerm_express_route_circuit_peering.own`,
            'azurerm_express_route_circuit_peering',
            {
              peering_type: 'AzurePrivatePeering',
              peer_asn: 65_001,
              primary_peer_address_prefix: '172.16.0.0/30',
              secondary_peer_address_prefix: '172.16.0.4/30',
            },
          ),
        ],
      })),
      resources: [
        planned('azurerm_virtual_network_gateway.er', 'azurerm_virtual_network_gateway', {
          name: 'ergw',
          type: 'ExpressRoute',
          sku: 'Standard',
        }),
        ...['a', 'b'].map((key) =>
          planned(
            `module.link.azurerm_virtual_network_gateway_connection.c["${key}"]`,
            'azurerm_virtual_network_gateway_connection',
            {
              name: `cn-${key}`,
              type: 'ExpressRoute',
              routing_weight: key === 'a' ? 10 : 0,
            },
          ),
        ),
      ],
    },
  },
  configuration: {
    root_module: {
      module_calls: {
        er: {
          module: {
            outputs: {
              id: {
                expression: {
                  references: ['azurerm_express_route_circuit.this.id', 'azurerm_express_route_circuit.this'],
                },
              },
            },
            resources: [
              {
                type: 'azurerm_express_route_circuit_peering',
                name: 'own',
                expressions: {
                  express_route_circuit_name: { references: ['azurerm_express_route_circuit.this.name'] },
                },
              },
            ],
          },
        },
        link: {
          expressions: {
            circuits: { references: ['module.er'] },
            gateway: { references: ['azurerm_virtual_network_gateway.er.id'] },
          },
          module: {
            resources: [
              {
                type: 'azurerm_virtual_network_gateway_connection',
                name: 'c',
                expressions: {
                  express_route_circuit_id: { references: ['var.circuits'] },
                  virtual_network_gateway_id: { references: ['var.gateway'] },
                },
              },
            ],
          },
        },
      },
    },
  },
};

suite('a plan', () => {
  it('is put together through modules, their variables and their outputs', () => {
    const { circuits, vnets } = read(JSON.stringify(plan));
    expect(circuits).toMatchObject([
      { id: 'er-a', location: ['oslo'], private: {} },
      { id: 'er-b', location: ['oslo', 'oslo2'], private: {} },
    ]);
    expect(vnets).toMatchObject([
      { id: 'ergw', gateway: 'one-zone', circuits: [{ circuit: 'er-a', weight: 10 }, { circuit: 'er-b' }] },
    ]);
  });
});

suite('a template', () => {
  it('has its names and ids worked out', () => {
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: {
        site: { type: 'string', defaultValue: 'OSL' },
        where: { type: 'string', defaultValue: 'Oslo' },
      },
      variables: { name: "[format('{0}-{1}', 'er', toLower(parameters('site')))]" },
      resources: [
        {
          type: 'Microsoft.Network/expressRouteCircuits',
          name: "[variables('name')]",
          sku: { tier: 'Local' },
          properties: {
            serviceProviderProperties: {
              serviceProviderName: 'P',
              peeringLocation: "[parameters('where')]",
              bandwidthInMbps: 1000,
            },
          },
          resources: [
            {
              type: 'peerings',
              name: 'MicrosoftPeering',
              properties: {
                ...peering('MicrosoftPeering'),
                primaryPeerAddressPrefix: "[cidrSubnet('192.0.2.0/29', 30, 0)]",
                secondaryPeerAddressPrefix: "[cidrSubnet('192.0.2.0/29', 30, 1)]",
                routeFilter: {
                  id: "[resourceId('Microsoft.Network/routeFilters', concat(variables('name'), '-rf'))]",
                },
              },
            },
          ],
        },
        { ...filter('12076:51042'), id: null, name: "[concat(variables('name'), '-rf')]" },
      ],
    };
    const { circuits, finds } = read(JSON.stringify(template));
    expect(circuits).toMatchObject([
      {
        id: 'er-osl',
        location: ['oslo'],
        sku: 'local',
        microsoft: { communities: ['norwayeast'], nat: ['203.0.113.0/29'] },
      },
    ]);
    expect(finds).not.toContain('session-missing er-osl');
  });
});
