import { describe, expect, it } from 'vitest';
import { layersOn, storedData } from '../../src/content/layers';
import { exposures, peerings } from './everyText';

const everywhere = exposures.flatMap((exposure) =>
  peerings.map((peering) => ({ exposure, peering, layers: layersOn(exposure, peering) })),
);

describe('layers', () => {
  it.each(everywhere)('stand in their order on $exposure with $peering', ({ layers }) => {
    expect(layers.map(({ layer }) => layer)).toEqual(['link', 'ip', 'tls']);
  });

  it.each(everywhere)('gain nothing from ExpressRoute itself on $exposure with $peering', ({ layers }) => {
    const [link, ip] = layers;
    expect(link?.protection).not.toBe('by-the-service');
    expect(ip?.protection).toBe('none');
  });

  it('offer MACsec nowhere, because the figure has a provider’s circuit', () => {
    const offers = everywhere.flatMap(({ layers }) => layers.flatMap(({ option }) => option ?? []));
    expect(offers.filter(({ name, possible }) => name === 'MACsec' && possible)).toEqual([]);
    expect(offers.some(({ name }) => name === 'MACsec')).toBe(true);
  });

  it('offer IPsec to a virtual network and not to Power Platform', () => {
    for (const { peering, layers } of everywhere) {
      expect(layers[1]?.option?.name).toBe('IPsec');
      expect(layers[1]?.option?.possible).toBe(peering === 'azure-private');
    }
  });

  it('leave TLS and stored data to the service: Power Platform’s, or your own', () => {
    for (const { peering, layers } of everywhere) {
      const expected = peering === 'microsoft' ? 'by-the-service' : 'up-to-you';
      expect(layers[2]?.protection).toBe(expected);
      expect(storedData(peering).protection).toBe(expected);
    }
  });
});
