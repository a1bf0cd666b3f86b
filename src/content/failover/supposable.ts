// The failures to try first: those of the path in question.

import type { Assessment } from '../../analysis/assess';
import type { Question } from '../../analysis/question';
import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology, FailureId } from '../../model/compiledTopology';

/**
 * Lists a circuit's parts, one of each kind, since equals act alike; without a circuit, the internet line.
 */
export function supposableFailures(topology: CompiledTopology, question: Question): readonly FailureId[] {
  const { failureTargets } = topology;
  const { office, circuits, connections } = question;
  if (circuits.length === 0) {
    const lines = topology.exits.filter((exit) => exit.office === office.id).map(({ line }) => line);
    const beyond = topology.links.filter(({ kind }) => kind === 'internet-transit').map(({ id }) => id);
    const internet = topology.nodes.filter(({ kind }) => kind === 'internet').map(({ id }) => id);
    return known(failureTargets, [...lines, ...internet, ...beyond]);
  }
  const [first] = connections;
  const { peering } = question.destination;
  const pipes = connections.flatMap(({ pipe }) => pipe ?? []);
  const isOnFirst = ({ alsoAt }: FailureTarget) => first?.pipe != null && alsoAt.includes(first.pipe);
  const wholes = failureTargets.filter(
    (target) => target.kind === 'circuit' && target.links.some((link) => pipes.includes(link)),
  );
  const ends: readonly string[] = [...pipes, ...connections.map(({ microsoftEdge }) => microsoftEdge)];
  const isOwn = ({ alsoAt }: FailureTarget) => alsoAt.some((id) => ends.includes(id));
  const ofPeering = failureTargets.filter((target) => target.peering === peering && isOwn(target));
  const sessions = ofPeering.filter((target) => target.kind === 'session' && isOnFirst(target));
  const filters = failureTargets.filter((target) => target.fault === 'route-filter' && isOwn(target));
  return known(failureTargets, [
    ...connections.map(({ id }) => id),
    ...(first?.providerEdge ? [first.providerEdge] : []),
    ...(first ? [first.microsoftEdge] : []),
    ...wholes.map(({ id }) => id),
    ...sessions.map(({ id }) => id),
    ...ofPeering.filter(({ kind }) => kind === 'peering').map(({ id }) => id),
    ...(peering === 'microsoft' ? filters.map(({ id }) => id) : []),
  ]);
}

/**
 * Returns the first of these failures that takes down a session or link which the traffic crosses now, so that there
 * is something to restore; without one, the first. The office itself is left out: it sends the traffic.
 */
export function firstToSuppose(
  { topology, outcome }: Assessment,
  ids: readonly FailureId[],
): FailureId | undefined {
  const crossed = new Set(
    [...outcome.requests, ...outcome.replies].flatMap(({ adjacencies }) => adjacencies),
  );
  const carries = ({ kind, adjacencies }: FailureTarget) =>
    kind !== 'office' && adjacencies.some((id) => crossed.has(id));
  const taken = new Set(topology.failureTargets.filter(carries).map(({ id }) => id));
  return ids.find((id) => taken.has(id)) ?? ids[0];
}

const known = (targets: readonly FailureTarget[], ids: readonly FailureId[]): readonly FailureId[] =>
  ids.filter((id) => targets.some((target) => target.id === id));
