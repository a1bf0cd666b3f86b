// Two circuits in two locations, one preferred: in both directions to one network, in one direction to the other.

import { modelled } from '../../content/sources';
import { both, outOfReach, privatelyOver, repliesOver } from './claims';
import type { LibraryNetwork } from './libraryNetwork';

const asked = (vnet: string, ...failures: readonly string[]) => ({
  office: 'london',
  destination: `vnet:${vnet}`,
  failures,
});

const repliesFrom = [
  { text: 'Over both connections of ER London', claim: repliesOver(both('er-london')) },
  { text: 'Over both connections of ER Amsterdam', claim: repliesOver(both('er-amsterdam')) },
  { text: 'Over all four connections', claim: repliesOver(both('er-london', 'er-amsterdam')) },
];

export const network: LibraryNetwork = {
  order: 20,
  teaches: 'Preference has two directions. Set one only, and traffic is asymmetric.',
  documents: ['disaster-recovery', 'optimise-routing'],
  scene: { office: 'london', destination: 'vnet:hub', failures: [] },
  text: `# Preference has two directions. One alone makes traffic asymmetric.
# Sources:
# - Designing for disaster recovery with ExpressRoute private peering, 22 March 2021: two circuits in two locations,
#   one preferred. Replies are steered, from the strongest, by more specific routes, by connection weight, by a longer AS
#   path; requests by local preference on your routers.
# - Optimize routing for Azure ExpressRoute, 31 January 2025: weight is considered before the length of the AS path, and
#   can be used in its place. Of more specific routes it says nothing.
# Both put weight before the AS path. Here the hub has a weight, and the archive, connected later, has none.
network: Maximum resiliency, one circuit preferred
version: 1
offices:
  london:
    routers: 2
    circuits: [er-london, er-amsterdam]
    prefer: [er-london, er-amsterdam]  # what London's routers prefer: requests
    exit: none
circuits:
  er-london:
    name: ER London
    location: london
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
  hub:
    region: uksouth
    gateway: zone-redundant
    circuits:
      er-london: {weight: 100}         # what Azure prefers: replies
      er-amsterdam: {}
  archive:
    region: northeurope
    gateway: zone-redundant
    circuits: [er-london, er-amsterdam]  # nobody set a weight here
services: []
expect:
  - from: london
    to: [hub, archive]
    be: private
    also-without: any one of circuits, locations, providers, connections, routers
`,
  documented: [
    {
      text: 'By default, with the same routes advertised over all circuits, Azure balances traffic to on-premises over all of them.',
      source: 'disaster-recovery',
    },
    {
      text: 'Whoever makes Azure prefer one circuit has to make the routers on-premises prefer it too, usually by local preference, or flows are asymmetric.',
      source: 'disaster-recovery',
    },
    {
      text: 'On private peering asymmetric traffic is not necessarily blocked, because firewalls and address translation are unusual there.',
      source: 'disaster-recovery',
    },
  ],
  differing: [
    {
      text: 'To make Azure prefer a circuit, most effective first: more specific routes, a higher connection weight, a longer AS path on the others.',
      source: 'disaster-recovery',
    },
    {
      text: 'Weight is considered before the length of the AS path; how it compares with more specific routes is not said.',
      source: 'optimise-routing',
    },
  ],
  surprise: {
    ...asked('archive', 'circuit:er-amsterdam'),
    says: [
      modelled(
        'No request to Archive used ER Amsterdam, and yet its loss moves traffic: replies had come back over both circuits. Without it, both directions use ER London.',
      ),
    ],
    claims: [
      { office: 'london', destination: 'vnet:archive', claim: privatelyOver(both('er-london')) },
      { office: 'london', destination: 'vnet:hub', claim: privatelyOver(both('er-london')) },
    ],
  },
  questions: [
    {
      asked: asked('hub'),
      question:
        'London prefers ER London, and Hub’s connection to it has weight 100. How do replies from Hub come back?',
      options: repliesFrom,
      explains: 0,
      after: [modelled('A preference is set for both directions, so both use the same circuit.')],
    },
    {
      asked: asked('archive'),
      question:
        'London prefers ER London here too, and Archive’s connections have no weight set. How do replies from Archive come back?',
      options: repliesFrom,
      explains: 2,
      after: [
        modelled(
          'Local preference is not sent outside your own network, so to Azure the circuits are equal.',
        ),
      ],
    },
    {
      asked: asked('hub', 'location:london'),
      question: 'The location London is lost. What becomes of traffic to Hub?',
      options: [
        { text: 'Out of reach until somebody changes the weight', claim: outOfReach },
        { text: 'Over ER Amsterdam, in both directions', claim: privatelyOver(both('er-amsterdam')) },
        {
          text: 'Requests over ER Amsterdam, and no reply',
          claim: { reachability: ['no-reply'], requests: both('er-amsterdam') },
        },
      ],
      explains: 1,
      after: [
        modelled('A preference only chooses among routes that are still there. The preferred ones are gone.'),
      ],
    },
  ],
  tour: [
    {
      kind: 'look',
      title: 'One circuit preferred',
      text: [modelled('Requests to both networks use ER London: London’s routers prefer it.')],
    },
    { kind: 'predict', title: 'Replies from Hub', question: 0 },
    { kind: 'predict', title: 'Replies from Archive', question: 1 },
    { kind: 'break', title: 'The other circuit is lost' },
    {
      kind: 'why',
      title: 'Two directions, two settings',
      text: [
        modelled(
          'Local preference steers requests. Weight, prepending and more specific routes steer replies.',
        ),
        {
          text: 'A standby circuit has to be actively managed, and its failover tested periodically.',
          source: 'disaster-recovery',
        },
      ],
    },
  ],
  mightAsk: [
    {
      question: 'Why prefer one circuit, and not use both equally?',
      answer: [
        {
          text: 'Paths to two locations differ, above all in latency, and with both in use performance is inconsistent.',
          source: 'disaster-recovery',
        },
        {
          text: 'For more consistent performance one can prefer the circuit with the least latency.',
          source: 'disaster-recovery',
        },
      ],
    },
    {
      question: 'Do the two locations have to be in two cities?',
      answer: [
        {
          text: 'Parallel paths can also use two locations of one city, such as Amsterdam and Amsterdam2.',
          source: 'disaster-recovery',
        },
        {
          text: 'A location outside the geopolitical region needs Premium for both circuits.',
          source: 'disaster-recovery',
        },
      ],
    },
  ],
};
