// Answers one question about a compiled network: both answers, the paths as drawn, and the reasons.

import type { Compiled } from '../../compile/compile';
import type { LinkId, NodeId } from '../../model/compiledTopology';
import type { AdjacencyId, Flow, Network, RouterId } from '../../model/network';
import type { NetworkScenario } from '../../model/networkScenario';
import { type ControlPlane, type ControlPlaneFactory, controlPlanes } from '../../routing/controlPlane';
import { converse } from '../../routing/conversation';
import { crossedBy, type DropReason, type Forwarding } from '../../routing/forwarding';
import { type IndexedNetwork, indexNetwork } from '../../routing/indexNetwork';
import { searchWhateverTheIds } from '../../routing/routerIds';
import { traced } from '../../routing/trace';
import type { RouterPath } from '../../routing/walk';
import { type Judgement, judge } from '../judge';
import type { MapStates } from '../map/mapStates';
import { statesInScenario } from '../map/statesInScenario';
import { type Carriers, carriersOf } from '../overview/carriers';
import { type Damage, damageBetween } from '../overview/damage';
import { type RouterDecision, whyFor } from '../whyThisPath';

/** A path as drawn: links between each node and the next, several where a provider's edge lies between. */
export type DrawnPath = {
  readonly nodes: readonly NodeId[];
  /** One fewer than the nodes. */
  readonly links: readonly (readonly LinkId[])[];
  readonly routers: readonly RouterId[];
};

export type LostPath = DrawnPath & { readonly reason: DropReason };

export type NetworkAnswer = Judgement & {
  readonly scenario: NetworkScenario;
  readonly carriers: Carriers;
  /** The answer to the same question while nothing has failed, and how much worse this one is. */
  readonly intact: Judgement;
  readonly damage: Damage;
  readonly requests: readonly DrawnPath[];
  readonly lost: readonly LostPath[];
  readonly replies: readonly DrawnPath[];
  readonly lostReplies: readonly LostPath[];
  /** False where there are more paths than are listed. */
  readonly listsAll: boolean;
  readonly requestLinks: ReadonlySet<LinkId>;
  readonly replyLinks: ReadonlySet<LinkId>;
  /** Links that can carry nothing under these failures. */
  readonly downLinks: ReadonlySet<LinkId>;
  /** The map's states for this answer. */
  readonly map: MapStates;
  /** The choice of each router on the request path, and its alternatives. */
  readonly decisions: readonly RouterDecision[];
};

type Routing = { readonly network: IndexedNetwork; readonly planes: ControlPlaneFactory };

const known = new WeakMap<Network, Routing>();

function routingOf(network: Network): Routing {
  const found = known.get(network);
  if (found) return found;
  const indexed = indexNetwork(network);
  const routing = { network: indexed, planes: controlPlanes(indexed, searchWhateverTheIds(indexed)) };
  known.set(network, routing);
  return routing;
}

type Asked = { readonly compiled: Compiled; readonly flow: Flow; readonly plane: ControlPlane };

function ask(compiled: Compiled, scenario: NetworkScenario): Asked | null {
  const flow = compiled.flowFor(scenario);
  if (!flow) return null;
  const failed = new Set(scenario.failures);
  const down = compiled.topology.failureTargets.flatMap(({ id, adjacencies }) =>
    failed.has(id) ? adjacencies : [],
  );
  return { compiled, flow, plane: routingOf(compiled.networkFor(scenario)).planes(new Set(down)) };
}

/** A provider's edge at layer 2 does no routing, so one adjacency uses two links. */
function drawn({ compiled, plane: { network } }: Asked, { routers, adjacencies }: RouterPath): DrawnPath {
  const { linksOf, links } = compiled.topology;
  const byId = new Map(links.map((link) => [link.id, link]));
  const between = (adjacency: AdjacencyId, from: NodeId): readonly LinkId[] => {
    const all = linksOf[adjacency] ?? [];
    const first = byId.get(all[0] ?? '');
    return first && !first.ends.includes(from) ? [...all].reverse() : all;
  };
  const nodes = routers.map(network.nodeOf);
  return { routers, nodes, links: adjacencies.map((each, index) => between(each, nodes[index] ?? '')) };
}

function unique<Path extends DrawnPath>(paths: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  return paths.filter(({ nodes, links }) => {
    const key = JSON.stringify([nodes, links]);
    return !seen.has(key) && seen.add(key);
  });
}

function linksCrossed({ compiled }: Asked, walks: readonly Forwarding[]): ReadonlySet<LinkId> {
  return new Set(walks.flatMap(crossedBy).flatMap((adjacency) => compiled.topology.linksOf[adjacency] ?? []));
}

const intactOf = ({ failures: _, ...rest }: NetworkScenario): NetworkScenario => ({ ...rest, failures: [] });

function judgedIntact(compiled: Compiled, scenario: NetworkScenario, now: Judgement): Judgement {
  if (scenario.failures.length === 0) return now;
  const intact = ask(compiled, intactOf(scenario));
  return intact ? judge(converse(intact.plane, intact.flow)) : now;
}

/** Decisions with one address per router, those on the path first; the first lookup counts as its reason. */
const firstOfEach = (decisions: readonly RouterDecision[]): readonly RouterDecision[] => {
  const seen = new Set<RouterId>();
  const [onPath, others] = [true, false].map((is) => decisions.filter((each) => each.onPath === is));
  return [...(onPath ?? []), ...(others ?? [])].filter(({ router }) => !seen.has(router) && seen.add(router));
};

/** Null where the office or the destination does not exist. */
export function networkAnswer(compiled: Compiled, scenario: NetworkScenario): NetworkAnswer | null {
  const asked = ask(compiled, scenario);
  if (!asked) return null;
  const { plane, flow } = asked;
  const conversation = converse(plane, flow);
  const { requests, exchanges } = traced(conversation);
  const judgement = judge(conversation);
  const intact = judgedIntact(compiled, scenario, judgement);
  const replies = exchanges.map((each) => each.replies);
  const failed = new Set(scenario.failures);
  const down = compiled.topology.failureTargets.filter(({ id }) => failed.has(id));
  const lostOf = (walk: (typeof replies)[number]): readonly LostPath[] =>
    walk.dropped.map((drop) => ({ ...drawn(asked, drop), reason: drop.reason }));
  return {
    ...judgement,
    scenario,
    carriers: carriersOf(compiled.topology, conversation),
    intact,
    damage: damageBetween(intact, judgement),
    requests: unique(requests.delivered.map((path) => drawn(asked, path))),
    lost: unique(lostOf(requests)),
    replies: unique(replies.flatMap(({ delivered }) => delivered.map((path) => drawn(asked, path)))),
    lostReplies: unique(replies.flatMap(lostOf)),
    listsAll: [requests, ...replies].every(({ isComplete }) => isComplete),
    requestLinks: linksCrossed(asked, [conversation.requests]),
    replyLinks: linksCrossed(
      asked,
      conversation.exchanges.map((each) => each.replies),
    ),
    map: statesInScenario(compiled.topology, scenario, conversation),
    downLinks: new Set(down.flatMap(({ links }) => links)),
    decisions: firstOfEach(whyFor(plane, flow, 'request').flatMap(({ decisions }) => decisions)),
  };
}

/** The choice of each router on the path of replies, and its alternatives; empty without a question. */
export function replyDecisions(compiled: Compiled, scenario: NetworkScenario): readonly RouterDecision[] {
  const asked = ask(compiled, scenario);
  if (!asked) return [];
  return firstOfEach(whyFor(asked.plane, asked.flow, 'reply').flatMap(({ decisions }) => decisions));
}

/** The map's states for replies; null where the office or the destination does not exist. */
export function replyStates(compiled: Compiled, scenario: NetworkScenario): MapStates | null {
  const asked = ask(compiled, scenario);
  if (!asked) return null;
  return statesInScenario(compiled.topology, scenario, converse(asked.plane, asked.flow), 'reply');
}
