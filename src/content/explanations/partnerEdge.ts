// The connectivity provider: its two routers, its box, and the lines that it carries.

import type { Explained, Explanation } from './explanation';

type Side = { readonly own: 'PE 1' | 'PE 2'; readonly other: 'PE 1' | 'PE 2'; readonly connection: string };

const router = ({ own, other, connection }: Side): Omit<Explanation, 'title'> => ({
  subtitle: 'A provider edge router, run by your provider',
  whatItIs: [
    {
      text: `It takes Seattle’s traffic from the access line and hands it to the ${connection} connection.`,
      source: 'model',
    },
    {
      text: `If that connection has no route to offer, ${own} uses what ${other} tells it and sends the traffic across.`,
      source: 'model',
    },
  ],
  exposure: [
    {
      text: 'Private, and in the provider’s hands. The router encrypts nothing, so the provider could read whatever you send unencrypted.',
      source: 'model',
    },
  ],
});

const accessLine = (own: 'PE 1' | 'PE 2'): Omit<Explanation, 'title'> => ({
  subtitle: 'The stretch from Seattle to your provider, run by it',
  whatItIs: [
    {
      text: `Seattle’s way to ${own}. Its speed need not be the circuit’s: the two are bought separately.`,
      source: 'faq',
    },
    {
      text: 'When a network disappoints, the main issue might be on this very stretch, between customer and provider. A more reliable or better-optimised line can resolve the problem without ExpressRoute.',
      source: 'article',
    },
  ],
  exposure: [
    {
      text: 'Private: not public internet, and carried by the provider. It does not encrypt by itself.',
      source: 'model',
    },
  ],
});

export const partnerEdge: Explained = {
  pe1: router({ own: 'PE 1', other: 'PE 2', connection: 'primary' }),
  pe2: router({ own: 'PE 2', other: 'PE 1', connection: 'secondary' }),
  'seattle-pe1': accessLine('PE 1'),
  'seattle-pe2': accessLine('PE 2'),

  'partner-edge': {
    subtitle: 'The provider’s two routers, run by your provider',
    whatItIs: [
      {
        text: 'Seattle’s connection leads here, and the ExpressRoute connection to the Microsoft edge starts here.',
        source: 'article',
      },
      {
        text: 'ExpressRoute does not bring the physical line. The provider sets that up first, and the private connectivity runs over it.',
        source: 'planning',
      },
    ],
    exposure: [
      {
        text: 'Private to you, and carried by the provider: one more party that you rely on. Nothing here encrypts by itself.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'Where redundancy gets lost',
        statements: [
          {
            text: 'Ending both connections on one device of yours, or merging them inside the provider’s network, undoes their redundancy.',
            source: 'high-availability',
          },
        ],
      },
    ],
  },

  'pe1-pe2': {
    subtitle: 'A line inside the provider’s network, run by it',
    whatItIs: [
      {
        text: 'The two routers tell each other the routes that they have learnt. A router prefers its own and crosses over only without one.',
        source: 'model',
      },
      {
        text: 'When a network disappoints, the main issue might be the provider’s internal routing.',
        source: 'article',
      },
    ],
    exposure: [
      {
        text: 'Private, within the provider’s network. It does not encrypt by itself.',
        source: 'model',
      },
    ],
  },
};
