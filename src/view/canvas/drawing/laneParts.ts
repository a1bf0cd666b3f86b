// Splits a lane where its stroke changes; cached, since positions never change.

import {
  distanceTo,
  fillet,
  lengthOf,
  pathData,
  type RoundedPolyline,
  reversed,
  slice,
} from '../geometry/roundedPolyline';
import type { LanePlace, Rect } from '../layouts/layout';
import { hiddenLength } from './chevrons';

export type LanePart = {
  /** Solid up to a marker or box edge; then the stroke of the link's exposure. */
  readonly solidLead: boolean;
  readonly route: RoundedPolyline;
  readonly d: string;
  /** Lengths under the stations at either end. */
  readonly hidden: { readonly atStart: number; readonly atEnd: number };
};

type Stations = readonly [Rect | undefined, Rect | undefined];

type Known = { inUse?: readonly LanePart[]; atRest?: readonly LanePart[]; halo?: string };

const knownByPlace = new WeakMap<LanePlace, Known>();

function knownOf(place: LanePlace): Known {
  const known = knownByPlace.get(place) ?? {};
  knownByPlace.set(place, known);
  return known;
}

function partsOf(
  place: LanePlace,
  inUse: boolean,
  radius: number,
  [first, last]: Stations,
): readonly LanePart[] {
  const route = fillet(place.points, radius);
  const part = (
    solidLead: boolean,
    piece: RoundedPolyline,
    start: Rect | undefined,
    end: Rect | undefined,
  ): LanePart => ({
    solidLead,
    route: piece,
    d: pathData(piece),
    hidden: { atStart: hiddenLength(piece, start), atEnd: hiddenLength(reversed(piece), end) },
  });
  const { solidUntil } = place;
  if (!solidUntil) return [part(false, route, first, last)];
  const until = distanceTo(route, solidUntil.axis, inUse ? solidUntil.inUse : solidUntil.atRest);
  return [
    part(true, slice(route, 0, until), first, undefined),
    part(false, slice(route, until, lengthOf(route)), undefined, last),
  ];
}

export function laneParts(
  place: LanePlace,
  inUse: boolean,
  radius: number,
  stations: Stations,
): readonly LanePart[] {
  const known = knownOf(place);
  const state = inUse ? 'inUse' : 'atRest';
  const parts = known[state] ?? partsOf(place, inUse, radius, stations);
  known[state] = parts;
  return parts;
}

/** Path data of the stretch with a halo. */
export function haloData(place: LanePlace, radius: number): string | null {
  const { halo } = place;
  if (!halo) return null;
  const known = knownOf(place);
  if (known.halo === undefined) {
    const route = fillet(place.points, radius);
    const ends = [halo.from, halo.to].map((value) => distanceTo(route, halo.axis, value));
    known.halo = pathData(slice(route, Math.min(...ends), Math.max(...ends)));
  }
  return known.halo;
}
