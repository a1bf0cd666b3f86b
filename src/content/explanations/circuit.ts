// Explanations of the circuit and its two connections.

import type { Explained, Explanation } from './explanation';
import { microsoftPeering, privatePeering } from './peerings';

const connection = (routers: string, other: string): Omit<Explanation, 'title'> => ({
  subtitle: `${routers}, run by your provider and Microsoft`,
  whatItIs: [
    {
      text: 'Microsoft runs both connections active-active by default and spreads the load over them, each flow on one. Neither is a standby unless you make it one.',
      source: 'high-availability',
    },
    {
      text: 'Both peerings use this connection, each with a BGP session of its own.',
      source: 'peerings',
    },
  ],
  exposure: [
    { text: 'A dedicated connection between your network and Microsoft’s edge.', source: 'how-it-works' },
    {
      text: 'Not encrypted by default. MACsec needs ExpressRoute Direct; a provider’s circuit cannot have it.',
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
        { text: 'So size the circuit for one of them to carry the whole load.', source: 'model' },
      ],
    },
  ],
  details: [
    {
      heading: 'What dedicated means',
      statements: [
        { text: 'Dedicated here means logically dedicated.', source: 'model' },
        { text: 'An ExpressRoute circuit does not map to any physical entity.', source: 'peerings' },
        {
          text: 'Physical ports of your own at Microsoft’s edge come with ExpressRoute Direct.',
          source: 'direct',
        },
      ],
    },
    {
      heading: 'During maintenance',
      statements: [
        {
          text: 'Microsoft’s maintenance takes one connection at a time, and you may see a longer AS path over that one, so that traffic moves to the other. A network that ignores longer AS paths can end up with asymmetric routing and an outage.',
          source: 'faq',
        },
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
      { text: 'It consists of two connections, a primary and a secondary.', source: 'faq' },
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
            text: 'At standard resiliency both end at a single site. A failure of that site can take down the whole circuit.',
            source: 'resiliency',
          },
          {
            text: 'High resiliency (Metro) splits one circuit over two sites of a city. Maximum resiliency takes two circuits at two locations.',
            source: 'resiliency',
          },
        ],
      },
    ],
    details: [
      {
        heading: 'How far it reaches (SKU)',
        statements: [
          {
            text: 'Local reaches one or two nearby Azure regions, Standard all regions of its geopolitical area, and Premium regions worldwide.',
            source: 'faq',
          },
          {
            text: 'For Power Platform, Standard is enough where circuit and environment are in the same geographical region; otherwise the circuit has to be Premium.',
            source: 'considerations',
          },
          { text: 'Microsoft 365 requires Premium.', source: 'm365-expressroute' },
        ],
      },
      {
        heading: 'What to monitor',
        statements: [
          {
            text: 'Network Insights shows availability, throughput and packet drops; Connection Monitor tests connectivity with agents.',
            source: 'resiliency',
          },
          {
            text: 'Traffic dropped by rate limiting has metrics of its own, for each direction.',
            source: 'rate-limit',
          },
          {
            text: 'Alert on the number of prefixes received, too: a session can be up without routes.',
            source: 'model',
          },
        ],
      },
      {
        heading: 'The service level agreement',
        statements: [
          {
            text: 'The service level agreement is valid only where both BGP sessions of a peering are set up.',
            source: 'routing',
          },
        ],
      },
    ],
  },

  'microsoft-peering': microsoftPeering,
  'private-peering': privatePeering,
};
