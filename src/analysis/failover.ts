// Computes what is lost between a failure and convergence, and the state afterwards.

import type { FailureTarget } from '../model/compiledFailures';
import type { FailureId, LinkId, Peering } from '../model/compiledTopology';
import type { AdjacencyId } from '../model/network';
import { type Scenario, withFailures } from '../model/scenario';
import { type DrawnTopology, isPresent, nodeWith, type Topology } from '../model/topology';
import type { DetectionClock } from './clocks';
import { measuredFor, type SpanS, switchedAfter } from './clockTimes';
import { type ConnectionState, connectionState } from './connectionState';
import { type BothPaths, type Carriers, carriersOf } from './failoverCarriers';
import { shareUsing } from './flowShares';
import { gatewayConverges } from './gatewayConvergence';
import { indexTopology } from './indexTopology';
import { isDown, isReachable } from './judge';
import { type Outcome, outcomeOf, type Path } from './outcome';

/** Whether a timer can detect this failure. */
export type ClockApplies =
  | 'documented'
  /** The failure is outside the connections, and their documented timers do not apply to it. */
  | 'assumed'
  /** Only a session goes down; the port stays up, and traffic is lost until another timer expires. */
  | 'port-stays-up'
  /** Sessions stay up and withdraw the routes at once: no detection is needed. */
  | 'nothing-to-notice'
  /** The office or the service itself is down: there is no other path. */
  | 'end-down'
  /** Internet lines and links behind them: the default route goes with the line, or stays while what lies behind fails. */
  | 'default-route';

export type Ending =
  /** No traffic used the failed element. */
  | 'unaffected'
  | 'failover'
  /** Some or all traffic moves to the public internet, where it was not before. */
  | 'internet'
  | 'never'
  /** Nothing got through before, and nothing does afterwards. */
  | 'already-down'
  /** Not all of it worked before, or that was not decided: there is no loss to time. */
  | 'not-timed';

export type PhaseState = 'as-before' | 'part-lost' | 'all-lost' | 'failed-over' | 'on-internet' | 'down';

export type Phase = {
  /** Seconds after the failure. */
  readonly fromS: number;
  /** Null for the last one, which lasts until the failure is repaired. */
  readonly toS: number | null;
  readonly state: PhaseState;
  /** Share of each direction that gets through, 0..1. */
  readonly carried: number;
};

export type Failover = ConnectionState & {
  readonly topology: DrawnTopology;
  readonly clock: DetectionClock;
  /** The peering to the destination; null for one that does not exist. */
  readonly peering: Peering | null;
  readonly applies: ClockApplies;
  readonly failures: readonly FailureId[];
  /** Share of the flows whose packets are lost until the failure is detected, 0..1, by direction. */
  readonly requestsHit: number;
  readonly repliesHit: number;
  /** Share of TCP connections affected in either direction, if the two are spread independently. */
  readonly conversationsHit: number;
  /** From the failure until traffic takes another path; null where no timer applies. */
  readonly switched: SpanS | null;
  /** Null for all but the one case that was measured in the lab. */
  readonly measured: SpanS | null;
  /** Lab measurement of a similar case, not of this one. */
  readonly measuredAlike: SpanS | null;
  readonly ending: Ending;
  readonly reachabilityAfter: Outcome['reachability'];
  /** Packets cross the public internet afterwards, as they did not before. */
  readonly exposedAfter: boolean;
  /** Carriers before the failure, those still working meanwhile, and those at the end. */
  readonly carriersBefore: Carriers;
  readonly carriersSpared: Carriers;
  readonly carriersAfter: Carriers;
  /** False where nothing changes between Microsoft’s edge and the gateway, so that neither waits for the other. */
  readonly gatewayConverges: boolean;
  readonly phases: readonly Phase[];
};

/** Traffic that a failure takes away before it is detected. */
type Hit = {
  readonly requests: number;
  readonly replies: number;
  readonly spared: BothPaths;
  /** Adjacencies that carried traffic, or all of them where none did. */
  readonly ended: readonly AdjacencyId[];
  /** True if links go down with those; otherwise ports stay up while sessions end. */
  readonly linksFail: boolean;
};

/** The links that carry these adjacencies. */
const linksUnder = ({ linksOf }: Topology, adjacencies: readonly AdjacencyId[]): readonly LinkId[] =>
  adjacencies.flatMap((id) => linksOf[id] ?? []);

function hitOf(topology: Topology, unseen: Outcome, failed: readonly FailureTarget[], after: Scenario): Hit {
  const down = new Set(failed.flatMap(({ adjacencies }) => adjacencies));
  const failedLinks = new Set(failed.flatMap(({ links }) => links));
  const requests = [...unseen.requests, ...unseen.lost];
  const replies = [...unseen.replies, ...unseen.lostReplies];
  const crossed = new Set([...requests, ...replies].flatMap(({ adjacencies }) => adjacencies));
  const absent = new Set(
    topology.links.flatMap((link) => (isPresent(topology, link, after) ? [] : [link.id])),
  );
  const there = [...down].filter((id) => !linksUnder(topology, [id]).some((link) => absent.has(link)));
  const isSpared = ({ adjacencies }: Path) => !adjacencies.some((id) => down.has(id));
  const carrying = there.filter((id) => crossed.has(id));
  const ended = carrying.length > 0 ? carrying : there;
  return {
    requests: shareUsing(requests, down),
    replies: shareUsing(replies, down),
    spared: { requests: unseen.requests.filter(isSpared), replies: unseen.replies.filter(isSpared) },
    ended,
    linksFail: ended.every((id) => linksUnder(topology, [id]).some((link) => failedLinks.has(link))),
  };
}

/** Reason why no timer applies; null where one does. */
function unwatched(topology: Topology, after: Scenario, ended: Hit['ended']): ClockApplies | null {
  const { from, to } = topology.flowFor(after);
  if ([from, to].some((end) => after.failures.includes(nodeWith(topology, end)))) return 'end-down';
  const links = new Set(linksUnder(topology, ended));
  const watched = topology.links.some(({ id, exposure }) => links.has(id) && exposure !== 'public-internet');
  if (ended.length === 0) return 'nothing-to-notice';
  return watched ? null : 'default-route';
}

function appliesTo(
  topology: Topology,
  clock: DetectionClock,
  after: Scenario,
  { ended, linksFail }: Hit,
): ClockApplies {
  const unseen = unwatched(topology, after, ended);
  if (unseen !== null) return unseen;
  if (clock === 'link-down' && !linksFail) return 'port-stays-up';
  const links = new Set(linksUnder(topology, ended));
  const onConnection = topology.links.some(({ id, kind }) => kind === 'connection' && links.has(id));
  return onConnection ? 'documented' : 'assumed';
}

function endingOf(before: Outcome, then: Outcome, hit: number): Ending {
  if (!isReachable(before)) return isDown(before) && isDown(then) ? 'already-down' : 'not-timed';
  if (!isReachable(then)) return 'never';
  if (before.privacy === 'yes' && (then.privacy === 'no' || then.privacy === 'mixed')) return 'internet';
  return hit > 0 ? 'failover' : 'unaffected';
}

const STATE_AFTER: Readonly<Record<Ending, PhaseState>> = {
  unaffected: 'as-before',
  failover: 'failed-over',
  internet: 'on-internet',
  never: 'down',
  'already-down': 'down',
  'not-timed': 'down',
};

type Carried = Pick<Phase, 'state' | 'carried'>;
const settled = (state: PhaseState): Carried => ({ state, carried: state === 'down' ? 0 : 1 });

/** Traffic that gets through before the failure is detected. */
function meanwhileOf(before: Outcome, unseen: Outcome, hit: number): Carried {
  const state = STATE_AFTER[endingOf(before, unseen, 0)];
  if (hit === 0 || state === 'down') return settled(state);
  return { state: hit < 1 ? 'part-lost' : 'all-lost', carried: 1 - hit };
}

function phasesOf(meanwhile: Carried, then: PhaseState, switched: SpanS | null): readonly Phase[] {
  const last = settled(then);
  if (switched === null || meanwhile.state === then) return [{ fromS: 0, toS: null, ...last }];
  return [
    { fromS: 0, toS: switched.toS, ...meanwhile },
    { fromS: switched.toS, toS: null, ...last },
  ];
}

/**
 * All failures that `after` adds to `before` happen at once, and the same timer detects every session that
 * goes down. Until then routers forward as though only the misconfigurations, which withdraw routes at once,
 * had happened.
 */
export function failover(
  topology: Topology,
  before: Scenario,
  after: Scenario,
  clock: DetectionClock,
): Failover {
  const failures = after.failures.filter((id) => !before.failures.includes(id));
  const failed = topology.failureTargets.filter(({ id }) => failures.includes(id));
  const settings = failed.filter(({ kind }) => kind === 'misconfiguration').map(({ id }) => id);
  const outcomeBefore = outcomeOf(topology, before);
  const unseen = outcomeOf(topology, withFailures(after, [...before.failures, ...settings]));
  const outcomeAfter = outcomeOf(topology, after);
  const hit = hitOf(topology, unseen, failed, after);
  const share = Math.max(hit.requests, hit.replies);
  const applies = appliesTo(topology, clock, after, hit);
  const runs = applies === 'documented' || applies === 'assumed';
  const switched = runs ? switchedAfter(clock) : null;
  const ending = endingOf(outcomeBefore, outcomeAfter, share);
  const meanwhile = meanwhileOf(outcomeBefore, unseen, share);
  const carriersBefore = carriersOf(topology, outcomeBefore);
  const carriersAfter = carriersOf(topology, outcomeAfter);
  const isLikeMeasured = ending === 'failover' && applies === 'documented' && hit.linksFail;
  const isMeasured =
    isLikeMeasured &&
    topology.measured !== null &&
    after.failures.join() === topology.measured.failures.join() &&
    after.destination === topology.measured.destination;
  return {
    topology: indexTopology(topology).drawn,
    clock,
    peering: topology.destinations.find(({ id }) => id === after.destination)?.peering ?? null,
    applies,
    failures,
    requestsHit: hit.requests,
    repliesHit: hit.replies,
    conversationsHit: 1 - (1 - hit.requests) * (1 - hit.replies),
    switched,
    measured: isMeasured ? measuredFor(clock) : null,
    measuredAlike: topology.measured !== null && isLikeMeasured && !isMeasured ? measuredFor(clock) : null,
    ending,
    reachabilityAfter: outcomeAfter.reachability,
    exposedAfter: outcomeAfter.exposedLinks.some((id) => !outcomeBefore.exposedLinks.includes(id)),
    ...connectionState(topology, [before, outcomeBefore], [after, outcomeAfter]),
    carriersBefore,
    carriersSpared: carriersOf(topology, hit.spared),
    carriersAfter,
    gatewayConverges: gatewayConverges({ topology, failures, carriersBefore, carriersAfter }),
    phases:
      ending === 'not-timed'
        ? []
        : applies === 'port-stays-up'
          ? [{ fromS: 0, toS: null, ...meanwhile }]
          : phasesOf(meanwhile, STATE_AFTER[ending], switched),
  };
}
