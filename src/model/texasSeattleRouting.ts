// The routers, sessions and prefixes behind the figure, as the scenario's preferences shape them.
// Documentation addresses (RFC 5737) stand for public ones; 12076 is Microsoft's AS number on ExpressRoute.

import type { Adjacency, Flow, Network, Router, Session, StatefulDevice, Translation } from './network';
import type { ConnectionChoice, Scenario } from './scenario';

const DEFAULT_ROUTE = '0.0.0.0/0';
const POWER_PLATFORM = '192.0.2.0/26';
const MICROSOFT_365 = '192.0.2.64/26';
/** What Microsoft announces to the internet is less specific than what it announces over ExpressRoute. */
const MICROSOFT_ON_INTERNET = '192.0.2.0/24';
const VNET = '10.100.0.0/16';
const TEXAS_LAN = '10.10.0.0/24';
const TEXAS_NAT = '198.51.100.0/28';
const SEATTLE_LAN = '10.20.0.0/24';
const SEATTLE_EXIT_NAT = '198.51.100.16/28';
const SEATTLE_CIRCUIT_NAT = '203.0.113.0/28';

const POWER_PLATFORM_ADDRESS = '192.0.2.1';
const PUBLIC_ADDRESSES = [POWER_PLATFORM_ADDRESS, '192.0.2.65'];
const SEATTLE_CIRCUIT_NAT_ADDRESS = '203.0.113.1';
/** Stands for name servers, content delivery networks and the rest that answers on the internet only. */
const INTERNET_SERVICES_ADDRESS = '198.18.0.53';
const SEATTLE_EXIT_NAT_ADDRESS = '198.51.100.17';

const routers: readonly Router[] = [
  {
    id: 'texas',
    node: 'texas',
    asn: 65010,
    originates: [TEXAS_LAN, TEXAS_NAT],
    addresses: ['10.10.0.1', '198.51.100.1'],
  },
  {
    id: 'seattle',
    node: 'seattle',
    asn: 65020,
    originates: [SEATTLE_LAN, SEATTLE_EXIT_NAT, SEATTLE_CIRCUIT_NAT],
    addresses: ['10.20.0.1', SEATTLE_EXIT_NAT_ADDRESS, SEATTLE_CIRCUIT_NAT_ADDRESS],
  },
  {
    id: 'internet',
    node: 'internet',
    asn: 64496,
    originates: [DEFAULT_ROUTE],
    addresses: [INTERNET_SERVICES_ADDRESS],
  },
  { id: 'pe1', node: 'pe1', asn: 64510, originates: [], addresses: [] },
  { id: 'pe2', node: 'pe2', asn: 64510, originates: [], addresses: [] },
  // Each Microsoft edge router is two routers, because its two routing domains are isolated.
  { id: 'msee1.microsoft', node: 'msee1', asn: 12076, originates: [], addresses: [] },
  { id: 'msee2.microsoft', node: 'msee2', asn: 12076, originates: [], addresses: [] },
  { id: 'msee1.azure-private', node: 'msee1', asn: 12076, originates: [], addresses: [] },
  { id: 'msee2.azure-private', node: 'msee2', asn: 12076, originates: [], addresses: [] },
  {
    id: 'microsoft-public',
    node: 'microsoft-public',
    asn: 8075,
    originates: [POWER_PLATFORM, MICROSOFT_365, MICROSOFT_ON_INTERNET],
    addresses: PUBLIC_ADDRESSES,
  },
  { id: 'azure-vnet', node: 'azure-vnet', asn: 65515, originates: [VNET], addresses: ['10.100.0.4'] },
];

type Place = Pick<Adjacency, 'exposure' | 'peering'>;

const online: Place = { exposure: 'internet', peering: null };
const towardsPartner: Place = { exposure: 'private', peering: null };
const onMicrosoft: Place = { exposure: 'private', peering: 'microsoft' };
const onPrivate: Place = { exposure: 'private', peering: 'azure-private' };

const ofItsOwnLink = (id: string, ends: Adjacency['ends'], place: Place): Adjacency => ({
  id,
  link: id,
  ends,
  ...place,
});

const adjacencies: readonly Adjacency[] = [
  ofItsOwnLink('texas-internet', ['texas', 'internet'], online),
  ofItsOwnLink('seattle-internet', ['seattle', 'internet'], online),
  ofItsOwnLink('internet-microsoft', ['internet', 'microsoft-public'], online),
  ofItsOwnLink('seattle-pe1', ['seattle', 'pe1'], towardsPartner),
  ofItsOwnLink('seattle-pe2', ['seattle', 'pe2'], towardsPartner),
  ofItsOwnLink('pe1-pe2', ['pe1', 'pe2'], towardsPartner),
  { id: 'primary-microsoft', link: 'primary', ends: ['pe1', 'msee1.microsoft'], ...onMicrosoft },
  { id: 'primary-private', link: 'primary', ends: ['pe1', 'msee1.azure-private'], ...onPrivate },
  { id: 'secondary-microsoft', link: 'secondary', ends: ['pe2', 'msee2.microsoft'], ...onMicrosoft },
  { id: 'secondary-private', link: 'secondary', ends: ['pe2', 'msee2.azure-private'], ...onPrivate },
  ofItsOwnLink('msee1-public', ['msee1.microsoft', 'microsoft-public'], onMicrosoft),
  ofItsOwnLink('msee2-public', ['msee2.microsoft', 'microsoft-public'], onMicrosoft),
  ofItsOwnLink('msee1-vnet', ['msee1.azure-private', 'azure-vnet'], onPrivate),
  ofItsOwnLink('msee2-vnet', ['msee2.azure-private', 'azure-vnet'], onPrivate),
];

/** A firewall at each internet exit, and one before the circuit that only Microsoft peering passes (modelled). */
const devices: readonly StatefulDevice[] = [
  { id: 'texas-exit', guards: [{ adjacency: 'texas-internet' }] },
  { id: 'seattle-exit', guards: [{ adjacency: 'seattle-internet' }] },
  {
    id: 'seattle-circuit',
    guards: [
      { adjacency: 'seattle-pe1', onlyTo: PUBLIC_ADDRESSES },
      { adjacency: 'seattle-pe2', onlyTo: PUBLIC_ADDRESSES },
    ],
  },
];

const MICROSOFT_PREFIXES = [POWER_PLATFORM, MICROSOFT_365];

/** What a misconfiguration changes about the announcements. */
type Announcements = {
  readonly overMicrosoftPeering: readonly string[];
  readonly overCircuit: readonly string[];
  readonly overExit: readonly string[];
};

function announcementsFor(failures: readonly string[]): Announcements {
  const sharedPool = failures.includes('shared-nat');
  const poolOnInternetOnly = failures.includes('nat-prefix');
  return {
    overMicrosoftPeering: failures.includes('route-filter') ? [] : MICROSOFT_PREFIXES,
    overCircuit: poolOnInternetOnly ? [SEATTLE_LAN] : [SEATTLE_LAN, SEATTLE_CIRCUIT_NAT],
    overExit: sharedPool || poolOnInternetOnly ? [SEATTLE_EXIT_NAT, SEATTLE_CIRCUIT_NAT] : [SEATTLE_EXIT_NAT],
  };
}

const AVOIDED_PREPENDS = 3;
const PREFERRED_LOCAL_PREFERENCE = 200;

/** The sessions of one connection, with the office's preference for it in both directions. */
function connectionSessions(
  side: 1 | 2,
  choice: ConnectionChoice,
  { overMicrosoftPeering, overCircuit }: Announcements,
): readonly Session[] {
  const name = side === 1 ? 'primary' : 'secondary';
  const pe = `pe${side}`;
  const preference = choice === name ? { importLocalPreference: PREFERRED_LOCAL_PREFERENCE } : {};
  const prepend = choice !== 'both' && choice !== name ? { prepend: AVOIDED_PREPENDS } : {};
  const microsoft = `msee${side}.microsoft`;
  const privatePeer = `msee${side}.azure-private`;
  const learnt = [...MICROSOFT_PREFIXES, VNET];
  const offices = [SEATTLE_LAN, TEXAS_LAN];
  return [
    { adjacency: `seattle-${pe}`, from: 'seattle', to: pe, exports: overCircuit },
    { adjacency: `seattle-${pe}`, from: pe, to: 'seattle', exports: learnt, ...preference },
    { adjacency: `${name}-microsoft`, from: pe, to: microsoft, exports: [SEATTLE_CIRCUIT_NAT], ...prepend },
    { adjacency: `${name}-microsoft`, from: microsoft, to: pe, exports: overMicrosoftPeering },
    { adjacency: `${name}-private`, from: pe, to: privatePeer, exports: offices, ...prepend },
    { adjacency: `${name}-private`, from: privatePeer, to: pe, exports: [VNET] },
    {
      adjacency: `msee${side}-public`,
      from: microsoft,
      to: 'microsoft-public',
      exports: [SEATTLE_CIRCUIT_NAT],
      // For an equal prefix Microsoft prefers ExpressRoute to the internet (Azure: asymmetric routing, 2023).
      importLocalPreference: PREFERRED_LOCAL_PREFERENCE,
    },
    { adjacency: `msee${side}-public`, from: 'microsoft-public', to: microsoft, exports: MICROSOFT_PREFIXES },
    { adjacency: `msee${side}-vnet`, from: privatePeer, to: 'azure-vnet', exports: offices },
    { adjacency: `msee${side}-vnet`, from: 'azure-vnet', to: privatePeer, exports: [VNET] },
  ];
}

function internetSessions(exit: boolean, { overExit }: Announcements): readonly Session[] {
  const always: readonly Session[] = [
    { adjacency: 'texas-internet', from: 'texas', to: 'internet', exports: [TEXAS_NAT] },
    { adjacency: 'texas-internet', from: 'internet', to: 'texas', exports: [DEFAULT_ROUTE] },
    {
      adjacency: 'internet-microsoft',
      from: 'internet',
      to: 'microsoft-public',
      exports: [TEXAS_NAT, ...overExit],
    },
    {
      adjacency: 'internet-microsoft',
      from: 'microsoft-public',
      to: 'internet',
      exports: [MICROSOFT_ON_INTERNET],
    },
  ];
  if (!exit) return always;
  return [
    ...always,
    { adjacency: 'seattle-internet', from: 'seattle', to: 'internet', exports: overExit },
    { adjacency: 'seattle-internet', from: 'internet', to: 'seattle', exports: [DEFAULT_ROUTE] },
  ];
}

function partnerSessions(): readonly Session[] {
  const exports = [...MICROSOFT_PREFIXES, VNET, SEATTLE_LAN, TEXAS_LAN, SEATTLE_CIRCUIT_NAT];
  return [
    { adjacency: 'pe1-pe2', from: 'pe1', to: 'pe2', exports },
    { adjacency: 'pe1-pe2', from: 'pe2', to: 'pe1', exports },
  ];
}

export function networkFor(scenario: Scenario): Network {
  const announcements = announcementsFor(scenario.failures);
  const translations: readonly Translation[] = [
    { router: 'texas', towards: ['internet'], address: '198.51.100.1' },
    {
      router: 'seattle',
      towards: ['internet'],
      address: scenario.failures.includes('shared-nat')
        ? SEATTLE_CIRCUIT_NAT_ADDRESS
        : SEATTLE_EXIT_NAT_ADDRESS,
    },
    {
      router: 'seattle',
      towards: ['pe1', 'pe2'],
      onlyTo: PUBLIC_ADDRESSES,
      address: SEATTLE_CIRCUIT_NAT_ADDRESS,
    },
  ];
  return {
    routers,
    adjacencies,
    sessions: [
      ...internetSessions(scenario.exit === 'on', announcements),
      ...connectionSessions(1, scenario.connection, announcements),
      ...connectionSessions(2, scenario.connection, announcements),
      ...partnerSessions(),
    ],
    translations,
    refusals: [],
    devices,
  };
}

const officeOf = ({ path }: Scenario) =>
  path === 'internet' ? { from: 'texas', source: '10.10.0.1' } : { from: 'seattle', source: '10.20.0.1' };

export function internetOnlyFlowFor(scenario: Scenario): Flow {
  return { ...officeOf(scenario), to: 'internet', destination: INTERNET_SERVICES_ADDRESS };
}

export function flowFor(scenario: Scenario): Flow {
  const office = officeOf(scenario);
  return scenario.peering === 'microsoft'
    ? { ...office, to: 'microsoft-public', destination: POWER_PLATFORM_ADDRESS }
    : { ...office, to: 'azure-vnet', destination: '10.100.0.4' };
}
