// Misunderstandings about gateways, SKUs, communities and second circuits.

import type { Myth } from './myth';

export const circuitMyths: readonly Myth[] = [
  {
    id: 'removes-the-data-gateway',
    claim: 'With ExpressRoute we no longer need the on-premises data gateway.',
    answer: [
      {
        text: 'ExpressRoute does not completely remove the need for one: it depends on the connector that you use.',
        source: 'architecture',
      },
      {
        text: 'The gateway communicates through Azure Service Bus, over TLS 1.2.',
        source: 'architecture',
      },
    ],
    scenario: '?select=seattle',
    look: 'Seattle: the circuit carries packets; the gateway translates between data source and cloud.',
  },
  {
    id: 'premium-for-power-platform',
    claim: 'Power Platform requires ExpressRoute Premium.',
    answer: [
      {
        text: 'Only where circuit and environment are in different geographic regions, such as Europe and the United States. Within one, Standard is enough.',
        source: 'planning',
      },
      { text: 'Microsoft 365 does require Premium.', source: 'm365-expressroute' },
    ],
    scenario: '?select=circuit',
    look: 'The circuit: its SKU decides how far it reaches.',
  },
  {
    id: 'communities-steer-replies',
    claim: 'We tag our routes with communities, so Microsoft replies selectively.',
    answer: [
      {
        text: 'Microsoft does not honour communities on the routes that you advertise.',
        source: 'routing',
      },
      {
        text: 'Where services should be answered over different paths, their traffic has to come from different public addresses.',
        source: 'considerations',
      },
    ],
    scenario: '?panel=path&direction=reply',
    look: 'The return path: the address that the requests came from decides it.',
  },
  {
    id: 'several-circuits-just-work',
    claim: 'A second circuit needs nothing but an order.',
    answer: [
      {
        text: 'For critical workloads Microsoft recommends two circuits at two locations.',
        source: 'resiliency',
      },
      {
        text: 'On Microsoft peering, give each public addresses of its own, or replies may return over the other one and be blocked.',
        source: 'planning',
      },
    ],
    scenario: '?fail=circuit',
    look: 'The only circuit has failed: this is what a second one is for.',
  },
  {
    id: 'second-circuit-always-takes-over',
    claim: 'A second circuit always takes over.',
    answer: [
      {
        text: 'It has to carry the routes: after deploying two circuits at two sites, make sure that on-premises routes are advertised over both.',
        source: 'resiliency',
      },
      {
        text: 'On Microsoft peering, where each circuit advertises public addresses of its own, connections have to be set up anew over the second.',
        source: 'model',
      },
      {
        text: 'And it takes over only once the routes of the first are withdrawn. A circuit that drops packets while its sessions stay up keeps the traffic.',
        source: 'model',
      },
    ],
    scenario: '?exit=on&fail=route-filter',
    look: 'Sessions up is not the same as routes received: routing follows the routes.',
  },
  {
    id: 'hybrid-mail-over-expressroute',
    claim: 'Mail and hybrid services belong on ExpressRoute as well.',
    answer: [
      {
        text: 'For connections that Microsoft 365 initiates, such as SMTP and Exchange hybrid, Microsoft recommends the internet path, to keep the network design simple.',
        source: 'm365-routing',
      },
      {
        text: 'Advertising on-premises SMTP servers over ExpressRoute causes failures: other Microsoft services send SMTP too, from prefixes that are not shared over it.',
        source: 'm365-routing',
      },
    ],
    scenario: '?exit=on&select=seattle-internet',
    look: 'Seattle’s internet breakout: some traffic is better off there.',
  },
];
