// The connectivity provider: its two routers, its box, and the lines that it carries.

import type { Explained, Explanation, Part } from './explanation';

type Side = { readonly own: 'PE 1' | 'PE 2'; readonly other: 'PE 1' | 'PE 2'; readonly connection: string };

const whoPeers: readonly Part[] = [
  {
    heading: 'Who peers with Microsoft',
    statements: [
      {
        text: 'Modelled as a managed Layer 3 service: the provider’s edge routers hold the BGP sessions with Microsoft.',
        source: 'model',
      },
      {
        text: 'With a Layer 2 provider you configure and manage routing yourself.',
        source: 'peerings',
      },
      {
        text: 'The sessions then run between your own edge routers and Microsoft’s, and the provider’s devices stay in the path, somewhat transparent as Layer 2 devices.',
        source: 'troubleshooting',
      },
    ],
  },
];

const router = ({ own, other, connection }: Side): Omit<Explanation, 'title'> => ({
  subtitle: 'A provider edge (PE) router, run by your provider',
  whatItIs: [
    {
      text: `It takes Seattle’s traffic from the last mile and forwards it to the ${connection} connection.`,
      source: 'model',
    },
    {
      text: `Without a route over that connection, ${own} uses the route learned from ${other} by iBGP (BGP within one network) and forwards over the link between them.`,
      source: 'model',
    },
  ],
  exposure: [
    {
      text: 'Private, and in the provider’s hands. Assume that the router encrypts nothing: the provider could read whatever you send unencrypted.',
      source: 'model',
    },
  ],
  details: whoPeers,
});

const lastMile = (own: 'PE 1' | 'PE 2'): Omit<Explanation, 'title'> => ({
  subtitle: 'The line to your provider, run by it',
  whatItIs: [
    { text: `It is Seattle’s path to ${own}.`, source: 'model' },
    {
      text: 'The line that you order from the provider need not have the speed of the ExpressRoute circuit.',
      source: 'faq',
    },
    {
      text: 'Where traffic is not predictable, the main issue might be the traffic between you and the provider. If so, a more reliable or better-optimised connection can resolve it without ExpressRoute.',
      source: 'article',
    },
  ],
  exposure: [
    {
      text: 'Private: not public internet, and carried by the provider. Assume that it is not encrypted, unless you or the provider add encryption.',
      source: 'model',
    },
  ],
});

export const partnerEdge: Explained = {
  pe1: router({ own: 'PE 1', other: 'PE 2', connection: 'primary' }),
  pe2: router({ own: 'PE 2', other: 'PE 1', connection: 'secondary' }),
  'seattle-pe1': lastMile('PE 1'),
  'seattle-pe2': lastMile('PE 2'),

  'partner-edge': {
    subtitle: 'The provider’s two edge routers, run by your provider',
    whatItIs: [
      {
        text: 'Seattle’s connection leads here, and the ExpressRoute connection to the Microsoft edge starts here.',
        source: 'article',
      },
      {
        text: 'ExpressRoute does not provide the physical connection. The provider sets that up first, and the private connectivity runs over it.',
        source: 'planning',
      },
    ],
    exposure: [
      {
        text: 'Private, and carried by the provider: one more party that you rely on. Assume that nothing here encrypts.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'Where redundancy gets lost',
        statements: [
          {
            text: 'Terminating both connections on one device of yours, or merging them inside the provider’s network, compromises their redundancy.',
            source: 'high-availability',
          },
        ],
      },
    ],
    details: [
      ...whoPeers,
      {
        heading: 'Connectivity models',
        statements: [
          {
            text: 'Azure names four connectivity models: co-location at a cloud exchange, point-to-point Ethernet, any-to-any IP VPN, and ExpressRoute Direct.',
            source: 'connectivity-models',
          },
        ],
      },
    ],
  },

  'pe1-pe2': {
    subtitle: 'A link inside the provider’s network, run by it',
    whatItIs: [
      {
        text: 'Over it the two routers exchange the routes that they have learned (iBGP). Where AS paths are equally long, each prefers its own route from Microsoft (eBGP) to the other’s.',
        source: 'model',
      },
      {
        text: 'Where traffic is not predictable, the main issue might be the provider’s internal routing. If so, a better-optimised connection can resolve it without ExpressRoute.',
        source: 'article',
      },
    ],
    exposure: [
      {
        text: 'Private, within the provider’s network. Assume that it is not encrypted.',
        source: 'model',
      },
    ],
  },
};
