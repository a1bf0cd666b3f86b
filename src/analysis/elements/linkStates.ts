// Derives the state of each link, lane by lane: its traffic, its failures, and lanes on standby.

import type { FailureTarget } from '../../model/compiledFailures';
import type { FailureId, Link, LinkExposure, LinkId, Peering } from '../../model/compiledTopology';
import { failureKinds } from '../../model/failureKinds';
import { isPresent, type Topology } from '../../model/topology';
import type { Assessment } from '../assess';
import type { Path } from '../outcome';

export type UseState = 'in-use' | 'rest' | 'failed' | 'withdrawn';

/** A note on one connection beside the others of its circuit. */
export type ConnectionNote = 'half' | 'preferred' | 'waits' | 'all' | 'router-down' | 'no-routes';

/** A line of the map: a peering, the internet, or the provider's own between its edges. */
export type Line = Peering | 'internet' | 'provider-internal';

/** Along the link from its first end to its second, or against it. */
export type Travel = 'forward' | 'backward' | 'both';

export type LaneState = {
  /** Null where the link has one lane for everything. */
  readonly peering: Peering | null;
  readonly line: Line;
  readonly exposure: LinkExposure;
  readonly state: UseState;
  /** Null where nothing travels. */
  readonly travel: Travel | null;
  /** Number of links the packets have crossed before. */
  readonly hop: number;
  /** Failure targets that contain the lane: its session, and the whole peering. */
  readonly parts: readonly FailureId[];
};

export type LinkState = {
  readonly id: LinkId;
  readonly ends: Link['ends'];
  readonly state: UseState;
  readonly lanes: readonly LaneState[];
  readonly note: ConnectionNote | null;
  /** Failure targets that contain the link: its circuit. */
  readonly parts: readonly FailureId[];
};

export type Failed = { readonly ids: ReadonlySet<string>; readonly nodes: ReadonlySet<string> };
type Use = { readonly peerings: Set<Peering | null>; travel: Travel; hop: number };
type Asked = { readonly topology: Topology; readonly assessment: Assessment; readonly failed: Failed };

/** The failures, with everything that fails as a part of them, the elements of a shared risk included. */
export function failedIn({ failureTargets, sharedRisks }: Topology, { scenario }: Assessment): Failed {
  const { failures } = scenario;
  const shared = sharedRisks.flatMap(({ id, elements }) => (failures.includes(id) ? elements : []));
  const targets = failureTargets.filter(({ id }) => failures.includes(id) || shared.includes(id));
  return {
    ids: new Set(
      targets.flatMap(({ id, kind, links, adjacencies }) => {
        if (failureKinds[kind].fails === 'links') return [id, ...links];
        return kind === 'peering' ? [id, ...adjacencies] : [id];
      }),
    ),
    nodes: new Set(targets.flatMap(({ nodes }) => nodes)),
  };
}

function usesOf(topology: Topology, paths: readonly Path[]): ReadonlyMap<LinkId, Use> {
  const uses = new Map<LinkId, Use>();
  const linkById = new Map(topology.links.map((link) => [link.id, link]));
  for (const { nodes, links, adjacencies } of paths) {
    links.forEach((id, hop) => {
      const travel = nodes[hop] === linkById.get(id)?.ends[0] ? 'forward' : 'backward';
      const peering = topology.peeringOf[adjacencies[hop] ?? ''] ?? null;
      const use = uses.get(id);
      if (!use) {
        uses.set(id, { peerings: new Set([peering]), travel, hop });
        return;
      }
      use.peerings.add(peering);
      if (use.travel !== travel) use.travel = 'both';
      use.hop = Math.min(use.hop, hop);
    });
  }
  return uses;
}

/** The sessions of a peering on a link, and the peering itself, where they can fail. */
function partsOf(topology: Topology, link: Link, peering: Peering | null): readonly FailureTarget[] {
  if (peering === null) return [];
  const of = (wanted: FailureTarget['kind']) =>
    topology.failureTargets.filter(
      (target) =>
        target.kind === wanted &&
        target.peering === peering &&
        target.adjacencies.some((id) => link.adjacencies.includes(id)),
    );
  return [...of('session'), ...of('peering')];
}

function lanesOf(
  { topology, assessment: { question }, failed }: Asked,
  link: Link,
  use: Use | undefined,
): readonly LaneState[] {
  const dead = failed.ids.has(link.id);
  const withdrawn = link.ends.some((end) => failed.nodes.has(end));
  const single = link.peerings.length === 0 || link.kind === 'provider-internal';
  return (single ? [null] : link.peerings).map((peering) => {
    const parts = partsOf(topology, link, peering);
    const ended = parts.some(({ id, kind }) => kind === 'session' && failed.ids.has(id));
    const used =
      use &&
      (peering === null ||
        use.peerings.has(peering) ||
        (use.peerings.has(null) && peering === question.destination.peering));
    const state: UseState = dead || ended ? 'failed' : withdrawn ? 'withdrawn' : used ? 'in-use' : 'rest';
    const flowing = state === 'in-use' && use ? use : null;
    const own: Line = link.exposure === 'public-internet' ? 'internet' : 'provider-internal';
    const ridden = flowing && own === 'provider-internal' ? question.destination.peering : own;
    return {
      peering,
      line: peering ?? ridden,
      exposure: link.exposure,
      state,
      travel: flowing?.travel ?? null,
      hop: flowing?.hop ?? 0,
      parts: parts.map(({ id }) => id),
    };
  });
}

type Unnoted = Omit<LinkState, 'note'> & { readonly kind: Link['kind'] };

/** Whether this connection could carry the traffic if routing chose it. */
const isUsable = (link: Unnoted, peering: Peering): boolean =>
  link.lanes.some(
    (lane) => lane.peering === peering && lane.state !== 'failed' && lane.state !== 'withdrawn',
  );

function noteOf(
  { topology, assessment: { scenario, question } }: Asked,
  link: Unnoted,
  links: readonly Unnoted[],
): ConnectionNote | null {
  if (link.kind !== 'connection' || link.state === 'failed') return null;
  if (link.state === 'withdrawn') {
    return link.lanes.some(({ state }) => state === 'failed') ? null : 'router-down';
  }
  const { peering } = question.destination;
  const preferred = question.preferred?.pipe ?? null;
  const others = links.filter(({ id, kind }) => kind === 'connection' && id !== link.id);
  const usable = others.filter((other) => isUsable(other, peering));
  if (link.state === 'in-use') {
    if (others.some(({ state }) => state === 'in-use')) return 'half';
    return preferred === link.id && usable.length > 0 ? 'preferred' : 'all';
  }
  const isStandby = others.some(({ id, state }) => id === preferred && state === 'in-use');
  if (isStandby && isUsable(link, peering)) return 'waits';
  const unfiltered = topology.failureTargets.some(
    ({ id, fault }) => fault === 'route-filter' && scenario.failures.includes(id),
  );
  return unfiltered && isUsable(link, 'microsoft') ? 'no-routes' : null;
}

/** Links present in the scenario, in the order of the topology. */
export function linkStates(asked: Asked, paths: readonly Path[]): readonly LinkState[] {
  const { topology, assessment, failed } = asked;
  const uses = usesOf(topology, paths);
  const circuits = topology.failureTargets.filter(({ kind }) => kind === 'circuit');
  const unnoted = topology.links
    .filter((link) => isPresent(topology, link, assessment.scenario))
    .map((link): Unnoted => {
      const lanes = lanesOf(asked, link, uses.get(link.id));
      const withdrawn = link.ends.some((end) => failed.nodes.has(end));
      const inUse = lanes.some(({ state }) => state === 'in-use');
      return {
        id: link.id,
        ends: link.ends,
        kind: link.kind,
        state: failed.ids.has(link.id) ? 'failed' : withdrawn ? 'withdrawn' : inUse ? 'in-use' : 'rest',
        lanes,
        parts: circuits.filter(({ links }) => links.includes(link.id)).map(({ id }) => id),
      };
    });
  return unnoted.map((link) => {
    const { kind: _, ...state } = link;
    return { ...state, note: noteOf(asked, link, unnoted) };
  });
}
