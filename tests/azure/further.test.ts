import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { decoded } from '../../src/azure/text/decoded';
import { messageSentence } from '../../src/azure/words/messageSentences';
import { describedJson } from '../../src/command/described';
import { circuit, idOf, peering, type Resource } from '../fixtures/azureResources';

// Outputs beside those that are given: further commands and tools, and what must not be believed or repeated.

const own = peering('AzurePrivatePeering');
const print = (value: unknown) => JSON.stringify(value, null, 2);
const data = (...values: readonly unknown[]) =>
  JSON.parse(
    describedJson(values.map((value) => ({ text: typeof value === 'string' ? value : print(value) }))),
  );
const codes = (...values: readonly unknown[]): readonly string[] =>
  data(...values).findings.map((finding: { readonly code: string }) => finding.code);
const sentences = (text: string) => {
  const { messages, inputs } = describe([{ text }]);
  return messages.map((message) => messageSentence(message, inputs));
};

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

suite('a template', () => {
  it('may keep whole lists in parameters and variables', () => {
    const type = 'Microsoft.Network/expressRouteCircuits';
    const microsoft = {
      peeringType: 'MicrosoftPeering',
      microsoftPeeringConfig: { advertisedPublicPrefixes: "[parameters('pools')]" },
      sharedKey: "[parameters('key')]",
    };
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: {
        pools: { type: 'array', defaultValue: ['203.0.113.0/29', '203.0.113.8/29'] },
        key: { type: 'securestring', defaultValue: 'SECRET-default' },
      },
      variables: { peerings: [{ name: 'MicrosoftPeering', properties: microsoft }] },
      resources: [{ type, name: 'er', properties: { peerings: "[variables('peerings')]" } }],
    };
    const { description, notRead } = data(template);
    expect(description.circuits.er.peerings.microsoft.nat).toEqual(['203.0.113.0/29', '203.0.113.8/29']);
    expect(notRead.otherSecrets).toBe(1);
    expect(JSON.stringify(data(template))).not.toContain('SECRET');
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

suite('route tables', () => {
  it('may be empty: then nothing is advertised on that connection', () => {
    const table = (side: string, rows: readonly Resource[]) =>
      `$ az network express-route list-route-tables -n er --path ${side} --peering-name AzurePrivatePeering\n${print({ value: rows })}\n`;
    const route = { network: '10.0.0.0/16', nextHop: '172.16.0.1', path: '64496' };
    const { findings } = data(circuit('er', [own]), `${table('primary', [route])}${table('secondary', [])}`);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'not-redundant',
        parameters: { networks: ['10.0.0.0/16 on the primary'] },
      }),
    );
  });
});

suite('what says too little', () => {
  it('is not taken for a circuit without peerings: a list of any resources', () => {
    const rows = [
      { id: idOf('expressRouteCircuits', 'er'), name: 'er', type: 'Microsoft.Network/expressRouteCircuits' },
    ];
    expect(codes(rows)).toEqual([]);
    expect(sentences(print(rows))).toEqual([
      'Line 2: er: only the name is here, as "az resource list" prints it: add the output of "az network express-route list -o json".',
    ]);
  });

  it('proves nothing of a circuit that only a connection names', () => {
    const cn = {
      name: 'cn',
      type: 'Microsoft.Network/connections',
      connectionType: 'ExpressRoute',
      virtualNetworkGateway1: { id: idOf('virtualNetworkGateways', 'gw') },
      peer: { id: idOf('expressRouteCircuits', 'er') },
    };
    expect(codes([cn])).toEqual(['gateway-not-shown']);
  });

  it('is no script because a command stands before it, and routes that are advertised are not routes that were received', () => {
    const summary = `$ az network express-route list-route-tables-summary -n er\n${print({ value: [{ neighbor: '192.0.2.1', asProperty: 64530 }] })}`;
    expect(sentences(summary)).toEqual([expect.stringMatching(/^Line 2: this is none of the outputs/)]);
    const told = {
      network: '10.0.0.0/16',
      origin: 'Igp',
      asPath: '64530',
      sourcePeer: '10.0.0.1',
      weight: 0,
    };
    const advertised = `$ az network vnet-gateway list-advertised-routes -n gw --peer 10.0.0.1\n${print({ value: [told] })}`;
    expect(codes(advertised)).toEqual([]);
  });

  it('is a table where the portal saved one', () => {
    const csv =
      '"NAME","CIRCUIT STATUS","PROVIDER STATUS","RESOURCE GROUP"\n"er","Enabled","Provisioned","rg"\n';
    expect(codes(csv)).toEqual(['table']);
  });
});

suite('what a paste cannot be trusted with', () => {
  it('are ids and versions that are no names and no versions', () => {
    const account = '[\n  {\n    "id": "11111111-2222-3333-4444-000000000001",\n    "isDe';
    const version = { format_version: 'SECRET-key', terraform_version: '1.0', values: {} };
    for (const each of [account, version]) expect(JSON.stringify(data(each))).not.toMatch(/SECRET|11111111/);
  });

  it('are names that objects have of themselves', () => {
    for (const type of ['__proto__', 'constructor', 'hasOwnProperty', 'azurerm___proto__'])
      expect(data([{ type, id: type, name: type }]).description).toBeNull();
    const printed = data(['constructor', '__proto__', 'toString'].map((name) => circuit(name, [own])));
    expect(Object.keys(printed.description.circuits)).toEqual(['constructor', 'proto', 'tostring']);
  });

  it('are numbers that no circuit has', () => {
    const provided = { serviceProviderName: 'Carrier', peeringLocation: 'London', bandwidthInMbps: 1e9 };
    const printed = data(circuit('er', [own], { serviceProviderProperties: provided }));
    expect(printed.description.circuits.er.bandwidth).toBeUndefined();
  });
});

suite('ids', () => {
  it('differ where names do that have no letter of the alphabet', () => {
    const of = (name: string, peeringLocation: string) =>
      circuit(name, [own], {
        serviceProviderProperties: { serviceProviderName: '中国电信', peeringLocation },
      });
    const printed = data([of('北', '上海'), of('南', '北京')]);
    const circuits: readonly { readonly location: string; readonly provider: string }[] = Object.values(
      printed.description.circuits,
    );
    expect(new Set(circuits.map(({ location }) => location)).size).toBe(2);
    expect(new Set(circuits.map(({ provider }) => provider)).size).toBe(1);
    expect(codes([of('北', '上海'), of('南', '北京')])).not.toContain('same-location');
  });

  it('may be alike where names are not: that is no duplicate', () => {
    const twins = ['er 1', 'er-1'].map((name) => circuit(name, [own]));
    expect(Object.keys(data(twins).description.circuits)).toEqual(['er-1', 'er-1-2']);
    expect(codes(twins)).not.toContain('duplicate-name');
  });
});

suite('the text of a file', () => {
  const text = `\ufeff${print(circuit('er-ü', [own]))}`;
  const wide = (isBig: boolean) =>
    new Uint8Array(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  it('is the same in UTF-8 and UTF-16, with a mark at its start and without', () => {
    const plain = decoded(new TextEncoder().encode(text));
    expect(plain).toBe(text.slice(1));
    for (const isBig of [true, false]) {
      expect(decoded(wide(isBig))).toBe(plain);
      expect(decoded(wide(isBig).slice(2))).toBe(plain);
    }
  });

  it('may be put into a string once more', () => {
    expect(data(JSON.stringify(print(circuit('er', [own])))).description).toEqual(
      data(circuit('er', [own])).description,
    );
  });

  it('with more than the format reads is described, and the message says what is left out', () => {
    const many = Array.from({ length: 130 }, (_, index) => circuit(`er-${index}`, [own]));
    expect(describe([{ text: print(many) }]).description?.circuits).toHaveLength(100);
    expect(sentences(print(many))).toEqual([
      expect.stringMatching(/there are 130 circuits, and 100 are read/),
    ]);
  });
});

suite('a long text', () => {
  /** What is nearly something, over and over: nothing may read it once for each of its characters. */
  const units = [
    ...['a', 'serviceKey', 'serviceKey"\\"', '\\', '"', '{', '[', '{"a":', '_', ' ', '\n', '-- ', 'key is '],
    ...['Resource', 'tags: {', 'tags:\n  a: b\n', 'a: b\n', '- a:\n', 'a : b\n', 'az network \\\n', '&quot;'],
    ...['"type": "securestring", ', 'sharedKey: { type: x, ', 'azurerm_client_config ', 'subscription '],
  ];
  const read = (text: string) => describe([{ text }]).messages.map(({ code }) => code);

  it('is read to its end, whatever stands in it', () => {
    for (const unit of units) expect(read(unit.repeat(60_000 / unit.length)), unit).not.toEqual([]);
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
