// What the offices want to reach: Microsoft’s public services, and the customer’s own network in Azure.

import type { Explained } from './explanation';

export const services: Explained = {
  'microsoft-public': {
    subtitle: 'A service at public addresses, run by Microsoft',
    whatItIs: [
      {
        text: 'It needs no setting of its own for ExpressRoute, and it does not refuse connections that come over the internet.',
        source: 'setup',
      },
    ],
    exposure: [
      {
        text: 'It accepts incoming HTTP only over TLS 1.2 or later, and encrypts what it stores by default.',
        source: 'data-storage',
      },
      { text: 'Both hold whichever way the traffic came.', source: 'model' },
    ],
    more: [
      {
        heading: 'What still takes the internet',
        statements: [
          {
            text: 'Static content from the content delivery network cannot ride on ExpressRoute. The documentation says that it holds no customer data.',
            source: 'architecture',
          },
        ],
      },
    ],
  },

  'public-services': {
    subtitle: 'Power Platform and others, run by Microsoft',
    whatItIs: [
      {
        text: 'Power Platform, Dynamics 365 and Microsoft 365 answer at public addresses, and all come over Microsoft peering.',
        source: 'how-it-works',
      },
      {
        text: 'For Microsoft 365, Microsoft does not recommend ExpressRoute and authorises it case by case.',
        source: 'm365-expressroute',
      },
    ],
    exposure: [
      {
        text: 'Shared services, and a shared network to them inside Microsoft.',
        source: 'how-it-works',
      },
      {
        text: 'Power Platform’s TLS encryption protects data in transit, at the level that most regulations typically ask for.',
        source: 'article',
      },
    ],
    more: [
      {
        heading: 'Not one service alone',
        statements: [
          {
            text: 'Power Platform has no BGP community of its own. Regional ones are used instead, and no peering can pick out single services.',
            source: 'considerations',
          },
        ],
      },
    ],
  },

  'azure-vnet': {
    subtitle: 'Your own private network, hosted by Microsoft',
    whatItIs: [
      {
        text: 'Virtual machines and other services that you put here are reached at their private addresses.',
        source: 'peerings',
      },
    ],
    exposure: [
      { text: 'The way here is private up to your service’s endpoint.', source: 'how-it-works' },
      {
        text: 'Whether the data is encrypted on the way and where it is stored is up to your own service.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'Not a way into Power Platform',
        statements: [
          {
            text: 'ExpressRoute cannot connect Power Platform with a virtual network.',
            source: 'architecture',
          },
          {
            text: 'For calls from Power Platform into your network there is a feature of its own, virtual network support.',
            source: 'virtual-network-support',
          },
        ],
      },
    ],
  },

  'azure-services': {
    subtitle: 'Your virtual networks in Azure, hosted by Microsoft',
    whatItIs: [
      {
        text: 'Azure private peering leads here from the Microsoft edge.',
        source: 'article',
      },
      {
        text: 'Private addresses cannot be reached over the internet. Without the circuit the way here is gone, unless you have a second circuit or a VPN.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Private to the resource. Encryption is up to the services that you run here.',
        source: 'model',
      },
    ],
  },
};
