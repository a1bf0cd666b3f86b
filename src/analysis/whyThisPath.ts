// Lists every router's routes on the path in decision order, with the rule by which each lost.

import type { NodeId } from '../model/compiledTopology';
import type { Address, AdjacencyId, Flow, Prefix, RouterId } from '../model/network';
import type { Topology } from '../model/topology';
import { OWN } from '../routing/advertisement';
import { decidingRule, isEquallyGood, type Route } from '../routing/choose';
import type { ControlPlane } from '../routing/controlPlane';
import { converse, lookedUp } from '../routing/conversation';
import type { IndexedSession } from '../routing/indexNetwork';
import { walkThrough } from '../routing/walk';
import type { Assessment } from './assess';
import { planeOf } from './outcome';

/** The result of a candidate: it carries the traffic (alone, or sharing), or the rule by which it lost. */
export type Ruling =
  | 'used'
  | 'shared'
  | 'shorter-prefix'
  | 'lower-local-preference'
  | 'longer-as-path'
  | 'ibgp-after-ebgp'
  /** The session is up, but the neighbour has no route itself, or may not pass on the one from here. */
  | 'no-route'
  /** The session is up and advertises nothing at all, though the neighbour has a route. */
  | 'not-advertised'
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
  /** False for a router included only to explain why it had nothing to offer. */
  readonly onPath: boolean;
  readonly result: 'arrived' | 'forwarded' | 'no-route' | 'nobody-owns-address' | 'undecided';
  /** Best first, then the losers by the deciding rule, then those with nothing to offer. */
  readonly candidates: readonly Candidate[];
};

const ORDER: readonly Ruling[] = [
  'used',
  'shared',
  'ibgp-after-ebgp',
  'longer-as-path',
  'lower-local-preference',
  'shorter-prefix',
  'not-advertised',
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

type Asked = { readonly plane: ControlPlane; readonly address: Address };

/** A neighbour's offer for the address: its longest prefix, if any. */
function candidateOver({ plane, address }: Asked, over: IndexedSession): Candidate | null {
  const { adjacency, from, to, exports } = over.session;
  const prefixes = plane.network.prefixesCovering(address);
  const candidate = { neighbour: plane.network.nodeOf(from), adjacency };
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
  return exports.length === 0 && hasRoute ? { ...candidate, ruling: 'not-advertised' } : null;
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
  const { plane } = asked;
  const result = resultAt(asked, router);
  const sessions = plane.network.sessions.filter(({ session }) => session.to === router);
  const candidates =
    result === 'arrived' ? [] : sessions.flatMap((over) => candidateOver(asked, over) ?? []).sort(byRuling);
  return { router, node: plane.network.nodeOf(router), onPath, result, candidates };
}

function byRuling(a: Candidate, b: Candidate): number {
  return ORDER.indexOf(a.ruling) - ORDER.indexOf(b.ruling);
}

/** Follows neighbours that had nothing to offer, in turn, until the cause is found. */
function withThoseAsked(asked: Asked, onPath: readonly RouterDecision[]): readonly RouterDecision[] {
  const all = [...onPath];
  const { adjacencies } = asked.plane.network.network;
  for (const { router, candidates } of all) {
    for (const { ruling, adjacency } of candidates) {
      if (ruling !== 'no-route') continue;
      const ends = adjacencies.find(({ id }) => id === adjacency)?.ends ?? [];
      const neighbour = ends.find((end) => end !== router);
      if (neighbour === undefined || all.some((known) => known.router === neighbour)) continue;
      all.push(decisionAt(asked, neighbour, false));
    }
  }
  return all;
}

export type AddressDecisions = { readonly address: Address; readonly decisions: readonly RouterDecision[] };

/** For each destination address of this direction, in the order of use. */
export const whyByAddress = (
  topology: Topology,
  { scenario, outcome: { flow } }: Assessment,
  direction: 'request' | 'reply',
): readonly AddressDecisions[] => whyFor(planeOf(topology, scenario), flow, direction);

/** The same for any plane and flow. */
export function whyFor(
  plane: ControlPlane,
  flow: Flow,
  direction: 'request' | 'reply',
): readonly AddressDecisions[] {
  const { requests, exchanges } = converse(plane, flow);
  const walks =
    direction === 'request'
      ? [{ forwarding: requests, addresses: [flow.destination] }]
      : exchanges.map(({ replies, addresses }) => ({ forwarding: replies, addresses }));
  const routersByAddress = new Map<Address, Set<RouterId>>();
  for (const { forwarding, addresses } of walks) {
    const { delivered, dropped } = walkThrough(forwarding);
    for (const { routers } of [...delivered, ...dropped]) {
      lookedUp(plane.network, routers, addresses).forEach((address, index) => {
        const asked = routersByAddress.get(address) ?? new Set();
        routersByAddress.set(address, asked.add(routers[index] ?? ''));
      });
    }
  }
  return [...routersByAddress].map(([address, routers]) => {
    const asked = { plane, address };
    const onPath = [...routers].map((router) => decisionAt(asked, router, true));
    return { address, decisions: withThoseAsked(asked, onPath) };
  });
}

export const whyThisPath = (
  topology: Topology,
  assessment: Assessment,
  direction: 'request' | 'reply',
): readonly RouterDecision[] =>
  whyByAddress(topology, assessment, direction).flatMap(({ decisions }) => decisions);
