// The public internet: the cloud, its box, and the lines to and from it.

import type { Explained } from './explanation';

export const internetSide: Explained = {
  internet: {
    subtitle: 'A chain of networks, run by many providers',
    whatItIs: [
      {
        text: 'Internet providers reach Microsoft through a series of partnerships, so the way there might not be the best one.',
        source: 'how-it-works',
      },
      { text: 'Nobody runs all of it, and its routes change without asking you.', source: 'model' },
    ],
    exposure: [
      {
        text: 'Your traffic runs beside everybody else’s, and none of these networks encrypts it for you.',
        source: 'model',
      },
      {
        text: 'Most regulations do not rule that out: they ask for protection in transit, typically at the level of 256-bit AES, and Power Platform’s TLS meets it.',
        source: 'article',
      },
    ],
  },

  'public-internet': {
    subtitle: 'Everything between an office’s line and Microsoft',
    whatItIs: [
      {
        text: 'In the figure, Texas takes it to Microsoft’s public services and Seattle does not.',
        source: 'article',
      },
      {
        text: 'It stays open after you have a circuit: Power Platform is still announced on the internet and still accepts connections from it.',
        source: 'setup',
      },
    ],
    exposure: [
      {
        text: 'Some organisations must be able to prove that no sensitive data passes over it. For them a standard connection might not be acceptable.',
        source: 'article',
      },
      {
        text: 'What you send encrypted crosses it encrypted. It adds no encryption of its own.',
        source: 'model',
      },
    ],
  },

  'texas-internet': {
    subtitle: 'The office’s shared line, run by an internet provider',
    whatItIs: [
      {
        text: 'One internet connection serves many users in most organisations, and they can end up contending for its bandwidth.',
        source: 'article',
      },
      {
        text: 'Further out, the provider’s connection can contend with its other customers.',
        source: 'article',
      },
    ],
    exposure: [
      {
        text: 'Public internet from the office door on. The line encrypts nothing; only what the service encrypts is protected.',
        source: 'model',
      },
    ],
  },

  'seattle-internet': {
    subtitle: 'An internet line of the office; not in the figure',
    whatItIs: [
      {
        text: 'It gives Seattle a default route: a way for every address that nothing more specific covers.',
        source: 'model',
      },
      {
        text: 'Beside ExpressRoute an internet connection is still needed, for public DNS and content delivery among others.',
        source: 'm365-expressroute',
      },
    ],
    exposure: [
      {
        text: 'If the circuit’s routes disappear, traffic for Microsoft’s public addresses leaves here: still working, no longer private. The line encrypts nothing.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'If you would rather have an outage',
        statements: [
          {
            text: 'Refuse Microsoft’s addresses at this exit, and list what must be let through.',
            source: 'model',
          },
        ],
      },
    ],
  },

  'internet-microsoft': {
    subtitle: 'Run by several providers and, at its end, Microsoft',
    whatItIs: [
      {
        text: 'Microsoft announces the addresses of its cloud services on the public internet as well as over ExpressRoute.',
        source: 'how-it-works',
      },
      {
        text: 'Drawn as internet to its end. Where Microsoft’s own network begins on it depends on the providers.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Shared with everybody’s traffic, and not encrypted by the networks on the way. The service’s TLS runs through it from end to end.',
        source: 'model',
      },
    ],
  },
};
