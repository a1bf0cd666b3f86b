import { expect, it, describe as suite } from 'vitest';
import { data, read, routeTable } from '../fixtures/azureRead';
import { circuit, peering, printed } from '../fixtures/azureResources';

const own = peering('AzurePrivatePeering');
const er = circuit('er', [own]);

suite('route tables', () => {
  it('take what comes over Global Reach and from Azure for no advertisement of an office', () => {
    const { finds, offices, questions } = read(
      printed(er) +
        routeTable(
          'primary',
          ['10.1.0.0/16', '64496 65001'],
          ['10.9.0.0/16', '12076 64999'],
          ['10.60.0.0/16', '65515'],
        ) +
        routeTable('secondary', ['10.1.0.0/16', '64496 65001']),
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
          routeTable('primary', ['10.1.0.0/16', primary]) +
          routeTable('secondary', ['10.1.0.0/16', secondary]),
      ).circuits[0]?.prepend;
    expect(prepend('64496', '64496 64496 64496')).toEqual({ secondary: 2 });
    expect(prepend('64496 64496', '64496 64496 64496')).toEqual({ primary: 1, secondary: 2 });
    expect(prepend('64496 64496', '64496 64496')).toBe(1);
    expect(prepend('64496 65001 65001', '64496 65001')).toEqual({ primary: 1 });
    expect(prepend('64496', '64496')).toBeUndefined();
  });

  it('with another first number than the peer are a contradiction, and layer 3', () => {
    const { circuits, says } = read(printed(er) + routeTable('primary', ['10.1.0.0/16', '65009 64700']));
    expect(circuits[0]?.layer).toBe(3);
    expect(says).toEqual([expect.stringMatching(/begin with AS 65009, and the peering uses AS 64496/)]);
  });

  it('name a circuit that nothing else shows', () => {
    const { circuits, asks } = read(routeTable('primary', ['10.1.0.0/16', '64496']));
    expect(circuits).toMatchObject([
      { id: 'er', location: ['unknown-er'], reach: { provider: 'unknown-er' } },
    ]);
    expect(asks).toContain('location er');
    expect(asks).toContain('provider er');
  });

  it('may be empty: then nothing is advertised on that connection', () => {
    const { findings } = data(er, routeTable('primary', ['10.0.0.0/16', '64496']) + routeTable('secondary'));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'not-redundant',
        parameters: { networks: ['10.0.0.0/16 on the primary'] },
      }),
    );
  });
});
