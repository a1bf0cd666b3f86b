// Distance along a rounded line of a point on one of its straight pieces.

import type { Point } from '../../layout/map/geometry';
import { lengthOf, type RoundedPolyline } from '../canvas/geometry/roundedPolyline';

const NEAR = 0.5;

/** Returns null where the point is on no straight piece. */
export function distanceOf(route: RoundedPolyline, [x, y]: Point): number | null {
  let passed = 0;
  for (const piece of route) {
    if (piece.kind === 'straight') {
      const [x1, y1] = piece.from;
      const length = lengthOf([piece]);
      const [ux, uy] = [(piece.to[0] - x1) / length, (piece.to[1] - y1) / length];
      const along = (x - x1) * ux + (y - y1) * uy;
      const aside = Math.abs((x - x1) * uy - (y - y1) * ux);
      if (aside < NEAR && along >= -NEAR && along <= length + NEAR) return passed + along;
    }
    passed += lengthOf([piece]);
  }
  return null;
}
