// Places markers: one for each location with Microsoft's edges, and one for each line from a site to the
// internet. The path in use decides which are drawn, but not their positions.

import type { Caption, DrawnNetwork } from '../drawn/drawnNetwork';
import { type Block, blockOf, placedBlock, rectOf } from '../map/captions';
import type { Point } from '../map/geometry';
import type { MapLayout, PlacedLabel, PlacedMarker } from '../map/mapLayout';
import type { FreeRoom } from './freeRoom';

/** Between a marker and its label. */
const BESIDE = 8;
/** Height above a location at which its marker begins. */
const ABOVE_PLACE = 21;
const BELOW_FIGURE = 8;
const STEP = 6;
const FARTHEST = 260;

const unlimited = { width: Number.POSITIVE_INFINITY, lines: 1 } as const;

function first<Item>(items: Iterable<Item>, isFree: (item: Item) => boolean): Item | null {
  for (const item of items) if (isFree(item)) return item;
  return null;
}

/** Distances from a line, the smallest first. */
const distances = Array.from({ length: Math.floor(FARTHEST / STEP) }, (_, index) => index * STEP);

/** Right-aligned before the marker, above the line or else below it; then behind the marker. */
function labelOfUpright(
  block: Block,
  x: number,
  y: number,
  reach: number,
  room: FreeRoom,
): PlacedLabel | null {
  const tops = distances.flatMap((distance) => [y - reach - distance - block.height, y + reach + distance]);
  const candidates = [
    ...tops.map((top) => placedBlock(block, x - BESIDE, top, 'end')),
    ...tops.map((top) => placedBlock(block, x + BESIDE, top, 'start')),
  ];
  return first(candidates, (label) => room.isFree(rectOf(label)));
}

/** Above the marker, beside the line; then below it. */
function labelOfFlat(
  block: Block,
  y: number,
  xs: readonly number[],
  reach: number,
  room: FreeRoom,
): PlacedLabel | null {
  const candidates = [y - BESIDE + 2 - block.height, y + BESIDE - 2].flatMap((top) =>
    distances.flatMap((distance) =>
      xs.flatMap((x) => [
        placedBlock(block, x + reach + distance, top, 'start'),
        placedBlock(block, x - reach - distance, top, 'end'),
      ]),
    ),
  );
  return first(candidates, (label) => room.isFree(rectOf(label)));
}

export function markersOf(
  layout: MapLayout,
  network: DrawnNetwork,
  edgeMarker: number | null,
  start: FreeRoom,
): readonly PlacedMarker[] {
  const { metrics, viewBox, form } = layout;
  const isPhone = form === 'phone';
  const end = viewBox.y + viewBox.height + BELOW_FIGURE;
  const reach = metrics.weight / 2 + 6;
  const block = (caption: Caption): Block =>
    blockOf(isPhone ? inTwoLines(caption) : caption, {
      ...unlimited,
      size: metrics.text.label,
      second: metrics.text.second,
    });
  const markers: PlacedMarker[] = [];
  const add = (id: string, from: Point, to: Point, label: PlacedLabel | null) => {
    markers.push({ id, from, to, label });
  };
  /** Avoids other sites' marker labels: a site uses its breakout or a tunnel, never both at once. */
  const startOf = new Map(network.lines.map(({ id, from }) => [id, from]));
  const roomBeside = (line: string): FreeRoom =>
    markers
      .filter(({ id }) => startOf.has(id) && startOf.get(id) !== startOf.get(line))
      .reduce((room, { label }) => (label ? room.with(rectOf(label)) : room), start);

  /** Starts above a place, clear of box names. */
  const startAbove = (place: number): number => {
    const names = layout.boxes.flatMap(({ label }) => (label ? [rectOf(label)] : []));
    const over = names.filter(
      ({ x, y, width }) => x < (edgeMarker ?? 0) && x + width > (edgeMarker ?? 0) && y < place,
    );
    return Math.max(place - ABOVE_PLACE, ...over.map(({ y, height }) => y + height + 3));
  };

  const places = layout.boxes.filter(({ kind }) => kind === 'place');
  const hasMicrosoft = network.lines.some(({ kind }) => kind === 'microsoft');
  if (edgeMarker !== null && hasMicrosoft) {
    const text = block(network.markers.dedicated);
    const edges = layout.stations.filter(({ kind }) => kind === 'microsoft-edge');
    const flank = Math.max(
      ...edges.map(({ rect }) => (isPhone ? rect.y + rect.height : rect.x + rect.width)),
    );
    if (isPhone) {
      const xs = places.map(({ rect }) => rect.x + rect.width);
      const label = labelOfFlat(text, edgeMarker, xs, reach - metrics.weight / 2, start);
      for (const { id } of places) add(id, [10, edgeMarker], [viewBox.width - 10, edgeMarker], label);
    } else {
      const hasReach = network.lines.some(({ kind }) => kind === 'global-reach');
      const right = hasReach ? flank + metrics.reach : edgeMarker;
      for (const { id, rect } of places) {
        const above = placedBlock(text, right - BESIDE, rect.y - 4 - text.height, 'end');
        const label = start.isFree(rectOf(above)) ? above : labelOfUpright(text, right, rect.y, 4, start);
        add(id, [edgeMarker, startAbove(rect.y)], [edgeMarker, end], label);
      }
    }
  }

  const captions = new Map(
    network.lines.map(({ id, kind }) => [
      id,
      kind === 'tunnel' ? network.markers.tunnel : network.markers.private,
    ]),
  );
  for (const { id, kind, points, solidUntil } of layout.lines) {
    const caption = captions.get(id);
    const at = points[0];
    if ((kind !== 'exit' && kind !== 'tunnel') || solidUntil === null || !caption || !at) continue;
    const text = block(caption);
    const room = roomBeside(id);
    if (isPhone) {
      const label = labelOfFlat(text, solidUntil, [at[0]], reach, room);
      add(id, [4, solidUntil], [viewBox.width - 4, solidUntil], label);
    } else {
      const label = labelOfUpright(text, solidUntil, at[1], reach, room);
      const top = Math.min(at[1] - 2 * reach, label ? label.name.rect.y : at[1]);
      add(id, [solidUntil, top], [solidUntil, end], label);
    }
  }
  return markers;
}

/** Fits the gap between two lines: breaks after the first word. */
function inTwoLines({ name, details }: Caption): Caption {
  const [head = '', ...rest] = name.split(' ');
  return rest.length === 0 ? { name, details } : { name: head, details: [rest.join(' '), ...details] };
}
