import { expect, it, describe as suite } from 'vitest';
import { codes, data, read } from '../fixtures/azureRead';
import { filter, peering } from '../fixtures/azureResources';

suite('an exported template', () => {
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

suite('lists in a template', () => {
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

suite('a loop in a template', () => {
  const looped = (count: unknown, name: string) => ({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: { sites: { type: 'int', defaultValue: 3 }, open: { type: 'int' } },
    resources: [
      {
        type: 'Microsoft.Network/expressRouteCircuits',
        name,
        copy: { name: 'circuits', count },
        properties: {
          serviceProviderProperties: {
            serviceProviderName: 'P',
            peeringLocation: "[concat('Oslo', copyIndex(1))]",
            bandwidthInMbps: 1000,
          },
          peerings: [{ name: 'AzurePrivatePeering', properties: peering('AzurePrivatePeering') }],
        },
      },
    ],
  });
  const circuitsOf = (template: unknown) =>
    Object.entries<{ readonly location: string }>(data(template).description.circuits).map(
      ([id, { location }]) => `${id} ${location}`,
    );

  it('is as many circuits as are counted, by number or by a default', () => {
    const name = "[concat('er-', copyIndex())]";
    expect(circuitsOf(looped(2, name))).toEqual(['er-0 oslo1', 'er-1 oslo2']);
    expect(circuitsOf(looped("[parameters('sites')]", name))).toEqual([
      'er-0 oslo1',
      'er-1 oslo2',
      'er-2 oslo3',
    ]);
    expect(circuitsOf(looped(2, "[format('er-{0}', add(copyIndex('circuits', 1), 9))]"))).toEqual([
      'er-10 oslo1',
      'er-11 oslo2',
    ]);
    expect(codes(looped(2, name))).not.toContain('loop-as-one');
  });

  it('is one, and told, where the count or the names are known only at deployment', () => {
    const name = "[concat('er-', copyIndex())]";
    for (const template of [
      looped("[parameters('open')]", name),
      looped(1e9, name),
      looped(3, 'er'),
      looped(2, "[concat('er-', uniqueString(copyIndex()))]"),
    ]) {
      const { description, findings } = data(template);
      expect(Object.keys(description?.circuits ?? { one: {} })).toHaveLength(1);
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'loop-as-one', parameters: { types: ['expressRouteCircuits'] } }),
      );
    }
  });
});
