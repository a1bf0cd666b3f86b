// Two questions about one scenario: does the conversation work, and does it stay off the public internet?

import type { Address, AdjacencyId } from '../model/network';
import type { Scenario } from '../model/scenario';
import type { LinkId, NodeId, Topology } from '../model/topology';
import type { ControlPlane } from '../routing/controlPlane';
import { type Trace, trace as traceFlow } from '../routing/trace';
import type { Drop, DropReason, RouterPath, Walk } from '../routing/walk';
import { indexTopology } from './indexTopology';

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

export type Judgement = { readonly reachability: Reachability; readonly privacy: Privacy };

export type Outcome = Judgement & {
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

export const isReachable = ({ reachability }: Pick<Judgement, 'reachability'>): boolean =>
  reachability === 'reached';

/** Failed adjacencies of a scenario; misconfigurations leave every session up and add none. */
export function adjacenciesDown(topology: Topology, { failures }: Scenario): ReadonlySet<AdjacencyId> {
  const { targetById } = indexTopology(topology);
  return new Set(failures.flatMap((id) => targetById.get(id)?.adjacencies ?? []));
}

type IsInternet = (adjacency: AdjacencyId) => boolean;

/**
 * A reply must come back through the firewall that saw the request. One stands at the internet exit and
 * one before the circuit, so it is lost where it crosses from one side to the other (modelled).
 */
function repliesPassFirewall({ exchanges }: Trace, isInternet: IsInternet): boolean {
  return exchanges.every(({ requests, replies }) =>
    requests.every((request) => {
      const out = request.adjacencies[0];
      return replies.delivered.some((reply) => {
        const back = reply.adjacencies[reply.adjacencies.length - 1];
        return out === undefined || back === undefined || isInternet(out) === isInternet(back);
      });
    }),
  );
}

function reachabilityOf(trace: Trace, isInternet: IsInternet): Reachability {
  const { requests, exchanges } = trace;
  if (requests.delivered.length === 0) {
    return requests.dropped.some(({ adjacencies }) => adjacencies.length > 0) ? 'lost' : 'no-route';
  }
  if (exchanges.some(({ replies }) => replies.delivered.length === 0)) return 'no-reply';
  return repliesPassFirewall(trace, isInternet) ? 'reached' : 'reply-dropped';
}

/** What arrives may be private or not; what dies on the internet has been exposed there all the same. */
function privacyOf({ requests, exchanges }: Trace, isInternet: IsInternet): Privacy {
  const isExposed = ({ adjacencies }: RouterPath) => adjacencies.some(isInternet);
  const flowing = [...requests.delivered, ...exchanges.flatMap(({ replies }) => replies.delivered)];
  const dropped = [...requests.dropped, ...exchanges.flatMap(({ replies }) => replies.dropped)];
  const diesExposed = dropped.some(isExposed);
  if (flowing.length === 0) return diesExposed ? 'no' : 'none';
  if (flowing.every(isExposed)) return 'no';
  return diesExposed || flowing.some(isExposed) ? 'mixed' : 'yes';
}

export function judge(trace: Trace, isInternet: IsInternet): Judgement {
  return { reachability: reachabilityOf(trace, isInternet), privacy: privacyOf(trace, isInternet) };
}

function drawn(topology: Topology, { routers, adjacencies }: RouterPath): Path {
  return {
    nodes: routers.map(topology.nodeOf),
    links: adjacencies.map(topology.linkOf),
    adjacencies,
  };
}

function uniquePaths<Kind extends Path>(paths: readonly Kind[]): readonly Kind[] {
  const seen = new Set<string>();
  return paths.filter(({ nodes, adjacencies }) => {
    const key = [nodes[0], ...adjacencies].join();
    return !seen.has(key) && seen.add(key);
  });
}

function traced(topology: Topology, scenario: Scenario) {
  const { routingFor, isInternet } = indexTopology(topology);
  const plane = routingFor(scenario).planes(adjacenciesDown(topology, scenario));
  return { plane, isInternet, trace: traceFlow(plane, topology.flowFor(scenario)) };
}

/** The verdict without the picture. */
export function judgementOf(topology: Topology, scenario: Scenario): Judgement {
  const { trace, isInternet } = traced(topology, scenario);
  return judge(trace, isInternet);
}

export function outcomeOf(topology: Topology, scenario: Scenario): Outcome {
  const { plane, isInternet, trace } = traced(topology, scenario);
  const drawnDrop = (drop: Drop): LostPath => ({ ...drawn(topology, drop), reason: drop.reason });
  const delivered = (walk: Walk) => walk.delivered.map((path) => drawn(topology, path));
  const dropped = (walk: Walk) => walk.dropped.map(drawnDrop);

  const requests = delivered(trace.requests);
  const lost = dropped(trace.requests);
  const replies = uniquePaths(trace.exchanges.flatMap((exchange) => delivered(exchange.replies)));
  const lostReplies = uniquePaths(trace.exchanges.flatMap((exchange) => dropped(exchange.replies)));
  const exposedLinks = [...requests, ...replies, ...lost, ...lostReplies].flatMap(({ adjacencies }) =>
    adjacencies.filter(isInternet).map(topology.linkOf),
  );
  return {
    ...judge(trace, isInternet),
    requests,
    lost,
    replies,
    lostReplies,
    exposedLinks: [...new Set(exposedLinks)],
    replyAddresses: [...new Set(trace.exchanges.map(({ replyTo }) => replyTo))],
    plane,
  };
}
