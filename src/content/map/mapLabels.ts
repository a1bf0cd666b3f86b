// Accessible names of a map's elements: name, kind, current state.

import type { MapConnectionState, MapLinkState, MapStates } from '../../analysis/map/mapStates';
import type { BoxKind, CompiledTopology, Link } from '../../model/compiledTopology';
import { dropNotes } from '../pictureLabels';

const boxKinds: Readonly<Record<BoxKind, string>> = {
  'customer-network': 'run by you',
  'data-centre': 'data centre',
  'provider-wan': 'WAN of a provider',
  location: 'peering location',
  'provider-edges': 'provider edges',
  'public-internet': 'run by many',
  'public-services': 'run by Microsoft',
  'virtual-network': 'virtual network',
};

const linkStates: Readonly<Record<'in-use' | 'rest' | 'failed' | 'cut-off' | 'absent', string>> = {
  'in-use': 'in use',
  rest: 'not in use',
  failed: 'failed',
  'cut-off': 'out of service',
  absent: 'switched off',
};

const sessionsDown = {
  microsoft: 'Microsoft peering failed',
  'azure-private': 'Azure private peering failed',
};

/** Starts with the visible caption, so that speech control can use it. */
const named = (caption: string, name: string): string =>
  caption === '' || name.toLowerCase().includes(caption.toLowerCase()) ? name : `${caption}, ${name}`;

function roleOf(id: string, { start, destination, direction }: MapStates): string | null {
  if (id === start) return direction === 'reply' ? 'end of the path of replies' : 'start of the path';
  if (id !== destination) return null;
  return direction === 'reply' ? 'start of the path of replies' : 'destination';
}

function nodeWords(topology: CompiledTopology, id: string, states: MapStates): readonly string[] {
  const shown = states.nodes.get(id);
  const { state = 'rest', dropped = null, misconfigured = [] } = shown ?? {};
  const { nodes, failureTargets } = topology;
  const count = nodes.find((node) => node.id === id)?.count ?? 1;
  const role = roleOf(id, states);
  const use = state === 'failed' ? 'failed' : state === 'on-path' ? 'on the path' : 'not on the path';
  const wrong = failureTargets.filter((target) => misconfigured.includes(target.id));
  return [
    ...(count > 1 ? [`${count.toLocaleString('en-GB')} alike`] : []),
    state !== 'failed' && role !== null ? role : use,
    ...(dropped ? [`packets are dropped here: ${dropNotes[dropped]}`] : []),
    ...wrong.map(({ name }) => `${name} is wrong`),
  ];
}

const strongest = ['in-use', 'failed', 'rest', 'cut-off', 'absent'] as const;

/** State that a line shows for its links. */
function lineStateOf(
  links: readonly string[],
  states: ReadonlyMap<string, MapLinkState>,
): MapLinkState['state'] {
  const own = links.flatMap((id) => states.get(id)?.state ?? []);
  return strongest.find((state) => own.includes(state)) ?? 'rest';
}

function lineName({ nodes, boxes }: CompiledTopology, link: Link, links: readonly string[]): string {
  const { name, kind, ends } = link;
  const [from = '', to = ''] = ends.map((end) => nodes.find(({ id }) => id === end)?.name ?? '');
  // Name both ends, since there can be several.
  if (kind === 'global-reach') return `${name}, ${from} to ${to}`;
  const box = boxes.find((each) => each.kind === 'virtual-network' && each.nodes.includes(ends[1]));
  return links.length > 1 && box && kind !== 'tunnel' ? `${from} – ${box.name}, both gateways` : name;
}

const isBundle = (id: string): boolean => id.startsWith('bundle:');

export const connectionStateWords = (state: MapConnectionState): string => linkStates[state];

/** Says how many connections of a bundle have which state. */
function bundleLabel(
  topology: CompiledTopology,
  caption: string,
  links: readonly string[],
  states: MapStates,
): string {
  const own = links.flatMap((id) => states.connections.get(id) ?? []);
  const counts = (['in-use', 'failed', 'cut-off', 'rest'] as const).flatMap((state) => {
    const count = own.filter((each) => each === state).length;
    if (count === 0) return [];
    return [count === own.length ? `all ${linkStates[state]}` : `${count} ${linkStates[state]}`];
  });
  const name = bundleName(topology, links);
  return [`${caption}, ${name}`, ...counts].join(', ');
}

/** Name of connections that the map draws as one. */
export function bundleName({ circuits, locations }: CompiledTopology, links: readonly string[]): string {
  const own = circuits.filter(({ connections }) => connections.some(({ id }) => links.includes(id)));
  const [first] = own.flatMap(({ connections }) => connections).filter(({ id }) => links.includes(id));
  const place = locations.find(({ id }) => id === first?.location)?.name ?? '';
  return `${links.length} connections of ${own.length} circuits at ${place}`;
}

/** Returns null for an unknown element. `links`: all links of a line, if it is one. */
export function mapLabel(
  topology: CompiledTopology,
  {
    id,
    caption,
    links,
  }: { readonly id: string; readonly caption: string; readonly links: readonly string[] },
  states: MapStates,
): string | null {
  const node = topology.nodes.find((each) => each.id === id);
  if (node) return [named(caption, node.name), ...nodeWords(topology, id, states)].join(', ');
  const link = topology.links.find((each) => each.id === id);
  if (link) {
    const down = states.links.get(id)?.sessionsDown ?? [];
    const name = named(caption, lineName(topology, link, links));
    const state = linkStates[lineStateOf(links, states.links)];
    return [name, state, ...down.map((each) => sessionsDown[each])].join(', ');
  }
  const box = topology.boxes.find((each) => each.id === id);
  if (!box) return isBundle(id) ? bundleLabel(topology, caption, links, states) : null;
  const hasFailed = states.failures.some((failure) => failure.id === id);
  return [named(caption, box.name), boxKinds[box.kind], ...(hasFailed ? ['failed'] : [])].join(', ');
}
