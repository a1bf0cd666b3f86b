// The four BGP sessions: two peerings on two connections.

import type { Statement } from '../sources';
import type { Explained, Explanation, Part } from './explanation';

type Ends = 'PE 1 and MSEE 1' | 'PE 2 and MSEE 2';

const fourSessions = {
  text: 'Each peering is a pair of independent BGP sessions, one on each connection: four in all on this circuit.',
  source: 'peerings',
} as const;

const alone = {
  text: 'If this session goes down, only its peering’s prefixes are withdrawn on this connection. The other peering on the same link is unaffected.',
  source: 'model',
} as const;

const whoPeers: readonly Statement[] = [
  { text: 'Modelled with a provider that manages routing (Layer 3).', source: 'model' },
  {
    text: 'With a Layer 2 provider the session runs between your own edge router and Microsoft’s.',
    source: 'troubleshooting',
  },
];

const details = (count: string): readonly Part[] => [
  { heading: 'Who peers with Microsoft', statements: whoPeers },
  {
    heading: 'How many prefixes it accepts',
    statements: [
      {
        text: `Microsoft accepts up to ${count}. Above that it drops the session until the number is below the limit again.`,
        source: 'faq',
      },
    ],
  },
];

const microsoftSession = (ends: Ends): Omit<Explanation, 'title'> => ({
  subtitle: `One of four BGP sessions, between ${ends}`,
  whatItIs: [fourSessions, alone],
  exposure: [
    {
      text: 'A session carries routes and encrypts nothing. The routes of this peering’s two sessions decide whether traffic to public services takes the circuit at all.',
      source: 'model',
    },
  ],
  more: [
    {
      heading: 'If both sessions of this peering go down',
      statements: [
        {
          text: 'With both sessions down that traffic follows the default route to the internet, if there is a breakout; otherwise it stops.',
          source: 'model',
        },
      ],
    },
  ],
  details: details('200 prefixes from you over Microsoft peering'),
});

const privateSession = (ends: Ends): Omit<Explanation, 'title'> => ({
  subtitle: `One of four BGP sessions, between ${ends}`,
  whatItIs: [fourSessions, alone],
  exposure: [
    {
      text: 'A session carries routes and encrypts nothing. The routes of this peering’s two sessions decide whether the virtual network can be reached at all.',
      source: 'model',
    },
  ],
  more: [
    {
      heading: 'If both sessions of this peering go down',
      statements: [
        {
          text: 'With both sessions down the virtual network is out of reach. With an internet breakout, packets for it follow the default route and are dropped on the internet.',
          source: 'model',
        },
      ],
    },
  ],
  details: details('4,000 prefixes from you over private peering, 10,000 with Premium'),
});

export const sessions: Explained = {
  'primary-microsoft': microsoftSession('PE 1 and MSEE 1'),
  'secondary-microsoft': microsoftSession('PE 2 and MSEE 2'),
  'primary-private': privateSession('PE 1 and MSEE 1'),
  'secondary-private': privateSession('PE 2 and MSEE 2'),
};
