// New ids for a description without names: kind and number, such as "office-1". Ids of different kinds are
// independent, so that an office and a location that were called alike do not show it.

import { knownServices } from '../../format/shapes/otherWords';
import type { ElementId, NetworkDescription } from '../../model/description';
import { type ElementName, pairOfRouters } from '../../model/elementNames';

/** The new id; the old one where the description has no such element. */
type Renamed = (id: ElementId) => ElementId;

const idKinds = ['office', 'router', 'circuit', 'location', 'provider', 'wan', 'vnet', 'service'] as const;
type IdKind = (typeof idKinds)[number];

export type NamelessIds = { readonly to: Readonly<Record<IdKind, Renamed>> };

/** Begin of the new ids. Routers are named inside their office only: "router r1". */
const stems: Readonly<Record<IdKind, string>> = {
  office: 'office-',
  router: 'r',
  circuit: 'circuit-',
  location: 'location-',
  provider: 'provider-',
  wan: 'wan-',
  vnet: 'network-',
  service: 'service-',
};

/** Ids of the two routers of an office that has no map of them. */
const isOrdinal = (id: ElementId) => pairOfRouters.some((ordinal) => ordinal === id);
export const isKnown = (id: ElementId) => knownServices.some((known) => known === id);

/** Numbers ids in the given order; repeated ids count once. */
function numbered(kind: IdKind, ids: readonly ElementId[]): Renamed {
  const names = new Map([...new Set(ids)].map((id, index) => [id, `${stems[kind]}${index + 1}`]));
  return (id) => names.get(id) ?? id;
}

const idsOf = (elements: readonly { readonly id: ElementId }[]) => elements.map(({ id }) => id);

/** Numbers in the order of the file. Global Reach is compiled from the lower circuit id, so circuits keep theirs. */
export function namelessIds(description: NetworkDescription): NamelessIds {
  const { offices, circuits, wans, vnets, services } = description;
  const inOrder = [...circuits].sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = String(circuits.length).length;
  const circuitNames = new Map(
    inOrder.map(({ id }, index) => [id, `${stems.circuit}${String(index + 1).padStart(width, '0')}`]),
  );
  const providers = [
    ...circuits.flatMap(({ reach }) => (reach.kind === 'provider' ? [reach.provider] : [])),
    ...wans.flatMap(({ provider }) => provider ?? []),
  ];
  const routers = offices.flatMap((office) =>
    typeof office.routers === 'object' ? idsOf(office.routers) : [],
  );
  return {
    to: {
      office: numbered('office', idsOf(offices)),
      router: numbered(
        'router',
        routers.filter((id) => !isOrdinal(id)),
      ),
      circuit: (id) => circuitNames.get(id) ?? id,
      location: numbered(
        'location',
        circuits.flatMap(({ location }) => [...location]),
      ),
      provider: numbered('provider', providers),
      wan: numbered('wan', idsOf(wans)),
      vnet: numbered('vnet', idsOf(vnets)),
      service: numbered(
        'service',
        idsOf(services).filter((id) => !isKnown(id)),
      ),
    },
  };
}

/** The number in a new id, for a name: 1 for "office-1". */
export const numberIn = (id: ElementId): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** Kinds of the parts of a name's id, in order; the other parts are sides, peerings and instances. */
function kindsIn({ kind, id }: ElementName): readonly (IdKind | null)[] {
  const count = id.split('.').length;
  switch (kind) {
    case 'line':
      if (count === 4) return [null, 'wan', 'circuit', null];
      return count === 3 ? ['office', 'circuit', null] : ['office', 'wan'];
    case 'router':
      return ['office', 'router'];
    case 'connection':
    case 'peering':
    case 'session':
      return ['circuit'];
    case 'exit':
      return ['office'];
    case 'vpn':
      return ['office', 'vnet'];
    case 'gateway':
    case 'zone':
      return ['vnet'];
    case 'office':
    case 'circuit':
    case 'location':
    case 'provider':
    case 'wan':
    case 'vnet':
    case 'service':
      return [kind];
    case 'shared':
    case 'expectation':
      return [];
  }
}

/** Renames each part of "line:london.er.primary" by its kind. */
export function renamedName({ to }: NamelessIds, name: ElementName): ElementName {
  const kinds = kindsIn(name);
  const parts = name.id.split('.').map((part, index) => {
    const kind = kinds[index] ?? null;
    return kind === null ? part : to[kind](part);
  });
  return { kind: name.kind, id: parts.join('.') };
}
