// What a failover test of each connection would list: the routes heard over it and over the others, before and during.

import type { Address, AdjacencyId, Prefix, Session } from '../model/network';
import { type Scenario, withFailures } from '../model/scenario';
import type { Link, LinkId, Topology } from '../model/topology';
import type { ControlPlane } from '../routing/controlPlane';
import { outcomeOf } from './outcome';

/** Routes towards the service are heard from Microsoft, those towards the office from the partner. */
export type RouteDirection = 'to-service' | 'to-office';

export type ConnectionRoute = {
  readonly direction: RouteDirection;
  readonly prefix: Prefix;
  /** For each connection the AS path that came with the route; null where it is not heard. */
  readonly heardOver: readonly { readonly connection: LinkId; readonly asPath: readonly number[] | null }[];
};

type RouteList = {
  readonly before: readonly ConnectionRoute[];
  readonly during: readonly ConnectionRoute[];
};

export type ConnectionTest = {
  /** The connection that is taken out of service. */
  readonly connection: LinkId;
  /** Still heard over another connection during the test. */
  readonly redundantRoutes: RouteList;
  readonly nonRedundantRoutes: RouteList;
};

type Lane = { readonly connection: LinkId; readonly adjacency: AdjacencyId };

/** The adjacency of the scenario's peering on each connection. */
function lanesOf(topology: Topology, plane: ControlPlane, { peering }: Scenario): readonly Lane[] {
  const isConnection = (link: Link) => link.kind === 'connection';
  return topology.links
    .filter(isConnection)
    .flatMap(({ id: connection }) =>
      plane.network.network.adjacencies
        .filter(({ id }) => topology.linkOf(id) === connection && topology.peeringOf(id) === peering)
        .map(({ id: adjacency }) => ({ connection, adjacency })),
    );
}

const isMicrosoft = (topology: Topology, router: string) =>
  topology.nodes.some(({ id, operator }) => id === topology.nodeOf(router) && operator === 'microsoft');

function asPathOver(plane: ControlPlane, session: Session, prefix: Prefix): readonly number[] | null {
  const { routes } = plane.knowledge(session.to, prefix);
  return routes.find(({ over }) => over.session === session)?.asPath ?? null;
}

/** Every route for these addresses that is heard over at least one of the lanes. */
function routesOver(
  topology: Topology,
  plane: ControlPlane,
  lanes: readonly Lane[],
  addresses: Readonly<Record<RouteDirection, Address | undefined>>,
): readonly ConnectionRoute[] {
  const { sessions } = plane.network.network;
  return (['to-service', 'to-office'] as const).flatMap((direction) => {
    const address = addresses[direction];
    const prefixes = address === undefined ? [] : plane.network.prefixesCovering(address);
    const fromMicrosoft = direction === 'to-service';
    return prefixes
      .map((prefix) => ({
        direction,
        prefix,
        heardOver: lanes.map(({ connection, adjacency }) => {
          const session = sessions.find(
            (each) => each.adjacency === adjacency && isMicrosoft(topology, each.from) === fromMicrosoft,
          );
          return { connection, asPath: session ? asPathOver(plane, session, prefix) : null };
        }),
      }))
      .filter(({ heardOver }) => heardOver.some(({ asPath }) => asPath !== null));
  });
}

/**
 * Takes one connection after the other out of service, on top of what has failed already. None where the
 * intact scenario uses no connection.
 */
export function connectionTests(topology: Topology, scenario: Scenario): readonly ConnectionTest[] {
  const intact = outcomeOf(topology, withFailures(scenario, []));
  const { plane } = outcomeOf(topology, scenario);
  const lanes = lanesOf(topology, plane, scenario);
  const inUse = new Set(intact.requests.flatMap(({ links }) => links));
  if (!lanes.some(({ connection }) => inUse.has(connection))) return [];
  const addresses = {
    'to-service': topology.flowFor(scenario).destination,
    'to-office': intact.replyAddresses[0],
  };
  const before = routesOver(topology, plane, lanes, addresses);
  return lanes.map(({ connection }) => {
    const then = outcomeOf(topology, withFailures(scenario, [...scenario.failures, connection]));
    const during = routesOver(topology, then.plane, lanes, addresses);
    const remains = (route: ConnectionRoute) =>
      during.some(({ direction, prefix }) => direction === route.direction && prefix === route.prefix);
    return {
      connection,
      redundantRoutes: { before: before.filter(remains), during },
      nonRedundantRoutes: { before: before.filter((route) => !remains(route)), during: [] },
    };
  });
}
