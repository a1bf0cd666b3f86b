// Microsoft’s side: the edge routers and the stretches behind them.

import type { Explained, Explanation } from './explanation';

const dedicatedStretchEnds = {
  text: 'Here the dedicated stretch of Microsoft peering ends; its traffic goes on over a shared network. Azure private peering stays private up to the resource.',
  source: 'how-it-works',
} as const;

const linkLayer = [
  {
    text: 'Azure encrypts customer traffic with MACsec where it moves between datacentres outside physical boundaries that Microsoft controls.',
    source: 'azure-encryption',
  },
  {
    text: 'Whether that includes the link from a peering site to a datacentre is not documented there.',
    source: 'model',
  },
] as const;

const edgeRouter = (connection: string): Omit<Explanation, 'title'> => ({
  subtitle: 'A Microsoft Enterprise Edge (MSEE) router, run by Microsoft',
  whatItIs: [
    {
      text: `The ${connection} connection ends here. The two connections of a circuit go to two such routers.`,
      source: 'faq',
    },
    { text: 'It keeps the two peerings apart, each with its own routes.', source: 'model' },
  ],
  exposure: [
    dedicatedStretchEnds,
    { text: 'By default ExpressRoute adds no encryption here.', source: 'model' },
  ],
});

const sharedStretch: Omit<Explanation, 'title'> = {
  subtitle: 'Microsoft’s shared network, run by Microsoft',
  whatItIs: [
    {
      text: 'Behind the edge, Microsoft peering crosses an internal network that customers share. The private connection does not extend all the way to the service.',
      source: 'how-it-works',
    },
  ],
  exposure: [
    {
      text: 'Not public internet, and not yours alone. The peering adds no encryption here; the encryption that you can point to is TLS.',
      source: 'model',
    },
    ...linkLayer,
  ],
};

const isolatedStretch: Omit<Explanation, 'title'> = {
  subtitle: 'Microsoft’s network, isolated to you',
  whatItIs: [
    {
      text: 'Over Azure private peering, traffic remains private up to the endpoint of the service that you created.',
      source: 'how-it-works',
    },
    {
      text: 'Isolated means logically separated, with its own routing tables and encapsulation, on a network that Microsoft runs for everybody.',
      source: 'model',
    },
  ],
  exposure: [
    {
      text: 'ExpressRoute adds no encryption by default. IPsec between your network and the virtual network can be added.',
      source: 'encryption',
    },
    ...linkLayer,
  ],
  details: [
    {
      heading: 'Between virtual networks',
      statements: [
        {
          text: 'From a routing perspective, virtual networks linked to the same circuit are one routing domain.',
          source: 'faq',
        },
        {
          text: 'Whether traffic passes between them depends on a setting of their gateways; check it in Azure.',
          source: 'model',
        },
      ],
    },
  ],
};

export const microsoftNetwork: Explained = {
  msee1: edgeRouter('primary'),
  msee2: edgeRouter('secondary'),
  'msee1-public': sharedStretch,
  'msee2-public': sharedStretch,
  'msee1-vnet': isolatedStretch,
  'msee2-vnet': isolatedStretch,

  'microsoft-edge': {
    subtitle: 'Routers MSEE 1 and MSEE 2, run by Microsoft',
    whatItIs: [
      { text: 'The point where the circuit enters Microsoft’s network.', source: 'peerings' },
      {
        text: 'Each connection ends on a router of its own; the loss of one leaves the other in service.',
        source: 'faq',
      },
    ],
    exposure: [
      dedicatedStretchEnds,
      { text: 'By default ExpressRoute adds no encryption here.', source: 'model' },
    ],
    more: [
      {
        heading: 'One site',
        statements: [
          {
            text: 'At standard resiliency both connections end at a single site. A failure of that site can take down the whole circuit.',
            source: 'resiliency',
          },
        ],
      },
    ],
  },
};
