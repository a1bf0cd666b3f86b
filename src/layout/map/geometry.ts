// Points and rectangles of the figure, and their relations to lines.

export type Point = readonly [x: number, y: number];

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const side = (from: Point, to: Point, at: Point): number =>
  Math.sign((to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]));

/** Whether two pieces cross within both of them; touching at an end is no crossing. */
export function isCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The crossing point of two pieces known to cross. */
export function crossingPoint(a: Point, b: Point, c: Point, d: Point): Point {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const share = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / (ux * vy - uy * vx);
  return [a[0] + share * ux, a[1] + share * uy];
}

/** The line without redundant points and pieces of no length. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept[kept.length - 1];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept[kept.length - 2];
    if (before && last && side(before, last, point) === 0) kept.pop();
    kept.push(point);
  }
  return kept;
}

export function isOverlapping(a: Rect, b: Rect, clear = 0): boolean {
  return (
    a.x < b.x + b.width + clear &&
    b.x < a.x + a.width + clear &&
    a.y < b.y + b.height + clear &&
    b.y < a.y + a.height + clear
  );
}

/** Whether a piece of a line enters a rectangle, or comes closer to it than this. */
export function isThrough(
  { x, y, width, height }: Rect,
  [from, to]: readonly [Point, Point],
  clear = 0,
): boolean {
  const [left, right, top, bottom] = [x - clear, x + width + clear, y - clear, y + height + clear];
  if (Math.max(from[0], to[0]) <= left || Math.min(from[0], to[0]) >= right) return false;
  if (Math.max(from[1], to[1]) <= top || Math.min(from[1], to[1]) >= bottom) return false;
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  const sides = corners.map((corner) => side(from, to, corner));
  return sides.some((each) => each >= 0) && sides.some((each) => each <= 0);
}
