// The offices and the box around them.

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
        text: 'It stands for every place without a private way: branch offices, homes and phones.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'From its internet line on, all that it sends to Microsoft crosses networks shared with other people.',
        source: 'model',
      },
      {
        text: 'The line encrypts nothing. Power Platform’s TLS, which runs over it, does.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'No way to the virtual network',
        statements: [
          {
            text: 'Private addresses have no route on the internet, and the figure draws no private line from Texas to Seattle. So Azure services are out of reach here.',
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
        text: 'Nothing inside the office is public internet. The network encrypts nothing either: TLS starts in the app or browser.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'With an internet exit',
        statements: [
          {
            text: 'Routes for Microsoft over the circuit are more specific, so they win while they last. Once they are gone, the default route takes over, and nothing tells you.',
            source: 'model',
          },
        ],
      },
    ],
  },

  'customer-network': {
    subtitle: 'Both offices and what joins them, run by you',
    whatItIs: [
      { text: 'Two offices belong to it: Texas and Seattle.', source: 'article' },
      {
        text: 'The figure shows no line between them, so Texas cannot borrow Seattle’s circuit here.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Nothing in this box is public internet. Nothing in it is encrypted by the circuit either, which begins only at the provider.',
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
