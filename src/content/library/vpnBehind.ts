// One circuit, and a VPN over the internet that takes over when it fails.

import { modelled } from '../sources';
import { both, inATunnel, outOfReach, privatelyOver } from './claims';
import type { LibraryEntry } from './entry';

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

export const vpnBehind: LibraryEntry = {
  id: 'vpn-behind',
  documented: [
    {
      text: 'As each other’s backup, ExpressRoute and a VPN work only in active-passive mode. For the same route Azure prefers ExpressRoute.',
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
        'Everything still works, and that is the surprise: traffic to Spoke, which was to stay private, now crosses the public internet in a tunnel. A test of reachability alone does not show it.',
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
      after: [
        modelled('The VPN’s routes were there all the time; only the preferred ones are gone.'),
        modelled('Denver’s requirements allow a tunnel for Hub, but not for Spoke. Both now use it.'),
      ],
    },
    {
      asked: asked('hub', 'exit:denver'),
      question: 'The circuit works and the internet line fails. What happens now?',
      options,
      after: [
        modelled(
          'Nothing changes for the traffic to Hub. The backup is gone too, and no user of Hub notices that.',
        ),
      ],
    },
    {
      asked: asked('hub', 'circuit:er', 'exit:denver'),
      question: 'Both fail, the circuit and the internet line. What happens now?',
      options,
      after: [modelled('The tunnel goes down with the line that it runs over.')],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'Private while the circuit works',
      text: [
        modelled('Both connections carry traffic to Hub and Spoke. The tunnel is there and carries none.'),
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
          'A tunnel encrypts and does not make the path private. Where a rule says “never over the public internet”, this backup does not meet it; where it asks for protection in transit, it can.',
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
