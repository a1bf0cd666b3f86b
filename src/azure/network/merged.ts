// Merges several outputs into one network: duplicates are combined, and contradictions are reported.

import type { CircuitFact, Fact, FactOf, PeeringFact, Said, Source } from '../facts/facts';
import { given } from '../facts/facts';
import { isSameResource, type Ref } from '../facts/ids';

/** Two outputs that contradict each other; the later one wins. */
export type Contradiction = {
  readonly element: string;
  readonly field: string;
  readonly before: { readonly value: string; readonly at: Source };
  readonly after: { readonly value: string; readonly at: Source };
};

/** Facts that only findings are about. */
type Other = FactOf<'virtual-wan' | 'deleted' | 'value-missing' | 'loop'>;
const otherKinds: readonly Fact['kind'][] = ['virtual-wan', 'deleted', 'value-missing', 'loop'];
const isOther = (fact: Fact): fact is Other => otherKinds.includes(fact.kind);

export type Merged = {
  readonly circuits: readonly CircuitFact[];
  readonly ports: readonly FactOf<'port'>[];
  readonly filters: readonly FactOf<'filter'>[];
  readonly connections: readonly FactOf<'connection'>[];
  readonly gateways: readonly FactOf<'gateway'>[];
  readonly addresses: readonly FactOf<'address'>[];
  readonly localGateways: readonly FactOf<'local-gateway'>[];
  readonly vnets: readonly FactOf<'vnet'>[];
  readonly routes: readonly FactOf<'routes'>[];
  readonly learned: readonly FactOf<'learned'>[];
  readonly others: readonly Other[];
  readonly contradictions: readonly Contradiction[];
};

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);
};

const sameCase = (value: unknown) => JSON.stringify(value)?.toLowerCase();

type Tell = (field: string, before: Said<unknown>, after: Said<unknown>) => void;

/** The later value, or the earlier where the later is absent. */
function later<Value>(
  field: string,
  before: Said<Value> | undefined,
  after: Said<Value> | undefined,
  tell: Tell,
  isSame: (one: Value, other: Value) => boolean = (one, other) => sameCase(one) === sameCase(other),
): Said<Value> | undefined {
  const [one, other] = [given(before), given(after)];
  if (other === undefined || after === undefined) return before ?? after;
  if (one !== undefined && before && !isSame(one, other)) tell(field, before, after);
  return after;
}

const isSameFilter = (one: Ref | 'none', other: Ref | 'none') =>
  one === 'none' || other === 'none' ? one === other : isSameResource(one, other);

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each));

function mergedPeering(before: PeeringFact, after: PeeringFact, tell: Tell): PeeringFact {
  const under: Tell = (field, one, other) => tell(`${before.type} peering: ${field}`, one, other);
  const reach = [...before.globalReach, ...after.globalReach];
  return {
    ...after,
    state: later('state', before.state, after.state, under),
    peerAsn: later('AS number', before.peerAsn, after.peerAsn, under),
    primary: later('primary prefix', before.primary, after.primary, under),
    secondary: later('secondary prefix', before.secondary, after.secondary, under),
    nat: later('advertised prefixes', before.nat, after.nat, under, isSameSet),
    natState: later('state of the advertised prefixes', before.natState, after.natState, under),
    filter: later('route filter', before.filter, after.filter, under, isSameFilter),
    hasIpv6: before.hasIpv6 || after.hasIpv6,
    globalReach: reach.filter(
      (each, index) =>
        reach.findLastIndex(
          (other) => other.isOwn === each.isOwn && isSameResource(other.other, each.other),
        ) === index,
    ),
  };
}

const withPeering = (
  peerings: readonly PeeringFact[],
  peering: PeeringFact,
  tell: Tell,
): readonly PeeringFact[] => {
  const before = peerings.find(({ type }) => type === peering.type);
  if (!before) return [...peerings, peering];
  return peerings.map((each) => (each === before ? mergedPeering(before, peering, tell) : each));
};

/** Combines two references to one resource, keeping the fuller parts. */
const fullerRef = (one: Ref, other: Ref): Ref => ({
  // Ids may be lowercased.
  name: /[A-Z]/.test(one.name) ? one.name : other.name,
  group: one.group ?? other.group,
  subscription: one.subscription ?? other.subscription,
});

function mergedCircuit(before: CircuitFact, after: CircuitFact, tell: Tell): CircuitFact {
  const peerings = after.peerings.reduce((all, peering) => withPeering(all, peering, tell), before.peerings);
  return {
    ...after,
    ref: fullerRef(before.ref, after.ref),
    tier: later('SKU', before.tier, after.tier, tell),
    provider: later('provider', before.provider, after.provider, tell),
    location: later('location', before.location, after.location, tell),
    mbps: later('bandwidth in Mbps', before.mbps, after.mbps, tell),
    port: later('port', before.port, after.port, tell, isSameResource),
    circuitState: later('state of the circuit', before.circuitState, after.circuitState, tell),
    providerState: later('state at the provider', before.providerState, after.providerState, tell),
    peerings,
    showsPeerings: before.showsPeerings || after.showsPeerings,
    isBare: before.isBare && after.isBare,
    hasUsedAuthorization: before.hasUsedAuthorization || after.hasUsedAuthorization,
  };
}

type Named = { readonly ref: Ref; readonly at: Source };

/** Adds a fact to its list, or merges it with the one about the same resource. */
function add<Item extends Named>(list: Item[], item: Item, merge: (before: Item, after: Item) => Item): void {
  const at = list.findIndex((each) => isSameResource(each.ref, item.ref));
  const before = list[at];
  if (before) list[at] = merge(before, item);
  else list.push(item);
}

const unknownCircuit = (ref: Ref, at: Source): CircuitFact => ({
  kind: 'circuit',
  ref,
  at,
  origin: 'graph',
  peerings: [],
  showsPeerings: false,
  isBare: true,
  hasUsedAuthorization: false,
});

export function mergedFacts(facts: readonly Fact[]): Merged {
  const circuits: CircuitFact[] = [];
  const ports: FactOf<'port'>[] = [];
  const filters: FactOf<'filter'>[] = [];
  const connections: FactOf<'connection'>[] = [];
  const gateways: FactOf<'gateway'>[] = [];
  const addresses: FactOf<'address'>[] = [];
  const localGateways: FactOf<'local-gateway'>[] = [];
  const vnets: FactOf<'vnet'>[] = [];
  const contradictions: Contradiction[] = [];

  const telling =
    ({ name }: Ref): Tell =>
    (field, before, after) => {
      contradictions.push({
        element: name,
        field,
        before: { value: shown(before.value), at: before.at },
        after: { value: shown(after.value), at: after.at },
      });
    };
  /** Reports where plain values differ; the later one wins. */
  const checked =
    <Item extends Named>(fields: readonly (keyof Item & string)[]) =>
    (before: Item, after: Item): Item => {
      const tell = telling(before.ref);
      for (const field of fields) {
        const [one, other] = [before[field], after[field]];
        const isSaid = one !== undefined && other !== undefined && !(Array.isArray(one) && one.length === 0);
        if (isSaid && sameCase(one) !== sameCase(other))
          tell(field, { value: one, at: before.at }, { value: other, at: after.at });
      }
      const said = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined));
      return { ...before, ...said, ref: fullerRef(before.ref, after.ref) };
    };
  const addPeering = (circuit: Ref, peering: PeeringFact, at: Source) => {
    if (!circuits.some(({ ref }) => isSameResource(ref, circuit))) circuits.push(unknownCircuit(circuit, at));
    const index = circuits.findIndex(({ ref }) => isSameResource(ref, circuit));
    const before = circuits[index];
    if (!before) return;
    const peerings = withPeering(before.peerings, peering, telling(before.ref));
    circuits[index] = { ...before, peerings, showsPeerings: true };
  };

  for (const fact of facts)
    switch (fact.kind) {
      case 'circuit':
        add(circuits, fact, (before, after) => mergedCircuit(before, after, telling(before.ref)));
        break;
      case 'port':
        add(ports, fact, (before, after) => ({
          ...after,
          location: later('location', before.location, after.location, telling(before.ref)),
        }));
        break;
      case 'filter':
        // Some outputs list rules one by one.
        add(filters, fact, (before, after) =>
          after.isPart
            ? { ...before, communities: [...new Set([...before.communities, ...after.communities])] }
            : checked<FactOf<'filter'>>(['communities'])(before, after),
        );
        break;
      case 'connection':
        add(connections, fact, checked(['type', 'weight', 'status']));
        break;
      case 'gateway':
        add(gateways, fact, checked(['sku', 'isActiveActive', 'region']));
        break;
      case 'address':
        add(addresses, fact, checked(['zones']));
        break;
      case 'local-gateway':
        add(localGateways, fact, checked(['lan', 'asn']));
        break;
      case 'vnet':
        add(vnets, fact, (before, after) => ({
          ...checked<FactOf<'vnet'>>(['lan', 'region'])(before, after),
          peerings: [...before.peerings, ...after.peerings],
        }));
        break;
      default:
        break;
    }
  for (const fact of facts) {
    if (fact.kind === 'peering') addPeering(fact.circuit, fact.peering, fact.at);
    if (fact.kind !== 'vnet-peering') continue;
    const index = vnets.findIndex(({ ref }) => isSameResource(ref, fact.vnet));
    const before = vnets[index];
    if (before) vnets[index] = { ...before, peerings: [...before.peerings, fact.peering] };
  }
  return {
    circuits,
    ports,
    filters,
    connections,
    gateways,
    addresses,
    localGateways,
    vnets,
    routes: facts.filter((fact) => fact.kind === 'routes'),
    learned: facts.filter((fact) => fact.kind === 'learned'),
    others: facts.filter(isOther),
    contradictions,
  };
}
