// Computes one conversation's outcome: both answers, its paths as drawn, and their proof.

import type { LinkId, NodeId } from '../model/compiledTopology';
import type { Address, AdjacencyId, ExposureClass, Flow, RouterId } from '../model/network';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import type { ControlPlane } from '../routing/controlPlane';
import { type Conversation, converse, lookedUp } from '../routing/conversation';
import { crossedBy, type DropReason, sharesOf } from '../routing/forwarding';
import type { IndexedNetwork } from '../routing/indexNetwork';
import { type TracedExchange, traced } from '../routing/trace';
import type { RouterPath, Walk } from '../routing/walk';
import { indexTopology } from './indexTopology';
import { dropsAtFirewall, type Judgement, judge, shareThatWorks } from './judge';

/** A path of packets, and its drawn elements. */
export type Path = {
  readonly routers: readonly RouterId[];
  readonly adjacencies: readonly AdjacencyId[];
  /** The address that each router looks up. */
  readonly lookups: readonly Address[];
  readonly nodes: readonly NodeId[];
  readonly links: readonly LinkId[];
};

export type LostPath = Path & { readonly reason: DropReason };

/** Replies to one source address, delivered or lost. */
export type ReplyGroup = {
  /** Share of the requests that arrive with this address, 0..1. */
  readonly share: number;
  readonly paths: readonly Path[];
};

export type Outcome = Judgement & {
  readonly flow: Flow;
  /** Includes every tunnel over failed adjacencies. */
  readonly down: ReadonlySet<AdjacencyId>;
  readonly requests: readonly Path[];
  readonly lost: readonly LostPath[];
  readonly replies: readonly Path[];
  readonly lostReplies: readonly LostPath[];
  readonly replyGroups: readonly ReplyGroup[];
  /** Some replies that would arrive are dropped by a firewall that has not seen their request. */
  readonly dropsAtFirewall: boolean;
  /** False where there are more paths than these; the answers cover all of them. */
  readonly listsAll: boolean;
  /** Share of the conversations that work, 0..1, spread evenly over equal paths. */
  readonly works: number;
  /** Links that any request crosses, even one that is dropped, and those that any reply crosses. */
  readonly requestLinks: ReadonlySet<LinkId>;
  readonly replyLinks: ReadonlySet<LinkId>;
  /** Public internet links crossed without encryption: the proof of "not private". */
  readonly exposedLinks: readonly LinkId[];
  /** Tunnels in use over the public internet. */
  readonly tunnelLinks: readonly LinkId[];
  /** Every reply takes the path of its own request, in reverse, however many paths there are. */
  readonly repliesRetrace: boolean;
  /** Destinations of replies: the source addresses that requests arrive with. */
  readonly replyAddresses: readonly Address[];
};

/** Failed adjacencies of a scenario; misconfigurations leave every session up and add none. */
export function adjacenciesDown(topology: Topology, { failures }: Scenario): ReadonlySet<AdjacencyId> {
  const { targetById } = indexTopology(topology);
  return new Set(failures.flatMap((id) => targetById.get(id)?.adjacencies ?? []));
}

/** The control plane of every router in this scenario. */
export const planeOf = (topology: Topology, scenario: Scenario): ControlPlane =>
  indexTopology(topology).routingFor(scenario).planes(adjacenciesDown(topology, scenario));

/** The verdict without the drawn paths. */
export const judgementOf = (topology: Topology, scenario: Scenario): Judgement =>
  judge(converse(planeOf(topology, scenario), topology.flowFor(scenario)));

function drawn(network: IndexedNetwork, path: RouterPath, addresses: readonly Address[]): Path {
  const { routers, adjacencies } = path;
  return {
    routers,
    adjacencies,
    lookups: lookedUp(network, routers, addresses),
    nodes: routers.map(network.nodeOf),
    links: adjacencies.map(network.linkOf),
  };
}

/** Paths of a walk, with the addresses looked up in order. */
function drawnWalk(network: IndexedNetwork, { delivered, dropped }: Walk, addresses: readonly Address[]) {
  return {
    delivered: delivered.map((path) => drawn(network, path, addresses)),
    dropped: dropped.map((drop): LostPath => ({ ...drawn(network, drop, addresses), reason: drop.reason })),
  };
}

function uniquePaths<Kind extends Path>(paths: readonly Kind[]): readonly Kind[] {
  const seen = new Set<string>();
  return paths.filter(({ nodes, adjacencies }) => {
    const key = [nodes[0], ...adjacencies].join();
    return !seen.has(key) && seen.add(key);
  });
}

/** False where requests of one source address have several paths, as a reply may then take any of them. */
function retraces(network: IndexedNetwork, { requests, replies }: TracedExchange): boolean {
  const [out, ...moreOut] = requests;
  const [back, ...moreBack] = replies.delivered;
  if (!out || !back || moreOut.length + moreBack.length > 0) return false;
  const nodesOf = ({ routers }: RouterPath) => routers.map(network.nodeOf);
  return nodesOf(out).join() === nodesOf(back).reverse().join();
}

/** Of the requests that arrive, the share with each source address. */
function sharesArriving({ requests, exchanges }: Conversation): readonly number[] {
  const shares = sharesOf(requests);
  const sums = exchanges.map(({ arrivals }) =>
    arrivals.reduce((sum, place) => sum + (shares.get(place) ?? 0), 0),
  );
  const all = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((each) => each / all);
}

export function outcomeOf(topology: Topology, scenario: Scenario): Outcome {
  const plane = planeOf(topology, scenario);
  const { network } = plane;
  const flow = topology.flowFor(scenario);
  const conversation = converse(plane, flow);
  const trace = traced(conversation);
  const requests = drawnWalk(network, trace.requests, [flow.destination]);
  const replies = trace.exchanges.map((each) => drawnWalk(network, each.replies, each.addresses));

  const arriving = sharesArriving(conversation);

  const requestsCross = crossedBy(conversation.requests);
  const repliesCross = conversation.exchanges.flatMap(({ replies }) => crossedBy(replies));
  const linksOf = (adjacencies: readonly AdjacencyId[]) => new Set(adjacencies.map(network.linkOf));
  const linksOfClass = (exposure: ExposureClass) => {
    const crossed = [...requestsCross, ...repliesCross];
    return [...linksOf(crossed.filter((adjacency) => network.exposureOf(adjacency) === exposure))];
  };
  return {
    ...judge(conversation),
    flow,
    down: plane.down,
    requests: requests.delivered,
    lost: requests.dropped,
    replies: uniquePaths(replies.flatMap(({ delivered }) => delivered)),
    replyGroups: replies.map(({ delivered, dropped }, index) => ({
      share: arriving[index] ?? 0,
      paths: [...delivered, ...dropped],
    })),
    lostReplies: uniquePaths(replies.flatMap(({ dropped }) => dropped)),
    listsAll: [trace.requests, ...trace.exchanges.map((each) => each.replies)].every(
      (walk) => walk.isComplete,
    ),
    dropsAtFirewall: dropsAtFirewall(conversation),
    works: shareThatWorks(conversation),
    requestLinks: linksOf(requestsCross),
    replyLinks: linksOf(repliesCross),
    exposedLinks: linksOfClass('internet'),
    tunnelLinks: linksOfClass('tunnel'),
    repliesRetrace: trace.exchanges.every((each) => retraces(network, each)),
    replyAddresses: [...new Set(trace.exchanges.map(({ replyTo }) => replyTo))],
  };
}
