// Explanations of destinations: Microsoft’s public services, and the customer’s network in Azure.

import { communitiesToAllow } from './communities';
import type { Explained } from './explanation';

export const services: Explained = {
  'microsoft-public': {
    subtitle: 'A service at public addresses, run by Microsoft',
    whatItIs: [
      {
        text: 'It needs no configuration of its own for ExpressRoute, and by default it does not block traffic from the internet.',
        source: 'setup',
      },
      {
        text: 'In Managed Environments, an administrator can restrict access to Dataverse by source address, with the IP firewall.',
        source: 'ip-firewall',
      },
    ],
    exposure: [
      {
        text: 'It accepts incoming HTTP only over TLS 1.2 or later, and encrypts what it stores by default.',
        source: 'data-storage',
      },
      { text: 'Both hold whichever path the traffic takes.', source: 'model' },
      { text: 'Data being processed is not encrypted in memory.', source: 'data-storage' },
    ],
    more: [
      {
        heading: 'What still uses the internet',
        statements: [
          {
            text: 'ExpressRoute cannot carry static content from the content delivery network. The documentation says that it contains no customer data.',
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
        text: 'Power Platform, Dynamics 365 and Microsoft 365 have public addresses; over ExpressRoute they are reached through Microsoft peering.',
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
        text: 'Power Platform’s TLS encryption meets the level of protection in transit that most regulations typically ask for.',
        source: 'article',
      },
    ],
    more: [
      {
        heading: 'Not Power Platform alone',
        statements: [
          {
            text: 'Power Platform has no BGP community of its own; regional ones are used instead. Some Microsoft 365 services do have one.',
            source: 'considerations',
          },
          {
            text: 'A regional community brings Azure’s public prefixes of that region, not only those of Power Platform.',
            source: 'model',
          },
        ],
      },
    ],
    details: [
      { heading: 'What the route filter has to name', statements: communitiesToAllow },
      {
        heading: 'Sovereign clouds',
        statements: [
          {
            text: 'GCC and GCC High require Azure Government ExpressRoute, and China requires that of 21Vianet. A circuit of the commercial cloud does not serve them.',
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
      {
        text: 'Over Azure private peering, the path to here is private up to your service’s endpoint.',
        source: 'how-it-works',
      },
      {
        text: 'Whether data is encrypted in transit depends on your own service; at rest, on it and on the Azure storage that it uses.',
        source: 'model',
      },
    ],
    more: [
      {
        heading: 'Not a path into Power Platform',
        statements: [
          {
            text: 'ExpressRoute cannot connect Power Platform and Azure services directly.',
            source: 'architecture',
          },
          {
            text: 'For outbound calls from Power Platform into your network there is virtual network support. In the United States, for example, it takes virtual networks in two paired regions.',
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
        text: 'Private addresses cannot be reached over the internet. Without the circuit there is no path here, unless you have a second circuit or a VPN.',
        source: 'model',
      },
    ],
    exposure: [
      {
        text: 'Over Azure private peering, private up to the resource. Encryption is up to the services that you run here.',
        source: 'model',
      },
    ],
    details: [
      {
        heading: 'A VPN as backup',
        statements: [
          {
            text: 'A site-to-site VPN can back up private peering, as active-passive only. A passive path often fails along with the active one, for lack of maintenance.',
            source: 'vpn-backup',
          },
          {
            text: 'Where a route is advertised over both ExpressRoute and VPN, Azure prefers ExpressRoute.',
            source: 'vpn-backup',
          },
          {
            text: 'Microsoft does not recommend a VPN as the backup for latency-sensitive, mission-critical or bandwidth-intensive workloads.',
            source: 'resiliency',
          },
        ],
      },
    ],
  },
};
