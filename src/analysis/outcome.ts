// Two questions about one scenario: does the conversation work, and does it stay off the public internet?

import type { Address, AdjacencyId } from '../model/network';
import type { Scenario } from '../model/scenario';
import type { Link, LinkId, NodeId, Topology } from '../model/topology';
import { type ControlPlane, type ControlPlaneFactory, controlPlanes } from '../routing/controlPlane';
import { indexNetwork } from '../routing/indexNetwork';
import { type Trace, trace } from '../routing/trace';
import type { DropReason, RouterPath } from '../routing/walk';

/** A path in terms of what is drawn. */
export type Path = {
  readonly nodes: readonly NodeId[];
  readonly links: readonly LinkId[];
  readonly adjacencies: readonly AdjacencyId[];
};

export type LostPath = Path & { readonly reason: DropReason };

export type Reachability =
  | 'reached'
  /** The office itself has no route: nothing leaves it. */
  | 'no-route'
  /** Packets leave the office and die on the way. */
  | 'lost'
  /** The request arrives, and no reply finds its way back. */
  | 'no-reply'
  /** The reply comes back by another exit than the request took, and a stateful firewall drops it. */
  | 'reply-dropped';

/**
 * Does what flows stay off the public internet, requests and replies together? "mixed" when only some of
 * it does, "none" when nothing flows (which is never a merit).
 */
export type Privacy = 'yes' | 'no' | 'mixed' | 'none';

export type Outcome = {
  readonly reachability: Reachability;
  readonly privacy: Privacy;
  readonly requests: readonly Path[];
  readonly lost: readonly LostPath[];
  readonly replies: readonly Path[];
  readonly lostReplies: readonly LostPath[];
  /** Links of the public internet that something crosses: the proof of "not private". */
  readonly exposedLinks: readonly LinkId[];
  /** Where replies are sent: the source addresses that requests arrive with. */
  readonly replyAddresses: readonly Address[];
  readonly plane: ControlPlane;
};

export const isReachable = (outcome: Pick<Outcome, 'reachability'>): boolean =>
  outcome.reachability === 'reached';

/** Failed adjacencies of a scenario; misconfigurations leave every session up and add none. */
export function adjacenciesDown(topology: Topology, scenario: Scenario): ReadonlySet<AdjacencyId> {
  const failed = new Set(scenario.failures);
  return new Set(
    topology.failureTargets.filter(({ id }) => failed.has(id)).flatMap(({ adjacencies }) => adjacencies),
  );
}

const planesByTopology = new WeakMap<Topology, Map<string, ControlPlaneFactory>>();

/** Preferences and misconfigurations make the network; every other failure only takes parts of it down. */
function planesFor(topology: Topology, scenario: Scenario): ControlPlaneFactory {
  const known = planesByTopology.get(topology) ?? new Map<string, ControlPlaneFactory>();
  planesByTopology.set(topology, known);
  const misconfigurations = topology.failureTargets
    .filter(({ id, kind }) => kind === 'misconfiguration' && scenario.failures.includes(id))
    .map(({ id }) => id);
  const key = [scenario.connection, scenario.exit, ...misconfigurations].join(' ');
  const found = known.get(key);
  if (found) return found;
  const planes = controlPlanes(indexNetwork(topology.networkFor(scenario)));
  known.set(key, planes);
  return planes;
}

function drawn(topology: Topology, { routers, adjacencies }: RouterPath): Path {
  return {
    nodes: routers.map(topology.nodeOf),
    links: adjacencies.map(topology.linkOf),
    adjacencies,
  };
}

function uniquePaths(paths: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  return paths.filter(({ adjacencies }) => {
    const key = adjacencies.join();
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * A reply must come back through the firewall that saw the request. One stands at the internet exit and
 * one before the circuit, so it is lost where it crosses from one side to the other (modelled).
 */
function repliesPassFirewall(trace: Trace, isInternet: (adjacency: AdjacencyId) => boolean): boolean {
  return trace.exchanges.every(({ requests, replies }) =>
    requests.every((request) => {
      const out = request.adjacencies[0];
      return replies.delivered.some((reply) => {
        const back = reply.adjacencies[reply.adjacencies.length - 1];
        return out === undefined || back === undefined || isInternet(out) === isInternet(back);
      });
    }),
  );
}

function reachabilityOf(trace: Trace, isInternet: (adjacency: AdjacencyId) => boolean): Reachability {
  const { requests, exchanges } = trace;
  if (requests.delivered.length === 0) {
    return requests.dropped.some(({ adjacencies }) => adjacencies.length > 0) ? 'lost' : 'no-route';
  }
  if (exchanges.some(({ replies }) => replies.delivered.length === 0)) return 'no-reply';
  return repliesPassFirewall(trace, isInternet) ? 'reached' : 'reply-dropped';
}

export function outcomeOf(topology: Topology, scenario: Scenario): Outcome {
  const plane = planesFor(topology, scenario)(adjacenciesDown(topology, scenario));
  const flow = topology.flowFor(scenario);
  const traced = trace(plane, flow);
  const linkById = new Map<LinkId, Link>(topology.links.map((link) => [link.id, link]));
  const isInternet = (adjacency: AdjacencyId) =>
    linkById.get(topology.linkOf(adjacency))?.exposure === 'public-internet';

  const requests = traced.requests.delivered.map((path) => drawn(topology, path));
  const lost = traced.requests.dropped.map((drop) => ({ ...drawn(topology, drop), reason: drop.reason }));
  const replyWalks = traced.exchanges.map(({ replies }) => replies);
  const replies = uniquePaths(
    replyWalks.flatMap(({ delivered }) => delivered.map((path) => drawn(topology, path))),
  );
  const lostReplies = replyWalks.flatMap(({ dropped }) =>
    dropped.map((drop) => ({ ...drawn(topology, drop), reason: drop.reason })),
  );

  const flowing = [...requests, ...replies];
  const dying = lost.filter(({ adjacencies }) => adjacencies.some(isInternet));
  const exposed = flowing.map(({ adjacencies }) => adjacencies.some(isInternet));
  const exposedLinks = [...flowing, ...dying].flatMap(({ adjacencies }) =>
    adjacencies.filter(isInternet).map(topology.linkOf),
  );
  return {
    reachability: reachabilityOf(traced, isInternet),
    privacy: privacyOf(exposed, dying.length > 0),
    requests,
    lost,
    replies,
    lostReplies,
    exposedLinks: [...new Set(exposedLinks)],
    replyAddresses: [...new Set(traced.exchanges.map(({ replyTo }) => replyTo))],
    plane,
  };
}

function privacyOf(exposed: readonly boolean[], diesOnInternet: boolean): Privacy {
  if (exposed.length === 0) return diesOnInternet ? 'no' : 'none';
  if (exposed.every(Boolean)) return 'no';
  return exposed.some(Boolean) || diesOnInternet ? 'mixed' : 'yes';
}
