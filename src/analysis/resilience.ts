// Judges every single failure and every pair of them at once.

import type { FailureTarget } from '../model/compiledFailures';
import type { FailureId } from '../model/compiledTopology';
import { type Scenario, withFailures } from '../model/scenario';
import { nodeWith, presentTargets, type Topology } from '../model/topology';
import { exposureAdded } from './exposure';
import { failureJudge, type Judged } from './failureJudge';
import { isReachable, type Judgement } from './judge';

export type Damage =
  | 'service-down'
  /** Some TCP connections still work. */
  | 'in-part'
  /** Preferences contradict each other. */
  | 'undecided'
  /** Still reachable, but out on the public internet, or more of it than before. */
  | 'leaves-private'
  /** The same of one direction, or of some of several paths. */
  | 'partly-leaves-private'
  /** Still reachable, where all or the rest of it leaves private links in a tunnel over the public internet. */
  | 'to-tunnel'
  /** The same of one direction, or of some of several paths. */
  | 'partly-to-tunnel'
  /** Reachable and as private as before, by fewer or other paths. */
  | 'moves'
  | 'nothing';

export type ResilienceRow = Pick<Judgement, 'privacy' | 'isInPartTunnelled'> & {
  readonly failures: readonly FailureId[];
  readonly damage: Damage;
  readonly reachable: boolean;
  /** True for a pair no worse than one of its two failures alone. */
  readonly noWorseThanOne: boolean;
};

const WORST_FIRST: readonly Damage[] = [
  'service-down',
  'in-part',
  'undecided',
  'leaves-private',
  'partly-leaves-private',
  'to-tunnel',
  'partly-to-tunnel',
  'moves',
  'nothing',
];

/** Higher is worse. */
const severityOf = (damage: Damage): number => WORST_FIRST.length - WORST_FIRST.indexOf(damage);

/** Risks present in this scenario, as the overview of a network counts them: all but the question's own office and service. */
function candidatesOf(topology: Topology, scenario: Scenario): readonly FailureTarget[] {
  const flow = topology.flowFor(scenario);
  const ends = [nodeWith(topology, flow.from), nodeWith(topology, flow.to)];
  return presentTargets(topology, scenario).filter(({ id, isRisk }) => isRisk && !ends.includes(id));
}

export function failureCandidates(topology: Topology, scenario: Scenario): readonly FailureId[] {
  return candidatesOf(topology, scenario).map(({ id }) => id);
}

function lossOf({ reachability }: Judged): Damage {
  if (reachability === 'partly') return 'in-part';
  return reachability === 'undecided' ? 'undecided' : 'service-down';
}

function exposureOf({ privacy, isInPartTunnelled }: Judged): Damage {
  if (privacy === 'encrypted') return isInPartTunnelled ? 'partly-to-tunnel' : 'to-tunnel';
  return privacy === 'mixed' ? 'partly-leaves-private' : 'leaves-private';
}

function damageBetween(intact: Judged, then: Judged): Damage {
  if (!isReachable(then)) return isReachable(intact) ? lossOf(then) : 'nothing';
  if (isReachable(intact) && exposureAdded(intact, then) > 0) return exposureOf(then);
  return intact.pathKey === then.pathKey ? 'nothing' : 'moves';
}

/** The damage of each further single failure, worst first, while existing failures remain. */
export function nextFailures(topology: Topology, scenario: Scenario): readonly Damage[] {
  const judgeFailures = failureJudge(topology, withFailures(scenario, []));
  const failed = topology.failureTargets.filter(({ id }) => scenario.failures.includes(id));
  const now = judgeFailures(failed);
  return candidatesOf(topology, scenario)
    .filter((target) => !failed.includes(target))
    .map((target) => damageBetween(now, judgeFailures([...failed, target])))
    .sort((a, b) => severityOf(b) - severityOf(a));
}

/**
 * Judges the scenario without its own failures, then with each one and each two. Sorted worst first; within
 * the same damage single failures come before pairs.
 */
export function resilience(topology: Topology, scenario: Scenario): readonly ResilienceRow[] {
  const intactScenario = withFailures(scenario, []);
  const judgeFailures = failureJudge(topology, intactScenario);
  const intact = judgeFailures([]);

  const row = (targets: readonly FailureTarget[], worstAlone: number): ResilienceRow => {
    const judged = judgeFailures(targets);
    const damage = damageBetween(intact, judged);
    return {
      failures: targets.map(({ id }) => id),
      damage,
      reachable: isReachable(judged),
      privacy: judged.privacy,
      ...(judged.isInPartTunnelled ? { isInPartTunnelled: true } : {}),
      noWorseThanOne: targets.length > 1 && severityOf(damage) <= worstAlone,
    };
  };

  const candidates = [...candidatesOf(topology, intactScenario)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const singles = candidates.map((target) => row([target], 0));
  const severities = singles.map(({ damage }) => severityOf(damage));
  const pairs = candidates.flatMap((first, index) =>
    candidates.slice(index + 1).map((second, offset) => {
      const worstAlone = Math.max(severities[index] ?? 0, severities[index + 1 + offset] ?? 0);
      return row([first, second], worstAlone);
    }),
  );
  return WORST_FIRST.flatMap((worst) => [...singles, ...pairs].filter(({ damage }) => damage === worst));
}
