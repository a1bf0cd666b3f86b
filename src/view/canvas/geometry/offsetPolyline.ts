// Offsets a polyline by a fixed distance, with mitred corners.

export type Point = readonly [x: number, y: number];

type Direction = readonly [x: number, y: number];

function directionOf([x1, y1]: Point, [x2, y2]: Point): Direction {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? [0, 0] : [(x2 - x1) / length, (y2 - y1) / length];
}

/** Moves the corner along the bisector, by more than the distance at a bend. */
function moved([x, y]: Point, before: Direction, after: Direction, distance: number): Point {
  const normal: Direction = [-(before[1] + after[1]), before[0] + after[0]];
  const scale = distance / (1 + before[0] * after[0] + before[1] * after[1]);
  return [x + normal[0] * scale, y + normal[1] * scale];
}

/** Offsets to the right of travel (down for a line to the right); negative to the left. */
export function offsetPolyline(points: readonly Point[], distance: number): readonly Point[] {
  if (distance === 0) return points;
  const directions = points.slice(1).map((point, index) => directionOf(points[index] ?? point, point));
  return points.map((point, index) => {
    const before = directions[index - 1] ?? directions[index];
    const after = directions[index] ?? before;
    return before && after ? moved(point, before, after, distance) : point;
  });
}
