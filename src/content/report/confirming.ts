// Evidence from Azure and your own network by which an auditor can confirm each finding.

import type { PathReport } from '../../analysis/report';
import { modelled, type Statement } from '../sources';
import { type Block, sentences } from './document';

export type Collected = {
  readonly toConfirm: string;
  readonly collect: readonly Statement[];
  readonly shows: Statement;
};

export const route: Collected = {
  toConfirm: 'Which path requests take',
  collect: [
    {
      text: 'Traceroute from a client to the service: what Microsoft recommends to see which path traffic takes.',
      source: 'asymmetric-routing',
    },
  ],
  shows: modelled(
    'Whether the hops beyond your network belong to Microsoft’s edge (with a Layer 3 provider, after the provider’s own), or to internet providers. A tunnel hides the hops that it crosses.',
  ),
};

const receivedRoutes: Collected = {
  toConfirm: 'Whether the circuit offers the routes, over both connections',
  collect: [
    {
      text: 'From Azure: the circuit’s route table for this peering, on the primary and on the secondary path.',
      source: 'troubleshooting',
    },
    modelled(
      'From the router that peers with Microsoft: prefixes received over each session, and their number.',
    ),
  ],
  shows: modelled(
    'Sessions, prefixes and AS paths on both sides. What only one connection offers has no redundancy.',
  ),
};

export const routesOfCircuits: Collected = {
  ...receivedRoutes,
  toConfirm: 'Whether the circuits offer the routes, over both connections',
  collect: [
    {
      text: 'From Azure: the route table of each circuit and peering, on the primary and on the secondary path.',
      source: 'troubleshooting',
    },
    ...receivedRoutes.collect.slice(1),
  ],
};

export const filterProperties: Statement = {
  text: 'The properties of the route filter in Azure: its communities.',
  source: 'route-filter',
};

const microsoftPeeringSettings: Collected = {
  toConfirm:
    'Whether the route filter lets the service’s prefixes through, and replies return over ExpressRoute',
  collect: [
    filterProperties,
    modelled(
      'The advertised public prefixes of the peering, and the prefixes that your internet edge advertises: no prefix in both lists.',
    ),
  ],
  shows: modelled(
    'That the service’s communities are in the filter (for Power Platform, both regions of the environment), and that replies have a route over ExpressRoute only.',
  ),
};

/** Each of several circuits has a filter and prefixes of its own. */
const settingsOfEachPeering: Collected = {
  toConfirm:
    'Whether each circuit’s route filter lets the service’s prefixes through, and replies return over the circuit of their request',
  collect: [
    { ...filterProperties, text: 'The properties of each route filter in Azure: its communities.' },
    modelled(
      'The advertised public prefixes of each peering, and the prefixes that your internet edge advertises: no prefix in two of the lists.',
    ),
  ],
  shows: modelled(
    'That the service’s communities are in each filter (for Power Platform, both regions of the environment), and that replies have a route over one circuit only.',
  ),
};

const neverInternet: Collected = {
  toConfirm: 'Whether any of it crosses the public internet',
  collect: [
    modelled(
      'Rules and logs of the firewall at each internet breakout: the prefixes received over ExpressRoute are denied. Without a breakout: the routing table, without a default route.',
    ),
    modelled('The same for IPv6, and a register of all exceptions.'),
  ],
  shows: modelled('That traffic stops instead of moving to the internet when ExpressRoute fails.'),
};

export const inTransit: Collected = {
  toConfirm: 'Whether it is protected in transit',
  collect: [
    modelled('A packet capture of a client’s TLS handshake with the service: version and cipher suite.'),
  ],
  shows: modelled('Whether the suite uses AES with 256-bit keys.'),
};

export const redundancy: Collected = {
  toConfirm: 'Whether one failure interrupts the service',
  collect: [
    modelled(
      'The contract and drawing of the last mile: separate devices, ports and lines for each connection.',
    ),
    modelled(
      'A failover test of your own in a maintenance window: interrupt one line instead of shutting a session down, so that detection is included, and measure how long packets are lost.',
    ),
  ],
  shows: modelled(
    'Physical separation, which no routing table shows, and the failover time of that failure.',
  ),
};

export const monitoring: Collected = {
  toConfirm: 'Whether a change would be noticed',
  collect: [
    {
      text: 'Network Insights and Connection Monitor, which Microsoft recommends configuring.',
      source: 'resiliency',
    },
    modelled('Alerts of your own on session state and on the number of prefixes received.'),
  ],
  shows: modelled('Loss of a session, and a session that stays up without routes.'),
};

export const atRest: Collected = {
  toConfirm: 'Whether it is protected at rest',
  collect: [modelled('The service’s own documentation and audit reports; no path can show it.')],
  shows: modelled('How stored data is encrypted, and with whose keys.'),
};

function collectedFor({ assessment }: PathReport): readonly Collected[] {
  const { question } = assessment;
  if (question.over !== 'expressroute') return [route, inTransit, atRest];
  const hasSeveral = question.circuits.length > 1;
  const settings = hasSeveral ? settingsOfEachPeering : microsoftPeeringSettings;
  return [
    route,
    hasSeveral ? routesOfCircuits : receivedRoutes,
    ...(question.destination.peering === 'microsoft' ? [settings] : []),
    neverInternet,
    redundancy,
    monitoring,
    inTransit,
    atRest,
  ];
}

export const collectedBlocks = (all: readonly Collected[]): readonly Block[] => [
  sentences(
    modelled(
      'This report is no evidence about a real network. The following is, with the date and the person who collected it.',
    ),
  ),
  {
    kind: 'table',
    caption: 'What to collect',
    head: ['To confirm', 'Collect', 'It shows'],
    rows: all.map(({ toConfirm, collect, shows }) => [modelled(`${toConfirm}.`), collect, shows]),
  },
];

export const confirmingBlocks = (report: PathReport): readonly Block[] =>
  collectedBlocks(collectedFor(report));
