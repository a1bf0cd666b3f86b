// Explains why traffic does not take the expected path.

import type { FailureId, Link, LinkId, NodeId } from '../model/compiledTopology';
import { isPresent, type Topology } from '../model/topology';
import type { Assessment } from './assess';
import { isSamePrediction, type Prediction, pathTaken } from './prediction';
import { type Ruling, whyThisPath } from './whyThisPath';

export type WhyNot =
  /** Traffic does take this path. */
  | { readonly kind: 'it-does' }
  | { readonly kind: 'no-link'; readonly office: NodeId; readonly to: NodeId }
  | { readonly kind: 'failed'; readonly failures: readonly FailureId[] }
  /** The expected links belong to another peering on the same connections, of which these have failed. */
  | {
      readonly kind: 'other-peering';
      readonly leadsTo: NodeId;
      readonly service: NodeId;
      readonly failures: readonly FailureId[];
    }
  /** A router on the path had such a route, or a session that could have brought one; `ruling` tells more. */
  | { readonly kind: 'ruled-out'; readonly node: NodeId; readonly neighbour: NodeId; readonly ruling: Ruling }
  /** The reader expected no path, and traffic arrives over these links. */
  | { readonly kind: 'arrives'; readonly links: readonly LinkId[] }
  /** Traffic arrives over other links; these would work too if routes preferred them. */
  | { readonly kind: 'not-needed' };

type Needs = { readonly to: NodeId; readonly links: readonly Link[] };

/** The node or box that a path leads to, and the links of which it needs at least one. */
function needsOf(
  topology: Topology,
  prediction: Exclude<Prediction, { readonly kind: 'nowhere' }>,
  office: NodeId,
): Needs {
  const between = (to: NodeId) =>
    topology.links.filter(({ ends }) => ends.includes(office) && ends.includes(to));
  switch (prediction.kind) {
    case 'exit': {
      const to = topology.nodes.find(({ kind }) => kind === 'internet')?.id ?? '';
      return { to, links: between(to) };
    }
    case 'office': {
      const to = topology.offices.find(({ id }) => id === prediction.office)?.core ?? '';
      return { to, links: between(to) };
    }
    case 'connections':
    case 'private-peering': {
      const isMeant = (link: Link) =>
        prediction.kind === 'private-peering' || prediction.connections.includes(link.id);
      const connections = topology.links.filter((link) => link.kind === 'connection' && isMeant(link));
      const near = connections.some(({ ends }) => ends.some((end) => between(end).length > 0));
      const edge = connections[0]?.ends[0];
      const to = topology.nodes.find(({ id }) => id === edge)?.box ?? '';
      return { to, links: near ? connections : [] };
    }
  }
}

/** Failures that took a link out of service. */
function failuresOf(topology: Topology, { scenario }: Assessment, link: LinkId): readonly FailureId[] {
  return topology.failureTargets
    .filter(({ id, links }) => scenario.failures.includes(id) && links.includes(link))
    .map(({ id }) => id);
}

function ruledOutOn(topology: Topology, assessment: Assessment, links: ReadonlySet<LinkId>): WhyNot | null {
  for (const { node, candidates } of whyThisPath(topology, assessment, 'request')) {
    const loser = candidates.find(
      ({ adjacency, ruling }) =>
        (topology.linksOf[adjacency] ?? []).some((link) => links.has(link)) &&
        ruling !== 'used' &&
        ruling !== 'shared',
    );
    if (loser) return { kind: 'ruled-out', node, neighbour: loser.neighbour, ruling: loser.ruling };
  }
  return null;
}

export function whyNot(topology: Topology, assessment: Assessment, prediction: Prediction): WhyNot {
  const { office, scenario, service, requestLinks } = assessment;
  if (isSamePrediction(pathTaken(topology, assessment), prediction)) return { kind: 'it-does' };
  if (prediction.kind === 'nowhere') return { kind: 'arrives', links: [...requestLinks] };
  const { to, links } = needsOf(topology, prediction, office);
  const present = links.filter((link) => isPresent(topology, link, scenario));
  if (present.length === 0) return { kind: 'no-link', office, to };
  const failures = present.map(({ id }) => failuresOf(topology, assessment, id));
  const leadsTo = topology.destinations.find(({ peering }) => peering === 'azure-private')?.node ?? service;
  if (prediction.kind === 'private-peering' && leadsTo !== service) {
    return { kind: 'other-peering', leadsTo, service, failures: [...new Set(failures.flat())] };
  }
  if (failures.every((ids) => ids.length > 0)) {
    return { kind: 'failed', failures: [...new Set(failures.flat())] };
  }
  // Looks for the reason where the expected path begins; otherwise the office chose another route before it.
  const near = new Set(present.flatMap(({ ends }) => ends.filter((end) => end !== office)));
  const access = topology.links.filter(
    ({ ends }) => ends.includes(office) && ends.some((end) => near.has(end)),
  );
  for (const stretch of [present, access]) {
    const ruledOut = ruledOutOn(topology, assessment, new Set(stretch.map(({ id }) => id)));
    if (ruledOut) return ruledOut;
  }
  return present.some(({ id }) => requestLinks.has(id)) ? { kind: 'it-does' } : { kind: 'not-needed' };
}
