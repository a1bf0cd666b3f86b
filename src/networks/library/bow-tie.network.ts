// Two places, two regions, two circuits, and every virtual network on both of them.

import { modelled } from '../../content/sources';
import { both, outOfReach, privatelyOver, repliesOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (vnet: string, ...failures: readonly string[]) => ({
  office: 'dublin',
  destination: `vnet:${vnet}`,
  failures,
});

export const network: LibraryNetwork = {
  order: 70,
  teaches: 'Weight and local preference have to agree, and the gateway has to survive the failure of a zone.',
  documents: ['disaster-recovery', 'optimise-routing', 'resiliency'],
  scene: { office: 'dublin', destination: 'vnet:north', failures: [] },
  text: `# Weight and local preference have to agree, and the gateway has to survive the failure of a zone.
# Sources:
# - Designing for disaster recovery with ExpressRoute private peering, 22 March 2021: two places, two regions, two
#   circuits, every virtual network on both. Weight at the networks, local preference at the routers.
# - Optimize routing for Azure ExpressRoute, 31 January 2025: a high weight for the connection to the local circuit;
#   weight is considered before the length of the AS path. The article of 2021 has more specific routes before both.
# - Design and architect Azure ExpressRoute for resiliency, 18 April 2024: zone-redundant gateways.
# "Bow tie" is what people call the shape; the articles do not.
# In the first scenario of the article of 2021 local preference follows the region of the virtual network. Here each office
# prefers its own circuit for everything, so that what crosses the regions is asymmetric.
# Asked about it: Virtual Network support overview, 6 January 2026, and How ExpressRoute works with Power Platform,
# 17 April 2025: Power Platform and private peering.
network: Two regions, two circuits, crossed
version: 1
wans:
  backbone:
    name: Backbone
offices:
  dublin:
    wan: backbone
    routers: 2
    circuits: [er-dublin]
    prefer: [er-dublin, backbone]
    exit: none
  amsterdam:
    wan: backbone
    routers: 2
    circuits: [er-amsterdam]
    prefer: [er-amsterdam, backbone]
    exit: none
circuits:
  er-dublin:
    name: ER Dublin
    location: dublin
    provider: carrier-one
    detect: bfd
    peerings: [private]
  er-amsterdam:
    name: ER Amsterdam
    location: amsterdam
    provider: carrier-two
    detect: bfd
    peerings: [private]
vnets:
  north:
    region: northeurope
    gateway: one-zone            # ordered before there were zones
    circuits:
      er-dublin: {weight: 100}
      er-amsterdam: {}
  west:
    region: westeurope
    gateway: zone-redundant
    circuits:
      er-dublin: {}
      er-amsterdam: {weight: 100}
services: []
expect:
  - from: [dublin, amsterdam]
    to: [north, west]
    be: private
    also-without: any one of circuits, locations, providers, connections, routers
`,
  documented: [
    {
      text: 'With two places and two regions, weight can make each virtual network use the circuit near it; local preference at the routers then has to agree.',
      source: 'disaster-recovery',
    },
    {
      text: 'A higher weight on the connection to the local circuit keeps traffic between virtual networks off the remote one, and steers traffic to on-premises too.',
      source: 'optimise-routing',
    },
    { text: 'Microsoft recommends zone-redundant gateways.', source: 'resiliency' },
  ],
  differing: [
    {
      text: 'In the order of effectiveness, weight comes second: after more specific routes and before a longer AS path.',
      source: 'disaster-recovery',
    },
    {
      text: 'Weight is considered before the length of the AS path; how it compares with more specific routes is not said.',
      source: 'optimise-routing',
    },
  ],
  surprise: {
    ...asked('north', 'zone:north'),
    says: [
      modelled(
        'Two circuits of two providers at two locations, each virtual network connected to both, and the failure of one zone cuts North off: both of its gateway instances are there. West, whose gateway is zone-redundant, keeps working when a zone fails.',
      ),
    ],
    claims: [
      { office: 'dublin', destination: 'vnet:north', claim: outOfReach },
      { office: 'amsterdam', destination: 'vnet:north', claim: outOfReach },
      { office: 'dublin', destination: 'vnet:west', claim: { reachability: ['reached'] } },
    ],
  },
  questions: [
    {
      asked: asked('west'),
      question:
        'Dublin prefers ER Dublin for everything. West’s connection to ER Amsterdam has weight 100. How do replies from West come back?',
      options: [
        { text: 'Over both connections of ER Dublin', claim: repliesOver(both('er-dublin')) },
        {
          text: 'Over both connections of ER Amsterdam, then the company’s backbone',
          claim: repliesOver(both('er-amsterdam')),
        },
        { text: 'Over all four connections', claim: repliesOver(both('er-dublin', 'er-amsterdam')) },
      ],
      explains: 1,
      after: [
        modelled(
          'Dublin’s preference and West’s weight do not agree: requests use one circuit and replies the other. Without a firewall on private peering that works, though latency can differ by direction.',
        ),
      ],
    },
    {
      asked: asked('north', 'circuit:er-dublin'),
      question: 'ER Dublin fails. What becomes of Dublin’s traffic to North?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        {
          text: 'Over the company’s backbone and ER Amsterdam, in both directions',
          claim: privatelyOver(both('er-amsterdam')),
        },
        { text: 'Over ER Dublin, as before', claim: privatelyOver(both('er-dublin')) },
      ],
      explains: 1,
      after: [
        modelled(
          'North is connected to both circuits, and Dublin learns North’s routes from Amsterdam as well, over the company’s backbone.',
        ),
      ],
    },
    {
      asked: asked('north', 'zone:north'),
      question: 'The availability zone of North’s gateway fails. What is left?',
      options: [
        { text: 'Nothing: out of reach', claim: outOfReach },
        { text: 'Everything, over ER Amsterdam', claim: privatelyOver(both('er-amsterdam')) },
        { text: 'Everything, over ER Dublin', claim: privatelyOver(both('er-dublin')) },
      ],
      explains: 0,
      after: [modelled('Traffic over all four connections enters North through a gateway in that zone.')],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Every network on both circuits',
      text: [
        modelled(
          'Each virtual network is connected to both circuits, and each office reaches both: no circuit and no location is a single point of failure.',
        ),
      ],
    },
    { kind: 'predict', title: 'Across the regions', question: 0 },
    { kind: 'predict', title: 'A circuit fails', question: 1 },
    { kind: 'break', title: 'A zone fails' },
    {
      kind: 'why',
      title: 'Three settings, one design',
      text: [
        modelled(
          'Local preference steers requests, weight steers replies, and only a zone-redundant gateway survives whichever zone fails. Any one of them alone leaves a gap.',
        ),
        {
          text: 'A gateway that is not zone-redundant can be migrated to one that is.',
          source: 'resiliency',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'Can Power Platform call our systems over these private circuits?',
      answer: [
        {
          text: 'Plug-ins and some connectors can call resources through a subnet of a virtual network that is delegated to Power Platform; ExpressRoute brings on-premises resources into that network.',
          source: 'virtual-network-support',
        },
        {
          text: 'For an environment in Europe, such subnets have to be in West Europe and North Europe.',
          source: 'virtual-network-support',
        },
      ],
    },
    {
      question: 'And do people reach Power Platform over private peering?',
      answer: [
        {
          text: 'No. Power Platform services do not use private peering directly; they are reached over Microsoft peering.',
          source: 'how-it-works',
        },
      ],
    },
  ],
};
