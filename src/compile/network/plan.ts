// A completed network with its cross-references looked up once: the ends of each circuit, and the LANs
// advertised.

import type { ConnectionSide, ElementId } from '../../model/description';
import type { Prefix, RouterId } from '../../model/network';
import { halvesOf } from '../../model/prefix';
import {
  type CircuitEnd,
  type CompletedCircuit,
  type CompletedNetwork,
  type CompletedOffice,
  type CompletedPool,
  type CompletedVnet,
  type CompletedWan,
  type HolderKey,
  sides,
} from '../complete/completed';
import type { Policy } from '../policy/policy';

export const DEFAULT_ROUTE = '0.0.0.0/0';

export type Plan = {
  readonly network: CompletedNetwork;
  readonly policy: Policy;
  readonly office: (id: ElementId) => CompletedOffice | undefined;
  readonly circuit: (id: ElementId) => CompletedCircuit | undefined;
  readonly wan: (id: ElementId) => CompletedWan | undefined;
  readonly vnet: (id: ElementId) => CompletedVnet | undefined;
  /** All ends of a circuit: offices in the order of the file, then WANs. */
  readonly endsOf: (circuit: ElementId) => readonly CircuitEnd[];
  readonly poolsOf: (circuit: ElementId) => readonly CompletedPool[];
  readonly routerAt: (end: CircuitEnd) => RouterId;
  readonly hasPrivateAs: (holder: HolderKey) => boolean;
  /** Offices whose LANs a holder advertises over its circuits and VPNs: its own, and all of its WANs. */
  readonly advertisedBy: (holder: HolderKey) => readonly CompletedOffice[];
  /** An office's LANs; with their halves too where some circuit advertises longer prefixes. */
  readonly lansOf: (office: CompletedOffice) => readonly Prefix[];
  /** Every office's LAN, without and with halves. */
  readonly plainLans: readonly Prefix[];
  readonly allLans: readonly Prefix[];
  readonly allVnets: readonly Prefix[];
  readonly allServices: readonly Prefix[];
  /** Prefixes of a network and of those that use its gateways. */
  readonly behindGateways: (vnet: CompletedVnet) => readonly Prefix[];
  /** Networks linked to the circuit, with those behind their gateways. */
  readonly linkedTo: (circuit: ElementId) => readonly Prefix[];
  /** Prefixes a WAN advertises to its offices, without and with public services. */
  readonly overWan: (wan: CompletedWan) => {
    readonly inside: readonly Prefix[];
    readonly withServices: readonly Prefix[];
  };
  /** All originated prefixes, for sessions between routers of one office. */
  readonly everything: readonly Prefix[];
};

const byId = <Element extends { readonly id: ElementId }>(elements: readonly Element[]) => {
  const known = new Map(elements.map((element) => [element.id, element]));
  return (id: ElementId) => known.get(id);
};

function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    known.set(key, found);
    return found;
  };
}

const withHalves = (prefix: Prefix): readonly Prefix[] => [prefix, ...halvesOf(prefix)];

/** The pool as advertised on one side of its circuit. */
export const poolPrefixes = ({ prefixes }: CompletedPool, isMoreSpecific: boolean): readonly Prefix[] =>
  isMoreSpecific ? prefixes.flatMap(withHalves) : prefixes;

export const isMoreSpecificSomewhere = ({ moreSpecific }: CompletedCircuit): boolean =>
  sides.some((side) => moreSpecific[side]);

export function planOf(network: CompletedNetwork, policy: Policy): Plan {
  const office = byId(network.offices);
  const circuit = byId(network.circuits);
  const wan = byId(network.wans);
  const vnet = byId(network.vnets);
  const ends = new Map<ElementId, CircuitEnd[]>(network.circuits.map(({ id }) => [id, []]));
  for (const holder of [...network.offices, ...network.wans]) {
    for (const end of holder.ends) ends.get(end.circuit)?.push(end);
  }
  const pools = new Map<ElementId, CompletedPool[]>();
  for (const pool of network.pools) pools.set(pool.circuit, [...(pools.get(pool.circuit) ?? []), pool]);

  const endsOf = (id: ElementId) => ends.get(id) ?? [];
  const membersOf = (id: ElementId) => (wan(id)?.offices ?? []).flatMap((member) => office(member) ?? []);
  const advertisedByHolder = new Map<string, readonly CompletedOffice[]>();
  const advertisedBy = ({ kind, id }: HolderKey): readonly CompletedOffice[] => {
    const known = advertisedByHolder.get(`${kind}:${id}`);
    if (known) return known;
    const own = office(id);
    const told =
      kind === 'wan'
        ? membersOf(id)
        : [...new Set([...(own ? [own] : []), ...(own?.wans ?? []).flatMap(membersOf)])];
    advertisedByHolder.set(`${kind}:${id}`, told);
    return told;
  };

  const split = new Set(
    network.circuits
      .filter(isMoreSpecificSomewhere)
      .flatMap(({ id }) => endsOf(id).flatMap(({ holder }) => advertisedBy(holder).map((told) => told.id))),
  );
  const lansOf = ({ id, lans }: CompletedOffice) => (split.has(id) ? lans.flatMap(withHalves) : lans);
  const allLans = [...new Set(network.offices.flatMap(lansOf))];
  const allVnets = [...new Set(network.vnets.flatMap(({ lan }) => lan))];
  const allServices = network.services.map(({ prefix }) => prefix);
  const behindGateways = ({ id, lan }: CompletedVnet) => [
    ...new Set([...lan, ...network.vnets.filter(({ hub }) => hub === id).flatMap((spoke) => spoke.lan)]),
  ];
  const linkedTo = memoised((id: ElementId) => [
    ...new Set(
      network.vnets
        .filter(({ circuits }) => circuits.some((link) => link.circuit === id))
        .flatMap(behindGateways),
    ),
  ]);
  const poolPrefixesAnywhere = network.pools.flatMap((pool) => [
    ...poolPrefixes(pool, true),
    ...pool.addresses.map(({ address }) => `${address}/32`),
  ]);
  const overWan = memoised(({ id, defaultFrom }: CompletedWan) => {
    const inside = [
      ...membersOf(id).flatMap(lansOf),
      ...allVnets,
      ...(defaultFrom === null ? [] : [DEFAULT_ROUTE]),
    ];
    return { inside: [...new Set(inside)], withServices: [...new Set([...inside, ...allServices])] };
  });
  const { names } = policy;
  return {
    network,
    policy,
    office,
    circuit,
    wan,
    vnet,
    endsOf,
    poolsOf: (id) => pools.get(id) ?? [],
    routerAt: ({ holder, router }) => {
      if (holder.kind === 'wan') return names.wan(holder.id);
      return router === null ? names.core(holder.id) : names.officeRouter(holder.id, router);
    },
    // A WAN's AS number is always generated, and private.
    hasPrivateAs: ({ kind, id }) => kind === 'wan' || (office(id)?.hasPrivateAs ?? true),
    advertisedBy,
    lansOf,
    plainLans: [...new Set(network.offices.flatMap(({ lans }) => lans))],
    allLans,
    allVnets,
    allServices,
    behindGateways,
    linkedTo,
    overWan,
    everything: [
      ...new Set([DEFAULT_ROUTE, ...allLans, ...allVnets, ...allServices, ...poolPrefixesAnywhere]),
    ],
  };
}

/** Both connections in order, where each of them carries the peering. */
export const sidesCarrying = (circuit: CompletedCircuit, peering: 'microsoft' | 'azure-private') =>
  (peering === 'microsoft' ? circuit.microsoft : circuit.private) satisfies readonly ConnectionSide[];
