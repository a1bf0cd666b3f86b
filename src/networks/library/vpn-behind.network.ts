// One circuit, and a VPN over the internet that takes over when it fails.

import { modelled } from '../../content/sources';
import { both, inATunnel, outOfReach, privatelyOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (vnet: string, ...failures: readonly string[]) => ({
  office: 'denver',
  destination: `vnet:${vnet}`,
  failures,
});

const options = [
  { text: 'Private, over the circuit', claim: privatelyOver(both('er')) },
  { text: 'Encrypted, in a tunnel over the internet', claim: inATunnel },
  { text: 'Out of reach', claim: outOfReach },
];

export const network: LibraryNetwork = {
  order: 30,
  teaches: 'Private until the circuit fails, then encrypted over the internet: is that enough for us?',
  documents: ['vpn-backup', 'resiliency'],
  scene: { office: 'denver', destination: 'vnet:hub', failures: ['circuit:er'] },
  text: `# Private until the circuit fails, then encrypted over the internet. Is that enough for us?
# Sources:
# - Using S2S VPN as a backup for ExpressRoute private peering, 28 December 2023: hub and spoke, a pair of routers, an
#   active-active VPN gateway. For an equal prefix Azure prefers ExpressRoute; your routers need it configured.
# - Design and architect Azure ExpressRoute for resiliency, 18 April 2024: a VPN is not recommended as the backup of
#   ExpressRoute for workloads that are mission-critical, latency-sensitive or bandwidth-intensive.
# - Configure BFD over ExpressRoute, 30 June 2023.
# Asked about it: Understand Power Platform architecture and ExpressRoute, 17 April 2025, and How ExpressRoute works with
# Power Platform, 17 April 2025: what a virtual network and Power Platform exchange uses no circuit.
network: One circuit, a VPN behind it
version: 1
offices:
  denver:
    routers: 2
    circuits: [er]
    vpn: [hub]
    prefer: [er, vpn]
    exit: internet               # the line that the tunnels run over
    firewall: separate
    wants:
      hub: encrypted             # a tunnel over the internet will do
      spoke: private             # what is here must never be on it
circuits:
  er:
    name: ER Denver
    location: denver
    provider: carrier-one
    detect: bfd
    peerings: [private]
vnets:
  hub:
    lan: 10.17.11.0/25
    region: westus3
    gateway: zone-redundant
    vpn-gateway: active-active
    circuits: [er]
  spoke:
    lan: 10.17.11.128/26
    region: westus3
    peered: hub
services: []
expect:
  - from: denver
    to: [hub, spoke]
    be: private
  - from: denver
    to: [hub, spoke]
    be: encrypted
    also-without: any one of circuits, locations, providers, connections, routers, exits
`,
  documented: [
    {
      text: 'As the backup of ExpressRoute, a VPN works only in active-passive mode. For the same route Azure prefers ExpressRoute.',
      source: 'vpn-backup',
    },
    {
      text: 'Routers on-premises have to be configured to prefer ExpressRoute as well, for example by local preference.',
      source: 'vpn-backup',
    },
    {
      text: 'A VPN is not recommended as the backup of ExpressRoute for workloads that are mission-critical, latency-sensitive or bandwidth-intensive.',
      source: 'resiliency',
    },
  ],
  differing: [],
  surprise: {
    ...asked('spoke', 'circuit:er'),
    says: [
      modelled(
        'Both networks can still be reached, and that is the surprise: traffic to Spoke, which was to stay private, now crosses the public internet in a tunnel. A test of reachability alone does not show it.',
      ),
    ],
    claims: [
      { office: 'denver', destination: 'vnet:spoke', claim: inATunnel },
      { office: 'denver', destination: 'vnet:hub', claim: inATunnel },
    ],
  },
  questions: [
    {
      asked: asked('hub', 'circuit:er'),
      question: 'The circuit fails. How does Denver’s traffic reach Hub?',
      options,
      explains: 1,
      after: [
        modelled('The VPN’s routes were there all the time; only the preferred ones are gone.'),
        modelled(
          'Denver’s requirements allow a tunnel for traffic to Hub, but not to Spoke. Traffic to both is in one now.',
        ),
      ],
    },
    {
      asked: asked('hub', 'exit:denver'),
      question: 'The circuit works and the internet line fails. What happens now?',
      options,
      explains: 0,
      after: [
        modelled(
          'Nothing changes for the traffic to Hub. The backup went with the internet line, and no user of Hub notices that.',
        ),
      ],
    },
    {
      asked: asked('hub', 'circuit:er', 'exit:denver'),
      question: 'Both fail, the circuit and the internet line. What happens now?',
      options,
      explains: 2,
      after: [modelled('The tunnels go down with the line that they run over.')],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Private while the circuit works',
      text: [
        modelled('Both connections carry traffic to Hub and Spoke. The tunnels are there and carry none.'),
      ],
    },
    { kind: 'predict', title: 'The circuit fails', question: 0 },
    { kind: 'predict', title: 'The backup fails', question: 1 },
    { kind: 'break', title: 'It works, and it is on the internet' },
    {
      kind: 'why',
      title: 'Is that enough for us?',
      text: [
        modelled(
          'A tunnel encrypts and does not make the path private. Where a rule says “never over the public internet”, this backup does not meet it; where it asks for protection in transit, the tunnel gives it between its two ends, and your own service has to give it beyond them.',
        ),
        {
          text: 'A passive connection often fails along with the primary one, mostly for lack of maintenance.',
          source: 'vpn-backup',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'How long does the change to the VPN take?',
      answer: [
        {
          text: 'In the network that the document tests it took less than ten seconds; the time depends on BGP convergence.',
          source: 'vpn-backup',
        },
        modelled('Without BFD, routers can take up to three minutes to notice the failure.'),
      ],
    },
    {
      question: 'Does traffic between our virtual network and Power Platform use this circuit?',
      answer: [
        {
          text: 'ExpressRoute cannot connect Power Platform and Azure services to each other.',
          source: 'architecture',
        },
        {
          text: 'Traffic between services in Microsoft’s datacentres is routed within Microsoft’s network, not over the public internet.',
          source: 'how-it-works',
        },
        modelled('A failure of the circuit does not change that.'),
      ],
    },
  ],
};
