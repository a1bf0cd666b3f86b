// Computes every router's forwarding decision for an address, under one set of failures.

import type { Address, AdjacencyId, Prefix, RouterId } from '../model/network';
import { OWN } from './advertisement';
import type { Route } from './choose';
import { type Dependence, type DependenceCache, dependenceCache, NO_DEPENDENCE, unionOf } from './dependence';
import { type IndexedNetwork, type IndexedSession, memoised } from './indexNetwork';
import { type Doubts, type Knowledge, type PrefixRoutes, settle } from './settle';

/** A router's decision about a packet: forward it over any of the equal routes, deliver it or drop it. */
export type Decision =
  | { readonly kind: 'forward'; readonly prefix: Prefix; readonly routes: readonly Route[] }
  | { readonly kind: 'own'; readonly prefix: Prefix }
  | { readonly kind: 'no-route' }
  /** The decision depends on the order of updates, or BGP never converges. */
  | { readonly kind: 'undecided'; readonly prefix: Prefix };

export type ControlPlane = {
  readonly network: IndexedNetwork;
  /** Includes tunnels over failed adjacencies. */
  readonly down: ReadonlySet<AdjacencyId>;
  readonly knowledge: (router: RouterId, prefix: Prefix) => Knowledge;
  readonly decide: (router: RouterId, address: Address) => Decision;
  /** Failures that all answers given so far depend on. */
  readonly dependence: () => Dependence;
  /** Routers consulted so far, by position. */
  readonly consulted: () => Consulted;
  /** Marks these routers as consulted: their answer is known. */
  readonly noteConsulted: (consulted: Consulted) => void;
  /** Compares these prefixes' routes with those under no failure; equal routes have equal numbers. */
  readonly changesAmong: (prefixes: Iterable<Prefix>) => ReadonlyMap<Prefix, number>;
  /** True if all of these have the next hops that they have while nothing has failed. */
  readonly isSameFor: (consulted: Consulted) => boolean;
  /** Routes for an address that the router still uses; "other" where it uses different ones. */
  readonly leftAt: (router: RouterId, address: Address) => readonly Route[] | 'all' | 'other';
};

export type Consulted = ReadonlyMap<Prefix, ReadonlySet<number>>;

/** Sessions that are up and no longer advertise a prefix. */
export type Withdrawn = ReadonlyMap<Prefix, ReadonlySet<IndexedSession>>;

export type ControlPlaneFactory = (failures: ReadonlySet<AdjacencyId>, withdrawn?: Withdrawn) => ControlPlane;

/** Limit for each prefix; a scan of all pairs of failures needs fewer. */
const MOST_CACHED = 50;

/**
 * Control planes of one network for any set of failures. Routes of a prefix are exchanged on first use and
 * cached by the failures that can affect them, so scanning many failures stays cheap. `doubts` is
 * searchForOutcomes for every network that may have several outcomes.
 */
export function controlPlanes(network: IndexedNetwork, doubts: Doubts): ControlPlaneFactory {
  const exchanged = new Map<Prefix, DependenceCache<PrefixRoutes>>();
  const intact = memoised((prefix: Prefix) => settle({ network, prefix, lost: new Set() }, doubts, null));

  const numbers = new WeakMap<PrefixRoutes, number>();
  let lastNumber = 0;
  const numberOf = (routes: PrefixRoutes): number => {
    const known = numbers.get(routes);
    if (known !== undefined) return known;
    lastNumber += 1;
    numbers.set(routes, lastNumber);
    return lastNumber;
  };

  return (failures, withdrawn) => {
    const down = network.withTunnels(failures);
    const failed = network.adjacencySet(down);
    const lost = new Set([...down].flatMap(network.sessionsOn));
    const byPrefix = new Map<Prefix, PrefixRoutes>();
    const consulted = new Map<Prefix, Set<number>>();
    const noted = new Set<Consulted>();

    const exchangedFor = (prefix: Prefix): PrefixRoutes => {
      const before = intact(prefix);
      const silent = withdrawn?.get(prefix);
      if (silent) {
        const more = { network, prefix, lost: new Set([...lost, ...silent]) };
        return settle(more, doubts, before);
      }
      if ((before.dependence.up & failed) === 0n) return before;
      const known = exchanged.get(prefix) ?? dependenceCache<PrefixRoutes>(MOST_CACHED);
      exchanged.set(prefix, known);
      const found = known.get(failed);
      if (found) return found;
      const routes = settle({ network, prefix, lost }, doubts, before);
      known.set(routes.dependence, routes);
      return routes;
    };

    const routesOf = (prefix: Prefix): PrefixRoutes => {
      const found = byPrefix.get(prefix);
      if (found) return found;
      const routes = exchangedFor(prefix);
      byPrefix.set(prefix, routes);
      return routes;
    };

    const knowledgeAt = (index: number, prefix: Prefix): Knowledge => {
      const asked = consulted.get(prefix);
      if (asked) asked.add(index);
      else consulted.set(prefix, new Set([index]));
      return routesOf(prefix).at(index);
    };

    const indexOf = (router: RouterId) => network.routerIndex.get(router) ?? -1;
    return {
      network,
      down,
      knowledge: (router, prefix) => knowledgeAt(indexOf(router), prefix),
      decide: (router, address) => {
        const index = indexOf(router);
        for (const prefix of network.prefixesCovering(address)) {
          const { best, equal, isDecided } = knowledgeAt(index, prefix);
          if (!isDecided) return { kind: 'undecided', prefix };
          if (best === OWN) return { kind: 'own', prefix };
          if (best !== null) return { kind: 'forward', prefix, routes: equal };
        }
        return { kind: 'no-route' };
      },
      dependence: () => {
        const prefixes = new Set([
          ...consulted.keys(),
          ...[...noted].flatMap((others) => [...others.keys()]),
        ]);
        return [...prefixes].map((prefix) => routesOf(prefix).dependence).reduce(unionOf, NO_DEPENDENCE);
      },
      consulted: () => {
        for (const others of noted) {
          for (const [prefix, routers] of others) {
            consulted.set(prefix, new Set([...(consulted.get(prefix) ?? []), ...routers]));
          }
        }
        noted.clear();
        return consulted;
      },
      noteConsulted: (others) => {
        noted.add(others);
      },
      changesAmong: (prefixes) => {
        const changes = new Map<Prefix, number>();
        for (const prefix of prefixes) {
          const routes = routesOf(prefix);
          if (routes !== intact(prefix)) changes.set(prefix, numberOf(routes));
        }
        return changes;
      },
      isSameFor: (others) => {
        for (const [prefix, routers] of others) {
          const routes = routesOf(prefix);
          if (routes === intact(prefix)) continue;
          for (const router of routers) if (routes.comparedAt(router) !== 'same') return false;
        }
        return true;
      },
      leftAt: (router, address) => {
        const index = indexOf(router);
        for (const prefix of network.prefixesCovering(address)) {
          const routes = routesOf(prefix);
          const before = intact(prefix);
          const compared = routes === before ? 'same' : routes.comparedAt(index);
          if (compared === 'other') return 'other';
          if (compared === 'fewer') return routes.at(index).equal;
          if (before.at(index).best !== null) return 'all';
        }
        return 'all';
      },
    };
  };
}
