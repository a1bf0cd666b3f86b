// Answers one question about a compiled network: both answers, the paths as drawn, and the reasons.

import type { Compiled } from '../../compile/compile';
import type { LinkId, NodeId } from '../../model/compiledTopology';
import type { Address, AdjacencyId, Flow, Network, RouterId } from '../../model/network';
import type { NetworkScenario } from '../../model/networkScenario';
import { type ControlPlane, type ControlPlaneFactory, controlPlanes } from '../../routing/controlPlane';
import { converse, lookedUp } from '../../routing/conversation';
import { crossedBy, type DropReason, type Forwarding } from '../../routing/forwarding';
import { type IndexedNetwork, indexNetwork } from '../../routing/indexNetwork';
import { searchWhateverTheIds } from '../../routing/routerIds';
import { type Trace, traced } from '../../routing/trace';
import type { RouterPath, Walk } from '../../routing/walk';
import { type Judgement, judge } from '../judge';
import type { MapStates } from '../map/mapStates';
import { statesInScenario } from '../map/statesInScenario';
import { type Carriers, carriersOf } from '../overview/carriers';
import { type Damage, damageBetween } from '../overview/damage';
import { type AddressDecisions, whyFor } from '../whyThisPath';

/** A path as drawn: links between each node and the next, several where a provider's edge lies between. */
export type DrawnPath = {
  readonly nodes: readonly NodeId[];
  /** One fewer than the nodes. */
  readonly links: readonly (readonly LinkId[])[];
  readonly routers: readonly RouterId[];
  /** The address that each router looks up. */
  readonly lookups: readonly Address[];
};

/**
 * `answers` are the circuits, internet lines and tunnels of the requests that it answers; none where all replies
 * answer requests over the same ones.
 */
export type ReplyPath = DrawnPath & { readonly answers: readonly string[] };

export type LostPath = DrawnPath & { readonly reason: DropReason };

export type NetworkAnswer = Judgement & {
  readonly scenario: NetworkScenario;
  readonly carriers: Carriers;
  /** The answer to the same question while nothing has failed, and how much worse this one is. */
  readonly intact: Judgement;
  readonly damage: Damage;
  readonly requests: readonly DrawnPath[];
  readonly lost: readonly LostPath[];
  readonly replies: readonly ReplyPath[];
  readonly lostReplies: readonly LostPath[];
  /** False where there are more paths than are listed. */
  readonly listsAll: boolean;
  readonly requestLinks: ReadonlySet<LinkId>;
  readonly replyLinks: ReadonlySet<LinkId>;
  /** Links that can carry nothing under these failures. */
  readonly downLinks: ReadonlySet<LinkId>;
  /** The map's states for this answer. */
  readonly map: MapStates;
  /** The choice of each router on the request path, and its alternatives, for each address that is looked up. */
  readonly decisions: readonly AddressDecisions[];
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
function drawn(
  { compiled, plane: { network } }: Asked,
  { routers, adjacencies }: RouterPath,
  addresses: readonly Address[],
): DrawnPath {
  const { linksOf, links } = compiled.topology;
  const byId = new Map(links.map((link) => [link.id, link]));
  const between = (adjacency: AdjacencyId, from: NodeId): readonly LinkId[] => {
    const all = linksOf[adjacency] ?? [];
    const first = byId.get(all[0] ?? '');
    return first && !first.ends.includes(from) ? [...all].reverse() : all;
  };
  const nodes = routers.map(network.nodeOf);
  return {
    routers,
    nodes,
    links: adjacencies.map((each, index) => between(each, nodes[index] ?? '')),
    lookups: lookedUp(network, routers, addresses),
  };
}

const keyOf = ({ nodes, links }: DrawnPath): string => JSON.stringify([nodes, links]);

function unique<Path extends DrawnPath>(paths: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const key = keyOf(path);
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

/** Circuits whose connections are among these links, and the internet lines and tunnels among them. */
function carriersAmong({ compiled: { topology } }: Asked, ids: ReadonlySet<LinkId>): readonly string[] {
  const circuits = topology.circuits.filter(({ connections }) =>
    connections.some(({ pipe }) => pipe !== null && ids.has(pipe)),
  );
  const outside = topology.links.filter(
    ({ id, kind }) => ids.has(id) && (kind === 'internet-line' || kind === 'tunnel'),
  );
  return [...circuits, ...outside].map(({ id }) => id);
}

/** Replies to several addresses may share a path, which then answers the requests of all of them. */
function repliesOf(asked: Asked, { requests: all, exchanges }: Trace): readonly ReplyPath[] {
  const paths = exchanges.flatMap(({ addresses, requests, replies }) => {
    const crossed = requests.flatMap(({ adjacencies }) =>
      adjacencies.flatMap((each) => asked.compiled.topology.linksOf[each] ?? []),
    );
    const answers = carriersAmong(asked, new Set(crossed));
    return replies.delivered.map((path) => ({ ...drawn(asked, path, addresses), answers }));
  });
  const areSeveral = all.isComplete && new Set(paths.map(({ answers }) => answers.join())).size > 1;
  return unique(paths).map((path) => {
    const same = paths.filter((each) => keyOf(each) === keyOf(path));
    return { ...path, answers: areSeveral ? [...new Set(same.flatMap(({ answers }) => answers))] : [] };
  });
}

/** Null where the office or the destination does not exist. */
export function networkAnswer(compiled: Compiled, scenario: NetworkScenario): NetworkAnswer | null {
  const asked = ask(compiled, scenario);
  if (!asked) return null;
  const { plane, flow } = asked;
  const conversation = converse(plane, flow);
  const trace = traced(conversation);
  const { requests, exchanges } = trace;
  const judgement = judge(conversation);
  const intact = judgedIntact(compiled, scenario, judgement);
  const failed = new Set(scenario.failures);
  const down = compiled.topology.failureTargets.filter(({ id }) => failed.has(id));
  const lostOf = ({ dropped }: Walk, addresses: readonly Address[]): readonly LostPath[] =>
    dropped.map((drop) => ({ ...drawn(asked, drop, addresses), reason: drop.reason }));
  return {
    ...judgement,
    scenario,
    carriers: carriersOf(compiled.topology, conversation),
    intact,
    damage: damageBetween(intact, judgement),
    requests: unique(requests.delivered.map((path) => drawn(asked, path, [flow.destination]))),
    lost: unique(lostOf(requests, [flow.destination])),
    replies: repliesOf(asked, trace),
    lostReplies: unique(exchanges.flatMap(({ replies, addresses }) => lostOf(replies, addresses))),
    listsAll: [requests, ...exchanges.map(({ replies }) => replies)].every(({ isComplete }) => isComplete),
    requestLinks: linksCrossed(asked, [conversation.requests]),
    replyLinks: linksCrossed(
      asked,
      conversation.exchanges.map((each) => each.replies),
    ),
    map: statesInScenario(compiled.topology, scenario, conversation),
    downLinks: new Set(down.flatMap(({ links }) => links)),
    decisions: whyFor(plane, flow, 'request'),
  };
}

/** The choice of each router on the path of replies, for each address that they go to; empty without a question. */
export function replyDecisions(compiled: Compiled, scenario: NetworkScenario): readonly AddressDecisions[] {
  const asked = ask(compiled, scenario);
  return asked ? whyFor(asked.plane, asked.flow, 'reply') : [];
}

/** The map's states for replies; null where the office or the destination does not exist. */
export function replyStates(compiled: Compiled, scenario: NetworkScenario): MapStates | null {
  const asked = ask(compiled, scenario);
  if (!asked) return null;
  return statesInScenario(compiled.topology, scenario, converse(asked.plane, asked.flow), 'reply');
}
