// Every default of the format: a row of the ledger, or the reason why it is none.

import { describe, expect, it } from 'vitest';
import { compareOverviews } from '../../src/analysis/overview/comparison';
import { workOut } from '../../src/analysis/overview/ledger';
import { assumptionsOf } from '../../src/compile/complete/assumptions';
import { table } from '../../src/format/fields/table';
import type { Circuit, NetworkDescription, Office, Service, Vnet, Wan } from '../../src/model/description';
import { memoizeByIdentity } from '../../src/store/memory/memoize';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';

/** The same description with other values for one absent field, and the row that has to announce it. */
type Otherwise = { readonly row: string; readonly description: NetworkDescription };
type Flips = (all: NetworkDescription) => readonly Otherwise[];

type Reason =
  /** Whatever value it has, if an answer changes it is listed. */
  | { readonly is: 'listed'; readonly flips: Flips }
  /** No value changes an answer. */
  | { readonly is: 'without effect'; readonly flips: Flips }
  /** Something that a network may have and this one has not: adding it describes another network. */
  | { readonly is: 'not there' }
  /** Listed with its value under "made up", and unique, so that another unique one changes nothing. */
  | { readonly is: 'made up'; readonly flips: Flips }
  /** Said by something else that has to be written. */
  | { readonly is: 'said'; readonly by: string };

const flipped =
  <Section extends 'offices' | 'circuits' | 'wans' | 'vnets' | 'services'>(
    section: Section,
    field: string,
    others: (each: NetworkDescription[Section][number]) => readonly NetworkDescription[Section][number][],
  ): Flips =>
  (all) =>
    all[section].flatMap((each) =>
      others(each).map((other) => ({
        row: `${section.replace(/s$/, '')}:${each.id}.${field}`,
        description: { ...all, [section]: all[section].map((one) => (one === each ? other : one)) },
      })),
    );

/** Other values for a field of an element that does not have it. */
const otherwise =
  <Element, Key extends keyof Element>(key: Key, ...values: readonly Element[Key][]) =>
  (each: Element): readonly Element[] =>
    each[key] === undefined ? values.map((value) => ({ ...each, [key]: value })) : [];

const office = (field: string, ...given: Parameters<typeof otherwise<Office, keyof Office>>) =>
  flipped('offices', field, otherwise<Office, keyof Office>(...given));
const circuit = (field: string, ...given: Parameters<typeof otherwise<Circuit, keyof Circuit>>) =>
  flipped('circuits', field, otherwise<Circuit, keyof Circuit>(...given));
const wan = (field: string, ...given: Parameters<typeof otherwise<Wan, keyof Wan>>) =>
  flipped('wans', field, otherwise<Wan, keyof Wan>(...given));
const vnet = (field: string, ...given: Parameters<typeof otherwise<Vnet, keyof Vnet>>) =>
  flipped('vnets', field, otherwise<Vnet, keyof Vnet>(...given));

const listed = (flips: Flips): Reason => ({ is: 'listed', flips });
const withoutEffect = (flips: Flips): Reason => ({ is: 'without effect', flips });
const notThere: Reason = { is: 'not there' };
const isRegional = ({ communities = [] }: Service) => communities.length === 0;

const preferences: Flips = flipped('offices', 'prefer', (each) =>
  each.prefer !== undefined
    ? []
    : [
        ...each.circuits.map((id) => ({ kind: 'circuit', part: { circuit: id } }) as const),
        ...each.wans.map((id) => ({ kind: 'wan', wan: id }) as const),
        ...(each.vpn.length > 0 ? [{ kind: 'vpn' } as const] : []),
        ...(typeof each.exit === 'object' ? [{ kind: 'internet' } as const] : []),
      ].map((first) => ({ ...each, prefer: [first] })),
);

const routeFilters: Flips = flipped('circuits', 'route-filter', (each) => {
  const { microsoft } = each;
  if (!microsoft || microsoft.services || microsoft.communities || microsoft.noRouteFilter) return [];
  return [
    { ...each, microsoft: { ...microsoft, noRouteFilter: true } },
    { ...each, microsoft: { ...microsoft, services: ['power-platform'] } },
  ];
});

/** Addresses that nobody else has. */
const ownPools: Flips = (all) => [
  ...flipped('offices', 'nat', (each) =>
    typeof each.exit === 'object' && each.exit.nat === undefined
      ? [{ ...each, exit: { ...each.exit, nat: '192.0.2.240/30' } }]
      : [],
  )(all),
  // Of one holder: a pool of several is one that they share.
  ...flipped('circuits', 'nat', (each) =>
    each.microsoft?.nat.length === 0 && holders(all, each.id) === 1
      ? [{ ...each, microsoft: { ...each.microsoft, nat: ['192.0.2.224/28'] } }]
      : [],
  )(all),
];

const holders = ({ offices, wans }: NetworkDescription, id: string) =>
  offices.filter(({ circuits }) => circuits.includes(id)).reduce((sum, { count = 1 }) => sum + count, 0) +
  wans.filter(({ circuits }) => circuits.includes(id)).length;

const bothConnections: Reason = {
  is: 'said',
  by: 'the peering itself: Azure makes none without an address range for each of the two connections',
};

const reasons: Readonly<Record<string, Reason>> = {
  'file.note': withoutEffect((all) => [{ row: '', description: { ...all, note: 'Said by us.' } }]),
  'file.offices': notThere,
  'file.circuits': notThere,
  'file.wans': notThere,
  'file.vnets': notThere,
  'file.shared': notThere,
  'file.expect': notThere,
  // A service asks one more question, and changes none of the others' answers.
  'file.services': withoutEffect((all) => [
    { row: '', description: { ...all, services: [...all.services, { id: 'one-more', region: 'us' }] } },
  ]),
  'every element.name': withoutEffect(office('name', 'name', 'Somewhere')),
  'every element.note': withoutEffect(office('note', 'note', 'Said by us.')),
  'office.count': withoutEffect(
    flipped('offices', 'count', (each) =>
      each.count === undefined && each.circuits.length === 0 ? [{ ...each, count: 3 }] : [],
    ),
  ),
  'office.users': withoutEffect(office('users', 'users', false)),
  'office.routers': listed(office('routers', 'routers', 2)),
  'office.circuits': notThere,
  'office.wan': notThere,
  'office.vpn': notThere,
  'office.exit': listed(office('exit', 'exit', { refuses: [] })),
  'office.prefer': listed(preferences),
  'office.wants': withoutEffect(office('wants', 'wants', 'private', 'any')),
  'office.firewall': listed(office('firewall', 'firewall', 'shared', 'everything')),
  'office.lan': {
    is: 'made up',
    flips: flipped('offices', 'lan', (each) =>
      each.lan.length === 0 ? [{ ...each, lan: ['10.200.0.0/24'] }] : [],
    ),
  },
  'office.asn': { is: 'made up', flips: office('asn', 'asn', 64_777) },
  'office.multipath': listed(office('multipath', 'multipath', false)),
  'exit.nat': { is: 'made up', flips: ownPools },
  'exit.refuses': notThere,
  'circuit.direct': { is: 'said', by: 'the provider, which has to be given instead' },
  'circuit.layer': listed(
    flipped('circuits', 'layer', (each) =>
      each.layer === undefined && each.reach.kind === 'provider' ? [{ ...each, layer: 2 }] : [],
    ),
  ),
  'circuit.last-mile': listed(circuit('last-mile', 'lastMile', 'one line')),
  'circuit.bandwidth': withoutEffect(circuit('bandwidth', 'bandwidthMbps', 50, 10_000)),
  'circuit.sku': withoutEffect(circuit('sku', 'sku', 'local', 'premium')),
  'circuit.detect': listed(circuit('detect', 'detect', 'bfd')),
  'circuit.prepend': notThere,
  'circuit.more-specific': notThere,
  'circuit.global-reach': notThere,
  'peerings.microsoft': notThere,
  'peerings.private': notThere,
  'microsoft peering.services': listed(routeFilters),
  'microsoft peering.communities': listed(routeFilters),
  'microsoft peering.nat': { is: 'made up', flips: ownPools },
  'microsoft peering.route-filter': listed(routeFilters),
  'microsoft peering.connections': bothConnections,
  'private peering.connections': bothConnections,
  'wan.provider': listed(wan('provider', 'provider', 'carrier-one', 'exchange')),
  'wan.circuits': notThere,
  'wan.default-from': notThere,
  'wan.carries': listed(wan('carries', 'carries', 'private')),
  'vnet.gateway': listed(vnet('gateway', 'gateway', 'zone-redundant')),
  'vnet.peered': notThere,
  'vnet.lan': {
    is: 'made up',
    flips: flipped('vnets', 'lan', (each) =>
      each.lan.length === 0 ? [{ ...each, lan: ['10.201.0.0/16'] }] : [],
    ),
  },
  'vnet.region': withoutEffect(vnet('region', 'region', 'eastus')),
  'circuit of a vnet.weight': notThere,
  'peered.gateway': {
    is: 'said',
    by: '"peered", which names the virtual network whose gateways it uses',
  },
  'service.region': listed(
    flipped('services', 'region', (each) =>
      each.region === undefined && isRegional(each) ? [{ ...each, region: 'elsewhere' }] : [],
    ),
  ),
  // Those of its region, where it has one.
  'service.communities': { is: 'said', by: 'the region' },
  'shared.because': withoutEffect((all) => [
    { row: '', description: { ...all, shared: all.shared.map((each) => ({ ...each, because: 'A duct' })) } },
  ]),
  'expect.also-without': withoutEffect((all) => [
    {
      row: '',
      description: { ...all, expect: all.expect.map((each) => ({ ...each, alsoWithout: ['circuits'] })) },
    },
  ]),
};

const withDefault = table.flatMap(({ fields }) =>
  fields.filter((field) => field.default !== undefined).map(({ of, name }) => `${of}.${name}`),
);

/** Once for each description that others are compared with. */
const overviewOf = memoizeByIdentity((all: NetworkDescription) => workOut(all).overview, 1);

/** What is answered otherwise for offices and destinations that both descriptions ask about. */
function answeredOtherwise(before: NetworkDescription, after: NetworkDescription): readonly string[] {
  return compareOverviews(overviewOf(before), workOut(after).overview).flows.flatMap(
    ({ offices, destination, before: then, after: now }) =>
      then && now && JSON.stringify(then) !== JSON.stringify(now)
        ? [`${offices.join()} to ${destination}: ${JSON.stringify(then)} → ${JSON.stringify(now)}`]
        : [],
  );
}

// With 58, where replies come over private peering, and requests go by a VPN.
const seeds = [...new Set([...Array.from({ length: cases(8, 60) }, (_, index) => index + 1), 58])];

describe('each default of the format', () => {
  it('is a row of the ledger, or has a reason why it is none', () => {
    expect(Object.keys(reasons).toSorted()).toEqual(withDefault.toSorted());
  });

  it('is listed where another value would change an answer', () => {
    const decided = new Set<string>();
    for (const seed of seeds) {
      const all = randomDescription(seed);
      const rows = new Set(assumptionsOf(all).map(({ id }) => id));
      for (const [field, reason] of Object.entries(reasons)) {
        if (reason.is !== 'listed') continue;
        for (const { row, description } of reason.flips(all)) {
          const told = rows.has(row) ? [] : answeredOtherwise(all, description);
          expect(told, `seed ${seed}: ${row} is not listed`).toEqual([]);
          if (rows.has(row)) decided.add(field);
        }
      }
    }
    const those = Object.entries(reasons).filter(([, { is }]) => is === 'listed');
    expect([...decided].toSorted()).toEqual(those.map(([field]) => field).toSorted());
  });

  it('changes no answer where the reason says so', () => {
    for (const seed of seeds) {
      const all = randomDescription(seed);
      for (const [field, reason] of Object.entries(reasons)) {
        if (reason.is !== 'without effect' && reason.is !== 'made up') continue;
        for (const { description } of reason.flips(all).slice(0, 2))
          expect(answeredOtherwise(all, description), `seed ${seed}: ${field}`).toEqual([]);
      }
    }
  });
});
