// Warnings about attachments: unused circuits, preferences without effect, mixed layers.

import { isKnownCommunity, regionNamed } from '../../model/azureRegions';
import type { Circuit, NetworkDescription, Office, Preferred } from '../../model/description';
import type { Message, Named } from '../text/message';
import { layerOf } from './layerOf';
import { type Locate, warning } from './warning';

const written = (preferred: Preferred): string => {
  switch (preferred.kind) {
    case 'circuit':
      return preferred.part.side
        ? `${preferred.part.circuit}.${preferred.part.side}`
        : preferred.part.circuit;
    case 'wan':
      return preferred.wan;
    case 'vpn':
    case 'internet':
      return preferred.kind;
  }
};

function has(office: Office, preferred: Preferred): boolean {
  switch (preferred.kind) {
    case 'circuit':
      return office.circuits.includes(preferred.part.circuit);
    case 'wan':
      return office.wans.includes(preferred.wan);
    case 'vpn':
      return office.vpn.length > 0;
    case 'internet':
      return typeof office.exit === 'object';
  }
}

function withoutEffect(office: Office, locate: Locate): readonly Message[] {
  const element: Named = { kind: 'office', id: office.id };
  return (office.prefer ?? [])
    .filter((preferred) => !has(office, preferred))
    .map((preferred) =>
      warning({ code: 'prefers-without-effect', office: office.id, preferred: written(preferred) }, element, [
        locate(element, 'prefer'),
      ]),
    );
}

/** A circuit's rank in the office's `prefer`; equal for all circuits not listed. */
const rankOf = ({ prefer = [] }: Office, circuit: Circuit): number => {
  const rank = prefer.findIndex((each) => each.kind === 'circuit' && each.part.circuit === circuit.id);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
};

/** At equal local preference the shorter AS path wins: a layer 2 circuit has one AS number less. */
function mixedLayers(office: Office, circuits: readonly Circuit[], locate: Locate): readonly Message[] {
  const equal = circuits.filter(
    (circuit) => office.circuits.includes(circuit.id) && rankOf(office, circuit) === Number.POSITIVE_INFINITY,
  );
  const shorter = equal.find((circuit) => layerOf(circuit) === 2);
  const longer = equal.find((circuit) => layerOf(circuit) === 3);
  if (!shorter || !longer) return [];
  const element: Named = { kind: 'office', id: office.id };
  return [
    warning({ code: 'mixed-layers', office: office.id, shorter: shorter.id, longer: longer.id }, element, [
      locate(element, 'circuits'),
    ]),
  ];
}

function ofCircuit(
  circuit: Circuit,
  { offices, wans, vnets }: NetworkDescription,
  locate: Locate,
): readonly Message[] {
  const element: Named = { kind: 'circuit', id: circuit.id };
  const at = (field: string) => [locate(element, field)];
  const isUsed = [...offices, ...wans].some(({ circuits }) => circuits.includes(circuit.id));
  const links = vnets.filter((vnet) => vnet.circuits.some((link) => link.circuit === circuit.id));
  const unknown = (circuit.microsoft?.communities ?? []).filter(
    (community) => !regionNamed(community) && !isKnownCommunity(community),
  );
  return [
    ...(isUsed ? [] : [warning({ code: 'unused', element }, element, at(''))]),
    ...(circuit.location.length === 2
      ? [warning({ code: 'metro', circuit: circuit.id }, element, at('location'))]
      : []),
    ...(circuit.reach.kind === 'direct' && circuit.layer === 3
      ? [warning({ code: 'direct-layer-3', circuit: circuit.id }, element, at('layer'))]
      : []),
    ...(circuit.private && links.length === 0 && circuit.globalReach.length === 0
      ? [warning({ code: 'private-leads-nowhere', circuit: circuit.id }, element, at('peerings'))]
      : []),
    ...unknown.map((community) =>
      warning({ code: 'community-unknown', community }, element, at('peerings.microsoft.communities')),
    ),
    ...links
      .filter(() => !circuit.private)
      .map(({ id }) => {
        const vnet: Named = { kind: 'vnet', id };
        return warning({ code: 'needs-private-peering', circuit: circuit.id, element: vnet }, vnet, [
          locate(vnet, 'circuits'),
        ]);
      }),
  ];
}

function hubsWithoutGateway({ vnets }: NetworkDescription, locate: Locate): readonly Message[] {
  return vnets.flatMap(({ id, peered }) => {
    const hub = peered?.usesGateway ? vnets.find((vnet) => vnet.id === peered.hub) : undefined;
    if (!hub || hub.circuits.length > 0 || hub.vpnGateway) return [];
    const element: Named = { kind: 'vnet', id };
    return [
      warning({ code: 'peered-without-gateway', vnet: id, hub: hub.id }, element, [
        locate(element, 'peered'),
      ]),
    ];
  });
}

/** An office passes on the default route of its internet breakout, or of another WAN. */
function withoutDefault({ offices, wans }: NetworkDescription, locate: Locate): readonly Message[] {
  return wans.flatMap(({ id, defaultFrom }) => {
    const office = offices.find((each) => each.id === defaultFrom);
    const isOther = (wan: (typeof wans)[number]) => wan.id !== id && wan.defaultFrom !== undefined;
    const hasDefault =
      typeof office?.exit === 'object' || wans.some((wan) => office?.wans.includes(wan.id) && isOther(wan));
    if (!office || hasDefault) return [];
    const element: Named = { kind: 'wan', id };
    return [
      warning({ code: 'no-default', wan: id, office: office.id }, element, [locate(element, 'default-from')]),
    ];
  });
}

type Networks = Pick<NetworkDescription, 'offices' | 'wans'>;

/** WANs that `prefer` puts before the office's own internet breakout. */
function wansBefore({ prefer = [], wans }: Office): readonly string[] {
  const internet = prefer.findIndex(({ kind }) => kind === 'internet');
  const before = internet < 0 ? prefer : prefer.slice(0, internet);
  return before.flatMap((each) => (each.kind === 'wan' && wans.includes(each.wan) ? [each.wan] : []));
}

/**
 * Offices by whose internet breakouts a default route that this WAN passes on can lead out: several where one prefers
 * a WAN to its own. The office that asks is among them where the route can be its own.
 */
function breakoutsBehind(all: Networks, wan: string, seen: readonly string[]): readonly string[] {
  const from = all.wans.find(({ id }) => id === wan)?.defaultFrom;
  const office = all.offices.find(({ id }) => id === from);
  if (!office) return [];
  if (seen.includes(office.id)) return office.id === seen[0] ? [office.id] : [];
  const hasOwn = typeof office.exit === 'object';
  const onward = (hasOwn ? wansBefore(office) : office.wans).filter((id) => id !== wan);
  const behind = onward.flatMap((id) => breakoutsBehind(all, id, [...seen, office.id]));
  return [...new Set([...behind, ...(hasOwn ? [office.id] : [])])];
}

/** What `prefer` lists comes before all that it does not list: a WAN's default route, too. */
function defaultOverWan(office: Office, all: Networks, locate: Locate): readonly Message[] {
  if (typeof office.exit !== 'object') return [];
  const passing = wansBefore(office)
    .map((wan) => ({ wan, breakouts: breakoutsBehind(all, wan, [office.id]) }))
    .filter(({ breakouts }) => breakouts.some((id) => id !== office.id));
  if (passing.length === 0) return [];
  const element: Named = { kind: 'office', id: office.id };
  const [only, ...others] = passing.flatMap(({ breakouts }) => breakouts);
  const what = {
    code: 'default-over-wan',
    office: office.id,
    wans: passing.map(({ wan }) => wan),
    from: passing.length === 1 && others.length === 0 ? only : undefined,
    isListed: (office.prefer ?? []).some(({ kind }) => kind === 'internet'),
  } as const;
  return [warning(what, element, [locate(element, 'prefer')])];
}

export const attachmentWarnings = (all: NetworkDescription, locate: Locate): readonly Message[] => [
  ...all.offices.flatMap((office) => [
    ...withoutEffect(office, locate),
    ...mixedLayers(office, all.circuits, locate),
    ...defaultOverWan(office, all, locate),
  ]),
  ...all.circuits.flatMap((circuit) => ofCircuit(circuit, all, locate)),
  ...hubsWithoutGateway(all, locate),
  ...withoutDefault(all, locate),
];
