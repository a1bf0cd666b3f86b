// Every single failure and every pair of them, judged at once.

import { type FailureId, type Scenario, withFailures } from '../model/scenario';
import { isPresent, type Topology } from '../model/topology';
import type { AdjacencySet } from '../routing/indexNetwork';
import { type Trace, trace } from '../routing/trace';
import { indexTopology } from './indexTopology';
import { adjacenciesDown, isReachable, type Judgement, judge } from './outcome';

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

const WORST_FIRST: readonly Damage[] = ['service-down', 'leaves-private', 'moves', 'nothing'];

/** What can fail in this scenario: everything but the office and the service that the question is about. */
export function failureCandidates(topology: Topology, scenario: Scenario): readonly FailureId[] {
  const flow = topology.flowFor(scenario);
  const ends = [topology.nodeOf(flow.from), topology.nodeOf(flow.to)];
  const absent = topology.links.filter((link) => !isPresent(link, scenario)).map(({ id }) => id);
  return topology.failureTargets
    .map(({ id }) => id)
    .filter((id) => !ends.includes(id) && !absent.includes(id));
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
 * Judges failures of one scenario. Failures that differ only in sessions that nobody asked about have the
 * same outcome, so most are answered by one judged before.
 */
function failureJudge(topology: Topology, intact: Scenario) {
  const { planesFor, targetById, isInternet } = indexTopology(topology);
  const flow = topology.flowFor(intact);
  const bySettings = new Map<string, Map<AdjacencySet, Map<AdjacencySet, Judged>>>();

  return (failures: readonly FailureId[]): Judged => {
    const settings = failures.filter((id) => targetById.get(id)?.kind === 'misconfiguration');
    const down = adjacenciesDown(topology, { ...intact, failures });
    const plane = planesFor(withFailures(intact, settings))(down);
    const key = settings.join();
    const byConsulted = bySettings.get(key) ?? new Map<AdjacencySet, Map<AdjacencySet, Judged>>();
    bySettings.set(key, byConsulted);
    const failed = plane.network.adjacencySet(down);
    for (const [consulted, judged] of byConsulted) {
      const known = judged.get(failed & consulted);
      if (known) return known;
    }
    const traced = trace(plane, flow);
    const judged = { ...judge(traced, isInternet), ways: waysOf(traced) };
    const consulted = plane.consulted();
    const alike = byConsulted.get(consulted) ?? new Map<AdjacencySet, Judged>();
    byConsulted.set(consulted, alike);
    alike.set(failed & consulted, judged);
    return judged;
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

  const row = (failures: readonly FailureId[], worstAlone: Damage): ResilienceRow => {
    const judged = judgeFailures(failures);
    const damage = damageBetween(intact, judged);
    const isPair = failures.length > 1;
    return {
      failures,
      damage,
      reachable: isReachable(judged),
      privacy: judged.privacy,
      noWorseThanOne: isPair && WORST_FIRST.indexOf(damage) >= WORST_FIRST.indexOf(worstAlone),
    };
  };
  const worse = (a: Damage, b: Damage) => (WORST_FIRST.indexOf(a) < WORST_FIRST.indexOf(b) ? a : b);

  const candidates = [...failureCandidates(topology, intactScenario)].sort();
  const singles = candidates.map((id) => row([id], 'nothing'));
  const pairs = singles.flatMap((first, index) =>
    singles
      .slice(index + 1)
      .map((second) => row([...first.failures, ...second.failures], worse(first.damage, second.damage))),
  );
  return WORST_FIRST.flatMap((worst) => [...singles, ...pairs].filter(({ damage }) => damage === worst));
}
