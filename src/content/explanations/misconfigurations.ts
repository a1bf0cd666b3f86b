// Explanations of misconfigurations: the route filter, and the office's public addresses.

import type { Explained } from './explanation';

export const misconfigurations: Explained = {
  'route-filter': {
    subtitle: 'Your setting in Azure, for the sessions of Microsoft peering',
    whatItIs: [
      {
        text: 'A route filter names the BGP communities whose prefixes are advertised to you over Microsoft peering.',
        source: 'route-filter',
      },
      {
        text: 'Until one is attached, the sessions are up and no prefixes are advertised. That holds for peerings configured since August 2017.',
        source: 'route-filter',
      },
    ],
    exposure: [
      {
        text: 'Without it no public service of Microsoft is reached over the circuit. With an internet breakout, that traffic follows the default route over the public internet.',
        source: 'model',
      },
      { text: 'It decides what is advertised, and encrypts nothing.', source: 'model' },
    ],
  },

  'nat-prefix': {
    subtitle: 'Public addresses of your network for Microsoft peering',
    whatItIs: [
      {
        text: 'Over Microsoft peering, services are reached only from public addresses that you or your provider own; private ones have to be translated first.',
        source: 'how-it-works',
      },
      {
        text: 'Replies come back to these addresses, over the circuit as long as they are advertised there.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'While they are configured in Azure but not advertised by BGP, requests still arrive, and replies have no route back over the circuit. Where the internet breakout advertises the same addresses, replies arrive there.',
        source: 'model',
      },
      { text: 'NAT changes addresses, and encrypts nothing.', source: 'model' },
    ],
  },

  'shared-nat': {
    subtitle: 'Addresses for the circuit and for the internet breakout',
    whatItIs: [
      {
        text: 'Use different NAT pools for the circuit and for the internet edge, so that a reply returns where the request left.',
        source: 'planning',
      },
    ],
    exposure: [
      {
        text: 'With one pool for both, replies can arrive at the other firewall, which has no state for them and drops them.',
        source: 'asymmetric-routing',
      },
      { text: 'NAT changes addresses, and encrypts nothing.', source: 'model' },
    ],
  },
};
