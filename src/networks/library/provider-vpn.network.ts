// An any-to-any VPN of a provider, to which Microsoft is one more site.

import { modelled } from '../../content/sources';
import { both, noReply, outOfReach, privatelyOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const toPowerPlatform = { office: 'turin', destination: 'service:power-platform' };

export const network: LibraryNetwork = {
  order: 50,
  teaches: 'Microsoft is one more site of the VPN, and the provider is a single point of failure.',
  documents: ['connectivity-models', 'planning', 'high-availability', 'how-it-works', 'route-filter'],
  scene: { office: 'turin', destination: 'service:power-platform', failures: [] },
  text: `# Microsoft is one more site of the provider's VPN, and the provider is a single point of failure.
# Sources:
# - ExpressRoute connectivity models, 7 October 2020: an any-to-any IP VPN makes Microsoft's cloud look like one more
#   branch; the provider usually runs layer 3.
# - Plan an ExpressRoute deployment for use with Power Platform, 17 April 2025: offices and data centre on one IP VPN,
#   whose provider connects to Microsoft at a peering location.
# - Designing for high availability with ExpressRoute, June 2019: the provider's part has to be redundant, too.
# Modelled: requests are translated to public addresses in the provider's VPN.
# - How ExpressRoute works with Power Platform, 17 April 2025: Power Platform and Microsoft 365 are routed together by
#   default. Configure route filters for Microsoft peering, 25 August 2017: nothing is advertised without a filter.
# Asked about it: Set up ExpressRoute for Power Platform, 17 April 2025: calls from Power Platform into your network;
# Understand Power Platform architecture and ExpressRoute, 17 April 2025: the on-premises data gateway.
network: Any-to-any provider VPN
version: 1
wans:
  vpn:
    name: Adriatic VPN
    provider: carrier-one
    circuits: [er]
offices:
  turin:
    wan: vpn
    exit: none
  bologna:
    wan: vpn
    exit: none
  venice:
    wan: vpn
    exit: none
circuits:
  er:
    name: ER Milan
    location: milan
    provider: carrier-one
    detect: bfd
    peerings: [microsoft, private]
vnets:
  hub:
    region: italynorth
    gateway: zone-redundant
    circuits: [er]
services:
  power-platform: {name: Power Platform}
expect:
  - from: [turin, bologna, venice]
    to: [power-platform, hub]
    be: private
    also-without: any one of connections
`,
  documented: [
    {
      text: 'A provider’s IP VPN joins offices and data centres any-to-any, and Microsoft’s cloud can look like one more branch of it.',
      source: 'connectivity-models',
    },
    { text: 'Such providers typically offer managed layer 3 connectivity.', source: 'connectivity-models' },
    {
      text: 'Offices and data centre can be on one IP VPN whose provider connects to Microsoft at a peering location.',
      source: 'planning',
    },
  ],
  differing: [
    {
      text: 'By default Microsoft peering routes Power Platform and Microsoft 365 together.',
      source: 'how-it-works',
    },
    {
      text: 'On a Microsoft peering configured since August 2017, nothing is advertised until a route filter is attached.',
      source: 'route-filter',
    },
  ],
  surprise: {
    ...toPowerPlatform,
    failures: ['provider:carrier-one'],
    says: [
      modelled(
        'The VPN, its two lines to the circuit and both connections of the circuit belong to one provider. When that provider fails, every office loses Power Platform and Hub at once.',
      ),
    ],
    claims: ['turin', 'bologna', 'venice'].flatMap((office) => [
      { office, destination: 'service:power-platform', claim: outOfReach },
      { office, destination: 'vnet:hub', claim: outOfReach },
    ]),
  },
  questions: [
    {
      asked: { ...toPowerPlatform, failures: ['connection:er.primary'] },
      question: 'The primary connection fails. What becomes of Turin’s traffic to Power Platform?',
      options: [
        { text: 'Private, over the secondary connection', claim: privatelyOver(['connection:er.secondary']) },
        { text: 'Out of reach', claim: outOfReach },
        { text: 'Private, over both connections', claim: privatelyOver(both('er')) },
      ],
      explains: 0,
      after: [
        modelled(
          'The VPN had routes to the services over both connections, and uses those over the one that is left.',
        ),
      ],
    },
    {
      asked: { office: 'bologna', destination: 'vnet:hub', failures: ['line:turin.vpn'] },
      question: 'Turin’s line to the VPN fails. What becomes of Bologna’s traffic to Hub?',
      options: [
        { text: 'Out of reach', claim: outOfReach },
        { text: 'Private, over one connection', claim: privatelyOver(['connection:er.secondary']) },
        { text: 'Private, over both connections, as before', claim: privatelyOver(both('er')) },
      ],
      explains: 2,
      after: [
        modelled(
          'No office’s traffic passes through another office: the VPN connects each of them with the circuit directly.',
        ),
      ],
    },
    {
      asked: { ...toPowerPlatform, failures: ['nat:er'] },
      question:
        'The provider no longer advertises the address pool; all sessions stay up. What becomes of Turin’s traffic to Power Platform?',
      options: [
        { text: 'Requests arrive, and no reply comes back', claim: noReply },
        { text: 'Private, as before', claim: privatelyOver(both('er')) },
        { text: 'No route: nothing leaves Turin', claim: { reachability: ['no-route'] } },
      ],
      explains: 0,
      after: [
        modelled(
          'Routes to Microsoft are still there. The return path is not: these addresses are advertised nowhere else.',
        ),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Microsoft is one more site',
      text: [modelled('Three offices and one circuit on one VPN: no data centre stands between them.')],
    },
    { kind: 'predict', title: 'One connection fails', question: 0 },
    { kind: 'predict', title: 'One office is cut off', question: 1 },
    { kind: 'break', title: 'The provider fails' },
    {
      kind: 'why',
      title: 'What is one, and what is two',
      text: [
        {
          text: 'Redundancy has to be kept within the provider’s network as well as on-premises.',
          source: 'high-availability',
        },
        modelled(
          'Adding offices adds no redundancy here. A second provider would, on a path that does not depend on this one.',
        ),
      ],
    },
  ],
  mightAsk: [
    {
      question: 'Power Platform calls a web service of ours. Does that use the circuit?',
      answer: [
        {
          text: 'The public address decides. If it is registered at an ExpressRoute peering, the call uses the circuit; if not, the public internet.',
          source: 'how-it-works',
        },
        {
          text: 'ExpressRoute cannot limit which services connect: treat what arrives as coming from an external source.',
          source: 'setup',
        },
      ],
    },
    {
      question: 'In which direction do connections start?',
      answer: [
        {
          text: 'Clients connect to Power Platform. Server-side synchronisation with Exchange on-premises connects from Power Platform to you, and web services exist in both directions.',
          source: 'planning',
        },
      ],
    },
    {
      question: 'Do we still need the on-premises data gateway?',
      answer: [
        {
          text: 'ExpressRoute does not remove the need completely: it depends on the connector.',
          source: 'architecture',
        },
        { text: 'What the gateway transmits goes through Azure Service Bus.', source: 'architecture' },
      ],
    },
  ],
};
