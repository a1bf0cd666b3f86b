// The article's network: Texas by internet, Seattle by ExpressRoute; and what its figure calls each node and link.
// Addresses are from the documentation ranges (RFC 5737).

import type { BoxId } from '../../model/compiledTopology';
import type { NetworkDescription } from '../../model/description';
import { type Term, term } from './term';

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

/** In the figure's order, each with the box that it stands in. */
export const nodeTerms: readonly (Term & { readonly box: BoxId })[] = [
  { ...term('office:texas', 'texas', 'Texas'), box: 'customer-network' },
  { ...term('office:seattle', 'seattle', 'Seattle'), box: 'customer-network' },
  {
    ...term('node:internet', 'internet', 'Public internet', 'the public internet', ['public-internet']),
    box: 'public-internet',
  },
  { ...term('provider-edge:er.primary', 'pe1', 'PE 1'), box: 'partner-edge' },
  { ...term('provider-edge:er.secondary', 'pe2', 'PE 2'), box: 'partner-edge' },
  { ...term('microsoft-edge:er.primary', 'msee1', 'MSEE 1'), box: 'microsoft-edge' },
  { ...term('microsoft-edge:er.secondary', 'msee2', 'MSEE 2'), box: 'microsoft-edge' },
  {
    ...term('node:services', 'microsoft-public', 'Power Platform', 'Power Platform', ['public-services']),
    box: 'public-services',
  },
  {
    ...term('vnet:azure-vnet', 'azure-vnet', 'Virtual network', 'the virtual network', ['azure-services']),
    box: 'azure-services',
  },
];

export const linkTerms: readonly Term[] = [
  term('exit:texas', 'texas-internet', 'Texas internet breakout', 'the Texas internet breakout'),
  term('exit:seattle', 'seattle-internet', 'Seattle internet breakout', 'Seattle’s internet breakout'),
  term(
    'link:internet.services',
    'internet-microsoft',
    'Internet to Microsoft',
    'the stretch from the internet to Microsoft',
  ),
  term('line:seattle.er.primary', 'seattle-pe1', 'Last mile to PE 1', 'the last mile to PE 1'),
  term('line:seattle.er.secondary', 'seattle-pe2', 'Last mile to PE 2', 'the last mile to PE 2'),
  term('provider-internal:er', 'pe1-pe2', 'PE 1 to PE 2', 'the link between PE 1 and PE 2'),
  term('connection:er.primary', 'primary', 'Primary connection', 'the primary connection'),
  term('connection:er.secondary', 'secondary', 'Secondary connection', 'the secondary connection'),
  term(
    'backbone:er.primary.services',
    'msee1-public',
    'MSEE 1 to public services',
    'the stretch from MSEE 1 to public services',
  ),
  term(
    'backbone:er.secondary.services',
    'msee2-public',
    'MSEE 2 to public services',
    'the stretch from MSEE 2 to public services',
  ),
  term(
    'backbone:er.primary.azure-vnet',
    'msee1-vnet',
    'MSEE 1 to virtual network',
    'the stretch from MSEE 1 to the VNet',
  ),
  term(
    'backbone:er.secondary.azure-vnet',
    'msee2-vnet',
    'MSEE 2 to virtual network',
    'the stretch from MSEE 2 to the VNet',
  ),
];

export const destinationTerms: readonly Term[] = [
  term('service:power-platform', 'power-platform', 'Power Platform'),
  term('vnet:azure-vnet', 'azure-vnet', 'Virtual network', 'the virtual network'),
];
