// Every single failure and every pair of them, judged at once.

import { type FailureId, type Scenario, withFailures } from '../model/scenario';
import { type FailureTarget, isPresent, type Topology } from '../model/topology';
import type { AdjacencySet } from '../routing/indexNetwork';
import { type Trace, trace } from '../routing/trace';
import { indexTopology } from './indexTopology';
import { isReachable, type Judgement, judge } from './outcome';

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
  readonly privacy: Judgement['privacy'];
  /** A pair that does no more than one of its two does alone. */
  readonly noWorseThanOne: boolean;
};

const SEVERITY: Readonly<Record<Damage, number>> = {
  'service-down': 3,
  'leaves-private': 2,
  moves: 1,
  nothing: 0,
};
const WORST_FIRST: readonly Damage[] = ['service-down', 'leaves-private', 'moves', 'nothing'];

/** What can fail in this scenario: everything but the office and the service that the question is about. */
function candidatesOf(topology: Topology, scenario: Scenario): readonly FailureTarget[] {
  const flow = topology.flowFor(scenario);
  const ends = [topology.nodeOf(flow.from), topology.nodeOf(flow.to)];
  const absent = topology.links.filter((link) => !isPresent(link, scenario)).map(({ id }) => id);
  return topology.failureTargets.filter(({ id }) => !ends.includes(id) && !absent.includes(id));
}

export function failureCandidates(topology: Topology, scenario: Scenario): readonly FailureId[] {
  return candidatesOf(topology, scenario).map(({ id }) => id);
}

type Judged = Judgement & { readonly ways: string };

function waysOf({ requests, exchanges }: Trace): string {
  const replies = new Set(
    exchanges.flatMap((exchange) => exchange.replies.delivered.map(({ adjacencies }) => adjacencies.join())),
  );
  return [...requests.delivered.map(({ adjacencies }) => adjacencies.join()), ...replies].join(' ');
}

function damageBetween(intact: Judged, then: Judged): Damage {
  if (!isReachable(then)) return isReachable(intact) ? 'service-down' : 'nothing';
  if (intact.privacy === 'yes' && then.privacy !== 'yes') return 'leaves-private';
  return intact.ways === then.ways ? 'nothing' : 'moves';
}

/**
 * Judges failures of one scenario. Failures that differ only in sessions that nobody consulted have the
 * same outcome, so most are answered by one judged before.
 */
function failureJudge(topology: Topology, intact: Scenario) {
  const { routingFor, isInternet } = indexTopology(topology);
  const flow = topology.flowFor(intact);

  /** One network, as misconfigurations leave it, and what has been judged of it. */
  const settledBy = (settings: readonly FailureTarget[]) => {
    const { network, planes } = routingFor(
      withFailures(
        intact,
        settings.map(({ id }) => id),
      ),
    );
    const sets = new Map<FailureTarget, AdjacencySet>();
    const judgedByConsulted = new Map<AdjacencySet, Map<AdjacencySet, Judged>>();

    const setOf = (target: FailureTarget): AdjacencySet => {
      const known = sets.get(target);
      if (known !== undefined) return known;
      const set = network.adjacencySet(target.adjacencies);
      sets.set(target, set);
      return set;
    };

    return (targets: readonly FailureTarget[]): Judged => {
      let failed: AdjacencySet = 0n;
      for (const target of targets) failed |= setOf(target);
      for (const [consulted, judged] of judgedByConsulted) {
        const known = judged.get(failed & consulted);
        if (known) return known;
      }
      const plane = planes(new Set(targets.flatMap(({ adjacencies }) => adjacencies)));
      const traced = trace(plane, flow);
      const judged = { ...judge(traced, isInternet), ways: waysOf(traced) };
      const consulted = plane.consulted();
      const alike = judgedByConsulted.get(consulted) ?? new Map<AdjacencySet, Judged>();
      judgedByConsulted.set(consulted, alike.set(failed & consulted, judged));
      return judged;
    };
  };

  const networks = new Map<string, (targets: readonly FailureTarget[]) => Judged>();
  return (targets: readonly FailureTarget[]): Judged => {
    let key = '';
    for (const { id, kind } of targets) if (kind === 'misconfiguration') key += `${id} `;
    const known = networks.get(key) ?? settledBy(targets.filter(({ kind }) => kind === 'misconfiguration'));
    networks.set(key, known);
    return known(targets);
  };
}

/**
 * Judges the scenario with its own failures taken away, then with each one and each two. Sorted worst
 * first; within the same damage single failures come before pairs.
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
      noWorseThanOne: targets.length > 1 && SEVERITY[damage] <= worstAlone,
    };
  };

  const candidates = [...candidatesOf(topology, intactScenario)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const singles = candidates.map((target) => row([target], 0));
  const severities = singles.map(({ damage }) => SEVERITY[damage]);
  const pairs = candidates.flatMap((first, index) =>
    candidates.slice(index + 1).map((second, offset) => {
      const worstAlone = Math.max(severities[index] ?? 0, severities[index + 1 + offset] ?? 0);
      return row([first, second], worstAlone);
    }),
  );
  return WORST_FIRST.flatMap((worst) => [...singles, ...pairs].filter(({ damage }) => damage === worst));
}
