// Helpers that make a layout read like a table of coordinates.

import type { Peering } from '../../../model/compiledTopology';
import { offsetPolyline, type Point } from '../geometry/offsetPolyline';
import type { LanePlace, LinkPlace, Rect, TextPlace } from './layout';

export const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

/** Returns a rectangle around a centre. */
export const around = (x: number, y: number, width: number, height: number): Rect =>
  rect(x - width / 2, y - height / 2, width, height);

export const text = (
  x: number,
  y: number,
  anchor: TextPlace['anchor'] = 'start',
  characters = Number.POSITIVE_INFINITY,
): TextPlace => ({ x, y, anchor, characters });

/** Parses the points of a line from "x,y x,y". */
export function line(points: string): readonly Point[] {
  return points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });
}

/** Places both peerings side by side, Microsoft peering at this distance right of travel. */
export function twoLanes(
  centre: readonly Point[],
  distance: number,
  halo?: LanePlace['halo'],
): readonly LanePlace[] {
  const lane = (peering: Peering, side: number): LanePlace => ({
    peering,
    points: offsetPolyline(centre, side),
    ...(halo ? { halo } : {}),
  });
  return [lane('microsoft', distance), lane('azure-private', -distance)];
}

/** Places a link with one lane on its centre line. */
export function oneLane(
  points: string,
  plate: Point,
  rest: Partial<LanePlace> & { readonly peering: Peering | null },
): LinkPlace {
  const centre = line(points);
  return { lanes: [{ ...rest, points: centre }], centre, plate };
}
