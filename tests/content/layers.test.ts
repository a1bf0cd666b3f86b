import { describe, expect, it } from 'vitest';
import { layersOn, storedData } from '../../src/content/layers/layers';
import { peerings, stretches } from './everyMeaning';

const everywhere = stretches.flatMap((stretch) =>
  peerings.map((peering) => ({ ...stretch, peering, layers: layersOn(stretch, peering) })),
);

describe('layers', () => {
  it.each(everywhere)(
    'stand in their order on $exposure, dedicated $dedicated, with $peering',
    ({ layers }) => {
      expect(layers.map(({ layer }) => layer)).toEqual(['link', 'ip', 'tls']);
    },
  );

  it.each(everywhere)(
    'gain nothing from ExpressRoute itself on $exposure, dedicated $dedicated, with $peering',
    ({ layers }) => {
      const [link, ip] = layers;
      expect(link?.protection).not.toBe('by-the-service');
      expect(ip?.protection).toBe('none');
    },
  );

  it('offer MACsec on the carrier’s own links alone, because the figure has a provider’s circuit', () => {
    for (const { exposure, dedicated, layers } of everywhere) {
      expect(layers[0]?.option?.name).toBe('MACsec');
      expect(layers[0]?.option?.possible).toBe(exposure === 'private' && !dedicated);
    }
  });

  it('say what is documented of ExpressRoute of its own links and of no other', () => {
    for (const { exposure, dedicated, layers } of everywhere) {
      const told = [layers[0]?.byDefault, layers[0]?.option?.statements].flat();
      const isConnection = exposure === 'private' && dedicated;
      expect(told.some((statement) => statement?.source === 'encryption')).toBe(isConnection);
    }
  });

  it('offer IPsec to a virtual network, and to Power Platform on the carrier’s own links alone', () => {
    for (const { exposure, dedicated, peering, layers } of everywhere) {
      expect(layers[1]?.option?.name).toBe('IPsec');
      const isCarrierLink = exposure === 'private' && !dedicated;
      expect(layers[1]?.option?.possible).toBe(peering === 'azure-private' || isCarrierLink);
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
