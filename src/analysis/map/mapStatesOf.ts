// Derives the states of a map's elements from packet paths and failures.

import type { FailureTarget } from '../../model/compiledFailures';
import type {
  BoxId,
  CompiledTopology,
  FailureId,
  Link,
  LinkId,
  NodeId,
  OptionId,
  Peering,
} from '../../model/compiledTopology';
import { failureKinds } from '../../model/failureKinds';
import type { Direction } from '../direction';
import { connectionStates } from './connectionStates';
import { cutOffLinks, type Out, sessionKey } from './cutOff';
import type { MapPath } from './mapPaths';
import type {
  CircuitNote,
  MapEnd,
  MapLinkState,
  MapNodeState,
  MapStates,
  MapUse,
  PathLine,
} from './mapStates';

export type MapQuestion = {
  readonly start: NodeId;
  readonly destination: NodeId;
  readonly destinationName: string;
  readonly direction: Direction;
  readonly peering: Peering;
  readonly paths: readonly MapPath[];
  /** Links that the other direction uses; called only where a circuit has nothing of this one. */
  readonly otherLinks: () => ReadonlySet<LinkId>;
  readonly failures: readonly FailureTarget[];
  /** Options that are off. */
  readonly optionsOff: ReadonlySet<OptionId>;
};

/** The members of shared risks, which are failures too. */
function partsOf(
  { failureTargets, sharedRisks }: CompiledTopology,
  failures: readonly FailureTarget[],
): ReadonlyMap<FailureId, readonly FailureTarget[]> {
  const byId = new Map(failureTargets.map((target) => [target.id, target]));
  const failed = new Set(failures.map(({ id }) => id));
  return new Map(
    sharedRisks
      .filter(({ id }) => failed.has(id))
      .map(({ id, elements }) => [id, elements.flatMap((element) => byId.get(element) ?? [])]),
  );
}

function outOf(topology: CompiledTopology, failures: readonly FailureTarget[]): Out {
  const linkAt = new Map(
    topology.links.flatMap(({ id, adjacencies }) => adjacencies.map((each) => [each, id] as const)),
  );
  const sessions = failures
    .filter(({ kind }) => kind === 'session' || kind === 'peering')
    .flatMap(({ peering, adjacencies }) =>
      peering === null ? [] : adjacencies.map((each) => sessionKey(linkAt.get(each) ?? '', peering)),
    );
  return {
    links: new Set(
      failures.filter(({ kind }) => failureKinds[kind].fails === 'links').flatMap(({ links }) => links),
    ),
    nodes: new Set(failures.flatMap(({ nodes }) => nodes)),
    sessions: new Set(sessions),
  };
}

function lineOf(links: readonly (Link | undefined)[], peering: Peering): PathLine {
  const isTunnelled = links.some((link) => link?.kind === 'tunnel');
  return !isTunnelled && links.some((link) => link?.exposure === 'public-internet') ? 'internet' : peering;
}

function usesOf(
  topology: CompiledTopology,
  { paths, peering, direction }: MapQuestion,
): ReadonlyMap<LinkId, readonly MapUse[]> {
  const linkById = new Map(topology.links.map((link) => [link.id, link]));
  const uses = new Map<LinkId, MapUse[]>();
  for (const { nodes, links, share } of paths) {
    const line = lineOf(
      links.map((id) => linkById.get(id)),
      peering,
    );
    links.forEach((id, hop) => {
      const isFromFirst = nodes[hop] === linkById.get(id)?.ends[0];
      const travel = isFromFirst === (direction === 'request') ? 'forward' : 'backward';
      const known = uses.get(id) ?? [];
      const same = known.findIndex((use) => use.line === line);
      const before = known[same];
      const use: MapUse = before
        ? {
            line,
            travel: before.travel === travel ? travel : 'both',
            hop: Math.min(before.hop, hop),
            share: before.share + share,
          }
        : { line, travel, hop, share };
      uses.set(id, before ? known.with(same, use) : [...known, use]);
    });
  }
  return uses;
}

/** Offices reach the internet by their own line, whether unencrypted or in a tunnel over it. */
function endsOf(topology: CompiledTopology, used: ReadonlySet<LinkId>): readonly MapEnd[] {
  const places = new Set<BoxId>();
  const boxOf = new Map(topology.nodes.map(({ id, box }) => [id, box]));
  const ends: MapEnd[] = [];
  for (const {
    id,
    kind,
    exposure,
    ends: [from],
  } of topology.links) {
    if (!used.has(id)) continue;
    if (exposure === 'microsoft-shared') places.add(boxOf.get(from) ?? '');
    if (kind === 'internet-line') ends.push({ kind: 'private', link: id });
    if (kind === 'tunnel') ends.push({ kind: 'tunnel', link: id });
  }
  return places.size > 0 ? [{ kind: 'dedicated', places: [...places] }, ...ends] : ends;
}

/** How a circuit's connections share the traffic sent over circuits. */
function notesOf(
  { circuits, links: all }: CompiledTopology,
  { peering, direction, otherLinks }: MapQuestion,
  links: ReadonlyMap<LinkId, MapLinkState>,
): ReadonlyMap<string, CircuitNote> {
  const isUsed = (id: LinkId) => links.get(id)?.state === 'in-use';
  const isReady = (id: LinkId) => links.get(id)?.state === 'rest';
  const used = circuits.flatMap(({ connections }) => connections.map(({ id }) => id)).filter(isUsed);
  return new Map(
    circuits.flatMap(({ id, connections, peerings }): [string, CircuitNote][] => {
      const own = connections.filter((each) => isUsed(each.id)).length;
      if (own === 2 && used.length === 2) return [[id, 'half-each']];
      if (own === 1 && used.length === 1)
        return [[id, connections.some((each) => isReady(each.id)) ? 'preferred' : 'all']];
      const waits =
        own === 0 &&
        used.length > 0 &&
        peerings.includes(peering) &&
        connections.some((each) => isReady(each.id));
      if (!waits) return [];
      if (connections.some((each) => otherLinks().has(each.id)))
        return [[id, direction === 'request' ? 'replies' : 'requests']];
      const isEntered = all.some(
        (link) => isUsed(link.id) && connections.some((each) => link.ends.includes(each.microsoftEdge)),
      );
      return [[id, isEntered ? 'edges' : 'waits']];
    }),
  );
}

export function mapStatesOf(topology: CompiledTopology, question: MapQuestion): MapStates {
  const { start, destination, destinationName, direction, paths, failures, optionsOff } = question;
  const linkById = new Map(topology.links.map((link) => [link.id, link]));
  const parts = partsOf(topology, failures);
  const out = outOf(topology, [...failures, ...[...parts.values()].flat()]);
  const cutOff = cutOffLinks(topology, out);
  const uses = usesOf(topology, question);
  const links = new Map(
    topology.links.map(({ id, option, ends, peerings }): [LinkId, MapLinkState] => {
      const own = uses.get(id) ?? [];
      const isAbsent = option !== null && optionsOff.has(option);
      const state = isAbsent
        ? 'absent'
        : out.links.has(id)
          ? 'failed'
          : own.length > 0
            ? 'in-use'
            : cutOff.has(id)
              ? 'cut-off'
              : 'rest';
      const isOrphan = ends.some((end) => out.nodes.has(end));
      const sessionsDown = isOrphan
        ? []
        : peerings.filter((peering) => out.sessions.has(sessionKey(id, peering)));
      return [id, { state, uses: own, sessionsDown }];
    }),
  );
  const visited = new Set(paths.filter((path) => path.links.length > 0).flatMap(({ nodes }) => nodes));
  const alone = new Set(
    failures.filter(({ kind }) => failureKinds[kind].fails === 'node').flatMap(({ nodes }) => nodes),
  );
  const drops = new Map(
    paths.flatMap(({ nodes, dropped }) =>
      dropped ? [[nodes[nodes.length - 1] ?? '', dropped] as const] : [],
    ),
  );
  const wrong = failures.filter(({ kind }) => kind === 'misconfiguration');
  const nodes = new Map(
    topology.nodes.map(({ id }): [NodeId, MapNodeState] => [
      id,
      {
        state: out.nodes.has(id) ? 'failed' : visited.has(id) ? 'on-path' : 'rest',
        failedAlone: alone.has(id),
        dropped: out.nodes.has(id) ? null : (drops.get(id) ?? null),
        misconfigured: wrong.filter(({ alsoAt }) => alsoAt.includes(id)).map((target) => target.id),
      },
    ]),
  );
  const used = new Set([...links].flatMap(([id, { state }]) => (state === 'in-use' ? [id] : [])));
  return {
    start,
    destination,
    destinationName,
    direction,
    links,
    nodes,
    connections: connectionStates(topology, { links, nodes }),
    failures,
    parts,
    crossed: new Set(
      topology.boxes.filter((box) => box.nodes.some((node) => visited.has(node))).map(({ id }) => id),
    ),
    ends: endsOf(topology, used),
    paths: paths.map((path) => ({
      ...path,
      line: lineOf(
        path.links.map((id) => linkById.get(id)),
        question.peering,
      ),
    })),
    notes: notesOf(topology, question, links),
  };
}
