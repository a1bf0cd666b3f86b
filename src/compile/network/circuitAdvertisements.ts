// Prefixes advertised over a circuit, in both directions.

import type { ConnectionSide } from '../../model/description';
import type { ByPrefix, Prefix } from '../../model/network';
import {
  type CircuitEnd,
  type CompletedCircuit,
  type CompletedOffice,
  type CompletedPool,
  type HolderKey,
  sides,
} from '../complete/completed';
import type { Changes } from './misconfigured';
import { type Plan, poolPrefixes } from './plan';
import { isBehindInternet } from './preference';
import { isLayer3 } from './wires';

const isHolder = (a: HolderKey, b: HolderKey) => a.kind === b.kind && a.id === b.id;

/** Offices where the circuit ends, at their own routers or their WAN. */
function directlyAt(plan: Plan, circuit: CompletedCircuit): ReadonlySet<CompletedOffice> {
  return new Set(
    plan.endsOf(circuit.id).flatMap(({ holder }) => {
      const office = holder.kind === 'office' ? plan.office(holder.id) : undefined;
      return holder.kind === 'wan' ? plan.advertisedBy(holder) : office ? [office] : [];
    }),
  );
}

const joined = (plan: Plan, { globalReach }: CompletedCircuit) =>
  globalReach.flatMap((id) => plan.circuit(id) ?? []);

/** LANs that a circuit learns over Global Reach and not from its own ends. */
export function lansOverGlobalReach(plan: Plan, circuit: CompletedCircuit): readonly Prefix[] {
  if (circuit.globalReach.length === 0) return [];
  const own = directlyAt(plan, circuit);
  const others = joined(plan, circuit).flatMap((other) => [...directlyAt(plan, other)]);
  return [...new Set(others.filter((office) => !own.has(office)).flatMap(({ lans }) => lans))];
}

/** Virtual networks reachable over the circuit, those behind Global Reach last. */
export const reachable = (plan: Plan, circuit: CompletedCircuit): readonly Prefix[] => [
  ...new Set([...plan.linkedTo(circuit.id), ...joined(plan, circuit).flatMap(({ id }) => plan.linkedTo(id))]),
];

export const advertisedPrefixes = ({ network }: Plan, { advertises }: CompletedCircuit): readonly Prefix[] =>
  network.services.filter(({ id }) => advertises.includes(id)).map(({ prefix }) => prefix);

/** Prefixes a holder accepts from the circuit on one side; with local breakout, none of the services. */
export function takenBy(plan: Plan, circuit: CompletedCircuit, { holder, side }: CircuitEnd) {
  const office = holder.kind === 'office' ? plan.office(holder.id) : undefined;
  const breaksOut = office && isBehindInternet(office, { kind: 'connection', circuit: circuit.id, side });
  return {
    services: breaksOut ? [] : advertisedPrefixes(plan, circuit),
    inside: [...reachable(plan, circuit), ...lansOverGlobalReach(plan, circuit)],
  };
}

/** NAT pools that may be advertised on one side of a circuit: those of all holders, or of one. */
export function poolsOn(
  plan: Plan,
  { id, moreSpecific }: CompletedCircuit,
  side: ConnectionSide,
  holder?: HolderKey,
): readonly Prefix[] {
  const pools = plan.poolsOf(id).filter((pool) => !holder || isHolder(pool.holder, holder));
  return [...new Set(pools.flatMap((pool) => poolPrefixes(pool, moreSpecific[side])))];
}

/** NAT pools that a holder advertises at one end; none where the advertisement is missing. */
export const advertisedPools = (
  plan: Plan,
  changes: Changes,
  circuit: CompletedCircuit,
  { holder, side }: CircuitEnd,
) => (changes.has('unadvertised-pool', circuit.id) ? [] : poolsOn(plan, circuit, side, holder));

/** LANs that a holder advertises over its end of a circuit. */
export const lansAt = (plan: Plan, { moreSpecific }: CompletedCircuit, { holder, side }: CircuitEnd) => [
  ...new Set(
    plan.advertisedBy(holder).flatMap((office) => (moreSpecific[side] ? plan.lansOf(office) : office.lans)),
  ),
];

/** Prepending on both connections, or on one at layer 2: the holder's own routers do it. */
const byHolder = ({ prepend, layer }: CompletedCircuit, side: ConnectionSide) =>
  layer === 2 ? prepend[side] : Math.min(...sides.map((each) => prepend[each]));

const exceptFor = (prefixes: readonly Prefix[], times: number): ByPrefix =>
  times === 0 || prefixes.length === 0
    ? times
    : { ...Object.fromEntries(prefixes.map((prefix) => [prefix, 0])), '*': times };

/**
 * Number of times that a holder prepends its own AS number. Microsoft strips private numbers on Microsoft
 * peering, so prepending one has no effect there: 0 for the pools (Azure: routing requirements).
 */
export function prependAt(
  plan: Plan,
  changes: Changes,
  circuit: CompletedCircuit,
  { holder, side }: CircuitEnd,
  pools: readonly Prefix[],
): ByPrefix {
  const avoided = isLayer3(circuit) ? 0 : changes.avoidedBy(circuit.id, side);
  return exceptFor(plan.hasPrivateAs(holder) ? pools : [], byHolder(circuit, side) + avoided);
}

/**
 * Prepending on one connection only, at layer 3: the provider's edge does it, because its two edges exchange
 * learned routes, and the other connection's shorter path would undo the office's prepending. It prepends as
 * the office would have done, so a private AS number of the office still has no effect.
 */
export function prependByProvider(
  plan: Plan,
  changes: Changes,
  circuit: CompletedCircuit,
  side: ConnectionSide,
): { readonly onPrivate: ByPrefix; readonly onMicrosoft: ByPrefix } {
  const surplus = circuit.prepend[side] - byHolder(circuit, side);
  const avoided = changes.avoidedBy(circuit.id, side);
  const stripped = plan.poolsOf(circuit.id).filter(({ holder }) => plan.hasPrivateAs(holder));
  const pools = stripped.flatMap((pool) => poolPrefixes(pool, true));
  return {
    onPrivate: surplus + avoided,
    onMicrosoft: avoided > 0 ? avoided : exceptFor(pools, surplus),
  };
}

/**
 * Microsoft strips private AS numbers from a pool's path, so a pool advertised by a public number has a path
 * one step longer than by a private one. Here private numbers stay in the path, and competing public ones get
 * that step instead: every comparison comes out the same.
 */
export function prependToServices(plan: Plan, circuit: CompletedCircuit): ByPrefix {
  const isPublic = ({ holder }: CompletedPool) => !plan.hasPrivateAs(holder);
  const stripped = new Set(
    plan.network.pools.filter((pool) => !isPublic(pool)).flatMap(({ prefixes }) => prefixes),
  );
  const longer = plan
    .poolsOf(circuit.id)
    .filter((pool) => isPublic(pool) && pool.prefixes.some((prefix) => stripped.has(prefix)))
    .flatMap((pool) => poolPrefixes(pool, true));
  return longer.length === 0 ? 0 : { ...Object.fromEntries(longer.map((prefix) => [prefix, 1])), '*': 0 };
}

/** Length of the AS path to an office's LAN as Microsoft's edge learns it over the circuit's own ends. */
function lengthTo(plan: Plan, circuit: CompletedCircuit, office: CompletedOffice): number {
  const lengths = plan.endsOf(circuit.id).flatMap(({ holder, side }) => {
    if (!plan.advertisedBy(holder).includes(office)) return [];
    const steps = holder.kind === 'wan' ? 2 : holder.id === office.id ? 1 : 3;
    return [steps + (isLayer3(circuit) ? 1 : 0) + circuit.prepend[side]];
  });
  return Math.min(...lengths);
}

/**
 * Prepending by Microsoft's edge towards a virtual network: twice on LANs learned over Global Reach
 * (published tables; modelled). By prefix: a LAN counts as learned over Global Reach where that path is
 * shorter.
 */
export function prependToVnet(plan: Plan, circuit: CompletedCircuit): ByPrefix {
  if (circuit.globalReach.length === 0) return 0;
  const over = plan.network.offices.filter((office) => {
    const others = joined(plan, circuit).map((other) => lengthTo(plan, other, office));
    return Math.min(...others) < lengthTo(plan, circuit, office);
  });
  if (over.length === 0) return 0;
  const twice = over.flatMap((office) =>
    plan.lansOf(office).map((lan) => [lan, plan.policy.globalReachPrepends]),
  );
  return { ...Object.fromEntries(twice), '*': 0 };
}
