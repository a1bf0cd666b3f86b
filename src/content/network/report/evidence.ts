// Evidence from a real network that confirms what was described and what was assumed.

import type { NetworkReport } from '../../../analysis/network/networkReport';
import type { AssumedField } from '../../../compile/complete/assumption';
import { whose } from '../../assess/ledger';
import { capitalised, listed } from '../../names';
import {
  atRest,
  type Collected,
  collectedBlocks,
  filterProperties,
  inTransit,
  monitoring,
  redundancy,
  route,
  routesOfCircuits,
} from '../../report/confirming';
import { type Block, row } from '../../report/document';
import { modelled } from '../../sources';
import { namingOf } from './findings';

const preference: Collected = {
  toConfirm: 'Whether requests and replies prefer the circuits that the description says',
  collect: [
    modelled(
      'The configuration of your routers and of your provider’s: local preference for each circuit, and what is prepended.',
    ),
  ],
  shows: modelled('Which circuit each direction prefers, and whether both prefer the same.'),
};

const microsoftPeering: Collected = {
  toConfirm: 'Whether the services are in the route filter, and replies return over ExpressRoute',
  collect: [
    filterProperties,
    modelled(
      'The advertised public prefixes of each peering, and the prefixes that your internet edges advertise: no prefix in both lists.',
    ),
  ],
  shows: modelled(
    'That the services of the description are in the filter, and that replies have a route over the circuits only.',
  ),
};

const locations: Collected = {
  toConfirm: 'Whether circuits end where the description says',
  collect: [modelled('From Azure: the peering location and the provider of each circuit.')],
  shows: modelled('Which circuits a location or a provider takes down together.'),
};

const gateways: Collected = {
  toConfirm: 'Whether the gateways are built as described',
  collect: [
    modelled(
      'From Azure: the SKU and the zones of each gateway, and the connections to it with their weights.',
    ),
    modelled('The routes that each gateway has learned.'),
  ],
  shows: modelled('Whether a zone takes the gateway down, and which circuit replies take.'),
};

const breakouts: Collected = {
  toConfirm: 'Whether what has to stay off the internet could leave by a breakout',
  collect: [
    modelled(
      'Rules and logs of the firewall at each breakout: what the description says is blocked there, is denied.',
    ),
    modelled('Every router that has or passes on a default route, and the same for IPv6.'),
  ],
  shows: modelled('That traffic stops instead of moving to the internet when a circuit fails.'),
};

const tunnels: Collected = {
  toConfirm: 'Whether the tunnels encrypt',
  collect: [
    modelled('From both ends of each tunnel: its security associations, with algorithm and key length.'),
  ],
  shows: modelled('Whether the tunnel is up, and how it encrypts.'),
};

const wans: Collected = {
  toConfirm: 'Whether the WAN fails on its own',
  collect: [
    modelled('The WAN provider’s contract and drawings: lines, buildings and devices shared with a circuit.'),
  ],
  shows: modelled('Whether WAN and circuit fail together.'),
};

const protection: readonly Collected[] = [inTransit, atRest];

function collectedFor({ topology }: NetworkReport): readonly Collected[] {
  const { circuits, exits, vpns, gateways: built, wans: all, destinations } = topology;
  const has = (isThere: boolean, ...them: readonly Collected[]) => (isThere ? them : []);
  const hasCircuits = circuits.length > 0;
  return [
    route,
    ...has(hasCircuits, locations, routesOfCircuits),
    ...has(hasCircuits && destinations.some(({ peering }) => peering === 'microsoft'), microsoftPeering),
    ...has(hasCircuits || all.length > 0, preference),
    ...has(built.length > 0, gateways),
    ...has(exits.length > 0, breakouts),
    ...has(vpns.length > 0, tunnels),
    ...has(all.length > 0, wans),
    ...has(hasCircuits, redundancy, monitoring),
    ...protection,
  ];
}

/** What settles an assumption. */
const settledBy: Readonly<Record<AssumedField, string>> = {
  routers: 'The site’s list of devices, and which of them hold the sessions of each circuit.',
  exit: 'The site’s routing table: whether there is a default route, and where it leads.',
  firewall: 'The drawing of the site’s firewalls: which are separate, and which share their state.',
  multipath: 'The BGP configuration of the site’s routers: how many equal paths they use.',
  layer: 'The provider’s contract: who configures the BGP sessions with Microsoft.',
  'last-mile': 'The provider’s drawing of the last mile: lines, ducts and devices of both connections.',
  detect: 'From your router: BFD and the negotiated hold time of each session with Microsoft.',
  gateway: 'From Azure: the SKU and the zones of the gateway.',
  'internet line': 'The site’s contract for its internet line.',
  location: 'From Azure: the peering location of the circuit.',
  provider: 'From Azure: the provider of the circuit, or that its ports are your own.',
  'route-filter': 'From Azure: the route filter of the peering, and the communities in it.',
  carries: 'The routing policy of the WAN: whether it passes on Microsoft’s public prefixes.',
  prefer: 'From the site’s routers: the local preference of each attachment.',
  region: 'The region of the tenant or the resource.',
  'virtual network': 'From Azure: the connections of the gateway, and the network it stands in.',
};

function assumptionsTable(report: NetworkReport): readonly Block[] {
  const naming = namingOf(report);
  const telling = report.ledger.filter(({ weight }) => weight !== 'nothing');
  const fields = [...new Set(telling.map(({ field }) => field))];
  if (fields.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What settles the assumptions on which something depends',
      head: ['Collect', 'Of'],
      rows: fields.map((field) => {
        const those = telling.filter((each) => each.field === field);
        return row(settledBy[field], `${capitalised(listed(those.map((each) => whose(naming, each))))}.`);
      }),
    },
  ];
}

export const evidenceBlocks = (report: NetworkReport): readonly Block[] => [
  ...collectedBlocks(collectedFor(report)),
  ...assumptionsTable(report),
];
