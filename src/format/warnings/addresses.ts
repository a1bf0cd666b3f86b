// Warnings about addresses and AS numbers: pools shared by two circuits, overlapping networks, numbers that
// Microsoft strips.

import type { BySide, Circuit, NetworkDescription, Office } from '../../model/description';
import type { Prefix } from '../../model/network';
import type { Message, Named } from '../text/message';
import { type Locate, warning } from './warning';

type Block = { readonly first: number; readonly last: number };
type Holder = {
  readonly element: Named;
  readonly field: string;
  readonly prefix: Prefix;
  readonly isCircuit: boolean;
};

function blockOf(prefix: Prefix): Block {
  const [base = '', length = '32'] = prefix.split('/');
  const first = base.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
  return { first, last: first + 2 ** (32 - Number(length)) - 1 };
}

/** The overlapping pairs: each prefix with the nearest earlier one, in address order, that overlaps it. */
function overlaps(holders: readonly Holder[]): readonly (readonly [Holder, Holder])[] {
  const sorted = holders
    .map((holder) => ({ holder, ...blockOf(holder.prefix) }))
    .toSorted((one, other) => one.first - other.first || other.last - one.last);
  const found: (readonly [Holder, Holder])[] = [];
  let reaching: (typeof sorted)[number] | undefined;
  for (const each of sorted) {
    if (reaching && each.first <= reaching.last) found.push([reaching.holder, each.holder]);
    if (!reaching || each.last > reaching.last) reaching = each;
  }
  return found;
}

const isSame = (one: Holder, other: Holder) =>
  one.element.kind === other.element.kind && one.element.id === other.element.id;

/** The pools of circuits and exits, as given. */
function poolsIn({ circuits, offices }: NetworkDescription): readonly Holder[] {
  const ofCircuits = circuits.flatMap(({ id, microsoft }) =>
    (microsoft?.nat ?? []).map(
      (prefix): Holder => ({
        element: { kind: 'circuit', id },
        field: 'peerings.microsoft.nat',
        prefix,
        isCircuit: true,
      }),
    ),
  );
  const ofExits = offices.flatMap(({ id, exit }) =>
    typeof exit === 'object' && exit.nat !== undefined
      ? [{ element: { kind: 'office', id }, field: 'exit.nat', prefix: exit.nat, isCircuit: false } as const]
      : [],
  );
  return [...ofCircuits, ...ofExits];
}

/** Private address space, and what carriers share behind their own translation (RFC 1918, RFC 6598). */
const privateSpace = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(blockOf);

/** Requests are translated to public addresses on Microsoft peering (Azure: NAT for ExpressRoute). */
function privatePools(all: NetworkDescription, locate: Locate): readonly Message[] {
  return poolsIn(all)
    .filter(({ prefix }) => {
      const { first, last } = blockOf(prefix);
      return privateSpace.some((space) => first <= space.last && space.first <= last);
    })
    .map(({ element, field, prefix, isCircuit }) =>
      warning({ code: 'private-pool', pool: prefix, peering: isCircuit }, element, [locate(element, field)]),
    );
}

function sharedPools(all: NetworkDescription, locate: Locate): readonly Message[] {
  return overlaps(poolsIn(all))
    .filter(([one, other]) => !isSame(one, other))
    .map(([one, other]) => {
      const places = [one, other].map(({ element, field }) => locate(element, field));
      const inOrder = places.toSorted((a, b) => a.line - b.line);
      const holders = [one, other].map(({ element }) => element.id);
      const circuitsOnly = one.isCircuit && other.isCircuit;
      return warning(
        { code: 'shared-pool', pool: other.prefix, holders, circuits: circuitsOnly },
        one.element,
        inOrder,
      );
    });
}

/**
 * Several offices or WANs that translate to one given pool: each may get the other's replies. Where there is
 * a pool for each office and WAN of the circuit they are dealt out, and only the offices counted by one entry
 * share.
 */
function poolsOfSeveral({ circuits, offices, wans }: NetworkDescription, locate: Locate): readonly Message[] {
  return circuits.flatMap(({ id, microsoft }) => {
    if (!microsoft || microsoft.nat.length === 0) return [];
    const isAt = ({ circuits: ends }: { readonly circuits: readonly string[] }) => ends.includes(id);
    const at = [
      ...offices
        .filter(isAt)
        .map((office) => ({ kind: 'office', id: office.id, count: office.count }) as const),
      ...wans.filter(isAt).map((wan) => ({ kind: 'wan', id: wan.id, count: 1 }) as const),
    ];
    const sharing = microsoft.nat.length < at.length ? [at] : at.map((holder) => [holder]);
    const element: Named = { kind: 'circuit', id };
    return sharing
      .filter((group) => group.reduce((sum, { count = 1 }) => sum + count, 0) > 1)
      .map((group) =>
        warning(
          {
            code: 'pool-of-several',
            circuit: id,
            holders: group.map((holder) => ({ kind: holder.kind, id: holder.id })),
          },
          element,
          [locate(element, 'peerings.microsoft.nat')],
        ),
      );
  });
}

function overlappingLans({ offices, vnets }: NetworkDescription, locate: Locate): readonly Message[] {
  const holders = [
    ...offices.flatMap(({ id, lan }) =>
      lan.map((prefix) => ({ element: { kind: 'office', id } as const, prefix })),
    ),
    ...vnets.flatMap(({ id, lan }) =>
      lan.map((prefix) => ({ element: { kind: 'vnet', id } as const, prefix })),
    ),
  ].map((each): Holder => ({ ...each, field: 'lan', isCircuit: false }));
  return overlaps(holders).map(([one, other]) =>
    warning(
      { code: 'overlapping-lans', elements: [one.element.id, other.element.id], prefix: other.prefix },
      other.element,
      [other, one].map(({ element, field }) => locate(element, field)),
    ),
  );
}

/** 64512 to 65534 and 4200000000 to 4294967294 (RFC 6996). */
export const isPrivateAsn = (asn: number): boolean =>
  (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);

const prepends = (times: BySide<number> | undefined) =>
  typeof times === 'object' ? Object.values(times).some((each) => each > 0) : (times ?? 0) > 0;

/** A number that is not given is generated, from the private ranges. */
function prependedPrivately(
  circuit: Circuit,
  offices: readonly Office[],
  locate: Locate,
): readonly Message[] {
  if (!circuit.microsoft || !prepends(circuit.prepend)) return [];
  const element: Named = { kind: 'circuit', id: circuit.id };
  const office = offices.find(
    ({ circuits, asn }) => circuits.includes(circuit.id) && (asn === undefined || isPrivateAsn(asn)),
  );
  if (!office) return [];
  return [
    warning({ code: 'private-as-prepended', asn: office.asn, office: office.id }, element, [
      locate(element, 'prepend'),
    ]),
  ];
}

export const addressWarnings = (all: NetworkDescription, locate: Locate): readonly Message[] => [
  ...all.circuits.flatMap((circuit) => prependedPrivately(circuit, all.offices, locate)),
  ...privatePools(all, locate),
  ...sharedPools(all, locate),
  ...poolsOfSeveral(all, locate),
  ...overlappingLans(all, locate),
];
