// Finds where lines of a map cross.

import { crossingPoint, isCrossing, type Point } from '../map/geometry';
import type { Crossing, MapLayout } from '../map/mapLayout';

type Bounds = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function boundsOf(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Every crossing once, the earlier line of the file first. */
export function crossingsOf({ lines, boxes }: Pick<MapLayout, 'lines' | 'boxes'>): readonly Crossing[] {
  const band = boxes.find(({ kind }) => kind === 'microsoft')?.rect;
  const isInBand = ([x, y]: Point) =>
    band !== undefined && x >= band.x && x <= band.x + band.width && y >= band.y && y <= band.y + band.height;
  const bounded = lines.map((line) => ({ ...line, bounds: boundsOf(line.points) }));
  return bounded.flatMap((one, index) =>
    bounded.slice(index + 1).flatMap((other): Crossing[] => {
      const [a, b] = [one.bounds, other.bounds];
      if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) return [];
      const found: Crossing[] = [];
      one.points.slice(1).forEach((to, piece) => {
        const from = one.points[piece];
        other.points.slice(1).forEach((to2, piece2) => {
          const from2 = other.points[piece2];
          if (!from || !from2 || !isCrossing(from, to, from2, to2)) return;
          const at = crossingPoint(from, to, from2, to2);
          found.push({ lines: [one.id, other.id], at, ground: isInBand(at) ? 'band' : 'paper' });
        });
      });
      return found;
    }),
  );
}
