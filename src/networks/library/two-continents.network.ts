// An office and a circuit on each side of the Atlantic, one tenant, and a pool of addresses for each circuit.

import { modelled } from '../../content/sources';
import { both, noReply, onTheInternet, outOfReach, privatelyOver, repliesOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (...failures: readonly string[]) => ({
  office: 'london',
  destination: 'service:power-platform',
  failures,
});

export const network: LibraryNetwork = {
  order: 60,
  teaches: 'Replies follow the address pool, so each circuit needs one of its own.',
  documents: ['planning', 'asymmetric-routing', 'architecture'],
  scene: { office: 'chicago', destination: 'service:power-platform', failures: [] },
  text: `# Replies follow the address pool, so each circuit needs one of its own.
# Sources:
# - Plan an ExpressRoute deployment for use with Power Platform, 17 April 2025: operations in the US and in the UK, a
#   circuit each, public addresses of its own for each circuit.
# - Asymmetric routing with multiple network paths, 30 June 2023: what a stateful firewall does to such replies.
# - Optimize routing for Azure ExpressRoute, 31 January 2025: communities 12076:51004 (East US) and 12076:51006 (West US).
# - ExpressRoute FAQ, 12 June 2023: Premium where the service is in another geopolitical region than the circuit.
# - Understand Power Platform architecture and ExpressRoute, 17 April 2025: circuit and environment in one region, which
#   contradicts the plan above; and what connectors use.
# Asked about it: Set up ExpressRoute for Power Platform, 17 April 2025: direct access over the internet stays possible.
network: US and UK, one tenant
version: 1
wans:
  backbone:
    name: Backbone
offices:
  chicago:
    wan: backbone
    routers: 2
    circuits: [er-us]
    exit: none
    firewall: separate
  london:
    wan: backbone
    routers: 2
    circuits: [er-uk]
    exit: none
    firewall: separate
circuits:
  er-us:
    name: ER US
    location: chicago
    provider: carrier-two
    detect: bfd
    peerings:
      microsoft: {communities: [eastus, westus], nat: 203.0.113.0/28}
  er-uk:
    name: ER UK
    location: london
    provider: carrier-one
    sku: premium                 # the environment is in the US
    detect: bfd
    peerings:
      microsoft: {communities: [eastus, westus], nat: 203.0.113.16/28}
services:
  power-platform: {name: Power Platform, region: us}
expect:
  - from: [chicago, london]
    to: power-platform
    be: private
    also-without: any one of circuits, locations, providers, connections, routers
`,
  documented: [
    {
      text: 'Each circuit needs public addresses of its own: as many public subnets as there are circuits.',
      source: 'planning',
    },
    {
      text: 'With several circuits, replies can return on a different circuit from the one the request took, and a firewall can block them there.',
      source: 'planning',
    },
    {
      text: 'A stateful firewall that has not seen the first packet of a flow drops those that follow.',
      source: 'asymmetric-routing',
    },
    {
      text: 'With an environment in the United States, the circuit in Europe has to be Premium.',
      source: 'planning',
    },
  ],
  differing: [
    {
      text: 'The region of a circuit must be the region of the Power Platform environment.',
      source: 'architecture',
    },
    {
      text: 'A circuit in Europe can serve an environment in the United States if it is Premium.',
      source: 'planning',
    },
  ],
  surprise: {
    ...asked('nat:er-uk'),
    says: [
      modelled(
        'London’s pool is no longer advertised at ER UK. London’s requests still arrive, but no reply comes back. Nothing fails over, although ER US works: the routes to Microsoft are all there.',
      ),
    ],
    claims: [
      { office: 'london', destination: 'service:power-platform', claim: noReply },
      { office: 'chicago', destination: 'service:power-platform', claim: privatelyOver(both('er-us')) },
    ],
  },
  questions: [
    {
      asked: asked(),
      question: 'Each circuit has a pool of its own. How do replies to London come back?',
      options: [
        { text: 'Over both connections of ER UK', claim: repliesOver(both('er-uk')) },
        { text: 'Over ER US, where the environment is', claim: repliesOver(both('er-us')) },
        { text: 'Over all four connections', claim: repliesOver(both('er-uk', 'er-us')) },
      ],
      explains: 0,
      after: [
        modelled(
          'Microsoft sends a reply to the translated address of the request, and that is advertised at ER UK alone.',
        ),
      ],
    },
    {
      asked: asked('circuit:er-uk'),
      question: 'ER UK fails. What becomes of London’s traffic?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'Private, over the backbone and ER US', claim: privatelyOver(both('er-us')) },
        { text: 'On the public internet', claim: onTheInternet },
      ],
      explains: 1,
      after: [
        modelled(
          'Over the company’s backbone London learns the services’ routes from Chicago, and its requests use Chicago’s pool.',
        ),
      ],
    },
    {
      asked: asked('nat:er-uk'),
      question: 'ER UK works, and its pool is no longer advertised. What becomes of London’s traffic?',
      options: [
        { text: 'Private, over the backbone and ER US', claim: privatelyOver(both('er-us')) },
        { text: 'Private, over ER UK, as before', claim: privatelyOver(both('er-uk')) },
        { text: 'Requests arrive, and no reply comes back', claim: noReply },
      ],
      explains: 2,
      after: [
        modelled(
          'London’s requests move only when the routes to Microsoft are withdrawn. Those are still there: only the route back is gone.',
        ),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Local entry, long haul inside Microsoft',
      text: [
        modelled(
          'Each office enters Microsoft’s network over its own circuit; none of this traffic uses the company’s backbone.',
        ),
      ],
    },
    { kind: 'predict', title: 'How replies find the circuit', question: 0 },
    { kind: 'predict', title: 'A circuit fails', question: 1 },
    { kind: 'break', title: 'A pool that nobody advertises' },
    {
      kind: 'why',
      title: 'The address decides the return path',
      text: [
        modelled(
          'Give both circuits the same pool and replies can come back on the wrong circuit, to a firewall that saw no request. In this model that is half of them, so each office reaches Power Platform only in part.',
        ),
        modelled(
          'To see it, let ER UK advertise its pool again, then open Edit and give it the pool of ER US, 203.0.113.0/28, instead.',
        ),
        {
          text: 'Two different pools, each advertised on its own circuit only, keep replies on the circuit of their request.',
          source: 'planning',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'With ExpressRoute in place, can the environment still be reached over the internet?',
      answer: [
        {
          text: 'Yes. Power Platform is still advertised on the internet, and ExpressRoute does not prevent other connections.',
          source: 'setup',
        },
        {
          text: 'Microsoft Entra Conditional Access and Intune can control which devices and locations have access.',
          source: 'setup',
        },
      ],
    },
    {
      question: 'Do connectors use our circuits?',
      answer: [
        {
          text: 'Connectors to Microsoft’s services connect within Microsoft’s datacentres; those to other services use the public internet.',
          source: 'architecture',
        },
        modelled('Neither passes a circuit, whatever the user’s own path is.'),
      ],
    },
  ],
};
