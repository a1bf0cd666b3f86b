// Explanations of the offices and the box around them.

import type { Explained } from './explanation';

export const customerNetwork: Explained = {
  texas: {
    subtitle: 'An office on the public internet, run by you',
    whatItIs: [
      {
        text: 'Texas reaches Microsoft’s public services directly, over the public internet.',
        source: 'article',
      },
      {
        text: 'It stands for every place without a private path, be it a WAN or a circuit: branch offices, homes and phones.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'From its internet breakout on, all that it sends to Microsoft crosses networks shared with other people.',
        source: 'model',
      },
      {
        text: 'Assume that the line does not encrypt. Power Platform’s TLS, which runs over it, does.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'What Texas cannot reach',
        statements: [
          {
            text: 'Azure services at public addresses are reachable from here. Private addresses have no route on the internet, so the virtual network is out of reach, unless Texas has a VPN into it or a WAN to Seattle.',
            source: 'model',
          },
        ],
      },
    ],
  },

  seattle: {
    subtitle: 'An office with an ExpressRoute circuit, run by you',
    whatItIs: [
      {
        text: 'Seattle connects to the network partner edge, and from there over ExpressRoute to the Microsoft edge.',
        source: 'article',
      },
      {
        text: 'ExpressRoute does not change routing inside your network: your own routing has to lead the traffic to the circuit.',
        source: 'setup',
      },
    ],
    exposure: [
      {
        text: 'Nothing inside the office is public internet. Encryption in the office network is not modelled; TLS starts in the app or browser.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'With an internet breakout',
        statements: [
          {
            text: 'Routers prefer the routes received over ExpressRoute, because they are more specific.',
            source: 'asymmetric-routing',
          },
          {
            text: 'Once they are withdrawn, the default route takes over. For public services users may notice no more than a brief interruption; monitoring of BGP sessions and of received prefixes would show the change.',
            source: 'model',
          },
        ],
      },
    ],
  },

  'customer-network': {
    subtitle: 'Both offices, run by you',
    whatItIs: [
      { text: 'Two offices belong to it: Texas and Seattle.', source: 'article' },
      {
        text: 'The figure shows no link between them, so Texas cannot use Seattle’s circuit here.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Nothing in this box is public internet. The circuit begins outside it and adds no encryption inside.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'Your task',
        statements: [
          {
            text: 'Your network team has to make sure that traffic meant for the circuit does not leak out to the internet.',
            source: 'setup',
          },
        ],
      },
    ],
  },
};
