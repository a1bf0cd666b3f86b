// The failures to try first: those of the path in question.

import type { Assessment } from '../../analysis/assess';
import type { FailureTarget } from '../../model/compiledFailures';
import type { FailureId, Link } from '../../model/compiledTopology';

type OnPath = Pick<Assessment, 'topology' | 'question' | 'requestLinks' | 'replyLinks'>;

/** Internet lines, tunnels and the internet itself, as far as requests or replies cross them. */
function onTheInternet({ topology, requestLinks, replyLinks }: OnPath): readonly FailureId[] {
  const isUsed = (id: string) => requestLinks.has(id) || replyLinks.has(id);
  const usedOf = (kind: Link['kind']) =>
    topology.links.filter((link) => link.kind === kind && isUsed(link.id)).map(({ id }) => id);
  const under = topology.vpns.filter(({ tunnels }) => tunnels.some(isUsed)).map(({ line }) => line);
  const lines = [...new Set([...usedOf('internet-line'), ...under])];
  const tunnels = usedOf('tunnel');
  const nodes = topology.nodes.filter(({ kind }) => kind === 'internet').map(({ id }) => id);
  const internet = lines.length + tunnels.length > 0 ? nodes : [];
  return known(topology.failureTargets, [...lines, ...tunnels, ...internet, ...usedOf('internet-transit')]);
}

/**
 * Lists the parts of the circuit that the traffic takes, one of each kind, since equals act alike; where it takes none,
 * those of its path over the internet. For the path with nothing failed.
 */
export function supposableFailures(assessment: OnPath): readonly FailureId[] {
  const { topology, question, requestLinks, replyLinks } = assessment;
  const { failureTargets } = topology;
  const { connections } = question;
  const isTaken = connections.some(
    ({ pipe }) => pipe !== null && (requestLinks.has(pipe) || replyLinks.has(pipe)),
  );
  if (!isTaken) return onTheInternet(assessment);
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
