// What a laid-out map must never do, one sentence for each time that it does.

import type { DrawnNetwork } from '../../src/layout/drawn/drawnNetwork';
import { isOverlapping, isThrough, type Point, type Rect } from '../../src/layout/map/geometry';
import type { MapLayout, PlacedText } from '../../src/layout/map/mapLayout';
import { platesIn } from '../../src/layout/map/plates';

type Named = {
  readonly id: string;
  readonly rect: Rect;
  /** Of all that have the same, one is drawn at a time. */
  readonly either?: string;
};
type Piece = { readonly from: Point; readonly to: Point };
type Track = {
  readonly id: string;
  readonly kind: string;
  readonly pieces: readonly Piece[];
  /** Stations that it may pass under. */
  readonly own: ReadonlySet<string>;
};

const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));

function stationsOf({ stations, connections }: MapLayout): readonly Named[] {
  return [
    ...stations.flatMap(({ id, rect, beads }) => [{ id, rect }, ...beads]),
    ...connections.map(({ id, pipe }) => ({ id, rect: pipe })),
  ];
}

function namesOf(layout: MapLayout, network: DrawnNetwork): readonly Named[] {
  const names: Named[] = [];
  const add = (id: string, text: PlacedText | null | undefined) => {
    if (text) names.push({ id: `${id} “${text.lines.join(' ')}”`, rect: text.rect });
  };
  for (const { id, label, foot } of layout.boxes)
    for (const text of [label?.name, label?.details, foot]) add(id, text);
  for (const { id, label, beads, count } of layout.stations) {
    for (const text of [label?.name, label?.details]) add(id, text);
    for (const bead of beads) add(bead.id, bead.label?.name);
    if (count) names.push({ id: `${id} ${count.text}`, rect: count.rect });
  }
  for (const text of layout.texts) add('text', text);
  const startOf = new Map(network.lines.map(({ id, from }) => [id, from]));
  for (const { id, label } of layout.markers) {
    for (const text of [label?.name, label?.details])
      if (text) names.push({ id: `marker ${id}`, rect: text.rect, either: startOf.get(id) ?? 'edges' });
  }
  for (const { kind, at, label } of layout.bullets) {
    names.push({ id: `bullet ${kind}`, rect: { x: at[0] - 10, y: at[1] - 10, width: 20, height: 20 } });
    add(kind, label);
  }
  for (const { id, label } of [...layout.firewalls, ...layout.risks]) add(id, label);
  for (const { id, label } of layout.connections) add(id, label?.name);
  for (const { id, labels } of layout.circuits)
    for (const label of labels) for (const text of [label.name, label.details]) add(id, text);
  return names;
}

/** What each line may touch: its ends, the routers' offices, the internet for a tunnel. */
function tracksOf({ lines, corridors }: MapLayout, network: DrawnNetwork): readonly Track[] {
  const officeOf = new Map(
    network.offices.flatMap(({ id, routers }) => routers.map((router) => [router.id, id])),
  );
  const connections = network.circuits.flatMap((circuit) => circuit.connections);
  const pipeOf = new Map(
    connections.flatMap(({ id, providerEdge, microsoftEdge }) =>
      [providerEdge?.id ?? id, microsoftEdge.id].map((edge) => [edge, id] as const),
    ),
  );
  const drawn = new Map(network.lines.map((line) => [line.id, line]));
  const withOwners = (ends: readonly string[]): ReadonlySet<string> =>
    new Set(ends.flatMap((end) => [end, officeOf.get(end) ?? end, pipeOf.get(end) ?? end]));
  return [
    ...lines.map(({ id, kind, points }) => {
      const line = drawn.get(id);
      const via = kind === 'tunnel' && network.internet ? [network.internet.id] : [];
      return {
        id,
        kind,
        pieces: piecesOf(points),
        own: withOwners(line ? [line.from, line.to, ...via] : []),
      };
    }),
    ...corridors.map(({ id, points }) => {
      const circuit = network.circuits.find(({ corridor }) => corridor === id);
      const edges = circuit?.connections.map(({ providerEdge }) => providerEdge?.id ?? '') ?? id.split(' ');
      return { id, kind: 'corridor', pieces: piecesOf(points), own: withOwners(edges) };
    }),
  ];
}

function overlaps(
  what: string,
  named: readonly Named[],
  isAllowed: (a: Named, b: Named) => boolean,
): readonly string[] {
  const byTop = [...named].sort((a, b) => a.rect.y - b.rect.y);
  return byTop.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < byTop.length; next += 1) {
      const b = byTop[next];
      if (!b || b.rect.y >= a.rect.y + a.rect.height) break;
      if (isOverlapping(a.rect, b.rect) && !isAllowed(a, b))
        found.push(`${what} overlap: ${a.id} and ${b.id}`);
    }
    return found;
  });
}

const directions: readonly Point[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
];

/** Which of the four directions a piece has; -1 for any other. */
function directionOf({ from, to }: Piece): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return directions.findIndex(([x, y]) => dx * y === dy * x);
}

/** The part of a piece that no station of the line's own hides. */
function visible({ from, to }: Piece, covers: readonly Rect[]): Piece | null {
  let [start, end] = [from, to];
  for (const { x, y, width, height } of covers) {
    const isIn = ([px, py]: Point) => px >= x && px <= x + width && py >= y && py <= y + height;
    if (isIn(start) && isIn(end)) return null;
    if (start[1] === end[1]) {
      const side = end[0] > start[0] ? 1 : -1;
      if (isIn(start)) start = [side > 0 ? x + width : x, start[1]];
      else if (isIn(end)) end = [side > 0 ? x : x + width, end[1]];
    } else if (start[0] === end[0]) {
      const side = end[1] > start[1] ? 1 : -1;
      if (isIn(start)) start = [start[0], side > 0 ? y + height : y];
      else if (isIn(end)) end = [end[0], side > 0 ? y : y + height];
    }
  }
  return { from: start, to: end };
}

type Laid = { readonly track: Track; readonly at: number; readonly start: number; readonly end: number };

/** Lines that leave one port, or join one track, run on each other until they part. */
const isTogether = (a: Track, b: Track): boolean =>
  (a.kind === 'private' || a.kind === 'global-reach') &&
  (b.kind === 'private' || b.kind === 'global-reach') &&
  ([...a.own].some((id) => b.own.has(id)) || (a.kind === 'global-reach' && b.kind === 'global-reach'));

function tooClose(
  layout: MapLayout,
  tracks: readonly Track[],
  stations: ReadonlyMap<string, Rect>,
): readonly string[] {
  const { least, leastPeers } = layout.metrics;
  const found: string[] = [];
  const byDirection: Laid[][] = directions.map(() => []);
  for (const track of tracks) {
    const covers = [...track.own].flatMap((id) => stations.get(id) ?? []);
    for (const piece of track.pieces) {
      const direction = directionOf(piece);
      if (direction < 0) {
        found.push(
          `${track.id} runs neither flat nor upright nor at 45 degrees: ${piece.from} to ${piece.to}`,
        );
        continue;
      }
      const shown = visible(piece, covers);
      const [x = 0, y = 0] = directions[direction] ?? [];
      if (!shown) continue;
      const length = Math.hypot(x, y);
      const along = ([px, py]: Point) => (px * x + py * y) / length;
      const [start, end] = [along(shown.from), along(shown.to)].sort((a, b) => a - b);
      const at = (shown.from[1] * x - shown.from[0] * y) / length;
      byDirection[direction]?.push({ track, at, start: start ?? 0, end: end ?? 0 });
    }
  }
  for (const laid of byDirection) {
    laid.sort((a, b) => a.at - b.at);
    laid.forEach((a, index) => {
      for (let next = index + 1; next < laid.length; next += 1) {
        const b = laid[next];
        if (!b || b.at - a.at >= leastPeers - 0.01) break;
        if (a.track === b.track || Math.min(a.end, b.end) - Math.max(a.start, b.start) <= 0.01) continue;
        const isPeer = a.track.kind === b.track.kind && ['microsoft', 'private'].includes(a.track.kind);
        if (b.at - a.at >= (isPeer ? leastPeers : least) - 0.01) continue;
        if (b.at - a.at < 0.01 && isTogether(a.track, b.track)) continue;
        found.push(`${a.track.id} and ${b.track.id} run ${(b.at - a.at).toFixed(1)} beside each other`);
      }
    });
  }
  return found;
}

/** Boxes stand in the band, places across its edge; nothing else stands in anything. */
function boxOverlaps({ boxes }: MapLayout): readonly string[] {
  return overlaps(
    'boxes',
    boxes.filter(({ kind }) => kind !== 'microsoft'),
    () => false,
  );
}

export function brokenInvariants(layout: MapLayout, network: DrawnNetwork): readonly string[] {
  const stations = stationsOf(layout);
  const names = namesOf(layout, network);
  const rectOf = new Map(stations.map(({ id, rect }) => [id, rect]));
  const beadOf = new Map(layout.stations.flatMap(({ id, beads }) => beads.map((bead) => [bead.id, id])));
  const ends = new Map(
    network.circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, providerEdge, microsoftEdge }) =>
        [providerEdge?.id ?? '', microsoftEdge.id].map((edge) => [edge, id] as const),
      ),
    ),
  );
  const isPart = (a: Named, b: Named) =>
    beadOf.get(a.id) === b.id ||
    beadOf.get(b.id) === a.id ||
    ends.get(a.id) === b.id ||
    ends.get(b.id) === a.id;
  const tracks = tracksOf(layout, network);
  const throughStations = tracks.flatMap(({ id, pieces, own }) =>
    stations.flatMap((station) =>
      own.has(station.id) || !pieces.some(({ from, to }) => isThrough(station.rect, [from, to]))
        ? []
        : [`${id} runs through ${station.id}`],
    ),
  );
  // The name of a place on a phone is its roof, and lines pass under it.
  const roofs = new Set(layout.boxes.flatMap(({ roof, label }) => (roof && label ? [label.name.rect] : [])));
  const open = names.filter(({ rect }) => !roofs.has(rect));
  const throughNames = tracks.flatMap(({ id, pieces }) =>
    open.flatMap((name) =>
      pieces.some(({ from, to }) => isThrough(name.rect, [from, to]))
        ? [`${id} runs through the name ${name.id}`]
        : [],
    ),
  );
  const onStations = names.flatMap((name) =>
    stations.flatMap((station) =>
      isOverlapping(name.rect, station.rect) ? [`${name.id} lies on ${station.id}`] : [],
    ),
  );
  // The count of a bundle is on its pipe, and on nothing else.
  const underCounts = layout.connections.flatMap(({ id, count }) =>
    count === null
      ? []
      : [...stations, ...names]
          .filter((each) => each.id !== id && isOverlapping(each.rect, count.rect))
          .map((each) => `${each.id} lies under the count of ${id}`),
  );
  const named = (id: string) => (name: Named) => name.id.startsWith(`${id} “`);
  const onPlates = platesIn(layout).flatMap(({ id, rect }) => {
    const own = names.find(named(id));
    return names
      .filter((name) => name !== own && isOverlapping(name.rect, rect))
      .map((name) => `${name.id} lies under the plate of ${id}`);
  });
  const throughMarkers = layout.markers.flatMap(({ id, from, to }) =>
    names
      .filter((name) => name.either === undefined && isThrough(name.rect, [from, to]))
      .map((name) => `the marker ${id} runs through ${name.id}`),
  );
  return [
    ...throughMarkers,
    ...underCounts,
    ...onPlates,
    ...overlaps('stations', stations, isPart),
    ...boxOverlaps(layout),
    ...overlaps('names', names, (a, b) => a.either !== undefined && a.either === b.either),
    ...onStations,
    ...throughStations,
    ...throughNames,
    ...tooClose(layout, tracks, rectOf),
  ];
}
