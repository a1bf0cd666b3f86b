// Judges many sets of failures of one scenario, without computing the same one twice.

import type { FailureTarget } from '../model/compiledFailures';
import { type Scenario, withFailures } from '../model/scenario';
import type { Topology } from '../model/topology';
import { type Conversation, converse } from '../routing/conversation';
import { dependenceCache } from '../routing/dependence';
import type { Forwarding } from '../routing/forwarding';
import type { AdjacencySet } from '../routing/indexNetwork';
import { indexTopology } from './indexTopology';
import { type Judgement, judge } from './judge';

/** Verdicts with the same `pathKey` are about the same traffic. */
export type Judged = Judgement & { readonly pathKey: string };

type Judge = (failed: readonly FailureTarget[]) => Judged;

/** The paths of packets that arrive, and their split on the way. */
function stepsOf({ places }: Forwarding): readonly string[] {
  return places.flatMap(({ steps, arrives }) =>
    arrives ? [steps.flatMap(({ adjacency, place }) => (place.arrives ? (adjacency ?? []) : [])).join()] : [],
  );
}

const pathKeyOf = ({ requests, exchanges }: Conversation): string =>
  [requests, ...exchanges.map(({ replies }) => replies)].map((each) => stepsOf(each).join(' ')).join(' / ');

/**
 * Judges failures in the network with its misconfigurations. Failures that differ only in unused sessions
 * have the same outcome, so most reuse an earlier judgement.
 */
function judgeInNetwork(topology: Topology, scenario: Scenario): Judge {
  const { routingFor } = indexTopology(topology);
  const { network, planes } = routingFor(scenario);
  const flow = topology.flowFor(scenario);
  const sets = new Map<FailureTarget, AdjacencySet>();
  const known = dependenceCache<Judged>();

  const setOf = (target: FailureTarget): AdjacencySet => {
    const found = sets.get(target);
    if (found !== undefined) return found;
    const set = network.adjacencySet(network.withTunnels(new Set(target.adjacencies)));
    sets.set(target, set);
    return set;
  };

  return (targets) => {
    let failed: AdjacencySet = 0n;
    for (const target of targets) failed |= setOf(target);
    const found = known.get(failed);
    if (found) return found;
    const plane = planes(new Set(targets.flatMap(({ adjacencies }) => adjacencies)));
    const conversation = converse(plane, flow);
    const judged = { ...judge(conversation), pathKey: pathKeyOf(conversation) };
    known.set(plane.dependence(), judged);
    return judged;
  };
}

const isMisconfiguration = ({ kind }: FailureTarget) => kind === 'misconfiguration';

export function failureJudge(topology: Topology, intact: Scenario): Judge {
  const judges = new Map<string, Judge>();
  return (targets) => {
    let key = '';
    for (const target of targets) if (isMisconfiguration(target)) key += `${target.id} `;
    const ready = judges.get(key);
    if (ready) return ready(targets);
    const settings = targets.filter(isMisconfiguration).map(({ id }) => id);
    const judgeFailures = judgeInNetwork(topology, withFailures(intact, settings));
    judges.set(key, judgeFailures);
    return judgeFailures(targets);
  };
}
