// Description of the article's network: Texas by internet, Seattle by ExpressRoute. Addresses are from the
// documentation ranges (RFC 5737).

import type { NetworkDescription } from '../../model/description';

const unattached = { circuits: [], wans: [], vpn: [] } as const;

export const description: NetworkDescription = {
  network: 'Texas and Seattle',
  offices: [
    {
      ...unattached,
      id: 'texas',
      asn: 65010,
      lan: ['10.10.0.0/24'],
      exit: { nat: '198.51.100.0/28', refuses: [] },
    },
    {
      ...unattached,
      id: 'seattle',
      asn: 65020,
      lan: ['10.20.0.0/24'],
      circuits: ['er'],
      exit: { nat: '198.51.100.16/28', refuses: [] },
    },
  ],
  circuits: [
    {
      id: 'er',
      location: ['peering-location'],
      reach: { kind: 'provider', provider: 'partner' },
      layer: 3,
      microsoft: { services: ['power-platform', 'microsoft-365'], nat: ['203.0.113.0/28'] },
      private: {},
      globalReach: [],
    },
  ],
  wans: [],
  vnets: [{ id: 'azure-vnet', lan: ['10.100.0.0/16'], circuits: [{ circuit: 'er' }] }],
  services: [{ id: 'power-platform' }, { id: 'microsoft-365' }],
  shared: [],
  expect: [],
};
