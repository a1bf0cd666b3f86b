// Names of a description's elements: "kind:id", or the id alone where only one element has it.

import type { ConnectionSide, ElementId, NetworkDescription, Office } from './description';

export const elementKinds = [
  'office',
  'router',
  'line',
  'circuit',
  'connection',
  'peering',
  /** A peering on one of the two connections. */
  'session',
  'location',
  'provider',
  'wan',
  'exit',
  'vpn',
  'vnet',
  'gateway',
  'zone',
  'service',
  'shared',
  'expectation',
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** Elements that can fail, alone or together. */
export const failingKinds = [
  'office',
  'router',
  'line',
  'circuit',
  'connection',
  'peering',
  'session',
  'location',
  'provider',
  'wan',
  'exit',
  'vpn',
  'gateway',
  'zone',
] as const satisfies readonly ElementKind[];

/** An id has parts joined by a dot: "line:london.er.primary", "connection:er.primary". */
export type ElementName = { readonly kind: ElementKind; readonly id: string };

export const sides: readonly ConnectionSide[] = ['primary', 'secondary'];

/** Routers of an office with two: the first takes primaries, the second secondaries. */
export const pairOfRouters = ['first', 'second'] as const;

/** Routers of an office where circuits may end, by the ids that follow the office's in a name. */
export function routerIds({ routers }: Office): readonly ElementId[] {
  if (routers === undefined || routers === 1) return [];
  return routers === 2 ? pairOfRouters : routers.map(({ id }) => id);
}

/** The sides of a circuit that end at an office: both, unless a map of routers names only one. */
export function sidesAt(office: Office, circuit: ElementId): readonly ConnectionSide[] {
  if (typeof office.routers !== 'object') return sides;
  const ends = office.routers.flatMap((router) => router.ends).filter((end) => end.circuit === circuit);
  return sides.filter((side) => ends.some((end) => end.side === undefined || end.side === side));
}

const ofOffice = (office: Office): readonly ElementName[] => [
  { kind: 'office', id: office.id },
  ...routerIds(office).map((router): ElementName => ({ kind: 'router', id: `${office.id}.${router}` })),
  ...office.circuits.flatMap((circuit) =>
    sidesAt(office, circuit).map(
      (side): ElementName => ({ kind: 'line', id: `${office.id}.${circuit}.${side}` }),
    ),
  ),
  ...office.wans.map((wan): ElementName => ({ kind: 'line', id: `${office.id}.${wan}` })),
  ...office.vpn.map((vnet): ElementName => ({ kind: 'vpn', id: `${office.id}.${vnet}` })),
  ...(typeof office.exit === 'object' ? [{ kind: 'exit', id: office.id } as const] : []),
];

/** All elements of a description that can fail together, by name. */
export function failingElements(description: NetworkDescription): readonly ElementName[] {
  const { offices, circuits, wans, vnets } = description;
  const named = (kind: ElementKind, ids: Iterable<string>) =>
    Array.from(new Set(ids), (id): ElementName => ({ kind, id }));
  const ofCircuits = circuits.flatMap(
    ({ id, microsoft, private: privatePeering }): readonly ElementName[] => {
      const peerings = [...(microsoft ? ['microsoft'] : []), ...(privatePeering ? ['private'] : [])];
      return [
        { kind: 'circuit', id },
        ...named(
          'connection',
          sides.map((side) => `${id}.${side}`),
        ),
        ...named(
          'peering',
          peerings.map((peering) => `${id}.${peering}`),
        ),
        ...named(
          'session',
          sides.flatMap((side) => peerings.map((peering) => `${id}.${side}.${peering}`)),
        ),
      ];
    },
  );
  const providers = [
    ...circuits.flatMap(({ reach }) => (reach.kind === 'provider' ? [reach.provider] : [])),
    ...wans.flatMap(({ provider }) => provider ?? []),
  ];
  return [
    ...offices.flatMap(ofOffice),
    ...ofCircuits,
    ...named(
      'location',
      circuits.flatMap(({ location }) => location),
    ),
    ...named('provider', providers),
    ...named(
      'wan',
      wans.map(({ id }) => id),
    ),
    ...named(
      'gateway',
      vnets.map(({ id }) => id),
    ),
    ...named(
      'zone',
      vnets.map(({ id }) => id),
    ),
  ];
}
