import { expect, it, describe as suite } from 'vitest';
import { read } from '../fixtures/azureRead';
import { circuit, connection, gateway, idOf, peering, printed, vnet } from '../fixtures/azureResources';

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
