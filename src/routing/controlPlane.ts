// Every router's answer to "which way to this address?", under one set of failures.

import type { Address, AdjacencyId, Prefix, RouterId } from '../model/network';
import type { Route } from './choose';
import { exchangeRoutes, type Knowledge, OWN, type PrefixRoutes } from './exchangeRoutes';
import type { AdjacencySet, IndexedNetwork } from './indexNetwork';

/** What a router does with a packet: hand it on by any of the equal routes, or keep or drop it. */
export type Decision =
  | { readonly kind: 'forward'; readonly prefix: Prefix; readonly routes: readonly Route[] }
  | { readonly kind: 'own'; readonly prefix: Prefix }
  | { readonly kind: 'no-route' };

export type ControlPlane = {
  readonly network: IndexedNetwork;
  readonly down: ReadonlySet<AdjacencyId>;
  readonly knowledge: (router: RouterId, prefix: Prefix) => Knowledge;
  readonly decide: (router: RouterId, address: Address) => Decision;
  /** Whose failure could have changed any answer given so far; the failure of others changes none. */
  readonly consulted: () => AdjacencySet;
};

export type ControlPlaneFactory = (down: ReadonlySet<AdjacencyId>) => ControlPlane;

/** For each prefix; more than a scan of all pairs needs. When it is full, remembering starts afresh. */
const MOST_REMEMBERED = 200;

/**
 * Control planes of one network for any set of failures. Routes of a prefix are exchanged when first
 * asked for and remembered by the failures that can touch them, so scanning many failures stays cheap.
 */
export function controlPlanes(network: IndexedNetwork): ControlPlaneFactory {
  const exchanged = new Map<Prefix, Map<AdjacencySet, PrefixRoutes>>();

  return (down) => {
    const failed = network.adjacencySet(down);
    const byPrefix = new Map<Prefix, PrefixRoutes>();

    const routesOf = (prefix: Prefix): PrefixRoutes => {
      const byFailures = exchanged.get(prefix) ?? new Map<AdjacencySet, PrefixRoutes>();
      exchanged.set(prefix, byFailures);
      const key = failed & network.adjacenciesCarrying(prefix);
      const known = byFailures.get(key);
      if (known) return known;
      const routes = exchangeRoutes(network, prefix, down);
      if (byFailures.size >= MOST_REMEMBERED) byFailures.clear();
      byFailures.set(key, routes);
      return routes;
    };

    const knowledgeAt = (index: number, prefix: Prefix): Knowledge => {
      let routes = byPrefix.get(prefix);
      if (!routes) {
        routes = routesOf(prefix);
        byPrefix.set(prefix, routes);
      }
      return routes(index);
    };

    const indexOf = (router: RouterId) => network.routerIndex.get(router) ?? -1;
    return {
      network,
      down,
      knowledge: (router, prefix) => knowledgeAt(indexOf(router), prefix),
      decide: (router, address) => {
        const index = indexOf(router);
        for (const prefix of network.prefixesCovering(address)) {
          const { best, equal } = knowledgeAt(index, prefix);
          if (best === OWN) return { kind: 'own', prefix };
          if (best !== null) return { kind: 'forward', prefix, routes: equal };
        }
        return { kind: 'no-route' };
      },
      consulted: () => {
        let carrying = 0n;
        for (const prefix of byPrefix.keys()) carrying |= network.adjacenciesCarrying(prefix);
        return carrying;
      },
    };
  };
}
