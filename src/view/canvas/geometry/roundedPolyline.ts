// Lines as straight pieces and arcs, which can be measured, cut and marked at any distance.

import type { Point } from './offsetPolyline';

type Straight = { readonly kind: 'straight'; readonly from: Point; readonly to: Point };
type Arc = {
  readonly kind: 'arc';
  readonly from: Point;
  readonly to: Point;
  readonly centre: Point;
  readonly radius: number;
  /** In radians, negative for a left turn. */
  readonly sweep: number;
};
type Piece = Straight | Arc;
export type RoundedPolyline = readonly Piece[];

export type Place = { readonly at: Point; readonly degrees: number };

const span = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x2 - x1, y2 - y1);

const towards = (from: Point, to: Point, distance: number): Point => {
  const share = distance / (span(from, to) || 1);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
};

/** Rounds the corners of a polyline, with a smaller radius where sides are too short. */
export function fillet(points: readonly Point[], radius: number): RoundedPolyline {
  const pieces: Piece[] = [];
  let start = points[0];
  if (!start) return pieces;
  const straightTo = (to: Point) => {
    if (start && span(start, to) > 0.001) pieces.push({ kind: 'straight', from: start, to });
    start = to;
  };
  for (let index = 1; index < points.length; index += 1) {
    const [before, corner, after] = [points[index - 1], points[index], points[index + 1]];
    if (!before || !corner) continue;
    if (!after) {
      straightTo(corner);
      continue;
    }
    const inward = Math.atan2(corner[1] - before[1], corner[0] - before[0]);
    const outward = Math.atan2(after[1] - corner[1], after[0] - corner[0]);
    const sweep = Math.atan2(Math.sin(outward - inward), Math.cos(outward - inward));
    const wanted = radius * Math.tan(Math.abs(sweep) / 2);
    const reach = Math.min(wanted, span(before, corner) / 2, span(corner, after) / 2);
    if (reach < 0.001) {
      straightTo(corner);
      continue;
    }
    const from = towards(corner, before, reach);
    const to = towards(corner, after, reach);
    const curve = reach / Math.tan(Math.abs(sweep) / 2);
    const side = Math.sign(sweep) * curve;
    const centre: Point = [from[0] - Math.sin(inward) * side, from[1] + Math.cos(inward) * side];
    straightTo(from);
    pieces.push({ kind: 'arc', from, to, centre, radius: curve, sweep });
    start = to;
  }
  return pieces;
}

const lengthOfPiece = (piece: Piece) =>
  piece.kind === 'straight' ? span(piece.from, piece.to) : piece.radius * Math.abs(piece.sweep);

export function lengthOf(route: RoundedPolyline): number {
  return route.reduce((sum, piece) => sum + lengthOfPiece(piece), 0);
}

function onPiece(piece: Piece, distance: number): Place {
  if (piece.kind === 'straight') {
    const { from, to } = piece;
    const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    return { at: towards(from, to, distance), degrees };
  }
  const { from, centre, radius, sweep } = piece;
  const turned = (Math.sign(sweep) * distance) / radius;
  const angle = Math.atan2(from[1] - centre[1], from[0] - centre[0]) + turned;
  return {
    at: [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)],
    degrees: (angle * 180) / Math.PI + 90 * Math.sign(sweep),
  };
}

/** Returns point and direction at a distance from the start. */
export function placeAt(route: RoundedPolyline, distance: number): Place {
  let rest = distance;
  for (const piece of route) {
    const length = lengthOfPiece(piece);
    if (rest <= length) return onPiece(piece, rest);
    rest -= length;
  }
  const last = route[route.length - 1];
  return last ? onPiece(last, lengthOfPiece(last)) : { at: [0, 0], degrees: 0 };
}

function cut(piece: Piece, from: number, to: number): Piece {
  const ends = { from: onPiece(piece, from).at, to: onPiece(piece, to).at };
  if (piece.kind === 'straight') return { kind: 'straight', ...ends };
  const { centre, radius, sweep } = piece;
  return { kind: 'arc', ...ends, centre, radius, sweep: (Math.sign(sweep) * (to - from)) / radius };
}

/** Returns the part of a route between two distances from its start. */
export function slice(route: RoundedPolyline, start: number, end: number): RoundedPolyline {
  let passed = 0;
  return route.flatMap((piece) => {
    const length = lengthOfPiece(piece);
    const from = Math.max(0, start - passed);
    const to = Math.min(length, end - passed);
    passed += length;
    return to - from > 0.001 ? [cut(piece, from, to)] : [];
  });
}

export function reversed(route: RoundedPolyline): RoundedPolyline {
  return [...route]
    .reverse()
    .map((piece) =>
      piece.kind === 'straight'
        ? { ...piece, from: piece.to, to: piece.from }
        : { ...piece, from: piece.to, to: piece.from, sweep: -piece.sweep },
    );
}

/** Returns the distance of the first point with this coordinate, or else the route's length. */
export function distanceTo(route: RoundedPolyline, axis: 'x' | 'y', value: number): number {
  const coordinate = (distance: number) => placeAt(route, distance).at[axis === 'x' ? 0 : 1];
  const total = lengthOf(route);
  const rising = coordinate(total) > coordinate(0);
  let [low, high] = [0, total];
  if (rising ? coordinate(total) <= value : coordinate(total) >= value) return total;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (rising ? coordinate(middle) < value : coordinate(middle) > value) low = middle;
    else high = middle;
  }
  return high;
}

const shown = (value: number) => String(Math.round(value * 100) / 100);
const shownPoint = ([x, y]: Point) => `${shown(x)} ${shown(y)}`;

/** Returns the `d` of an SVG path. */
export function pathData(route: RoundedPolyline): string {
  const first = route[0];
  if (!first) return '';
  return route.reduce(
    (data, piece) => {
      if (piece.kind === 'straight') return `${data}L${shownPoint(piece.to)}`;
      const { radius, sweep, to } = piece;
      return `${data}A${shown(radius)} ${shown(radius)} 0 0 ${sweep > 0 ? 1 : 0} ${shownPoint(to)}`;
    },
    `M${shownPoint(first.from)}`,
  );
}
