// Every single failure and every pair of them, judged at once.

import { type FailureId, type Scenario, withFailures } from '../model/scenario';
import { isPresent, type Topology } from '../model/topology';
import { adjacenciesDown, isReachable, type Outcome, outcomeOf } from './outcome';

export type Damage =
  | 'service-down'
  /** Still reachable, but some or all of it over the public internet. */
  | 'leaves-private'
  /** Reachable and as private as before, by fewer or other ways. */
  | 'moves'
  | 'nothing';

export type ResilienceRow = {
  readonly failures: readonly FailureId[];
  readonly damage: Damage;
  readonly reachable: boolean;
  readonly privacy: Outcome['privacy'];
  /** A pair that does no more than one of its two does alone. */
  readonly noWorseThanOne: boolean;
};

const SEVERITY: Readonly<Record<Damage, number>> = {
  'service-down': 3,
  'leaves-private': 2,
  moves: 1,
  nothing: 0,
};

function damageBetween(intact: Outcome, then: Outcome): Damage {
  if (isReachable(intact) && !isReachable(then)) return 'service-down';
  if (!isReachable(then)) return 'nothing';
  if (intact.privacy === 'yes' && then.privacy !== 'yes') return 'leaves-private';
  const ways = ({ requests, replies }: Outcome) =>
    [...requests, ...replies].map(({ adjacencies }) => adjacencies.join()).join(' ');
  return ways(intact) === ways(then) ? 'nothing' : 'moves';
}

/** What can fail in this scenario: everything but the office and the service that the question is about. */
export function failureCandidates(topology: Topology, scenario: Scenario): readonly FailureId[] {
  const flow = topology.flowFor(scenario);
  const ends = [topology.nodeOf(flow.from), topology.nodeOf(flow.to)];
  const absent = topology.links.filter((link) => !isPresent(link, scenario)).map(({ id }) => id);
  return topology.failureTargets
    .map(({ id }) => id)
    .filter((id) => !ends.includes(id) && !absent.includes(id));
}

/**
 * Judges the scenario with its own failures taken away, then with each one and each two. Sorted worst
 * first; within the same damage single failures come before pairs.
 */
export function resilience(topology: Topology, scenario: Scenario): readonly ResilienceRow[] {
  const intactScenario = withFailures(scenario, []);
  const intact = outcomeOf(topology, intactScenario);
  const outcomes = new Map<string, Outcome>();
  const misconfigurations = new Set(
    topology.failureTargets.filter(({ kind }) => kind === 'misconfiguration').map(({ id }) => id),
  );

  // Many failures take the same sessions down, and then they have the same outcome.
  const judge = (failures: readonly FailureId[]): Outcome => {
    const failed = withFailures(scenario, failures);
    const settings = failed.failures.filter((id) => misconfigurations.has(id));
    const key = [...settings, '|', ...[...adjacenciesDown(topology, failed)].sort()].join(' ');
    const known = outcomes.get(key);
    if (known) return known;
    const outcome = outcomeOf(topology, failed);
    outcomes.set(key, outcome);
    return outcome;
  };

  const row = (failures: readonly FailureId[], floor: number): ResilienceRow => {
    const outcome = judge(failures);
    const damage = damageBetween(intact, outcome);
    return {
      failures,
      damage,
      reachable: isReachable(outcome),
      privacy: outcome.privacy,
      noWorseThanOne: failures.length > 1 && SEVERITY[damage] <= floor,
    };
  };

  const candidates = failureCandidates(topology, intactScenario);
  const singles = candidates.map((id) => row([id], 0));
  const pairs = singles.flatMap((first, index) =>
    singles.slice(index + 1).map((second) => {
      const floor = Math.max(SEVERITY[first.damage], SEVERITY[second.damage]);
      return row([...first.failures, ...second.failures].sort(), floor);
    }),
  );
  return [...singles, ...pairs].sort(
    (a, b) =>
      SEVERITY[b.damage] - SEVERITY[a.damage] ||
      a.failures.length - b.failures.length ||
      (a.failures.join() < b.failures.join() ? -1 : 1),
  );
}
