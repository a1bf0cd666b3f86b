// Computes what is lost between a failure and convergence, and the state afterwards.

import type { FailureId, Peering } from '../model/compiledTopology';
import { type Scenario, withFailures } from '../model/scenario';
import type { DrawnTopology, Topology } from '../model/topology';
import type { DetectionClock } from './clocks';
import { measuredFor, type SpanS, switchedAfter } from './clockTimes';
import { type ConnectionState, connectionState } from './connectionState';
import { type Carriers, carriersOf } from './failoverCarriers';
import { appliesTo, type ClockApplies, hitOf } from './failoverHit';
import {
  type Ending,
  endingOf,
  meanwhileOf,
  type Phase,
  type PhaseState,
  phasesOf,
  settlesAtOnce,
} from './failoverPhases';
import { gatewayConverges } from './gatewayConvergence';
import { indexTopology } from './indexTopology';
import { type Outcome, outcomeOf } from './outcome';

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
  /** State from the first moment until the failure is detected. */
  readonly meanwhile: PhaseState;
  /** True if the final state is there before anything is detected. */
  readonly settlesAtOnce: boolean;
  readonly reachabilityBefore: Outcome['reachability'];
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
  const hit = hitOf(topology, [unseen, outcomeAfter], failed, after);
  const share = Math.max(hit.requests, hit.replies);
  const course = { before: outcomeBefore, unseen, end: outcomeAfter };
  const ending = endingOf(course, share);
  const applies = appliesTo(topology, clock, after, { hit, ending, failed, unseen, end: outcomeAfter });
  const runs = applies === 'documented' || applies === 'assumed';
  const switched = runs ? switchedAfter(clock) : null;
  const meanwhile = meanwhileOf(course, share);
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
    meanwhile: meanwhile.state,
    settlesAtOnce: settlesAtOnce(course, share),
    reachabilityBefore: outcomeBefore.reachability,
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
          : phasesOf(course, share, switched),
  };
}
