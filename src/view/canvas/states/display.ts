// What each element of the picture shows for one assessment: in use, at rest, failed or withdrawn.

import type { Assessment } from '../../../analysis/assess';
import type { Path } from '../../../analysis/outcome';
import type { Dropped } from '../../../content/pictureLabels';
import type { FailureId, Peering } from '../../../model/scenario';
import { presentTargets, type Topology } from '../../../model/topology';
import type { MarkerId } from '../layouts/layout';
import { failedIn, type LinkDisplay, linksOf, targetOfPeering, usesOf } from './linkDisplay';

export type Direction = 'request' | 'reply';
export type NodeDisplay = {
  readonly id: string;
  readonly state: 'on-path' | 'rest' | 'failed';
  /** Failed by itself, not with the box around it. */
  readonly failedAlone: boolean;
  readonly end: 'start' | 'destination' | null;
  readonly dropped: Dropped | null;
  /** What is misconfigured here: nothing of it is broken, so it is on a plate beside the name. */
  readonly misconfigured: readonly FailureId[];
  /** The station is longer while the office has an internet exit. */
  readonly hasExit: boolean;
  readonly selected: boolean;
};

export type BoxDisplay = {
  readonly id: string;
  readonly failed: boolean;
  readonly crossed: boolean;
  readonly selected: boolean;
};

export type PeeringDisplay = {
  readonly id: string;
  readonly peering: Peering;
  readonly failed: boolean;
  readonly misconfigured: readonly FailureId[];
  readonly selected: boolean;
};

export type Display = {
  readonly links: readonly LinkDisplay[];
  readonly nodes: readonly NodeDisplay[];
  readonly boxes: readonly BoxDisplay[];
  readonly peerings: readonly PeeringDisplay[];
  readonly markers: readonly MarkerId[];
};

function pathsIn({ outcome }: Assessment, direction: Direction): readonly Path[] {
  return direction === 'request'
    ? [...outcome.requests, ...outcome.lost]
    : [...outcome.replies, ...outcome.lostReplies];
}

function markersOf(topology: Topology, links: readonly LinkDisplay[]): readonly MarkerId[] {
  const used = new Set(links.filter(({ state }) => state === 'in-use').map(({ id }) => id));
  const crossed = topology.links.filter(({ id }) => used.has(id));
  const marks = crossed.flatMap((link): readonly MarkerId[] => {
    if (link.exposure === 'microsoft-shared') return ['microsoft-edge'];
    if (link.kind !== 'internet-line') return [];
    return [link.onlyWithExit ? 'exit' : 'texas'];
  });
  return [...new Set(marks)];
}

export function displayOf(
  topology: Topology,
  assessment: Assessment,
  direction: Direction,
  selected: string | null,
): Display {
  const { scenario, outcome, office, service } = assessment;
  const paths = pathsIn(assessment, direction);
  const failed = failedIn(topology, assessment);
  const links = linksOf(topology, assessment, usesOf(topology, paths), failed, selected);
  const visited = new Set(paths.flatMap(({ nodes, links: crossed }) => (crossed.length > 0 ? nodes : [])));
  const drops = new Map<string, Dropped>(
    (direction === 'request' ? outcome.lost : outcome.lostReplies).map(({ nodes, reason }) => [
      nodes[nodes.length - 1] ?? '',
      reason,
    ]),
  );
  if (direction === 'reply' && outcome.reachability === 'reply-dropped') drops.set(office, 'firewall');
  const misconfigured = presentTargets(topology, scenario).filter(
    ({ id, kind }) => kind === 'misconfiguration' && scenario.failures.includes(id),
  );
  const misconfiguredAt = (id: string) =>
    misconfigured.filter(({ alsoAt }) => alsoAt.includes(id)).map((target) => target.id);
  const exits = new Set(
    topology.links.filter((link) => link.onlyWithExit && scenario.exit === 'on').map(({ ends }) => ends[0]),
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
      selected: id === selected,
    })),
    boxes: topology.boxes.map(({ id, nodes }) => ({
      id,
      failed: failed.ids.has(id),
      crossed: nodes.some((node) => visited.has(node)),
      selected: id === selected,
    })),
    peerings: topology.failureTargets
      .filter(({ kind }) => kind === 'peering')
      .map(({ id }) => ({
        id,
        peering: id === targetOfPeering.microsoft ? 'microsoft' : 'azure-private',
        failed: failed.ids.has(id),
        misconfigured: misconfiguredAt(id),
        selected: id === selected,
      })),
    markers: markersOf(topology, links),
  };
}
