// Places the chevrons of a line so that stations hide none and none overhangs an end.

import type { Travel } from '../../../analysis/elements/linkStates';
import { lengthOf, type Place, placeAt, type RoundedPolyline, reversed } from '../geometry/roundedPolyline';
import type { Rect } from '../layouts/layout';
import { type ChevronStep, chevronStep, type StrokeKind } from './strokes';

/** Width of a station's outline beyond its rectangle. */
const OUTLINE = 3;
const AFTER_STATION = 2;
const BEFORE_END = 8;

/** Returns the length of a route under a station. */
export function hiddenLength(route: RoundedPolyline, station: Rect | undefined): number {
  if (!station) return 0;
  const length = lengthOf(route);
  let distance = 0;
  while (distance < length) {
    const [x, y] = placeAt(route, distance).at;
    const inside =
      x >= station.x - OUTLINE &&
      x <= station.x + station.width + OUTLINE &&
      y >= station.y - OUTLINE &&
      y <= station.y + station.height + OUTLINE;
    if (!inside) return distance;
    distance += 1;
  }
  return length;
}

/** Returns positions in the order of the packets; `hidden` is the length under the stations at either end. */
export function chevronsAlong(
  route: RoundedPolyline,
  kind: StrokeKind,
  travel: Travel,
  hidden: { readonly atStart: number; readonly atEnd: number },
  { first, every }: ChevronStep = chevronStep(kind),
): readonly Place[] {
  if (travel === 'both') return [];
  const backward = travel === 'backward';
  // Keep blocks and beads fixed in both directions; other chevrons count from where packets enter.
  const isFixed = kind === 'blocks' || kind === 'tunnel';
  const length = lengthOf(route);
  const counted = backward && !isFixed ? reversed(route) : route;
  const swapped = counted !== route;
  const from = (swapped ? hidden.atEnd : hidden.atStart) + AFTER_STATION;
  const to = length - (swapped ? hidden.atStart : hidden.atEnd) - BEFORE_END;
  const distances: number[] = [];
  for (let distance = first; distance <= to; distance += every)
    if (distance >= from) distances.push(distance);
  if (distances.length < 2 && !isFixed && to > from) {
    distances.splice(0, 1, (from - AFTER_STATION + to + BEFORE_END) / 2);
  }
  const places = distances.map((distance) => placeAt(counted, distance));
  if (!backward || swapped) return places;
  return places.reverse().map((place) => ({ ...place, degrees: place.degrees + 180 }));
}
