// Shapes of a map's spots, and the parts of them that nothing else covers.

import type { Point, Rect } from '../../layout/map/geometry';
import type { Located } from '../canvas/geometry/nearest';

export type SpotShape =
  | { readonly kind: 'box' | 'capsule' | 'pipe'; readonly rect: Rect }
  | { readonly kind: 'line'; readonly points: readonly Point[] };

/** Element of the topology at its place on the map. */
export type Spot = Located & {
  readonly shape: SpotShape;
  /** Visible label, so that speech control can use it; empty without one. */
  readonly caption: string;
  /** Links of a line, its own first; link of a connection; otherwise empty. */
  readonly links: readonly string[];
  /** Rectangles of its names, which are clickable too. */
  readonly names: readonly Rect[];
};

const middle = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** Returns the middle of a line's longest segment. */
function middleOfLine(points: readonly Point[]): Point {
  let best: Point = points[0] ?? [0, 0];
  let longest = -1;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length <= longest) return;
    longest = length;
    best = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  });
  return best;
}

export const spot = (
  id: string,
  shape: SpotShape,
  {
    caption = '',
    names = [],
    ties = [],
    links = [],
  }: Partial<Pick<Spot, 'caption' | 'names' | 'ties' | 'links'>> = {},
): Spot => ({
  id,
  shape,
  caption,
  names,
  ties,
  links,
  at: shape.kind === 'line' ? middleOfLine(shape.points) : middle(shape.rect),
});

/** Splits a capsule in halves, one per gateway instance. */
export function halves({ x, y, width, height }: Rect, isFlat: boolean): readonly [Rect, Rect] {
  return isFlat
    ? [
        { x, y, width: width / 2, height },
        { x: x + width / 2, y, width: width / 2, height },
      ]
    : [
        { x, y, width, height: height / 2 },
        { x, y: y + height / 2, width, height: height / 2 },
      ];
}

/** Returns the part of a pipe not covered by the edge at its end. */
export function without(pipe: Rect, edge: Rect, isUpright: boolean): Rect {
  const { x, y, width, height } = pipe;
  if (isUpright) {
    return edge.y <= y
      ? { x, y: edge.y + edge.height, width, height: y + height - edge.y - edge.height }
      : { x, y, width, height: edge.y - y };
  }
  return edge.x <= x
    ? { x: edge.x + edge.width, y, width: x + width - edge.x - edge.width, height }
    : { x, y, width: edge.x - x, height };
}

/** Returns where a line leaves its start station towards a point; lines leave flat or upright. */
function outOf(from: Point, to: Point, station: Rect | undefined): Point {
  if (!station) return from;
  const { x, y, width, height } = station;
  if (from[1] === to[1]) return [to[0] > from[0] ? x + width : x, from[1]];
  return from[0] === to[0] ? [from[0], to[1] > from[1] ? y + height : y] : from;
}

/** Trims the parts of a line under its stations, so that a click there hits the station. */
export function trimmed(
  points: readonly Point[],
  start: Rect | undefined,
  end: Rect | undefined,
): readonly Point[] {
  const [first, second] = points;
  const [last, previous] = [points[points.length - 1], points[points.length - 2]];
  if (!first || !second || !last || !previous) return points;
  return [outOf(first, second, start), ...points.slice(1, -1), outOf(last, previous, end)];
}
