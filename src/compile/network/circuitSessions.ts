// Sessions over a circuit: from its ends, the provider's edge, and Microsoft's.

import type { ByPrefix, Prefix, Session } from '../../model/network';
import { type CircuitEnd, type CompletedCircuit, sides } from '../complete/completed';
import {
  advertisedPools,
  advertisedPrefixes,
  lansAt,
  lansOverGlobalReach,
  poolsOn,
  prependAt,
  prependByProvider,
  prependToServices,
  reachable,
  takenBy,
} from './circuitAdvertisements';
import type { Changes } from './misconfigured';
import type { Plan } from './plan';
import { preferencesOf } from './preference';
import { DEFAULT_LOCAL_PREFERENCE, sessionFrom, sessionsBothWays } from './sessions';
import {
  accessWires,
  connectionWires,
  globalReachPairs,
  globalReachWires,
  isLayer3,
  providerInternalWire,
  servicesWires,
  type Wire,
} from './wires';

type Of = { readonly plan: Plan; readonly changes: Changes; readonly circuit: CompletedCircuit };

/** Local preference at an end; LANs of other offices rank below those over a WAN. */
function preferenceAt({ plan, circuit }: Of, { holder, side }: CircuitEnd): ByPrefix {
  const office = holder.kind === 'office' ? plan.office(holder.id) : undefined;
  if (!office) return DEFAULT_LOCAL_PREFERENCE;
  const preference = preferencesOf(plan, office)({ kind: 'connection', circuit: circuit.id, side });
  const lans = lansOverGlobalReach(plan, circuit);
  if (lans.length === 0) return preference;
  const { otherSites } = plan.policy.atOffice;
  return { ...Object.fromEntries(lans.map((lan) => [lan, otherSites])), '*': preference };
}

/** Sessions of one end: the prefixes the holder advertises, and those it receives. */
function endSessions(
  of: Of,
  end: CircuitEnd,
  wire: Wire,
  told: readonly Prefix[],
  received: readonly Prefix[],
): Session[] {
  const { plan, changes, circuit } = of;
  const router = plan.routerAt(end);
  const other = wire.adjacency.ends.find((id) => id !== router) ?? '';
  const pools = advertisedPools(plan, changes, circuit, end);
  return [
    sessionFrom(wire, router, told, { prepend: prependAt(plan, changes, circuit, end, pools) }),
    sessionFrom(wire, other, received, { localPreference: preferenceAt(of, end) }),
  ];
}

/** Layer 3: the office peers with the provider's edge, which peers with Microsoft's. */
function layer3Sessions(of: Of): readonly Session[] {
  const { plan, changes, circuit } = of;
  const { names } = plan.policy;
  const services = advertisedPrefixes(plan, circuit);
  const inside = [...reachable(plan, circuit), ...lansOverGlobalReach(plan, circuit)];
  const lansOn = (end: Pick<CircuitEnd, 'side'>) =>
    circuit.moreSpecific[end.side] ? plan.allLans : plan.plainLans;
  const withinProvider = [
    ...services,
    ...inside,
    ...plan.allLans,
    ...sides.flatMap((side) => poolsOn(plan, circuit, side)),
  ];
  return [
    ...accessWires(plan, circuit).flatMap(({ end, wire }) => {
      const pools = advertisedPools(plan, changes, circuit, end);
      const told = [...(circuit.private.length > 0 ? lansAt(plan, circuit, end) : []), ...pools];
      const taken = takenBy(plan, circuit, end);
      return endSessions(of, end, wire, told, [...taken.services, ...taken.inside]);
    }),
    ...sessionsBothWays(providerInternalWire(plan, circuit), [...new Set(withinProvider)]),
    ...connectionWires(plan, circuit, 'microsoft').flatMap(({ side, wire }) => [
      sessionFrom(wire, names.providerEdge(circuit.id, side), poolsOn(plan, circuit, side), {
        prepend: prependByProvider(plan, changes, circuit, side).onMicrosoft,
      }),
      sessionFrom(
        wire,
        names.microsoftEdge(circuit.id, side, 'microsoft'),
        changes.has('route-filter', circuit.id) ? [] : services,
      ),
    ]),
    ...connectionWires(plan, circuit, 'azure-private').flatMap(({ side, wire }) => [
      sessionFrom(wire, names.providerEdge(circuit.id, side), lansOn({ side }), {
        prepend: prependByProvider(plan, changes, circuit, side).onPrivate,
      }),
      sessionFrom(wire, names.microsoftEdge(circuit.id, side, 'azure-private'), inside),
    ]),
  ];
}

/** Layer 2: the routers at the ends peer with Microsoft's edge directly. */
function layer2Sessions(of: Of): readonly Session[] {
  const { plan, changes, circuit } = of;
  return [
    ...connectionWires(plan, circuit, 'microsoft').flatMap(({ end, wire }) => {
      if (!end) return [];
      const services = changes.has('route-filter', circuit.id) ? [] : takenBy(plan, circuit, end).services;
      return endSessions(of, end, wire, advertisedPools(plan, changes, circuit, end), services);
    }),
    ...connectionWires(plan, circuit, 'azure-private').flatMap(({ end, wire }) =>
      end ? endSessions(of, end, wire, lansAt(plan, circuit, end), takenBy(plan, circuit, end).inside) : [],
    ),
  ];
}

/** Sessions of Microsoft's edge with the public services and with virtual networks' gateways. */
function behindEdge({ plan, circuit }: Of): readonly Session[] {
  const { names, expressRouteAtMicrosoft } = plan.policy;
  return servicesWires(plan, circuit).flatMap(({ side, wire }) => [
    sessionFrom(wire, names.microsoftEdge(circuit.id, side, 'microsoft'), poolsOn(plan, circuit, side), {
      localPreference: expressRouteAtMicrosoft,
      prepend: prependToServices(plan, circuit),
    }),
    sessionFrom(wire, names.services, plan.allServices),
  ]);
}

export function circuitSessions(plan: Plan, changes: Changes, circuit: CompletedCircuit): readonly Session[] {
  const of = { plan, changes, circuit };
  return [...(isLayer3(circuit) ? layer3Sessions(of) : layer2Sessions(of)), ...behindEdge(of)];
}

/**
 * Global Reach: iBGP between the private domains of two circuits' edges. It carries LANs, and the networks
 * linked to each circuit (published tables; modelled).
 */
export function globalReachSessions(plan: Plan): readonly Session[] {
  return globalReachPairs(plan).flatMap(([a, b]) =>
    globalReachWires(plan, a, b).flatMap((wire) => {
      const [atA, atB] = wire.adjacency.ends;
      return [
        sessionFrom(wire, atA, [...plan.allLans, ...plan.linkedTo(a.id)]),
        sessionFrom(wire, atB, [...plan.allLans, ...plan.linkedTo(b.id)]),
      ];
    }),
  );
}
