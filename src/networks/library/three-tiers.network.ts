// Standard, Metro and maximum side by side.

import { modelled } from '../../content/sources';
import { both, outOfReach, privatelyOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (office: string, failure: string) => ({
  office,
  destination: 'vnet:hub',
  failures: [failure],
});

export const network: LibraryNetwork = {
  order: 10,
  teaches: 'What losing one peering location does, at three tiers.',
  documents: ['resiliency', 'metro'],
  scene: { office: 'bern', destination: 'vnet:hub', failures: ['location:zurich'] },
  text: `# What the loss of one peering location does, at three tiers of resiliency.
# Sources:
# - Design and architect Azure ExpressRoute for resiliency, 18 April 2024: standard is one circuit at one site, high
#   (Metro) one circuit at two sites of one city, maximum two circuits at two locations. High is said to do for
#   mission-critical workloads within a region.
# - About ExpressRoute Metro, 3 June 2024: the same Metro is a preview, in three cities. The two articles were
#   not written for the same reader: check what is offered where you are.
# - Locations and connectivity partners, 28 April 2026: Zurich, Zurich2 and Geneva are peering locations.
network: Three tiers of resiliency
version: 1
offices:
  basel:
    name: Basel (standard)
    routers: 2
    circuits: [er-basel]
    exit: none
  bern:
    name: Bern (Metro)
    routers: 2
    circuits: [er-bern]
    exit: none
  lucerne:
    name: Lucerne (maximum)
    routers: 2
    circuits: [er-lucerne-1, er-lucerne-2]
    exit: none
circuits:
  er-basel:
    name: ER Basel
    location: zurich
    provider: carrier-one
    detect: bfd
    peerings: [private]
  er-bern:
    name: ER Bern
    location: [zurich, zurich2]  # two sites of one city: Metro
    provider: carrier-one
    detect: bfd
    peerings: [private]
  er-lucerne-1:
    name: ER Lucerne 1
    location: zurich
    provider: carrier-one
    detect: bfd
    peerings: [private]
  er-lucerne-2:
    name: ER Lucerne 2
    location: geneva
    provider: carrier-two
    detect: bfd
    peerings: [private]
vnets:
  hub:
    region: switzerlandnorth
    gateway: zone-redundant
    circuits: [er-basel, er-bern, er-lucerne-1, er-lucerne-2]
services: []
expect:
  - from: [basel, bern, lucerne]
    to: hub
    be: private
  - from: [bern, lucerne]
    to: hub
    be: private
    also-without: any one of locations
  - from: lucerne
    to: hub
    be: private
    also-without: any one of circuits, providers, routers, connections
`,
  documented: [
    {
      text: 'At standard resiliency both connections of a circuit end at one site. At high resiliency, called Metro, they end at two sites of one city; maximum resiliency is two circuits in two locations.',
      source: 'resiliency',
    },
    {
      text: 'The pair of links of a standard circuit gives no resilience against events that disrupt or isolate its peering location.',
      source: 'metro',
    },
  ],
  differing: [
    {
      text: 'Metro is named as a choice for mission-critical workloads within a region.',
      source: 'resiliency',
    },
    { text: 'In June 2024 Metro was a preview, offered in three cities.', source: 'metro' },
    modelled(
      'The documents that we read say nothing newer about its availability: check what is offered at your locations.',
    ),
  ],
  surprise: {
    ...asked('bern', 'provider:carrier-one'),
    says: [
      modelled(
        'The two sites of Bern’s circuit have one provider. When that provider fails, Bern is cut off as Basel is, and only Lucerne stays connected, over its second circuit.',
      ),
    ],
    claims: [
      { office: 'bern', destination: 'vnet:hub', claim: outOfReach },
      { office: 'basel', destination: 'vnet:hub', claim: outOfReach },
      { office: 'lucerne', destination: 'vnet:hub', claim: privatelyOver(both('er-lucerne-2')) },
    ],
  },
  questions: [
    {
      asked: asked('basel', 'location:zurich'),
      question:
        'The location Zurich is lost: every Microsoft edge there. What is left of Basel’s traffic to Hub?',
      options: [
        {
          text: 'All of it, on the secondary connection',
          claim: privatelyOver(['connection:er-basel.secondary']),
        },
        { text: 'Nothing: out of reach', claim: outOfReach },
        { text: 'All of it, on both connections', claim: privatelyOver(both('er-basel')) },
      ],
      explains: 1,
      after: [modelled('Both connections of a standard circuit end at that location.')],
    },
    {
      asked: asked('bern', 'location:zurich'),
      question: 'The same location is lost. What is left of the traffic of Bern, which has a Metro circuit?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'On the secondary connection alone', claim: privatelyOver(['connection:er-bern.secondary']) },
        { text: 'On both connections', claim: privatelyOver(both('er-bern')) },
      ],
      explains: 1,
      after: [
        modelled('One site is left, and with it one connection: Bern works, without redundancy.'),
        modelled('The provider’s edges carry on, so that Bern’s first line still leads to Zurich2.'),
      ],
    },
    {
      asked: asked('bern', 'provider:carrier-one'),
      question: 'Instead, the provider carrier-one fails. Does Bern’s second site help?',
      options: [
        {
          text: 'Yes: the secondary connection carries on',
          claim: privatelyOver(['connection:er-bern.secondary']),
        },
        { text: 'Yes: Lucerne’s second circuit takes over', claim: privatelyOver(both('er-lucerne-2')) },
        { text: 'No: out of reach', claim: outOfReach },
      ],
      explains: 2,
      after: [
        modelled('Two sites are two locations, and still one circuit of one provider.'),
        {
          text: 'To have several paths to the peering locations, use different providers, or go through another peering location.',
          source: 'resiliency',
        },
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Three offices, one network in Azure',
      text: [
        modelled(
          'Basel has a standard circuit, Bern a Metro circuit, Lucerne two circuits. All three use the location Zurich.',
        ),
        modelled(
          'A location that is lost takes Microsoft’s edges there. The provider’s edges, drawn beside them, stand for its own network and carry on in this model.',
        ),
      ],
    },
    { kind: 'predict', title: 'A location is lost: Basel', question: 0 },
    { kind: 'predict', title: 'The same location: Bern', question: 1 },
    { kind: 'break', title: 'The provider fails' },
    {
      kind: 'why',
      title: 'What each tier protects from',
      text: [
        modelled(
          'Metro protects from the loss of one of its two locations, not from that of a provider or of the circuit itself.',
        ),
        {
          text: 'For mission-critical workloads Microsoft recommends maximum resiliency.',
          source: 'resiliency',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'What are the two connections of a standard circuit for, then?',
      answer: [
        { text: 'Microsoft recommends running both active-active.', source: 'resiliency' },
        modelled(
          'When one Microsoft edge router or one line is lost, or in maintenance, the other carries on.',
        ),
      ],
    },
    {
      question: 'We have two circuits. Are we at maximum resiliency?',
      answer: [
        {
          text: 'On-premises routes have to be advertised over both circuits, and the failover tested.',
          source: 'resiliency',
        },
        modelled('Two circuits at one location fail with that location.'),
      ],
    },
  ],
};
