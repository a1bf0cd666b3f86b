// The public internet: the cloud, its box, and the lines to and from it.

import { blockAtBreakout, exceptionsToExpect } from '../failClosed';
import type { Explained } from './explanation';

export const internetSide: Explained = {
  internet: {
    subtitle: 'A chain of networks, run by many providers',
    whatItIs: [
      {
        text: 'Internet connectivity is typically provided through a series of partnerships between providers; traffic might take a path that is not the best one.',
        source: 'how-it-works',
      },
      {
        text: 'No single operator runs all of it, and its routes change without notice to you.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Your traffic shares these networks with everybody else’s, and you cannot count on any of them to encrypt it.',
        source: 'model',
      },
      {
        text: 'Most regulations do not rule out using the internet: they ask for protection in transit, typically at the level of 256-bit AES, and Power Platform’s TLS meets it.',
        source: 'article',
      },
    ],
  },

  'public-internet': {
    subtitle: 'The internet between an office and Microsoft',
    whatItIs: [
      { text: 'In the figure, Texas takes it to Microsoft’s public services.', source: 'article' },
      {
        text: 'It stays open after you have a circuit: Power Platform is still advertised on the internet, and by default it does not block traffic from there.',
        source: 'setup',
      },
    ],
    exposure: [
      {
        text: 'For regulatory reasons, some organisations have to prove that no sensitive data passes over it. For them a standard connection to a cloud service might not be acceptable.',
        source: 'article',
      },
      {
        text: 'What you send encrypted stays encrypted on it. Do not count on it to add encryption.',
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
        text: 'Further out, traffic of the provider’s other customers can contend for the provider’s connection.',
        source: 'article',
      },
    ],
    exposure: [
      {
        text: 'Public internet from the office on. Assume that the line encrypts nothing; only what the two ends encrypt is protected.',
        source: 'model',
      },
    ],
  },

  'seattle-internet': {
    subtitle: 'A local internet line of the office; not in the figure',
    whatItIs: [
      {
        text: 'It gives Seattle a default route: a route for every address that nothing more specific covers.',
        source: 'model',
      },
      {
        text: 'The readiness checklist asks whether clients can reach the internet, for example for the content delivery network.',
        source: 'checklist',
      },
      {
        text: 'For Microsoft 365 it is documented that public DNS needs the internet too.',
        source: 'm365-expressroute',
      },
    ],
    exposure: [
      {
        text: 'If the circuit’s routes are withdrawn, new connections to Microsoft’s public addresses leave here. They work if proxy, NAT and firewall admit them, and are no longer private. Assume that the line encrypts nothing.',
        source: 'model',
      },
    ],
    details: [
      {
        heading: 'To fail closed',
        statements: [blockAtBreakout, ...exceptionsToExpect],
      },
    ],
  },

  'internet-microsoft': {
    subtitle: 'Run by several providers and, at its far end, Microsoft',
    whatItIs: [
      {
        text: 'Microsoft advertises the addresses of its cloud services on the public internet as well as over ExpressRoute.',
        source: 'how-it-works',
      },
      {
        text: 'Drawn as internet up to the service. Where Microsoft’s own network begins depends on the providers.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Shared with everybody’s traffic; assume that no network on the path encrypts it. The service’s TLS runs through it from end to end.',
        source: 'model',
      },
    ],
  },
};
