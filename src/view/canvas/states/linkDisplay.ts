// What each link shows, lane by lane: which peering rides on it now, and what has failed or waits.

import type { Assessment } from '../../../analysis/assess';
import type { Path } from '../../../analysis/outcome';
import type { ConnectionNote, UseState } from '../../../content/pictureLabels';
import type { Peering } from '../../../model/scenario';
import { type Exposure, isPresent, type Link, type LinkId, type Topology } from '../../../model/topology';

/** The colours of the map: the two peerings, the internet, and the corridor between the provider's routers. */
export type Line = 'microsoft' | 'azure-private' | 'internet' | 'provider-internal';
/** Along the link from its first end to its second, or against it. */
export type Flow = 'forward' | 'backward' | 'both';

export type LaneDisplay = {
  readonly peering: Peering | null;
  readonly line: Line;
  readonly exposure: Exposure;
  readonly state: UseState;
  readonly flow: Flow | null;
  /** How many links the packets have crossed before. */
  readonly hop: number;
  readonly selected: boolean;
};

export type LinkDisplay = {
  readonly id: LinkId;
  readonly ends: Link['ends'];
  readonly state: UseState;
  readonly lanes: readonly LaneDisplay[];
  readonly note: ConnectionNote | null;
  readonly selected: boolean;
};

export type Use = { readonly peerings: Set<Peering | null>; flow: Flow; hop: number };

const lineOfPeering: Readonly<Record<Peering, Line>> = {
  microsoft: 'microsoft',
  'azure-private': 'azure-private',
};
export const targetOfPeering: Readonly<Record<Peering, string>> = {
  microsoft: 'microsoft-peering',
  'azure-private': 'private-peering',
};

export function usesOf(topology: Topology, paths: readonly Path[]): ReadonlyMap<LinkId, Use> {
  const uses = new Map<LinkId, Use>();
  const linkById = new Map(topology.links.map((link) => [link.id, link]));
  for (const { nodes, links, adjacencies } of paths) {
    links.forEach((id, hop) => {
      const flow = nodes[hop] === linkById.get(id)?.ends[0] ? 'forward' : 'backward';
      const peering = topology.peeringOf(adjacencies[hop] ?? id);
      const use = uses.get(id);
      if (!use) {
        uses.set(id, { peerings: new Set([peering]), flow, hop });
        return;
      }
      use.peerings.add(peering);
      if (use.flow !== flow) use.flow = 'both';
      use.hop = Math.min(use.hop, hop);
    });
  }
  return uses;
}

export type Failed = { readonly ids: ReadonlySet<string>; readonly nodes: ReadonlySet<string> };

export function failedIn(topology: Topology, { scenario }: Assessment): Failed {
  const targets = topology.failureTargets.filter(({ id }) => scenario.failures.includes(id));
  return {
    ids: new Set(
      targets.flatMap(({ id, kind, links, adjacencies }) => {
        if (kind === 'circuit') return [id, ...links];
        return kind === 'peering' ? [id, ...adjacencies] : [id];
      }),
    ),
    nodes: new Set(targets.flatMap(({ nodes }) => nodes)),
  };
}

/** The session of a peering on a link, where it can fail by itself. */
function sessionOf(topology: Topology, link: Link, peering: Peering | null): string | null {
  const session = topology.failureTargets.find(
    ({ kind, adjacencies }) =>
      kind === 'session' &&
      adjacencies.some((id) => topology.linkOf(id) === link.id && topology.peeringOf(id) === peering),
  );
  return session?.id ?? null;
}

function lanesOf(
  topology: Topology,
  link: Link,
  use: Use | undefined,
  failed: Failed,
  { scenario, selected }: { scenario: Assessment['scenario']; selected: string | null },
): readonly LaneDisplay[] {
  const dead = failed.ids.has(link.id);
  const withdrawn = link.ends.some((end) => failed.nodes.has(end));
  const single = link.peerings.length === 0 || link.kind === 'provider-internal';
  return (single ? [null] : link.peerings).map((peering) => {
    const session = sessionOf(topology, link, peering);
    const used =
      use &&
      (peering === null ||
        use.peerings.has(peering) ||
        (use.peerings.has(null) && peering === scenario.peering));
    const state: UseState =
      dead || (session && failed.ids.has(session))
        ? 'failed'
        : withdrawn
          ? 'withdrawn'
          : used
            ? 'in-use'
            : 'rest';
    const flowing = state === 'in-use' && use ? use : null;
    const restLine: Line = link.exposure === 'public-internet' ? 'internet' : 'provider-internal';
    const ridden = flowing && restLine === 'provider-internal' ? lineOfPeering[scenario.peering] : restLine;
    return {
      peering,
      line: peering ? lineOfPeering[peering] : ridden,
      exposure: link.exposure,
      state,
      flow: flowing?.flow ?? null,
      hop: flowing?.hop ?? 0,
      selected:
        session !== null && (session === selected || (peering && targetOfPeering[peering]) === selected),
    };
  });
}

type Standing = Omit<LinkDisplay, 'note'> & { readonly kind: Link['kind'] };

/** Could this connection carry the traffic if routing wanted it to? */
const isUsable = (link: Standing, peering: Peering): boolean =>
  link.lanes.some(
    (lane) => lane.peering === peering && lane.state !== 'failed' && lane.state !== 'withdrawn',
  );

function noteOf(link: Standing, links: readonly Standing[], { scenario }: Assessment): ConnectionNote | null {
  if (link.kind !== 'connection' || link.state === 'failed') return null;
  if (link.state === 'withdrawn') {
    return link.lanes.some(({ state }) => state === 'failed') ? null : 'router-down';
  }
  const others = links.filter(({ id, kind }) => kind === 'connection' && id !== link.id);
  const usable = others.filter((other) => isUsable(other, scenario.peering));
  if (link.state === 'in-use') {
    if (others.some(({ state }) => state === 'in-use')) return 'half';
    return scenario.connection === link.id && usable.length > 0 ? 'preferred' : 'all';
  }
  const isStandby = others.some(({ id, state }) => id === scenario.connection && state === 'in-use');
  if (isStandby && isUsable(link, scenario.peering)) return 'waits';
  const filtered = scenario.failures.includes('route-filter') && isUsable(link, 'microsoft');
  return filtered ? 'no-routes' : null;
}

export function linksOf(
  topology: Topology,
  assessment: Assessment,
  uses: ReadonlyMap<LinkId, Use>,
  failed: Failed,
  selected: string | null,
): readonly LinkDisplay[] {
  const { scenario } = assessment;
  const present = topology.links.filter((link) => isPresent(link, scenario));
  const standing = present.map((link): Standing => {
    const lanes = lanesOf(topology, link, uses.get(link.id), failed, { scenario, selected });
    const withdrawn = link.ends.some((end) => failed.nodes.has(end));
    const inUse = lanes.some(({ state }) => state === 'in-use');
    const state = failed.ids.has(link.id) ? 'failed' : withdrawn ? 'withdrawn' : inUse ? 'in-use' : 'rest';
    const circuit = link.kind === 'connection' && selected === 'circuit';
    return {
      id: link.id,
      ends: link.ends,
      kind: link.kind,
      state,
      lanes,
      selected: selected === link.id || circuit,
    };
  });
  return standing.map((link) => {
    const { id, ends, state, lanes, selected: isSelected } = link;
    return { id, ends, state, lanes, note: noteOf(link, standing, assessment), selected: isSelected };
  });
}
