// Builds map lines from topology links, and the devices across them.

import type {
  CompiledTopology,
  Link,
  LinkId,
  NodeId,
  LinkKind as TopologyLinkKind,
} from '../../model/compiledTopology';
import type { CaptionOf, DrawnFirewall, DrawnLine, DrawnRisk, LineKind } from './drawnNetwork';

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Map lines with their topology links, between the stations where those end. */
export function linesOf(
  topology: CompiledTopology,
  stationOf: ReadonlyMap<NodeId, string>,
): readonly DrawnLine[] {
  const lines = new Map<string, { -readonly [Key in keyof DrawnLine]: DrawnLine[Key] }>();
  const add = (
    kind: LineKind,
    { id, ends }: Pick<Link, 'id' | 'ends'>,
    links: readonly LinkId[],
    isReversed = false,
  ) => {
    const [from, to] = ends.map((end) => stationOf.get(end));
    if (from === undefined || to === undefined) return;
    const key = `${kind} ${from} ${to}`;
    const known = lines.get(key);
    if (known) known.links = unique([...known.links, ...links]);
    else lines.set(key, { id, kind, from, to, links, isReversed });
  };
  const tunnelled = new Map(topology.vpns.map(({ tunnels, line }) => [line, tunnels]));
  const exits = new Set(topology.exits.map(({ line }) => line));
  const dataCentres = new Set(topology.offices.filter(({ users }) => !users).map(({ core }) => core));
  const lineOver = new Map(
    topology.vpns.flatMap(({ tunnels, line }) => tunnels.map((each) => [each, line] as const)),
  );
  const direct = new Map(
    topology.circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, providerEdge, pipe }) =>
        providerEdge === null && pipe !== null ? [[pipe, id] as const] : [],
      ),
    ),
  );
  for (const link of topology.links) {
    const { id, ends } = link;
    switch (link.kind) {
      case 'internet-line':
        if (exits.has(id) || !tunnelled.has(id)) add('exit', link, [id]);
        break;
      case 'wan-line':
        // A data centre is drawn behind the WANs.
        if (dataCentres.has(ends[0])) add('wan', { id, ends: [ends[1], ends[0]] }, [id], true);
        else add('wan', link, [id]);
        break;
      case 'access-line':
        add('access', link, [id]);
        break;
      case 'connection': {
        const connection = direct.get(id);
        if (connection !== undefined) add('access', { id: `${id} line`, ends: [ends[0], connection] }, [id]);
        break;
      }
      case 'internet-transit':
        add('transit', link, [id]);
        break;
      case 'microsoft-backbone':
        add(link.exposure === 'microsoft-shared' ? 'microsoft' : 'private', link, [id]);
        break;
      case 'tunnel': {
        const over = lineOver.get(id);
        add('tunnel', link, over !== undefined && !exits.has(over) ? [id, over] : [id]);
        break;
      }
      case 'global-reach':
        add('global-reach', link, [id]);
        break;
      case 'office-internal':
      case 'provider-internal':
      case 'gateway-network':
      case 'vnet-peering':
        break;
      default:
        link.kind satisfies never;
    }
  }
  return [...lines.values()];
}

/** Firewalls that others' traffic passes, or that are on several lines; the rest are in expected places. */
export function firewallsOf(
  topology: CompiledTopology,
  captionOf: CaptionOf,
  lines: readonly DrawnLine[],
): readonly DrawnFirewall[] {
  const passed = new Set(topology.wans.flatMap(({ defaultFrom }) => defaultFrom ?? []));
  const exits = new Set<string>(topology.exits.map(({ line }) => line));
  return topology.firewalls.flatMap(({ id, office, links }): DrawnFirewall[] => {
    const guarded = lines.filter((line) => line.links.some((link) => links.includes(link)));
    const guardsExit = links.some((link) => exits.has(link));
    const isShown = guardsExit && (guarded.length > 1 || (office !== null && passed.has(office)));
    return isShown ? [{ id, caption: captionOf(id), lines: guarded.map((line) => line.id) }] : [];
  });
}

const lineKinds: ReadonlySet<TopologyLinkKind> = new Set<TopologyLinkKind>([
  'access-line',
  'wan-line',
  'internet-line',
  'connection',
]);

export function risksOf(
  topology: CompiledTopology,
  captionOf: CaptionOf,
  lines: readonly DrawnLine[],
): readonly DrawnRisk[] {
  const kinds = new Map(topology.links.map(({ id, kind }) => [id, kind]));
  const targets = new Map(topology.failureTargets.map((target) => [target.id, target]));
  const sharedLines = topology.failureTargets
    .filter(({ kind, links }) => kind === 'line' && links.length > 1)
    .map(({ id }) => ({ id, elements: [id] }));
  return [...topology.sharedRisks, ...sharedLines].flatMap(({ id, elements }): DrawnRisk[] => {
    const links = elements
      .flatMap((element) => {
        const target = targets.get(element);
        return target?.kind === 'line' || target?.kind === 'exit' || target?.kind === 'connection'
          ? target.links
          : [];
      })
      .filter((link) => lineKinds.has(kinds.get(link) ?? 'tunnel'));
    const taken = lines.filter((line) => line.links.some((link) => links.includes(link)));
    return [{ id, caption: captionOf(id), lines: taken.map((line) => line.id) }];
  });
}
