// Rows of the ruler: the named hops of each path in use, and the exposure of the stretches between them.
// Positions are the figure's, so that gates align with their stations.

import type { MapEnd, MapStates, PathLine } from '../../../analysis/map/mapStates';
import type { CompiledTopology, Link, LinkExposure } from '../../../model/compiledTopology';
import type { DrawnMap } from '../drawnMap';
import { alongOf, type Hop, hopsOf, type RulerPath, rulerPaths } from './rulerHops';
import { type PlacedHop, placedHops, type RulerMarkers, rulerMarkers } from './rulerPlaces';

export type RulerTick = { readonly at: number; readonly name: string };

export type RulerStretch = {
  readonly from: number;
  readonly to: number;
  readonly exposure: LinkExposure;
  readonly dedicated: boolean;
  readonly line: PathLine;
  /** Links of all paths of the row. */
  readonly links: readonly Link[];
  /** Marker of the map at the start of the stretch, if any. */
  readonly ends: MapEnd['kind'] | null;
};

export type RulerRow = {
  readonly ticks: readonly RulerTick[];
  readonly stretches: readonly RulerStretch[];
  /** Share of all sent traffic on these paths, 0..1. */
  readonly share: number;
  /** Reason why packets are dropped after the last tick; null where they arrive. */
  readonly dropped: RulerPath['dropped'];
};

/** Whether packets of the row are dropped at the end of this stretch, by its position. */
export const isDroppedAfter = ({ dropped, stretches }: RulerRow, index: number): boolean =>
  dropped !== null && index === stretches.length - 1;

export type Ruler = {
  /** One row per kind of exposure, most exposed first, at most two; empty where nothing leaves the office. */
  readonly rows: readonly RulerRow[];
  /** Reason why nothing leaves the office; null where something does. */
  readonly stopped: RulerPath['dropped'];
  /** Number of kinds left out. */
  readonly more: number;
  /** Range from the centre of the office to that of the destination. */
  readonly whole: readonly [number, number];
  /** Names of these two. */
  readonly names: readonly [string, string];
};

type Bare = Omit<RulerStretch, 'links'>;

function stretchesOf(
  hops: readonly PlacedHop[],
  line: PathLine,
  { edge, exits }: RulerMarkers,
): readonly Bare[] {
  const stretches: Bare[] = [];
  const add = (next: Bare) => {
    const last = stretches[stretches.length - 1];
    const isSame =
      last && next.ends === null && last.exposure === next.exposure && last.dedicated === next.dedicated;
    if (last && isSame) stretches[stretches.length - 1] = { ...last, to: next.to };
    else if (next.to > next.from) stretches.push(next);
  };
  hops.slice(1).forEach(({ hop, at }, index) => {
    const start = hops[index]?.at ?? 0;
    const common = { dedicated: false, line, ends: null };
    const exit = hop.links.find(({ id }) => exits.has(id));
    const leaves = exit ? exits.get(exit.id) : undefined;
    if (exit && leaves !== undefined) {
      const marker = Math.min(Math.max(leaves, start), at);
      const isTunnel = hop.links.some(({ kind }) => kind === 'tunnel');
      add({ ...common, from: start, to: marker, exposure: 'private' });
      const exposure = isTunnel ? 'encrypted-tunnel' : exit.exposure;
      add({ ...common, from: marker, to: at, exposure, ends: isTunnel ? 'tunnel' : 'private' });
      return;
    }
    let from = start;
    hop.links.forEach(({ exposure, dedicated }, nth) => {
      const next = hop.links[nth + 1];
      // End a Microsoft peering connection at the marker, where its shared stretch begins.
      const to = next === undefined ? at : next.exposure === 'microsoft-shared' ? (edge ?? from) : from;
      const ends = exposure === 'microsoft-shared' ? ('dedicated' as const) : null;
      add({ ...common, from, to: Math.max(from, to), exposure, dedicated, ends });
      from = Math.max(from, to);
    });
  });
  return stretches;
}

/** Joins the names of equal routers at one tick: "PE 1, PE 2", from four on "PE, four". */
function together(hops: readonly Hop[]): string {
  const names = [...new Set(hops.flatMap((hop) => hop.names))];
  const count = new Set(hops.map(({ node }) => node)).size;
  if (count < 4) return names.join(', ');
  const kind = names[0]?.replace(/ \d+$/, '') ?? '';
  const counts = ['four', 'five', 'six', 'seven', 'eight'];
  return `${kind}, ${counts[count - 4] ?? count}`;
}

/** Groups paths with the same sequence of exposures and the same end. */
function kindOf({ links, dropped }: RulerPath): string {
  const exposures = links.map(({ exposure, dedicated }) => `${exposure} ${dedicated}`);
  return [...exposures.filter((each, index) => each !== exposures[index - 1]), dropped ?? ''].join();
}

/** Ranks unencrypted internet first, then tunnels, then private paths. */
function exposedness({ links }: RulerPath): number {
  if (links.some(({ exposure }) => exposure === 'encrypted-tunnel')) return 1;
  return links.some(({ exposure }) => exposure === 'public-internet') ? 2 : 0;
}

function rowOf(
  alike: readonly RulerPath[],
  { network, layout }: DrawnMap,
  destination: string,
  end: number,
): readonly RulerRow[] {
  const all = alike.map((path) => hopsOf(network, path, destination));
  const longest = [...all].sort((a, b) => b.length - a.length)[0] ?? [];
  const same = all.filter(
    (hops) =>
      hops.length === longest.length && hops.every(({ gate }, index) => gate === longest[index]?.gate),
  );
  const [first] = alike;
  if (!first || longest.length < 2) return [];
  const hops = placedHops(longest, alongOf(layout), end);
  const links = alike.flatMap((path) => path.links);
  return [
    {
      ticks: hops.map(({ at }, index) => ({
        at,
        name: together(same.flatMap((each) => each[index] ?? [])),
      })),
      stretches: stretchesOf(hops, first.line, rulerMarkers(layout, network)).map((stretch) => ({
        ...stretch,
        links: [...new Set(links)].filter(
          ({ exposure, dedicated }) => exposure === stretch.exposure && dedicated === stretch.dedicated,
        ),
      })),
      share: alike.reduce((sum, { share }) => sum + share, 0),
      dropped: first.dropped,
    },
  ];
}

export function rulerOf(topology: CompiledTopology, states: MapStates, map: DrawnMap): Ruler {
  const kinds = new Map<string, RulerPath[]>();
  for (const path of rulerPaths(topology, states)) {
    const kind = kindOf(path);
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  const along = alongOf(map.layout);
  const gateways = map.network.vnets.find(
    ({ id }) => id.replace(/^network:/, 'vnet:') === states.destination,
  )?.gateways;
  const start = along.get(states.start) ?? 0;
  const end = along.get(gateways?.[0]?.id ?? states.destination) ?? map.layout.viewBox.width;
  const rows = [...kinds.values()]
    .sort((a, b) => Math.max(...b.map(exposedness)) - Math.max(...a.map(exposedness)))
    .flatMap((alike) => rowOf(alike, map, states.destinationName, end));
  const stopped = states.paths.find(({ dropped }) => dropped !== null)?.dropped ?? null;
  return {
    rows: rows.slice(0, 2),
    stopped,
    more: Math.max(0, rows.length - 2),
    whole: [start, end],
    names: [topology.nodes.find(({ id }) => id === states.start)?.name ?? '', states.destinationName],
  };
}
