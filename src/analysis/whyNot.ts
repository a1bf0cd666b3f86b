// Why does traffic not go the way that somebody thought it would?

import type { FailureId, LinkId, NodeId } from '../model/compiledTopology';
import { isPresent, nodeWith, type Topology } from '../model/topology';
import type { Assessment } from './assess';
import { answerTo, type Way } from './prediction';
import { type Ruling, whyThisWay } from './whyThisWay';

export type WhyNot =
  /** It does go there. */
  | { readonly kind: 'it-does' }
  | { readonly kind: 'no-link'; readonly office: NodeId; readonly to: NodeId }
  | { readonly kind: 'failed'; readonly failures: readonly FailureId[] }
  /** Another peering leads elsewhere, and on the same connections, of which these have failed. */
  | {
      readonly kind: 'other-peering';
      readonly leadsTo: NodeId;
      readonly service: NodeId;
      readonly failures: readonly FailureId[];
    }
  /** A router on the way had such a route, or a session that could have brought one, and this became of it. */
  | { readonly kind: 'ruled-out'; readonly node: NodeId; readonly neighbour: NodeId; readonly ruling: Ruling }
  /** Somebody thought that it would get nowhere, and it arrives over these. */
  | { readonly kind: 'arrives'; readonly links: readonly LinkId[] }
  /** Traffic arrives by other links, and these would do as well if they were asked. */
  | { readonly kind: 'not-needed' };

const CONNECTIONS: readonly LinkId[] = ['primary', 'secondary'];

/** The node that a way leads to, and the links that it cannot do without; any one of them is enough. */
function needsOf(topology: Topology, way: Exclude<Way, 'nowhere'>, office: NodeId) {
  const between = (to: NodeId) =>
    topology.links.filter(({ ends }) => ends.includes(office) && ends.includes(to));
  switch (way) {
    case 'internet':
    case 'texas':
    case 'seattle':
      return { to: way, links: between(way) };
    case 'both':
    case 'private-peering':
    case 'primary':
    case 'secondary': {
      const ids = way === 'primary' || way === 'secondary' ? [way] : CONNECTIONS;
      const connections = topology.links.filter(({ id }) => ids.includes(id));
      const near = connections.some(({ ends }) => ends.some((end) => between(end).length > 0));
      return { to: 'partner-edge', links: near ? connections : [] };
    }
  }
}

/** The failures that took a link out of service. */
function failuresOf(topology: Topology, { scenario }: Assessment, link: LinkId): readonly FailureId[] {
  return topology.failureTargets
    .filter(({ id, links }) => scenario.failures.includes(id) && links.includes(link))
    .map(({ id }) => id);
}

function ruledOutOn(topology: Topology, assessment: Assessment, links: ReadonlySet<LinkId>): WhyNot | null {
  for (const { node, candidates } of whyThisWay(topology, assessment, 'request')) {
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

export function whyNot(topology: Topology, assessment: Assessment, way: Way): WhyNot {
  const { office, scenario, service, requestLinks } = assessment;
  if (answerTo(topology, { kind: 'way' }, assessment) === way) return { kind: 'it-does' };
  if (way === 'nowhere') return { kind: 'arrives', links: [...requestLinks] };
  const { to, links } = needsOf(topology, way, office);
  const present = links.filter((link) => isPresent(link, scenario));
  if (present.length === 0) return { kind: 'no-link', office, to };
  const failures = present.map(({ id }) => failuresOf(topology, assessment, id));
  const leadsTo = nodeWith(topology, topology.flowFor({ ...scenario, peering: 'azure-private' }).to);
  if (way === 'private-peering' && leadsTo !== service) {
    return { kind: 'other-peering', leadsTo, service, failures: [...new Set(failures.flat())] };
  }
  if (failures.every((ids) => ids.length > 0)) {
    return { kind: 'failed', failures: [...new Set(failures.flat())] };
  }
  // The reason is nearest where the way itself begins; else the office chose otherwise before it.
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
