// A circuit for the description: Azure's values, and those that are unknown.

import { regionOfCommunity } from '../../model/azureRegions';
import { placeholderFor } from '../../model/placeholders';
import type { CircuitFact, FactOf, PeeringFact, Said, Source } from '../facts/facts';
import { given } from '../facts/facts';
import { slug, type WithId, withRef } from './ids';
import type { Merged } from './merged';

export type DescribedCircuit = {
  readonly fact: WithId<CircuitFact>;
  readonly id: string;
  readonly locations: readonly string[];
  readonly isLocationUnknown: boolean;
  readonly provider?: string | undefined;
  readonly isProviderUnknown: boolean;
  readonly isDirect: boolean;
  readonly isMetro: boolean;
  readonly sku?: 'local' | 'standard' | 'premium' | undefined;
  readonly mbps?: number | undefined;
  readonly microsoft?: DescribedMicrosoft | undefined;
  readonly private?: PeeringFact | undefined;
  /** Ids of the paste's circuits that Global Reach joins to it. */
  readonly globalReach: readonly string[];
  /** Circuits at the other end of Global Reach that are not in the paste. */
  readonly reachElsewhere: readonly string[];
  readonly isReachDown: boolean;
  /** The source of each value, by the field of the format. */
  readonly sources: ReadonlyMap<string, readonly [field: string, at: Source]>;
};

export type DescribedMicrosoft = {
  readonly peering: PeeringFact;
  readonly nat: readonly string[];
  readonly filter:
    | { readonly kind: 'none' | 'unknown' }
    | { readonly kind: 'named'; readonly name: string }
    | { readonly kind: 'shown'; readonly communities: readonly string[] };
};

const metro = /^(.+?)\s+metro$/i;

function locationsOf(text: string): readonly string[] {
  const [, city] = metro.exec(text) ?? [];
  return city === undefined ? [slug(text)] : [slug(city), `${slug(city)}2`];
}

const skus = ['local', 'standard', 'premium'] as const;

/** Regions by Azure's names, everything else by value. */
const communityName = (value: string): string => regionOfCommunity(value)?.name ?? value;

function filterOf(said: PeeringFact['filter'], { filters }: Merged): DescribedMicrosoft['filter'] {
  const ref = given(said);
  if (ref === undefined) return { kind: 'unknown' };
  if (ref === 'none') return { kind: 'none' };
  const shown: FactOf<'filter'> | undefined = withRef(filters, ref);
  return shown
    ? { kind: 'shown', communities: [...new Set(shown.communities.map(communityName))] }
    : { kind: 'named', name: ref.name };
}

function microsoftOf(peering: PeeringFact | undefined, merged: Merged): DescribedMicrosoft | undefined {
  return peering && { peering, nat: given(peering.nat) ?? [], filter: filterOf(peering.filter, merged) };
}

const isDown = (status: string | undefined) => status?.toLowerCase() === 'disconnected';

/** A pair is written once: at the circuit that set it up, or at the other if only that is known. */
function globalReachOf(circuit: WithId<CircuitFact>, all: readonly WithId<CircuitFact>[]) {
  const facts = circuit.peerings.flatMap((peering) => peering.globalReach);
  const ids: string[] = [];
  const elsewhere: string[] = [];
  for (const { other, isOwn } of facts) {
    const there = withRef(all, other);
    if (!there) elsewhere.push(other.name);
    else if (there.id !== circuit.id) {
      const isWrittenThere = there.peerings.some((peering) =>
        peering.globalReach.some((each) => each.isOwn && withRef(all, each.other)?.id === circuit.id),
      );
      if (isOwn || (!isWrittenThere && !ids.includes(there.id))) ids.push(there.id);
    }
  }
  return {
    globalReach: [...new Set(ids)],
    reachElsewhere: [...new Set(elsewhere)],
    isReachDown:
      facts.some(({ status, isOwn }) => isDown(status) && isOwn) ||
      (facts.length > 0 && facts.every(({ status }) => isDown(status))),
  };
}

function sourcesOf(fact: CircuitFact, location: Said<string> | undefined): DescribedCircuit['sources'] {
  const rows: readonly (readonly [string, string, Said<unknown> | undefined])[] = [
    ['location', 'peeringLocation', location],
    ['provider', 'serviceProviderName', fact.provider],
    ['direct', 'expressRoutePort', fact.port],
    ['bandwidth', given(fact.port) ? 'bandwidthInGbps' : 'bandwidthInMbps', fact.mbps],
    ['sku', 'sku.tier', fact.tier],
  ];
  const [peering] = fact.peerings;
  const said = rows.flatMap(([field, name, value]) =>
    value?.value === undefined ? [] : [[field, [name, value.at]] as const],
  );
  return new Map([...said, ...(peering ? [['peerings', ['peerings', peering.at]] as const] : [])]);
}

/** No circuit is slower than 1 Mbps, and none is many times faster than the largest port. */
const plausible = (mbps: number | undefined) =>
  mbps !== undefined && mbps >= 1 && mbps <= MOST_MBPS ? mbps : undefined;
const MOST_MBPS = 1_000_000;

export function describedCircuits(
  merged: Merged,
  circuits: readonly WithId<CircuitFact>[],
): readonly DescribedCircuit[] {
  return circuits.map((fact) => {
    const port = withRef(merged.ports, given(fact.port));
    const location = given(fact.location) === undefined ? (port?.location ?? fact.location) : fact.location;
    const isDirect = given(fact.port) !== undefined;
    const [placed, provider] = [given(location), given(fact.provider)];
    const tier = given(fact.tier)?.toLowerCase();
    const unknown = placeholderFor(fact.id);
    return {
      fact,
      id: fact.id,
      locations: placed === undefined ? [unknown] : locationsOf(placed),
      isLocationUnknown: placed === undefined,
      provider: isDirect ? undefined : provider === undefined ? unknown : slug(provider),
      isProviderUnknown: !isDirect && provider === undefined,
      isDirect,
      isMetro: placed !== undefined && metro.test(placed),
      sku: skus.find((each) => each === tier),
      mbps: plausible(given(fact.mbps)),
      microsoft: microsoftOf(
        fact.peerings.find(({ type }) => type === 'microsoft'),
        merged,
      ),
      private: fact.peerings.find(({ type }) => type === 'private'),
      ...globalReachOf(fact, circuits),
      sources: sourcesOf(fact, location),
    };
  });
}

/** The missing session of a peering: a prefix is absent, or repeats the other's. */
export function missingSession(peering: PeeringFact): 'primary' | 'secondary' | undefined {
  const [primary, secondary] = [peering.primary, peering.secondary];
  if (primary && secondary)
    return given(primary) !== undefined && given(primary) === given(secondary) ? 'secondary' : undefined;
  if (!primary && !secondary) return undefined;
  return primary ? 'secondary' : 'primary';
}

export const isDisabled = ({ state }: PeeringFact): boolean => given(state)?.toLowerCase() === 'disabled';
