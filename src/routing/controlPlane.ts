// Every router's answer to "which way to this address?", under one set of failures.

import type { Address, AdjacencyId, Prefix, RouterId } from '../model/network';
import { isEquallyGood, type Route } from './choose';
import { exchangeRoutes, type Knowledge, OWN, type PrefixRoutes } from './exchangeRoutes';
import type { IndexedNetwork } from './indexNetwork';

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
};

export type ControlPlaneFactory = (down: ReadonlySet<AdjacencyId>) => ControlPlane;

/**
 * Control planes of one network for any set of failures. Routes of a prefix are exchanged when first
 * asked for and remembered by the failures that can touch them, so scanning many failures stays cheap.
 */
export function controlPlanes(network: IndexedNetwork): ControlPlaneFactory {
  const exchanged = new Map<string, PrefixRoutes>();

  const routesOf = (prefix: Prefix, down: ReadonlySet<AdjacencyId>): PrefixRoutes => {
    let key = prefix;
    for (const adjacency of network.adjacenciesCarrying(prefix)) {
      key += down.has(adjacency) ? '1' : '0';
    }
    const known = exchanged.get(key);
    if (known) return known;
    const routes = exchangeRoutes(network, prefix, down);
    exchanged.set(key, routes);
    return routes;
  };

  return (down) => {
    const byPrefix = new Map<Prefix, PrefixRoutes>();
    const knowledgeAt = (index: number, prefix: Prefix): Knowledge => {
      let routes = byPrefix.get(prefix);
      if (!routes) {
        routes = routesOf(prefix, down);
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
          const { best, routes } = knowledgeAt(index, prefix);
          if (best === OWN) return { kind: 'own', prefix };
          if (best === null) continue;
          return { kind: 'forward', prefix, routes: routes.filter((route) => isEquallyGood(best, route)) };
        }
        return { kind: 'no-route' };
      },
    };
  };
}
