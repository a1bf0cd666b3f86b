// The two routing domains of a circuit.

import type { Explanation } from './explanation';

export const microsoftPeering: Omit<Explanation, 'title'> = {
  subtitle: 'Routing domain for Microsoft’s public services',
  whatItIs: [
    {
      text: 'It leads from the Microsoft edge on to Microsoft’s public services.',
      source: 'article',
    },
    {
      text: 'It is not a physical link but a pair of BGP sessions, one on each connection.',
      source: 'peerings',
    },
  ],
  exposure: [
    {
      text: 'Dedicated as far as the Microsoft edge, shared within Microsoft’s network behind it.',
      source: 'how-it-works',
    },
    {
      text: 'On a provider’s circuit, ExpressRoute neither encrypts traffic nor filters it.',
      source: 'considerations',
    },
  ],
  more: [
    {
      heading: 'Up, but no routes',
      statements: [
        {
          text: 'Until a route filter is attached, the sessions are up and no prefixes are advertised. That holds for peerings configured since August 2017.',
          source: 'route-filter',
        },
      ],
    },
  ],
  details: [
    {
      heading: 'From which addresses',
      statements: [
        {
          text: 'Over Microsoft peering, services are reached only from public addresses that you or your provider own; private ones have to be translated first.',
          source: 'how-it-works',
        },
        {
          text: 'They are validated against routing registries; what cannot be matched there needs proof, in a support case, that you are allowed to use it.',
          source: 'routing',
        },
        {
          text: 'Prefixes advertised over ExpressRoute should not be advertised to the internet at all; where that is impossible, advertise more specific ones over ExpressRoute.',
          source: 'routing',
        },
        {
          text: 'Use a NAT pool for each circuit, separate from that of the internet edge.',
          source: 'm365-routing',
        },
      ],
    },
    {
      heading: 'What to connect it to',
      statements: [
        {
          text: 'Microsoft recommends connecting Microsoft peering to your DMZ.',
          source: 'peerings',
        },
      ],
    },
  ],
};

export const privatePeering: Omit<Explanation, 'title'> = {
  subtitle: 'Routing domain for your own virtual networks',
  whatItIs: [
    {
      text: 'It leads from the Microsoft edge on to Azure services.',
      source: 'article',
    },
    {
      text: 'It has its own pair of BGP sessions on the same two connections and reaches private addresses.',
      source: 'peerings',
    },
  ],
  exposure: [
    {
      text: 'Traffic stays private up to the endpoint of the Azure service that you created.',
      source: 'how-it-works',
    },
    {
      text: 'It is not encrypted by default. IPsec between your network and the virtual network can be added.',
      source: 'encryption',
    },
  ],
  more: [
    {
      heading: 'Not the path to Power Platform',
      statements: [
        {
          text: 'To reach Power Platform you do not need private peering. Having it does no harm, unless its load saturates the circuit.',
          source: 'how-it-works',
        },
      ],
    },
  ],
  details: [
    {
      heading: 'The gateway',
      statements: [
        {
          text: 'A virtual network is linked to the circuit through an ExpressRoute gateway, whose SKU sets or limits its bandwidth.',
          source: 'faq',
        },
        {
          text: 'Microsoft recommends zone-redundant gateways: without them a failure in an Azure datacentre can affect access to the virtual network.',
          source: 'resiliency',
        },
        { text: 'The picture leaves the gateway out.', source: 'model' },
      ],
    },
    {
      heading: 'Private endpoints (Private Link)',
      statements: [
        {
          text: 'A private endpoint gives an Azure service a private address in your virtual network, reachable over private peering; clients use it where DNS returns it. Its public endpoint, unless disabled, is still reached over Microsoft peering or the internet.',
          source: 'model',
        },
      ],
    },
    {
      heading: 'What to connect it to',
      statements: [
        {
          text: 'Microsoft recommends connecting private peering directly to the core network.',
          source: 'peerings',
        },
      ],
    },
  ],
};
