// What is lost between a failure and the moment that routing has switched, and what becomes of it then?

import type { AdjacencyId } from '../model/network';
import { type FailureId, type Scenario, withFailures } from '../model/scenario';
import { isPresent, type LinkId, type Topology } from '../model/topology';
import { type DetectionClock, measuredFor, type SpanS, switchedAfter } from './detectionClocks';
import { shareUsing } from './flowShares';
import { isReachable, type Outcome, outcomeOf, type Path } from './outcome';

/** Whether a clock can notice this failure. */
export type ClockApplies =
  | 'documented'
  /** The failure lies outside the connections, whose clocks are the documented ones; another hand sets these. */
  | 'assumed'
  /** Only a session ends; the port stays up. */
  | 'port-stays-up'
  /** Sessions stay up and withdraw the routes at once: there is nothing to notice. */
  | 'nothing-to-notice';

export type Ending =
  /** Nothing used what failed. */
  | 'unharmed'
  | 'failover'
  /** Some or all of it goes on over the public internet, as it did not before. */
  | 'internet'
  | 'never'
  /** The service could not be reached with everything intact either. */
  | 'was-down';

export type PhaseState = 'as-before' | 'part-lost' | 'all-lost' | 'healed' | 'on-internet' | 'down';

export type Phase = {
  /** Seconds after the failure. */
  readonly fromS: number;
  /** Null for the last one, which lasts until somebody repairs it. */
  readonly toS: number | null;
  readonly state: PhaseState;
  /** Share of each direction that gets through, 0..1. */
  readonly carried: number;
};

export type Healing = {
  readonly clock: DetectionClock;
  readonly applies: ClockApplies;
  readonly failures: readonly FailureId[];
  /** Share of the flows whose packets are lost until the failure is noticed, 0..1, by direction. */
  readonly requestsHit: number;
  readonly repliesHit: number;
  /** Share of conversations hit in one direction or the other, were the two spread independently. */
  readonly conversationsHit: number;
  /** From the failure until traffic takes another way; null where no clock runs. */
  readonly switched: SpanS | null;
  /** Null where the lab measured nothing like it: it failed a connection that another one stood in for. */
  readonly measured: SpanS | null;
  readonly ending: Ending;
  readonly reachabilityAfter: Outcome['reachability'];
  /** Packets cross the public internet afterwards, as they did not before. */
  readonly exposedAfter: boolean;
  /** Connections and internet lines that carried it, go on carrying it meanwhile, and carry it in the end. */
  readonly carriersBefore: readonly LinkId[];
  readonly carriersSpared: readonly LinkId[];
  readonly carriersAfter: readonly LinkId[];
  readonly phases: readonly Phase[];
};

function carriersOf(topology: Topology, paths: readonly Path[]): readonly LinkId[] {
  const crossed = new Set(paths.flatMap(({ links }) => links));
  return topology.links
    .filter(({ id, kind }) => crossed.has(id) && (kind === 'connection' || kind === 'internet-line'))
    .map(({ id }) => id);
}

function appliesTo(
  topology: Topology,
  clock: DetectionClock,
  failedLinks: ReadonlySet<LinkId>,
  ended: readonly AdjacencyId[],
): ClockApplies {
  if (ended.length === 0) return 'nothing-to-notice';
  const connections = new Set(topology.links.filter(({ kind }) => kind === 'connection').map(({ id }) => id));
  const links = ended.map(topology.linkOf);
  if (clock === 'link-down' && links.some((id) => !failedLinks.has(id))) return 'port-stays-up';
  return links.some((id) => connections.has(id)) ? 'documented' : 'assumed';
}

function endingOf(before: Outcome, then: Outcome, hit: number): Ending {
  if (!isReachable(before)) return 'was-down';
  if (!isReachable(then)) return 'never';
  if (before.privacy === 'yes' && then.privacy !== 'yes') return 'internet';
  return hit > 0 ? 'failover' : 'unharmed';
}

const STATE_AFTER: Readonly<Record<Ending, PhaseState>> = {
  unharmed: 'as-before',
  failover: 'healed',
  internet: 'on-internet',
  never: 'down',
  'was-down': 'down',
};

type Carried = Pick<Phase, 'state' | 'carried'>;

const settled = (state: PhaseState): Carried => ({ state, carried: state === 'down' ? 0 : 1 });

/** What gets through while nothing that broke has been noticed yet. */
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
 * All that `after` adds to `before` fails at the same moment, and every session that ends is noticed by the
 * same clock. Until then routers forward as though only the misconfigurations, which tell at once, had
 * happened.
 */
export function healing(
  topology: Topology,
  before: Scenario,
  after: Scenario,
  clock: DetectionClock,
): Healing {
  const failures = after.failures.filter((id) => !before.failures.includes(id));
  const targets = topology.failureTargets.filter(({ id }) => failures.includes(id));
  const settings = targets.filter(({ kind }) => kind === 'misconfiguration').map(({ id }) => id);
  const outcomeBefore = outcomeOf(topology, before);
  const unseen = outcomeOf(topology, withFailures(after, [...before.failures, ...settings]));
  const outcomeAfter = outcomeOf(topology, after);

  const isDownBefore = (adjacency: AdjacencyId) =>
    topology.failureTargets.some(
      ({ id, adjacencies }) => before.failures.includes(id) && adjacencies.includes(adjacency),
    );
  const down = new Set(targets.flatMap(({ adjacencies }) => adjacencies).filter((id) => !isDownBefore(id)));
  const requests = [...unseen.requests, ...unseen.lost];
  const replies = [...unseen.replies, ...unseen.lostReplies];
  const requestsHit = shareUsing(requests, down);
  const repliesHit = shareUsing(replies, down);
  const hit = Math.max(requestsHit, repliesHit);

  const crossed = new Set([...requests, ...replies].flatMap(({ adjacencies }) => adjacencies));
  const hitAdjacencies = [...down].filter((id) => crossed.has(id));
  const failedLinks = new Set(targets.flatMap(({ links }) => links));
  const ended = hitAdjacencies.length > 0 ? hitAdjacencies : [...down].filter(isThere(topology, after));
  const applies = appliesTo(topology, clock, failedLinks, ended);
  const runs = applies === 'documented' || applies === 'assumed';
  const switched = runs ? switchedAfter(clock) : null;
  const ending = endingOf(outcomeBefore, outcomeAfter, hit);
  const meanwhile = meanwhileOf(outcomeBefore, unseen, hit);
  const spared = unseen.requests.filter(({ adjacencies }) => !adjacencies.some((id) => down.has(id)));
  return {
    clock,
    applies,
    failures,
    requestsHit,
    repliesHit,
    conversationsHit: 1 - (1 - requestsHit) * (1 - repliesHit),
    switched,
    measured: ending === 'failover' && applies === 'documented' ? measuredFor(clock) : null,
    ending,
    reachabilityAfter: outcomeAfter.reachability,
    exposedAfter: outcomeAfter.exposedLinks.some((id) => !outcomeBefore.exposedLinks.includes(id)),
    carriersBefore: carriersOf(topology, outcomeBefore.requests),
    carriersSpared: carriersOf(topology, spared),
    carriersAfter: carriersOf(topology, outcomeAfter.requests),
    phases: applies === 'port-stays-up' ? [] : phasesOf(meanwhile, STATE_AFTER[ending], switched),
  };
}

const isThere = (topology: Topology, scenario: Scenario) => (adjacency: AdjacencyId) =>
  topology.links.some((link) => link.id === topology.linkOf(adjacency) && isPresent(link, scenario));
