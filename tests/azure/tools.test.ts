import { expect, it, describe as suite } from 'vitest';
import { codes, data, print } from '../fixtures/azureRead';
import { circuit, idOf, peering, type Resource } from '../fixtures/azureResources';

// Tools beside those whose outputs are given.

const own = peering('AzurePrivatePeering');

suite('Global Reach', () => {
  const circuits = [circuit('er', [own]), circuit('far', [own])];
  const at = (name: string) => ({ id: `${idOf('expressRouteCircuits', name)}/peerings/AzurePrivatePeering` });
  const reach: Resource = {
    name: 'gr',
    type: 'Microsoft.Network/expressRouteCircuits/peerings/connections',
    id: `${at('er').id}/connections/gr`,
    addressPrefix: '192.168.9.0/29',
    authorizationKey: 'SECRET-gr',
    circuitConnectionStatus: 'Disconnected',
    expressRouteCircuitPeering: at('er'),
    peerExpressRouteCircuitPeering: at('far'),
  };

  it('is read where it is printed by itself', () => {
    const { description, findings } = data(circuits, [reach]);
    expect(description.circuits.er['global-reach']).toEqual(['far']);
    expect(description.circuits.far['global-reach']).toBeUndefined();
    expect(findings).toContainEqual(expect.objectContaining({ code: 'global-reach-down', elements: ['er'] }));
    const { id: _, type: __, ...listed } = reach;
    expect(data(circuits, [listed]).description.circuits.er['global-reach']).toEqual(['far']);
  });

  const managed = (type: string, name: string, values: Resource) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    values,
  });
  const named = (name: string) =>
    managed('azurerm_express_route_circuit', name, {
      name,
      peering_location: name,
      service_provider_name: 'Carrier',
    });
  const joining = (name: string) =>
    managed('azurerm_express_route_circuit_peering', name, {
      express_route_circuit_name: name,
      peering_type: 'AzurePrivatePeering',
    });

  it('is read in a plan that knows no ids yet, and in a state that does', () => {
    const resources = [named('er'), named('far'), joining('er'), joining('far')];
    const refer = (name: string) => ({ references: [`azurerm_express_route_circuit_peering.${name}.id`] });
    const plan = {
      format_version: '1.2',
      terraform_version: '1.12.0',
      planned_values: {
        root_module: {
          resources: [
            ...resources,
            managed('azurerm_express_route_circuit_connection', 'gr', { name: 'gr' }),
          ],
        },
      },
      configuration: {
        root_module: {
          resources: [
            ...resources.map(({ type, name }) => ({ type, name, expressions: {} })),
            {
              type: 'azurerm_express_route_circuit_connection',
              name: 'gr',
              expressions: { peering_id: refer('er'), peer_peering_id: refer('far') },
            },
          ],
        },
      },
    };
    expect(data(plan).description.circuits.er['global-reach']).toEqual(['far']);
    const ids = { peering_id: at('er').id, peer_peering_id: at('far').id };
    const state = {
      format_version: '1.0',
      terraform_version: '1.12.0',
      values: {
        root_module: {
          resources: [...resources, managed('azurerm_express_route_circuit_connection', 'gr', ids)],
        },
      },
    };
    expect(data(state).description.circuits.er['global-reach']).toEqual(['far']);
  });
});

suite('the provider azapi', () => {
  const { name, type, id, peerings: _, ...properties } = circuit('er', []);
  const circuitBody = { properties };
  const peeringBody = { properties: { ...own, sharedKey: 'SECRET-azapi' } };
  const state = (asText: boolean, isPlan: boolean) => {
    const body = (value: Resource) => (asText ? JSON.stringify(value) : value);
    const resources = [
      { type: `${type}@2024-05-01`, name, body: body(circuitBody), ...(isPlan ? {} : { id }) },
      {
        type: `${type}/peerings@2024-05-01`,
        name: 'AzurePrivatePeering',
        body: body(peeringBody),
        ...(isPlan ? {} : { parent_id: id }),
      },
    ].map((values, index) => ({
      address: `azapi_resource.r${index}`,
      type: 'azapi_resource',
      name: `r${index}`,
      values,
    }));
    const parent = { parent_id: { references: ['azapi_resource.r0.id', 'azapi_resource.r0'] } };
    return {
      format_version: '1.2',
      terraform_version: '1.12.0',
      [isPlan ? 'planned_values' : 'values']: { root_module: { resources } },
      ...(isPlan
        ? {
            configuration: {
              root_module: { resources: [{ type: 'azapi_resource', name: 'r1', expressions: parent }] },
            },
          }
        : {}),
    };
  };

  for (const asText of [true, false])
    for (const isPlan of [true, false])
      it(`is read ${asText ? 'with a body of JSON' : 'with a body'} in a ${isPlan ? 'plan' : 'state'}`, () => {
        const printed = data(state(asText, isPlan));
        expect(printed.description.circuits).toEqual({
          er: {
            location: 'london',
            provider: 'carrier-one',
            bandwidth: '1 Gbps',
            sku: 'standard',
            peerings: ['private'],
          },
        });
        expect(JSON.stringify(printed)).not.toContain('SECRET');
      });
});

suite('Resource Graph', () => {
  it('is read as lists of values below a list of columns too', () => {
    const row: Resource = {
      type: 'microsoft.network/expressroutecircuits',
      name: 'er',
      group: 'rg',
      provider: 'Carrier One',
      peeringLocation: 'London',
      partType: 'MicrosoftPeering',
      natPrefixes: ['203.0.113.0/29'],
    };
    const columns = Object.keys(row).map((key) => ({ name: key, type: 'string' }));
    const table = {
      totalRecords: 2,
      count: 1,
      data: { columns, rows: [Object.values(row)] },
      resultTruncated: 'false',
    };
    expect(data(table).description).toEqual(data([row]).description);
    expect(codes(table)).toContain('incomplete');
  });
});

suite('PowerShell', () => {
  it('prints peerings once more as JSON where it has cut them to the name of their type', () => {
    const cut = {
      Name: 'er',
      ServiceProviderProvisioningState: 'Provisioned',
      Peerings: ['Commands.PSPeering'],
    };
    const printed = data({ ...cut, PeeringsText: JSON.stringify([own]) });
    expect(printed.description.circuits.er.peerings).toEqual(['private']);
  });
});

suite('Lists that Windows PowerShell wraps', () => {
  it('are read as the lists they are', () => {
    const plain: unknown = JSON.parse(print([circuit('er', [own, peering('MicrosoftPeering')])]));
    const wrapped: unknown = JSON.parse(print(plain), (key, value: unknown) =>
      Array.isArray(value) && key !== '' ? { value, Count: value.length } : value,
    );
    expect(print(wrapped)).toContain('"Count": 2');
    expect(data(wrapped).description).toEqual(data(plain).description);
    expect(codes(wrapped)).toEqual(codes(plain));
  });
});
