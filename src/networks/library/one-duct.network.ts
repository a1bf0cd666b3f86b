// Two circuits of two providers in two locations, whose lines leave the building through one duct.

import { modelled } from '../../content/sources';
import { both, onTheInternet, outOfReach, privatelyOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const duct = 'shared:shared-1';
const asked = (destination: string, ...failures: readonly string[]) => ({
  office: 'lyon',
  destination,
  failures,
});

export const network: LibraryNetwork = {
  order: 90,
  teaches:
    'Two circuits of two providers to two locations are not redundant where their lines share a trench.',
  documents: ['high-availability', 'resiliency', 'm365-planning'],
  scene: { office: 'lyon', destination: 'service:power-platform', failures: ['shared:shared-1'] },
  text: `# Two circuits, two providers, two locations, one trench.
# Sources:
# - Designing for high availability with ExpressRoute, June 2019: redundancy has to hold on-premises and in the
#   provider's network, too; ending both connections at one device or port compromises it.
# - Design and architect Azure ExpressRoute for resiliency, 18 April 2024: different providers, physically diverse paths.
# - Network planning with ExpressRoute for Office 365, 14 February 2018: no plan with the internet as the only backup.
# Asked about it: Understand Power Platform architecture and ExpressRoute, 17 April 2025: Azure Relay and desktop flows.
network: Everything right on paper, one duct
version: 1
offices:
  lyon:
    routers: 2
    circuits: [er-paris, er-marseille]
    exit: internet               # its line leaves the building on the other side
    firewall: separate
circuits:
  er-paris:
    name: ER Paris
    location: paris
    provider: carrier-one
    detect: bfd
    peerings:
      microsoft: {communities: [westeurope, northeurope]}
      private: {}
  er-marseille:
    name: ER Marseille
    location: marseille
    provider: carrier-two
    detect: bfd
    peerings:
      microsoft: {communities: [westeurope, northeurope]}
      private: {}
vnets:
  hub:
    region: francecentral
    gateway: zone-redundant
    circuits: [er-paris, er-marseille]
services:
  power-platform: {name: Power Platform}
shared:
  - name: the duct under the street
    elements:
      - line:lyon.er-paris.primary
      - line:lyon.er-paris.secondary
      - line:lyon.er-marseille.primary
      - line:lyon.er-marseille.secondary
    because: all four lines leave the building through it
expect:
  - from: lyon
    to: [power-platform, hub]
    be: private
    also-without: any one of circuits, locations, providers, connections, routers, exits
`,
  documented: [
    {
      text: 'Redundancy has to hold from end to end, on-premises and within the provider’s network too.',
      source: 'high-availability',
    },
    {
      text: 'Ending both connections on one device, or on one port, compromises redundancy.',
      source: 'high-availability',
    },
    {
      text: 'For diversity at the physical layer, plan several paths, with different providers or through another peering location.',
      source: 'resiliency',
    },
  ],
  differing: [],
  surprise: {
    ...asked('service:power-platform', duct),
    says: [
      modelled(
        'No drawing of circuits shows it: all four lines leave through one duct. A digger cuts both circuits. Traffic to Power Platform moves to the public internet; Hub is out of reach, and packets for it follow the same default route out and are dropped there, for the internet has no route to Hub.',
      ),
    ],
    claims: [
      { office: 'lyon', destination: 'service:power-platform', claim: onTheInternet },
      { office: 'lyon', destination: 'vnet:hub', claim: outOfReach },
    ],
  },
  questions: [
    {
      asked: asked('service:power-platform', 'provider:carrier-one'),
      question: 'The provider carrier-one fails. What becomes of traffic to Power Platform?',
      options: [
        { text: 'On the public internet', claim: onTheInternet },
        { text: 'Private, over ER Marseille', claim: privatelyOver(both('er-marseille')) },
        { text: 'Out of reach', claim: outOfReach },
      ],
      explains: 1,
      after: [modelled('Two providers and two locations do what they were bought for.')],
    },
    {
      asked: asked('service:power-platform', 'circuit:er-paris', 'circuit:er-marseille'),
      question: 'Both circuits fail at once. What becomes of traffic to Power Platform?',
      options: [
        { text: 'Private, over ER Marseille', claim: privatelyOver(both('er-marseille')) },
        { text: 'Out of reach', claim: outOfReach },
        { text: 'On the public internet', claim: onTheInternet },
      ],
      explains: 2,
      after: [
        modelled('The default route through Lyon’s internet breakout takes over.'),
        modelled(
          'Two providers, two locations, and still a single failure can take both circuits: the next step shows it.',
        ),
      ],
    },
    {
      asked: asked('vnet:hub', duct),
      question: 'A digger cuts the duct under the street. What becomes of traffic to Hub?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'On the public internet', claim: onTheInternet },
        { text: 'Private, over ER Marseille', claim: privatelyOver(both('er-marseille')) },
      ],
      explains: 0,
      after: [
        modelled(
          'A virtual network’s own addresses are not advertised on the internet, so no route there leads to them. Packets for Hub still follow the default route out, and are exposed until they are dropped. Rejecting private addresses at the breakout prevents that.',
        ),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Two of everything',
      text: [modelled('Two circuits, two providers, two locations, two routers, four lines, all in use.')],
    },
    { kind: 'predict', title: 'A provider fails', question: 0 },
    { kind: 'predict', title: 'Both circuits fail', question: 1 },
    { kind: 'break', title: 'One duct' },
    {
      kind: 'why',
      title: 'What nobody can read from Azure',
      text: [
        modelled(
          'Before the cut, Azure showed two healthy circuits, but not that their lines share a trench. Ask both providers which path their lines take, and write down what they share.',
        ),
        {
          text: 'For Office 365, Microsoft advises against plans in which the internet backs up a single circuit.',
          source: 'm365-planning',
        },
        modelled('Two circuits in one duct fail together when it is cut.'),
      ],
    },
  ],
  mightAsk: [
    {
      question: 'Do desktop flows stay off the internet, too?',
      answer: [
        {
          text: 'Power Automate uses Azure Relay between cloud flows and desktop flows, over HTTPS; with ExpressRoute that traffic need not cross the public internet.',
          source: 'architecture',
        },
        modelled('It follows the routes of the circuit. With the duct cut, it is on the internet as well.'),
      ],
    },
    {
      question: 'Is the internet breakout a good backup, then?',
      answer: [
        modelled(
          'It keeps people working, but it is not a private path: decide which of the two your rules ask for.',
        ),
      ],
    },
  ],
};
