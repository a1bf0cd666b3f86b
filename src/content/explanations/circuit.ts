// The circuit, its two connections and the two peerings that ride on both.

import type { Explained, Explanation } from './explanation';

const connection = (routers: string, other: string): Omit<Explanation, 'title'> => ({
  subtitle: `${routers}, run by your provider and Microsoft`,
  whatItIs: [
    {
      text: 'Microsoft runs both connections active-active by default and spreads the load over them, each flow on one. Neither is a standby unless you make it one.',
      source: 'high-availability',
    },
    {
      text: 'Both peerings ride on it, each with a BGP session of its own.',
      source: 'peerings',
    },
  ],
  exposure: [
    {
      text: 'Dedicated to you, from the provider’s edge to Microsoft’s.',
      source: 'how-it-works',
    },
    {
      text: 'Not encrypted by default. MACsec needs ExpressRoute Direct; a provider’s circuit, as drawn here, cannot have it.',
      source: 'encryption',
    },
  ],
  more: [
    {
      heading: `If the ${other} connection fails`,
      statements: [
        {
          text: 'Each connection is limited to the bandwidth that you ordered.',
          source: 'rate-limit',
        },
        { text: 'So plan the load for one of them alone.', source: 'model' },
      ],
    },
  ],
});

export const circuit: Explained = {
  primary: connection('PE 1 to MSEE 1', 'secondary'),
  secondary: connection('PE 2 to MSEE 2', 'primary'),

  circuit: {
    subtitle: 'Both connections together, ordered by you in Azure',
    whatItIs: [
      {
        text: 'A logical connection with one provider, one peering location and one bandwidth, which both peerings share.',
        source: 'peerings',
      },
      { text: 'It consists of two connections, a primary and a secondary.', source: 'article' },
    ],
    exposure: [
      { text: 'Traffic on it does not go over the public internet.', source: 'faq' },
      { text: 'By default it is not encrypted.', source: 'encryption' },
    ],
    more: [
      {
        heading: 'What two connections do not cover',
        statements: [
          {
            text: 'At standard resiliency both end at a single site. A failure of that site can take the whole circuit.',
            source: 'resiliency',
          },
        ],
      },
    ],
  },

  'microsoft-peering': {
    subtitle: 'Routing domain for Microsoft’s public services',
    whatItIs: [
      {
        text: 'It leads from the Microsoft edge on to Microsoft’s public services.',
        source: 'article',
      },
      {
        text: 'It is no wire: it is a pair of BGP sessions, one on each connection.',
        source: 'peerings',
      },
    ],
    exposure: [
      {
        text: 'Dedicated to the Microsoft edge, shared within Microsoft’s network behind it.',
        source: 'how-it-works',
      },
      {
        text: 'On a provider’s circuit ExpressRoute neither encrypts nor filters.',
        source: 'considerations',
      },
    ],
    more: [
      {
        heading: 'Up, and still empty',
        statements: [
          {
            text: 'Until a route filter is attached, the sessions are up and no prefixes are announced.',
            source: 'route-filter',
          },
        ],
      },
    ],
  },

  'private-peering': {
    subtitle: 'Routing domain for your own virtual networks',
    whatItIs: [
      {
        text: 'It leads from the Microsoft edge on to Azure services.',
        source: 'article',
      },
      {
        text: 'It has its own pair of BGP sessions on the same two connections and reaches private addresses.',
        source: 'peerings',
      },
    ],
    exposure: [
      {
        text: 'Traffic stays private up to the endpoint of the Azure service that you created.',
        source: 'how-it-works',
      },
      {
        text: 'It is not encrypted by default. IPsec between your network and the virtual network can be added.',
        source: 'encryption',
      },
    ],
    more: [
      {
        heading: 'Not the way to Power Platform',
        statements: [
          {
            text: 'Power Platform does not need it. It shares the circuit’s bandwidth, so heavy use of it can be felt.',
            source: 'how-it-works',
          },
        ],
      },
    ],
  },
};
