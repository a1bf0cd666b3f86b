// For every router on the way: the routes it had, in the order of decision, and the rule each loser lost by.

import type { Address, AdjacencyId, Prefix, RouterId } from '../model/network';
import type { NodeId, Topology } from '../model/topology';
import { OWN } from '../routing/announcement';
import { decidingRule, isEquallyGood, type Route } from '../routing/choose';
import type { ControlPlane } from '../routing/controlPlane';
import type { IndexedSession } from '../routing/indexNetwork';
import type { Assessment } from './assess';
import type { Path } from './outcome';

/** How a candidate fared: it carries the traffic (alone, or sharing), or the rule that it lost by. */
export type Ruling =
  | 'used'
  | 'shared'
  | 'shorter-prefix'
  | 'lower-local-preference'
  | 'longer-as-path'
  | 'ibgp-after-ebgp'
  /** The session is up, but the neighbour has no route itself, or may not pass on what it has from here. */
  | 'no-route'
  /** The session is up and announces nothing at all, though the neighbour has a route. */
  | 'not-announced'
  | 'session-down';

export type Candidate = {
  readonly neighbour: NodeId;
  readonly adjacency: AdjacencyId;
  readonly ruling: Ruling;
  /** Absent where the neighbour offers nothing. */
  readonly offer?: {
    readonly prefix: Prefix;
    readonly localPreference: number;
    readonly asPath: readonly number[];
    readonly internal: boolean;
  };
};

export type RouterDecision = {
  readonly router: RouterId;
  readonly node: NodeId;
  /** False for a router asked only to explain why it had nothing to offer. */
  readonly onPath: boolean;
  readonly result: 'arrived' | 'forwarded' | 'no-route' | 'nobody-owns-address' | 'undecided';
  /** Best first, then the losers by the rule that decided, then those with nothing to offer. */
  readonly candidates: readonly Candidate[];
};

const ORDER: readonly Ruling[] = [
  'used',
  'shared',
  'ibgp-after-ebgp',
  'longer-as-path',
  'lower-local-preference',
  'shorter-prefix',
  'not-announced',
  'no-route',
  'session-down',
];

function lossOf(best: Route, loser: Route): Ruling {
  switch (decidingRule(best, loser)) {
    case 'local-preference':
      return 'lower-local-preference';
    case 'as-path':
      return 'longer-as-path';
    case 'ebgp-before-ibgp':
      return 'ibgp-after-ebgp';
    case 'router-id':
      return 'shared';
  }
}

type Asked = { readonly topology: Topology; readonly plane: ControlPlane; readonly address: Address };

/** What one neighbour offers for the address: its longest prefix, if any. */
function candidateOver({ topology, plane, address }: Asked, over: IndexedSession): Candidate | null {
  const { adjacency, from, to, exports } = over.session;
  const prefixes = plane.network.prefixesCovering(address);
  const candidate = { neighbour: topology.nodeOf(from), adjacency };
  const couldCarry = prefixes.some((prefix) => exports.includes(prefix));
  if (plane.down.has(adjacency)) return couldCarry ? { ...candidate, ruling: 'session-down' } : null;
  for (const prefix of prefixes) {
    const route = plane.knowledge(to, prefix).routes.find((known) => known.over === over);
    if (!route) continue;
    const offer = {
      prefix,
      localPreference: route.localPreference,
      asPath: route.asPath,
      internal: over.internal,
    };
    return { ...candidate, offer, ruling: rulingOf(plane, to, address, prefix, route) };
  }
  if (couldCarry) return { ...candidate, ruling: 'no-route' };
  const hasRoute = prefixes.some((prefix) => {
    const { best } = plane.knowledge(from, prefix);
    return best !== null && (best === OWN || best.over.session.from !== to);
  });
  return exports.length === 0 && hasRoute ? { ...candidate, ruling: 'not-announced' } : null;
}

function rulingOf(
  plane: ControlPlane,
  router: RouterId,
  address: Address,
  prefix: Prefix,
  route: Route,
): Ruling {
  const decision = plane.decide(router, address);
  if (decision.kind !== 'forward' || decision.prefix !== prefix) return 'shorter-prefix';
  const [best] = decision.routes;
  if (!best) return 'no-route';
  if (!isEquallyGood(best, route)) return lossOf(best, route);
  return decision.routes.length > 1 ? 'shared' : 'used';
}

function resultAt({ plane, address }: Asked, router: RouterId): RouterDecision['result'] {
  const index = plane.network.routerIndex.get(router) ?? -1;
  if (plane.network.network.routers[index]?.addresses.includes(address)) return 'arrived';
  const decision = plane.decide(router, address);
  switch (decision.kind) {
    case 'forward':
      return 'forwarded';
    case 'own':
      return 'nobody-owns-address';
    case 'no-route':
      return 'no-route';
    case 'undecided':
      return 'undecided';
  }
}

function decisionAt(asked: Asked, router: RouterId, onPath: boolean): RouterDecision {
  const { topology, plane } = asked;
  const result = resultAt(asked, router);
  const sessions = plane.network.sessions.filter(({ session }) => session.to === router);
  const candidates =
    result === 'arrived' ? [] : sessions.flatMap((over) => candidateOver(asked, over) ?? []).sort(byRuling);
  return { router, node: topology.nodeOf(router), onPath, result, candidates };
}

function byRuling(a: Candidate, b: Candidate): number {
  return ORDER.indexOf(a.ruling) - ORDER.indexOf(b.ruling);
}

/** Routers in the order in which the paths pass them. */
function routersOn(plane: ControlPlane, paths: readonly Path[], topology: Topology): readonly RouterId[] {
  const routers = new Set<RouterId>();
  const adjacencyById = new Map(plane.network.network.adjacencies.map((each) => [each.id, each]));
  for (const { nodes, adjacencies } of paths) {
    nodes.forEach((node, index) => {
      const near = adjacencies[index - 1] ?? adjacencies[index];
      const ends = near === undefined ? [node] : (adjacencyById.get(near)?.ends ?? [node]);
      routers.add(ends.find((end) => topology.nodeOf(end) === node) ?? node);
    });
  }
  return [...routers];
}

/** Neighbours that had nothing to offer are asked why in turn, until the cause is found. */
function withThoseAsked(asked: Asked, onPath: readonly RouterDecision[]): readonly RouterDecision[] {
  const all = [...onPath];
  for (const decision of all) {
    for (const { ruling, adjacency, neighbour } of decision.candidates) {
      if (ruling !== 'no-route') continue;
      const ends = asked.plane.network.network.adjacencies.find(({ id }) => id === adjacency)?.ends ?? [];
      const router = ends.find((end) => asked.topology.nodeOf(end) === neighbour);
      if (router === undefined || all.some((known) => known.router === router)) continue;
      all.push(decisionAt(asked, router, false));
    }
  }
  return all;
}

export function whyThisWay(
  topology: Topology,
  { outcome, scenario }: Assessment,
  direction: 'request' | 'reply',
): readonly RouterDecision[] {
  const { plane } = outcome;
  const flow = topology.flowFor(scenario);
  const paths =
    direction === 'request'
      ? [...outcome.requests, ...outcome.lost]
      : [...outcome.replies, ...outcome.lostReplies];
  const address = direction === 'request' ? flow.destination : outcome.replyAddresses[0];
  if (address === undefined) return [];
  const asked = { topology, plane, address };
  const decisions = routersOn(plane, paths, topology).map((router) => decisionAt(asked, router, true));
  return withThoseAsked(asked, decisions);
}
