// Derives each element's state for one assessment: in use, at rest, failed, withdrawn or misconfigured. Map,
// text view, print and export show these.

import type { BoxId, FailureId, LinkId, NodeId, Operator, Peering } from '../../model/compiledTopology';
import { isPresent, presentTargets, type Topology } from '../../model/topology';
import type { DropReason } from '../../routing/forwarding';
import type { Assessment } from '../assess';
import type { Direction } from '../direction';
import type { Path } from '../outcome';
import { failedIn, type LinkState, linkStates } from './linkStates';

export type Dropped = DropReason | 'firewall';

export type NodeState = {
  readonly id: NodeId;
  readonly state: 'on-path' | 'rest' | 'failed';
  /** Failed by itself, not with the box around it. */
  readonly failedAlone: boolean;
  readonly end: 'start' | 'destination' | null;
  readonly dropped: Dropped | null;
  /** Misconfigurations here: nothing is broken, but they are the cause. */
  readonly misconfigured: readonly FailureId[];
  /** It has a link that only this scenario has. */
  readonly hasExit: boolean;
};

export type BoxState = {
  readonly id: BoxId;
  readonly operator: Operator;
  readonly failed: boolean;
  readonly crossed: boolean;
};

export type PeeringState = {
  readonly id: FailureId;
  readonly peering: Peering;
  readonly failed: boolean;
  readonly misconfigured: readonly FailureId[];
};

/** Named elements that are no node, link or box: a circuit, and possible misconfigurations. */
export type GroupState = {
  readonly id: FailureId;
  readonly kind: 'circuit' | 'misconfiguration';
  /** Failed or, for configuration, misconfigured. */
  readonly failed: boolean;
};

/** The end of privacy: at Microsoft's edge, or at an office's internet breakout. */
export type PrivateEnd =
  | { readonly kind: 'microsoft-edge' }
  | { readonly kind: 'exit'; readonly line: LinkId };

export type ElementStates = {
  readonly links: readonly LinkState[];
  readonly nodes: readonly NodeState[];
  readonly boxes: readonly BoxState[];
  readonly peerings: readonly PeeringState[];
  readonly groups: readonly GroupState[];
  readonly privateEnds: readonly PrivateEnd[];
};

function pathsIn({ outcome }: Assessment, direction: Direction): readonly Path[] {
  return direction === 'request'
    ? [...outcome.requests, ...outcome.lost]
    : [...outcome.replies, ...outcome.lostReplies];
}

function dropsIn({ outcome, office }: Assessment, direction: Direction): ReadonlyMap<NodeId, Dropped> {
  const lost = direction === 'request' ? outcome.lost : outcome.lostReplies;
  const drops = new Map<NodeId, Dropped>(
    lost.map(({ nodes, reason }) => [nodes[nodes.length - 1] ?? '', reason]),
  );
  if (direction === 'reply' && outcome.reachability === 'reply-dropped') drops.set(office, 'firewall');
  return drops;
}

function privateEndsOf(topology: Topology, links: readonly LinkState[]): readonly PrivateEnd[] {
  const used = new Set(links.filter(({ state }) => state === 'in-use').map(({ id }) => id));
  const crossed = topology.links.filter(({ id }) => used.has(id));
  const exits = crossed.filter(({ kind }) => kind === 'internet-line');
  return [
    ...(crossed.some(({ exposure }) => exposure === 'microsoft-shared')
      ? [{ kind: 'microsoft-edge' } as const]
      : []),
    ...exits.map(({ id }) => ({ kind: 'exit', line: id }) as const),
  ];
}

export function elementStates(
  topology: Topology,
  assessment: Assessment,
  direction: Direction,
): ElementStates {
  const { scenario, office, service } = assessment;
  const paths = pathsIn(assessment, direction);
  const failed = failedIn(topology, assessment);
  const links = linkStates({ topology, assessment, failed }, paths);
  const visited = new Set(paths.flatMap(({ nodes, links: crossed }) => (crossed.length > 0 ? nodes : [])));
  const drops = dropsIn(assessment, direction);
  const faults = presentTargets(topology, scenario).filter(
    ({ id, kind }) => kind === 'misconfiguration' && scenario.failures.includes(id),
  );
  const misconfiguredAt = (id: string) =>
    faults.filter(({ alsoAt }) => alsoAt.includes(id)).map((target) => target.id);
  const exits = new Set(
    topology.links
      .filter((link) => link.option !== null && isPresent(topology, link, scenario))
      .map(({ ends }) => ends[0]),
  );
  return {
    links,
    nodes: topology.nodes.map(({ id }) => ({
      id,
      state: failed.nodes.has(id) ? 'failed' : visited.has(id) ? 'on-path' : 'rest',
      failedAlone: scenario.failures.includes(id),
      end: id === office ? 'start' : id === service ? 'destination' : null,
      dropped: failed.nodes.has(id) ? null : (drops.get(id) ?? null),
      misconfigured: misconfiguredAt(id),
      hasExit: exits.has(id),
    })),
    boxes: topology.boxes.map(({ id, operator, nodes }) => ({
      id,
      operator,
      failed: failed.ids.has(id),
      crossed: nodes.some((node) => visited.has(node)),
    })),
    peerings: topology.failureTargets.flatMap(({ id, kind, peering }) =>
      kind === 'peering' && peering !== null
        ? [{ id, peering, failed: failed.ids.has(id), misconfigured: misconfiguredAt(id) }]
        : [],
    ),
    groups: presentTargets(topology, scenario).flatMap(({ id, kind }) =>
      kind === 'circuit' || kind === 'misconfiguration'
        ? [{ id, kind, failed: kind === 'circuit' ? failed.ids.has(id) : scenario.failures.includes(id) }]
        : [],
    ),
    privateEnds: privateEndsOf(topology, links),
  };
}
