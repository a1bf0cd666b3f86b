// Short ways to write a place down, so that a layout reads like a table of coordinates.

import type { Peering } from '../../../model/compiledTopology';
import { offsetPolyline, type Point } from '../geometry/offsetPolyline';
import type { LanePlace, LinkPlace, Rect, TextPlace } from './layout';

export const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

/** A rectangle around its centre. */
export const around = (x: number, y: number, width: number, height: number): Rect =>
  rect(x - width / 2, y - height / 2, width, height);

export const text = (
  x: number,
  y: number,
  anchor: TextPlace['anchor'] = 'start',
  characters = Number.POSITIVE_INFINITY,
): TextPlace => ({ x, y, anchor, characters });

/** A line from its points, written "x,y x,y". */
export function line(points: string): readonly Point[] {
  return points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return [x, y];
  });
}

/** The two peerings side by side, Microsoft peering at this distance to the right of the direction of travel. */
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

/** A link with one lane along its own centre. */
export function oneLane(
  points: string,
  plate: Point,
  rest: Partial<LanePlace> & { readonly peering: Peering | null },
): LinkPlace {
  const centre = line(points);
  return { lanes: [{ ...rest, points: centre }], centre, plate };
}
