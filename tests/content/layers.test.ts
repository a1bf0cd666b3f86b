import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { layersOn, nothingToLayer, storedData } from '../../src/content/layers/layers';
import { layeredEnd, layeredStretch } from '../../src/content/layers/layerWords';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { fixtureTopology } from '../fixtures/fixtureTopology';
import { asked } from '../fixtures/scenarios';
import { layeredEnds, layeredStretches } from './everyMeaning';

const everywhere = layeredStretches.flatMap((stretch) =>
  layeredEnds.map((end) => ({ ...stretch, end, layers: layersOn(stretch, end) })),
);

describe('layers', () => {
  it.each(everywhere)('stand in their order on $exposure, dedicated $dedicated, to $end', ({ layers }) => {
    expect(layers.map(({ layer }) => layer)).toEqual(['link', 'ip', 'tls']);
  });

  it.each(everywhere)(
    'gain nothing from ExpressRoute itself on $exposure, dedicated $dedicated, to $end',
    ({ exposure, layers }) => {
      const [link, ip] = layers;
      expect(link?.protection).not.toBe('by-the-service');
      expect(ip?.protection).toBe(exposure === 'encrypted-tunnel' ? 'by-the-tunnel' : 'none');
    },
  );

  it('offer MACsec on the carrier’s own links and on ExpressRoute Direct, and on no other', () => {
    for (const { exposure, dedicated, isDirect, layers } of everywhere) {
      expect(layers[0]?.option?.name).toBe('MACsec');
      expect(layers[0]?.option?.possible).toBe(exposure === 'private' && (!dedicated || isDirect));
    }
  });

  it('say what is documented of ExpressRoute of its own links and of no other', () => {
    for (const { exposure, dedicated, layers } of everywhere) {
      const told = [layers[0]?.byDefault, layers[0]?.option?.statements].flat();
      const isConnection = exposure === 'private' && dedicated;
      expect(told.some((statement) => statement?.source === 'encryption')).toBe(isConnection);
    }
  });

  it('offer IPsec to a virtual network, and to public services on the carrier’s own links alone', () => {
    for (const { exposure, dedicated, besideTunnel, end, layers } of everywhere) {
      if (exposure === 'encrypted-tunnel') {
        expect(layers[1]?.option).toBeNull();
        continue;
      }
      expect(layers[1]?.option?.name).toBe('IPsec');
      const isCarrierLink = exposure === 'private' && !dedicated;
      const isBehindTunnel = besideTunnel && exposure === 'microsoft-isolated';
      expect(layers[1]?.option?.possible).toBe(
        (end === 'virtual-network' && !isBehindTunnel) || isCarrierLink,
      );
      const offersPeering = /over private peering/.test(JSON.stringify(layers[1]?.option));
      if (besideTunnel && (isCarrierLink || isBehindTunnel)) expect(offersPeering).toBe(false);
    }
  });

  it('leave TLS and stored data to the service, and name Power Platform for itself alone', () => {
    const expected = {
      'power-platform': 'by-the-service',
      'other-public-service': 'up-to-the-service',
      'virtual-network': 'up-to-you',
    } as const;
    for (const { end, layers } of everywhere) {
      expect(layers[2]?.protection).toBe(expected[end]);
      expect(storedData[end].protection).toBe(expected[end]);
      const isNamed = /Power Platform/.test(JSON.stringify([layers, storedData[end]]));
      expect(isNamed, end).toBe(end === 'power-platform');
    }
  });

  it('offer no second tunnel behind the gateway at which one ends', () => {
    const topology = fixtureTopology('more/vpn-alone');
    const { stretches, question } = assess(topology, {
      ...topology.opening,
      office: 'faro',
      destination: 'vnet:hub',
    });
    const [path = []] = stretches;
    const offered = path.map((stretch) => {
      const [, ip] = layersOn(layeredStretch(topology, stretch, path), layeredEnd(question));
      return [stretch.exposure, ip?.option?.possible ?? null];
    });
    expect(offered).toEqual([
      ['encrypted-tunnel', null],
      ['microsoft-isolated', false],
    ]);
  });

  it('say that nothing flows only where that is decided', () => {
    const topology = fixtureTopology('more/contradicting');
    const asked = topology.offices.flatMap(({ id: office }) =>
      topology.destinations.map(({ id: destination }) =>
        assess(topology, { ...topology.opening, office, destination }),
      ),
    );
    const listless = asked.filter(({ stretches }) => stretches.length === 0);
    expect(listless.some(({ state }) => state === 'undecided')).toBe(true);
    for (const { state, outcome } of listless)
      expect(/Nothing flows/.test(nothingToLayer(state))).toBe(outcome.reachability !== 'undecided');
  });

  it('know a connection of ExpressRoute Direct by who runs it', () => {
    const { question, stretches } = assess(texasSeattle, asked({}));
    expect(layeredEnd(question)).toBe('power-platform');
    const [path = []] = stretches;
    const connection = path.find(({ dedicated }) => dedicated);
    if (!connection) throw new Error('Seattle has a circuit');
    expect(layeredStretch(texasSeattle, connection, path).isDirect).toBe(false);
    const links = texasSeattle.links.map((link) => ({
      ...link,
      operators: ['customer', 'microsoft'] as const,
    }));
    expect(layeredStretch({ links }, connection, path).isDirect).toBe(true);
  });
});
