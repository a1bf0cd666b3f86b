// Findings about circuits and their peerings.

import { isKnownCommunity, microsoft365Communities } from '../../model/azureRegions';
import { given, type PeeringFact } from '../facts/facts';
import { isSameResource } from '../facts/ids';
import { type DescribedCircuit, isDisabled, missingSession } from './circuits';
import { type Finding, type FindingCode, finding, findingOf } from './finding';
import type { Merged } from './merged';

const idOf = ({ id }: DescribedCircuit) => id;

const peeringsOf = (circuit: DescribedCircuit): readonly PeeringFact[] => circuit.fact.peerings;

const is = (text: string | undefined, ...words: readonly string[]) =>
  words.includes(text?.toLowerCase() ?? '');

export const isNotProvisioned = ({ fact }: DescribedCircuit): boolean => {
  const state = given(fact.providerState);
  return state !== undefined && !is(state, 'provisioned');
};

export const isSwitchedOff = ({ fact }: DescribedCircuit): boolean => {
  const state = given(fact.circuitState);
  return state !== undefined && !is(state, 'enabled');
};

const isNatKnown = ({ microsoft }: DescribedCircuit) => microsoft?.peering.nat !== undefined;

export const isNatMissing = (circuit: DescribedCircuit): boolean =>
  circuit.microsoft !== undefined &&
  isNatKnown(circuit) &&
  circuit.microsoft.peering.nat?.value !== undefined &&
  circuit.microsoft.nat.length === 0;

export const isNatNotAccepted = ({ microsoft }: DescribedCircuit): boolean =>
  microsoft !== undefined &&
  microsoft.nat.length > 0 &&
  is(given(microsoft.peering.natState), 'validationneeded', 'configuring');

/** Terraform keeps the requested value. */
const isNatStateUnknown = ({ microsoft }: DescribedCircuit) =>
  microsoft !== undefined &&
  microsoft.nat.length > 0 &&
  microsoft.peering.natState === undefined &&
  (microsoft.peering.origin === 'state' || microsoft.peering.origin === 'plan');

const isPrivateAsn = (asn: number | undefined) =>
  asn !== undefined && ((asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294));

const asnsOf = (circuit: DescribedCircuit) => [
  ...new Set(peeringsOf(circuit).flatMap(({ peerAsn }) => given(peerAsn) ?? [])),
];

const communitiesOf = ({ microsoft }: DescribedCircuit) =>
  microsoft?.filter.kind === 'shown' ? microsoft.filter.communities : [];

const isMasked = ({ fact, microsoft }: DescribedCircuit): boolean =>
  [
    fact.provider,
    fact.location,
    fact.mbps,
    fact.tier,
    microsoft?.peering.nat,
    ...fact.peerings.flatMap(({ primary, secondary, peerAsn }) => [primary, secondary, peerAsn]),
  ].some((said) => said?.value === undefined && said?.why === 'masked');

/** One finding for each group of circuits with a common trait. */
function inGroups(
  code: FindingCode,
  circuits: readonly DescribedCircuit[],
  keysOf: (circuit: DescribedCircuit) => readonly string[],
): readonly Finding[] {
  const keys = [...new Set(circuits.flatMap(keysOf))];
  const told = new Set<string>();
  return keys.flatMap((key) => {
    const group = circuits.filter((circuit) => keysOf(circuit).includes(key)).map(idOf);
    const same = group.join(' ');
    if (group.length < 2 || told.has(same)) return [];
    told.add(same);
    return [finding(code, group, { value: key })];
  });
}

function filterFindings(circuits: readonly DescribedCircuit[]): readonly Finding[] {
  const named = new Map<string, DescribedCircuit[]>();
  for (const circuit of circuits)
    if (circuit.microsoft?.filter.kind === 'named') {
      const { name } = circuit.microsoft.filter;
      named.set(name, [...(named.get(name) ?? []), circuit]);
    }
  return [
    ...findingOf(
      'filter-none',
      circuits.filter(({ microsoft }) => microsoft?.filter.kind === 'none'),
      idOf,
    ),
    ...[...named].flatMap(([filter, list]) => findingOf('filter-not-shown', list, idOf, { filter })),
    ...circuits.flatMap((circuit) => {
      const unknown = communitiesOf(circuit).filter((each) => each.includes(':') && !isKnownCommunity(each));
      return unknown.length > 0 ? [finding('community-unknown', [circuit.id], { communities: unknown })] : [];
    }),
  ];
}

function peeringFindings(circuits: readonly DescribedCircuit[]): readonly Finding[] {
  const having = (has: (peering: PeeringFact) => boolean) =>
    circuits.filter((circuit) => peeringsOf(circuit).some(has));
  return [
    ...findingOf('peering-disabled', having(isDisabled), idOf),
    ...findingOf(
      'session-missing',
      having((peering) => missingSession(peering) !== undefined),
      idOf,
    ),
    ...filterFindings(circuits),
    ...findingOf('nat-missing', circuits.filter(isNatMissing), idOf),
    ...findingOf('nat-not-accepted', circuits.filter(isNatNotAccepted), idOf),
    ...findingOf('nat-state-unknown', circuits.filter(isNatStateUnknown), idOf),
    ...findingOf(
      'private-as',
      circuits.filter(({ microsoft }) => isPrivateAsn(given(microsoft?.peering.peerAsn))),
      idOf,
      {
        asns: [...new Set(circuits.flatMap(({ microsoft }) => given(microsoft?.peering.peerAsn) ?? []))]
          .filter(isPrivateAsn)
          .map(String),
      },
    ),
    ...findingOf(
      'two-as-numbers',
      circuits.filter((circuit) => asnsOf(circuit).length > 1),
      idOf,
    ),
    ...inGroups('same-peer-as', circuits, (circuit) => asnsOf(circuit).map(String)),
    ...findingOf(
      'ipv6-left-out',
      having(({ hasIpv6 }) => hasIpv6),
      idOf,
    ),
    ...findingOf(
      'm365-needs-premium',
      circuits.filter(
        (circuit) =>
          circuit.sku !== 'premium' &&
          communitiesOf(circuit).some((each) => microsoft365Communities.includes(each)),
      ),
      idOf,
    ),
  ];
}

/** In another subscription than its connection, or else than most circuits. */
function isElsewhere(
  { fact }: DescribedCircuit,
  all: readonly DescribedCircuit[],
  { connections }: Merged,
): boolean {
  const own = fact.ref.subscription;
  if (own === undefined) return false;
  const connected = connections
    .filter(({ circuit }) => circuit && isSameResource(circuit, fact.ref))
    .flatMap(({ ref }) => ref.subscription ?? []);
  if (connected.length > 0) return connected.some((each) => each !== own);
  const others = all.flatMap((circuit) => circuit.fact.ref.subscription ?? []).filter((each) => each !== own);
  return others.length > all.length / 2;
}

export function circuitFindings(circuits: readonly DescribedCircuit[], merged: Merged): readonly Finding[] {
  const known = circuits.filter(({ isLocationUnknown }) => !isLocationUnknown);
  const provided = circuits.filter(({ isProviderUnknown }) => !isProviderUnknown);
  return [
    ...(circuits.length > 0 && circuits.every(({ microsoft, fact }) => !microsoft && !fact.isBare)
      ? [finding('no-microsoft-peering')]
      : []),
    ...findingOf('not-provisioned', circuits.filter(isNotProvisioned), idOf),
    ...findingOf('circuit-disabled', circuits.filter(isSwitchedOff), idOf),
    ...findingOf(
      'no-peering',
      circuits.filter(({ microsoft, private: own, fact }) => !microsoft && !own && !fact.isBare),
      idOf,
    ),
    ...peeringFindings(circuits),
    ...inGroups('same-location', known, ({ locations }) => locations),
    ...inGroups('same-provider', provided, ({ provider }) => (provider === undefined ? [] : [provider])),
    ...findingOf(
      'metro',
      circuits.filter(({ isMetro }) => isMetro),
      idOf,
    ),
    ...findingOf(
      'authorization-used',
      circuits.filter(({ fact }) => fact.hasUsedAuthorization),
      idOf,
    ),
    ...findingOf(
      'other-subscription',
      circuits.filter((circuit) => isElsewhere(circuit, circuits, merged)),
      idOf,
    ),
    ...findingOf(
      'duplicate-name',
      circuits.filter(({ fact }) => fact.isSecond),
      idOf,
    ),
    ...circuits.flatMap(({ id, reachElsewhere }) =>
      reachElsewhere.length > 0
        ? [finding('global-reach-not-shown', [id], { circuits: reachElsewhere })]
        : [],
    ),
    ...findingOf(
      'global-reach-down',
      circuits.filter(({ isReachDown }) => isReachDown),
      idOf,
    ),
    ...findingOf('masked', circuits.filter(isMasked), idOf),
  ];
}
