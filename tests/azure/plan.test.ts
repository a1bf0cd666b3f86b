import { expect, it, describe as suite } from 'vitest';
import { read } from '../fixtures/azureRead';
import type { Resource } from '../fixtures/azureResources';

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
