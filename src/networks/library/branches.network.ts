// Many branches on one WAN, one data centre with the circuit, and one branch with a breakout of its own.

import { modelled } from '../../content/sources';
import { both, onTheInternet, outOfReach, privatelyOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (office: string, ...failures: readonly string[]) => ({
  office,
  destination: 'service:power-platform',
  failures,
});

export const network: LibraryNetwork = {
  order: 40,
  teaches: 'What 240 branches share, a hub and its circuit, fails for all of them at once.',
  documents: ['planning'],
  scene: { office: 'branches', destination: 'service:power-platform', failures: [] },
  text: `# What 240 branches share, a hub and its circuit, fails for all of them at once.
# Sources:
# - Plan an ExpressRoute deployment for use with Power Platform, 17 April 2025: many branches over one WAN and one data
#   centre; one branch with a breakout of its own.
# - Checklist for ExpressRoute readiness, 17 April 2025: a client is as fast as the slowest link on its way.
# - ExpressRoute routing requirements, 6 September 2023: the two regional communities of a geography.
# Asked about it: Set up ExpressRoute for Power Platform, 17 April 2025: mobile users and a VPN to the corporate network.
network: 240 branches, one data centre
version: 1
wans:
  wan:
    name: Branch WAN
    provider: carrier-one
    default-from: kassel
offices:
  kassel:
    note: the data centre of all branches
    users: no
    wan: wan
    routers: 2
    circuits: [er]
    exit: internet
    firewall: separate
  branches:
    count: 240
    wan: wan
    exit: none
  munich:
    wan: wan
    exit: internet
    firewall: separate
    prefer: [internet, wan]      # local breakout
circuits:
  er:
    name: ER Frankfurt
    location: frankfurt
    provider: carrier-one   # the WAN's too
    bandwidth: 2 Gbps
    detect: bfd
    peerings:
      microsoft: {communities: [westeurope, northeurope]}
services:
  power-platform: {name: Power Platform}
expect:
  - from: branches
    to: power-platform
    be: private
    also-without: any one of connections
  - from: [branches, munich]
    to: power-platform
    be: reachable
    also-without: any one of circuits, locations
`,
  documented: [
    {
      text: 'Branches usually reach ExpressRoute over the WAN and the data centre; a circuit for each of them is expensive and hard to maintain.',
      source: 'planning',
    },
    {
      text: 'Where the WAN is poor, a branch can have an internet breakout of its own.',
      source: 'planning',
    },
    {
      text: 'If the path to ExpressRoute is poor or saturated, ExpressRoute cannot solve that.',
      source: 'planning',
    },
  ],
  differing: [],
  surprise: {
    ...asked('branches', 'provider:carrier-one'),
    says: [
      modelled(
        'One provider runs the WAN and the circuit. It fails, and 240 branches are cut off, although the data centre still has its internet breakout. Munich, with a breakout of its own, still reaches Power Platform over the internet.',
      ),
    ],
    claims: [
      { office: 'branches', destination: 'service:power-platform', claim: outOfReach },
      { office: 'munich', destination: 'service:power-platform', claim: onTheInternet },
    ],
  },
  questions: [
    {
      asked: asked('branches', 'location:frankfurt'),
      question: 'The peering location is lost. What becomes of the branches’ traffic to Power Platform?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'On the public internet, via the data centre’s breakout', claim: onTheInternet },
        { text: 'Private, over one connection', claim: privatelyOver(['connection:er.secondary']) },
      ],
      explains: 1,
      after: [
        modelled(
          'The data centre’s default route takes over: new connections work, over the internet, and users may not report it.',
        ),
      ],
    },
    {
      asked: asked('branches', 'provider:carrier-one'),
      question:
        'The provider of both the WAN and the circuit fails. Does the data centre’s breakout help the branches?',
      options: [
        { text: 'Yes: on the public internet', claim: onTheInternet },
        { text: 'No: out of reach', claim: outOfReach },
        { text: 'Yes: private, over the circuit', claim: privatelyOver(both('er')) },
      ],
      explains: 1,
      after: [modelled('The branches reach that breakout over the WAN, and the WAN is gone too.')],
    },
    {
      asked: asked('munich', 'exit:munich'),
      question: 'Munich’s own breakout fails. What happens now?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'On the public internet, via the data centre’s breakout', claim: onTheInternet },
        { text: 'Private, over the WAN and the circuit', claim: privatelyOver(both('er')) },
      ],
      explains: 2,
      after: [
        modelled(
          'Munich’s second path is more private than the one it prefers: the WAN’s default route leads to the data centre, which has routes to Power Platform over the circuit.',
        ),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: '240 branches, one path',
      text: [
        modelled(
          'The 240 branches use the WAN, the data centre Kassel and its circuit. Munich is one more branch, not counted among them: it prefers a breakout of its own, and is not on the private path.',
        ),
      ],
    },
    { kind: 'predict', title: 'The location is lost', question: 0 },
    { kind: 'predict', title: 'Munich’s breakout fails', question: 2 },
    { kind: 'break', title: 'WAN and circuit at once' },
    {
      kind: 'why',
      title: 'Whose single point of failure?',
      text: [
        modelled(
          'All 240 branches depend on the data centre and its line to the WAN, and for a private path on its circuit. Redundancy at the circuit does not change that.',
        ),
        {
          text: 'Over a wide geographical area, several hubs can each have a circuit.',
          source: 'planning',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'One branch is slow, and the circuit is healthy. What helps?',
      answer: [
        {
          text: 'It is typically better to optimise the local WAN connection, by bandwidth or by routing, than to give each branch a circuit.',
          source: 'planning',
        },
        {
          text: 'For a poor connection between client and ExpressRoute, ExpressRoute Direct is named as worth considering.',
          source: 'planning',
        },
        modelled('Direct starts at a peering location as well, and does not improve the WAN before it.'),
      ],
    },
    {
      question: 'Can one branch have a circuit of its own?',
      answer: [
        {
          text: 'It is possible. In many locations it is expensive, and complicated to maintain.',
          source: 'planning',
        },
        modelled('Its path would then share neither the data centre nor the hub’s circuit.'),
      ],
    },
    {
      question: 'Which path do mobile users take?',
      answer: [
        {
          text: 'Mobile users can reach Power Platform directly; a VPN to the corporate network leads them to its circuit, with some overhead.',
          source: 'setup',
        },
        modelled('Up to the corporate network they are on the internet, in a tunnel.'),
      ],
    },
  ],
};
