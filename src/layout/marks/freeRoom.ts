// Finds free room in a map for text or a mark, clear of names, stations and lines.

import { isOverlapping, isThrough, type Point, type Rect } from '../map/geometry';
import type { MapLayout, PlacedLabel } from '../map/mapLayout';
import { platesIn } from '../map/plates';

export type FreeRoom = {
  readonly isFree: (rect: Rect) => boolean;
  /** Clear of names and stations, though lines may run under it. */
  readonly isClear: (rect: Rect) => boolean;
  /** Adds one more obstacle. */
  readonly with: (rect: Rect) => FreeRoom;
};

const rectsOf = (label: PlacedLabel | null): readonly Rect[] =>
  label ? [label.name.rect, ...(label.details ? [label.details.rect] : [])] : [];

const piecesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to] as const);

/** The four sides of an outlined box. */
function outline({ x, y, width, height }: Rect): readonly Rect[] {
  return [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
  ];
}

/** Clearance between elements, and from a line in use to text beside it. */
const CLEAR = 4;
const BESIDE_LINE = 5;

export function freeRoom(layout: MapLayout): FreeRoom {
  const { metrics, viewBox } = layout;
  const rects: readonly Rect[] = [
    ...layout.stations.flatMap(({ rect, beads, count, label }) => [
      rect,
      ...beads.map((bead) => bead.rect),
      ...beads.flatMap((bead) => rectsOf(bead.label)),
      ...rectsOf(label),
      ...(count ? [count.rect] : []),
    ]),
    ...layout.connections.flatMap(({ label }) => rectsOf(label)),
    ...layout.circuits.flatMap(({ labels }) => labels.flatMap(rectsOf)),
    ...platesIn(layout).map(({ rect }) => rect),
    ...layout.texts.map(({ rect }) => rect),
    ...layout.boxes.flatMap(({ label, foot, roof, kind, rect }) => [
      ...rectsOf(label),
      ...(foot ? [foot.rect] : []),
      ...(roof ? [roof] : []),
      ...(kind === 'internet' ? outline(rect) : []),
    ]),
  ];
  const pipes = layout.connections.map(({ pipe }) => pipe);
  const pieces = [...layout.lines, ...layout.corridors].flatMap(({ points }) => piecesOf(points));
  const reach = metrics.weight / 2 + BESIDE_LINE;
  const { x: left, y: top, width, height } = viewBox;
  const isOff = (rect: Rect, others: readonly Rect[]): boolean =>
    !others.some((other) => isOverlapping(rect, other, CLEAR));
  const room = (more: readonly Rect[]): FreeRoom => {
    const isClear = (rect: Rect): boolean =>
      rect.x >= left + 2 &&
      rect.x + rect.width <= left + width - 2 &&
      rect.y >= top + 4 &&
      rect.y + rect.height <= top + height - 4 &&
      isOff(rect, more) &&
      isOff(rect, rects);
    return {
      isClear,
      isFree: (rect) =>
        isClear(rect) && isOff(rect, pipes) && !pieces.some((piece) => isThrough(rect, piece, reach)),
      with: (rect) => room([...more, rect]),
    };
  };
  return room([]);
}
