// Lists the results of a failover test per connection: the routes learned over it and the others, before and
// during.

import type { CircuitEntry } from '../model/compiledElements';
import type { LinkId } from '../model/compiledTopology';
import type { Address, AdjacencyId, Prefix, Session } from '../model/network';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { ControlPlane } from '../routing/controlPlane';
import { outcomeOf, planeOf } from './outcome';
import { type Question, questionOf } from './question';

/** Routes towards the service are learned from Microsoft, those towards the office from the partner. */
export type RouteDirection = 'to-service' | 'to-office';

export type ConnectionRoute = {
  readonly direction: RouteDirection;
  readonly prefix: Prefix;
  /** For each connection the AS path of the route; null where it is not learned. */
  readonly receivedOver: readonly {
    readonly connection: LinkId;
    readonly asPath: readonly number[] | null;
  }[];
};

type RouteList = {
  readonly before: readonly ConnectionRoute[];
  readonly during: readonly ConnectionRoute[];
};

export type ConnectionTest = {
  /** The connection taken out of service. */
  readonly connection: LinkId;
  /** Still learned over another connection during the test. */
  readonly redundantRoutes: RouteList;
  readonly nonRedundantRoutes: RouteList;
};

type Lane = { readonly connection: LinkId; readonly adjacency: AdjacencyId };

/** Connections of the circuits that lead the office to the destination, and of those that its traffic crosses. */
function connectionsFor(
  topology: Topology,
  { circuits }: Question,
  crossed: ReadonlySet<LinkId>,
): ReadonlySet<LinkId> {
  const ids = new Set(circuits.map(({ id }) => id));
  const pipesOf = ({ connections }: CircuitEntry) => connections.flatMap(({ pipe }) => pipe ?? []);
  return new Set(
    topology.circuits
      .filter((circuit) => ids.has(circuit.id) || pipesOf(circuit).some((pipe) => crossed.has(pipe)))
      .flatMap(pipesOf),
  );
}

/** The adjacency of the scenario's peering on each of these connections. */
function lanesOf(
  topology: Topology,
  plane: ControlPlane,
  { destination: { peering } }: Question,
  connections: ReadonlySet<LinkId>,
): readonly Lane[] {
  return topology.links
    .filter(({ id }) => connections.has(id))
    .flatMap(({ id: connection }) =>
      plane.network.network.adjacencies
        .filter(({ id }) => topology.linksOf[id]?.includes(connection) && topology.peeringOf[id] === peering)
        .map(({ id: adjacency }) => ({ connection, adjacency })),
    );
}

const isMicrosoft = (topology: Topology, router: string) =>
  topology.nodes.some(({ operator, routers }) => operator === 'microsoft' && routers.includes(router));

function asPathOver(plane: ControlPlane, session: Session, prefix: Prefix): readonly number[] | null {
  const { routes } = plane.knowledge(session.to, prefix);
  return routes.find(({ over }) => over.session === session)?.asPath ?? null;
}

/** Routes learned over the lanes for these prefixes, including prefixes with none. */
function receivedIn(
  topology: Topology,
  plane: ControlPlane,
  lanes: readonly Lane[],
  routes: readonly Pick<ConnectionRoute, 'direction' | 'prefix'>[],
): readonly ConnectionRoute[] {
  const { sessions } = plane.network.network;
  return routes.map(({ direction, prefix }) => ({
    direction,
    prefix,
    receivedOver: lanes.map(({ connection, adjacency }) => {
      const session = sessions.find(
        (each) =>
          each.adjacency === adjacency && isMicrosoft(topology, each.from) === (direction === 'to-service'),
      );
      return { connection, asPath: session ? asPathOver(plane, session, prefix) : null };
    }),
  }));
}

const isReceived = ({ receivedOver }: ConnectionRoute) => receivedOver.some(({ asPath }) => asPath !== null);

/** The start of both questions: the connections with nothing failed, and the routes learned over them. */
function intactRoutes(topology: Topology, scenario: Scenario) {
  const intact = withFailures(scenario, []);
  const { requestLinks, replyLinks, replyAddresses, flow } = outcomeOf(topology, intact);
  const plane = planeOf(topology, intact);
  const question = questionOf(topology, intact);
  const crossed = new Set([...requestLinks, ...replyLinks]);
  const lanes = lanesOf(topology, plane, question, connectionsFor(topology, question, crossed));
  if (!lanes.some(({ connection }) => crossed.has(connection))) return null;
  const prefixesFor = (direction: RouteDirection, addresses: readonly Address[]) => {
    const prefixes = new Set(addresses.flatMap(plane.network.prefixesCovering));
    return [...prefixes].map((prefix) => ({ direction, prefix }));
  };
  const routes = receivedIn(topology, plane, lanes, [
    ...prefixesFor('to-service', [flow.destination]),
    ...prefixesFor('to-office', replyAddresses),
  ]).filter(isReceived);
  return { lanes, routes };
}

const receivedWith = (topology: Topology, scenario: Scenario, { lanes, routes }: IntactRoutes) =>
  receivedIn(topology, planeOf(topology, scenario), lanes, routes);

type IntactRoutes = NonNullable<ReturnType<typeof intactRoutes>>;

/**
 * Takes one connection after the other out of service, starting with nothing failed: a connection already out
 * would prove nothing. None where neither requests nor replies cross a connection with nothing failed.
 */
export function connectionTests(topology: Topology, scenario: Scenario): readonly ConnectionTest[] {
  const intact = intactRoutes(topology, scenario);
  if (intact === null) return [];
  return intact.lanes.map(({ connection }) => {
    const during = receivedWith(topology, withFailures(scenario, [connection]), intact).filter(isReceived);
    const remains = (route: ConnectionRoute) =>
      during.some(({ direction, prefix }) => direction === route.direction && prefix === route.prefix);
    return {
      connection,
      redundantRoutes: { before: intact.routes.filter(remains), during },
      nonRedundantRoutes: { before: intact.routes.filter((route) => !remains(route)), during: [] },
    };
  });
}

/** The routes that remain under the scenario's failures; none while nothing has failed. */
export function routesInView(topology: Topology, scenario: Scenario): readonly ConnectionRoute[] {
  const intact = scenario.failures.length > 0 ? intactRoutes(topology, scenario) : null;
  return intact === null ? [] : receivedWith(topology, scenario, intact);
}
