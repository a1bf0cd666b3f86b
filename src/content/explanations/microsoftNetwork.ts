// Microsoft’s side: the edge routers and the stretches behind them.

import type { Explained, Explanation } from './explanation';

const dedicatedStretchEnds = {
  text: 'Here the dedicated stretch of Microsoft peering ends; its traffic goes on over a shared network. Azure private peering stays private up to the resource.',
  source: 'how-it-works',
} as const;

const edgeRouter = (connection: string): Omit<Explanation, 'title'> => ({
  subtitle: 'A Microsoft Enterprise Edge router, run by Microsoft',
  whatItIs: [
    {
      text: `The ${connection} connection ends here. The two connections of a circuit go to two such routers.`,
      source: 'faq',
    },
    { text: 'It keeps the two peerings apart, each with its own routes.', source: 'model' },
  ],
  exposure: [
    dedicatedStretchEnds,
    {
      text: 'A provider’s circuit arrives here as it was sent: the router adds no encryption.',
      source: 'model',
    },
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
      text: 'Not public internet, and not yours alone. The peering adds no encryption here; TLS is what you can point to.',
      source: 'model',
    },
    {
      text: 'Microsoft says that it encrypts Azure customer traffic between its datacentres at the link layer.',
      source: 'virtual-network-encryption',
    },
  ],
};

const isolatedStretch: Omit<Explanation, 'title'> = {
  subtitle: 'Microsoft’s network, isolated to you',
  whatItIs: [
    {
      text: 'Azure private peering remains private up to the endpoint of the service that you created.',
      source: 'how-it-works',
    },
    {
      text: 'Isolated means kept apart by routing, on lines that Microsoft runs for everybody.',
      source: 'model',
    },
  ],
  exposure: [
    {
      text: 'ExpressRoute adds no encryption by default. IPsec between your network and the virtual network can be added.',
      source: 'encryption',
    },
    {
      text: 'Microsoft says that it encrypts Azure customer traffic between its datacentres at the link layer.',
      source: 'virtual-network-encryption',
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
        text: 'Each connection ends on a router of its own, so the loss of one leaves the other in service.',
        source: 'faq',
      },
    ],
    exposure: [
      dedicatedStretchEnds,
      { text: 'Nothing is encrypted here on the way through.', source: 'model' },
    ],
    more: [
      {
        heading: 'One place',
        statements: [
          {
            text: 'At standard resiliency both routers stand at the same site. Losing that site can cost you the circuit.',
            source: 'resiliency',
          },
        ],
      },
    ],
  },
};
