// Combines a paste into one network: circuits, virtual networks, offices behind VPNs, and the evidence.

import type { CircuitFact, Fact } from '../facts/facts';
import { type DescribedCircuit, describedCircuits } from './circuits';
import { type WithId, withIds, withRef } from './ids';
import { type Merged, mergedFacts } from './merged';
import {
  type CircuitEvidence,
  circuitEvidence,
  isWithin,
  type LearnedEvidence,
  learnedEvidence,
  tablesOf,
  vnetRoutes,
} from './routeEvidence';
import { type LinkedVnet, linkedVnets, type Spoke, spokesOf } from './vnets';

/** Zone redundancy of its gateways. */
export type Zones = 'zone-redundant' | 'one-zone' | undefined;

export type DescribedVnet = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly linked?: WithId<LinkedVnet> | undefined;
  readonly lan: readonly string[];
  readonly region?: string | undefined;
  readonly zones: Zones;
  /** From the SKU alone, or from an address in one zone. */
  readonly zonesBy?: 'sku' | 'address' | undefined;
  readonly vpnGateway?: 'active-active' | 'active-standby' | undefined;
  readonly links: readonly {
    readonly circuit: string;
    readonly weight: number;
    readonly isFastPath: boolean;
  }[];
};

export type Site = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly lan: readonly string[];
  readonly asn?: number | undefined;
  readonly vpn: readonly string[];
  readonly isTunnelDown: boolean;
};

export type Described = {
  readonly merged: Merged;
  readonly circuits: readonly DescribedCircuit[];
  readonly vnets: readonly DescribedVnet[];
  /** Virtual networks of which only routes are known. */
  readonly routedVnets: readonly DescribedVnet[];
  readonly spokes: readonly Spoke[];
  /** Virtual networks reached only by VPN: reported, not written. */
  readonly vpnOnly: readonly WithId<LinkedVnet>[];
  readonly sites: readonly Site[];
  readonly evidence: readonly CircuitEvidence[];
  readonly learned?: LearnedEvidence | undefined;
  /** Circuits linked because there is no other. */
  readonly assumedLinks: readonly string[];
};

const zonal = /^ergw(?:\d+az|scale)$/i;
const single = /^(?:standard|highperformance|ultraperformance)$/i;

function zonesOf(
  { expressRoute }: LinkedVnet,
  { addresses }: Merged,
): Pick<DescribedVnet, 'zones' | 'zonesBy'> {
  const sku = expressRoute?.sku ?? '';
  if (single.test(sku)) return { zones: 'one-zone' };
  if (!zonal.test(sku)) return { zones: undefined };
  const own = expressRoute?.addresses.map((ref) => withRef(addresses, ref)) ?? [];
  return own.some((address) => address?.zones === 1)
    ? { zones: 'one-zone', zonesBy: 'address' }
    : { zones: 'zone-redundant', zonesBy: 'sku' };
}

function vpnGatewayOf({ vpn, sites }: LinkedVnet): DescribedVnet['vpnGateway'] {
  if (vpn?.isActiveActive) return 'active-active';
  return vpn || sites.length > 0 ? 'active-standby' : undefined;
}

const described = (linked: WithId<LinkedVnet>, merged: Merged): DescribedVnet => ({
  id: linked.id,
  name: linked.name,
  linked,
  lan: linked.fact?.lan ?? [],
  region: linked.fact?.region ?? linked.expressRoute?.region ?? linked.vpn?.region,
  ...zonesOf(linked, merged),
  vpnGateway: vpnGatewayOf(linked),
  links: linked.links.map(({ circuit, weight, isFastPath }) => ({ circuit: circuit.id, weight, isFastPath })),
});

/** Prefixes advertised by Azure that no virtual network of the paste has, one for each set of gateways. */
function routed(
  tables: ReturnType<typeof tablesOf>,
  vnets: readonly DescribedVnet[],
  spokes: readonly Spoke[],
): readonly DescribedVnet[] {
  const known = [...vnets, ...spokes].flatMap(({ lan }) => lan);
  // A network without known addresses may be the one advertising.
  const open = new Set(
    vnets.filter(({ lan }) => lan.length === 0).flatMap(({ links }) => links.map(({ circuit }) => circuit)),
  );
  const routes = vnetRoutes(tables).filter(
    ({ network, circuits }) =>
      !known.some((lan) => isWithin(network, lan)) && !circuits.every((circuit) => open.has(circuit)),
  );
  const groups = [...new Set(routes.map(({ hops }) => hops))];
  const drafts = groups.map((hops) => {
    const own = routes.filter((route) => route.hops === hops);
    return {
      ref: { name: 'vnet' },
      lan: own.map(({ network }) => network),
      links: [...new Set(own.flatMap(({ circuits }) => circuits))].map((circuit) => ({
        circuit,
        weight: 0,
        isFastPath: false,
      })),
    };
  });
  return withIds(drafts, new Set([...vnets, ...spokes].map(({ id }) => id))).map(({ id, lan, links }) => ({
    id,
    lan,
    links,
    zones: undefined,
  }));
}

function sitesOf(
  merged: Merged,
  vnets: readonly WithId<LinkedVnet>[],
  taken: ReadonlySet<string>,
): readonly Site[] {
  const named = vnets.flatMap(({ sites }) => sites.map(({ ref }) => ref));
  const unknown = named.filter(
    (ref, index) => !withRef(merged.localGateways, ref) && named.indexOf(ref) === index,
  );
  const all = [...merged.localGateways, ...unknown.map((ref) => ({ ref, lan: [], asn: undefined }))];
  return withIds(all, taken).map(({ id, name, ref, lan, asn }) => {
    const joined = vnets.filter(({ sites }) => sites.some((site) => withRef([{ ref }], site.ref)));
    const statuses = joined.flatMap(({ sites }) =>
      sites.filter((site) => withRef([{ ref }], site.ref)).flatMap(({ status }) => status ?? []),
    );
    return {
      id,
      name,
      lan,
      asn,
      vpn: joined.filter(({ links }) => links.length > 0).map((vnet) => vnet.id),
      isTunnelDown: statuses.some((status) => status === 'notconnected' || status === 'connecting'),
    };
  });
}

/** Adds circuits named by connections or other circuits: they exist, even if nothing else is known. */
function withNamedCircuits(facts: readonly Fact[]): readonly Fact[] {
  const shown = facts.filter((fact): fact is CircuitFact => fact.kind === 'circuit');
  const named = facts.flatMap((fact) => {
    if (fact.kind === 'connection' && fact.type === 'expressroute' && fact.circuit)
      return [{ ref: fact.circuit, at: fact.at, type: 'private' } as const];
    return fact.kind === 'routes' && fact.circuit
      ? [{ ref: fact.circuit, at: fact.at, type: fact.peering ?? ('private' as const) }]
      : [];
  });
  const missing = named.filter(({ ref }) => !withRef(shown, ref));
  return [
    ...facts,
    ...missing.map(
      ({ ref, at, type }): Fact => ({
        kind: 'peering',
        circuit: ref,
        at,
        peering: { type, at, origin: 'graph', hasIpv6: false, globalReach: [] },
      }),
    ),
  ];
}

export function describedNetwork(facts: readonly Fact[]): Described {
  const merged = mergedFacts(withNamedCircuits(facts));
  const named = withIds(merged.circuits);
  const circuits = describedCircuits(merged, named);
  const { vnets: linked, assumedLinks } = linkedVnets(merged, named);
  const reached = linked.filter(({ links }) => links.length > 0);
  const spokes = spokesOf(merged, reached);
  const vnets = reached.map((each) => described(each, merged));
  const tables = tablesOf(merged.routes, named);
  const officeIds = new Set(circuits.length === 1 ? ['office'] : circuits.map(({ id }) => `office-${id}`));
  return {
    merged,
    circuits,
    vnets,
    routedVnets: routed(tables, vnets, spokes),
    spokes,
    vpnOnly: linked.filter(({ links, sites, vpn }) => links.length === 0 && (vpn || sites.length > 0)),
    sites: sitesOf(merged, linked, officeIds),
    evidence: circuitEvidence(tables),
    learned: learnedEvidence(merged.learned),
    assumedLinks,
  };
}
