// The four BGP sessions: two peerings on two connections.

import type { Explained, Explanation } from './explanation';

type Ends = 'PE 1 and MSEE 1' | 'PE 2 and MSEE 2';

const fourSessions = {
  text: 'Each peering is a pair of independent BGP sessions, one on each connection: four in all on this circuit.',
  source: 'peerings',
} as const;

const alone = {
  text: 'If it goes down, only its own prefixes leave this connection. The other peering on the same wire is not touched.',
  source: 'model',
} as const;

const microsoftSession = (ends: Ends): Omit<Explanation, 'title'> => ({
  subtitle: `One of four BGP sessions, between ${ends}`,
  whatItIs: [fourSessions, alone],
  exposure: [
    {
      text: 'A session carries routes and protects no data: nothing is encrypted by it. Its routes decide whether traffic takes the circuit at all.',
      source: 'model',
    },
  ],
  more: [
    {
      heading: 'If both sessions of this peering go',
      statements: [
        {
          text: 'With an internet exit the traffic follows the default route to the internet. Without one it stops.',
          source: 'model',
        },
      ],
    },
  ],
});

const privateSession = (ends: Ends): Omit<Explanation, 'title'> => ({
  subtitle: `One of four BGP sessions, between ${ends}`,
  whatItIs: [fourSessions, alone],
  exposure: [
    {
      text: 'A session carries routes and protects no data: nothing is encrypted by it. Its routes decide whether the virtual network can be reached at all.',
      source: 'model',
    },
  ],
  more: [
    {
      heading: 'If both sessions of this peering go',
      statements: [
        {
          text: 'The virtual network is out of reach. With an internet exit, packets for it follow the default route and die on the internet.',
          source: 'model',
        },
      ],
    },
  ],
});

export const sessions: Explained = {
  'primary-microsoft': microsoftSession('PE 1 and MSEE 1'),
  'secondary-microsoft': microsoftSession('PE 2 and MSEE 2'),
  'primary-private': privateSession('PE 1 and MSEE 1'),
  'secondary-private': privateSession('PE 2 and MSEE 2'),
};
