// Misunderstandings about what the circuit and its peerings do by themselves.

import { circuitMyths } from './circuits';
import type { Myth } from './myth';

export const routingMyths: readonly Myth[] = [
  {
    id: 'routes-by-itself',
    claim: 'ExpressRoute sends our traffic over the circuit by itself.',
    answer: [
      {
        text: 'It does not change routing in your network. Your routing, or your proxy, leads the traffic to the circuit.',
        source: 'setup',
      },
      {
        text: 'Where your internet provider advertises the same Microsoft prefixes to you, set local preference so that ExpressRoute is preferred.',
        source: 'optimise-routing',
      },
    ],
    scenario: '?exit=on&panel=path',
    look: 'Seattle’s reason: a more specific route beats the default route, if your network accepts it.',
  },
  {
    id: 'peering-is-enough',
    claim: 'Turn on Microsoft peering and it works.',
    answer: [
      {
        text: 'For Microsoft peering configured since August 2017, no prefix is advertised to you until a route filter is attached to the circuit.',
        source: 'route-filter',
      },
      {
        text: 'For Power Platform, the filter has to name the two Azure regions behind your environment’s geography.',
        source: 'architecture',
      },
    ],
    scenario: '?exit=on&fail=route-filter',
    look: 'All sessions up, no prefix advertised over Microsoft peering, and the traffic on the internet.',
  },
  {
    id: 'private-peering-for-power-platform',
    claim: 'Power Platform needs Azure private peering.',
    answer: [
      {
        text: 'Over ExpressRoute, people and apps reach it through Microsoft peering. It is not necessary to configure private peering for it.',
        source: 'how-it-works',
      },
      {
        text: 'Outbound calls are another matter: virtual network support can lead those of plug-ins and supported connectors into a virtual network of yours.',
        source: 'virtual-network-support',
      },
    ],
    scenario: '?fail=private-peering',
    look: 'Azure private peering has failed, and nothing changes for Power Platform.',
  },
  {
    id: 'links-our-virtual-network',
    claim: 'ExpressRoute links our virtual network to Power Platform.',
    answer: [
      { text: 'It cannot connect Power Platform and Azure services directly.', source: 'architecture' },
      {
        text: 'Traffic between services in Microsoft’s datacentres stays on Microsoft’s network anyway.',
        source: 'how-it-works',
      },
    ],
    scenario: '?peering=azure-private&select=azure-services',
    look: 'The two destinations: no link runs between them.',
  },
  {
    id: 'secondary-is-standby',
    claim: 'The secondary connection is a cold standby.',
    answer: [
      {
        text: 'By default both carry traffic, load-balanced per flow. Active-passive is something that you set up.',
        source: 'high-availability',
      },
    ],
    scenario: '?panel=path',
    look: 'Two equal paths, both drawn strongly.',
  },
  {
    id: 'two-connections-two-sites',
    claim: 'Two connections protect us from losing a site.',
    answer: [
      {
        text: 'At standard resiliency both end at one site. Two sites in a city, or two circuits at two locations, are other designs.',
        source: 'resiliency',
      },
    ],
    scenario: '?fail=microsoft-edge',
    look: 'Both routers lost at once: no path over the circuit is left.',
  },
  {
    id: 'failover-is-instant',
    claim: 'Failover is instant.',
    answer: [
      {
        text: 'With the default BGP timers it can take up to three minutes to detect a failure. BFD can detect it in under a second.',
        source: 'bfd',
      },
      {
        text: 'In a lab, not at Microsoft, a primary connection that went silent left 154 to 166 seconds without packets with a hold time of 180, and 0.8 to 1.0 with BFD.',
        source: 'lab',
      },
    ],
    scenario: '?fail=primary',
    look: 'The picture shows where routing ends up, not the seconds before.',
  },
  ...circuitMyths,
];
