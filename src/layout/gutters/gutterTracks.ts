// Pieces already placed in a gutter, in three directions, and the positions they block.

import type { Point } from '../map/geometry';

/** A line through a gutter, from its entry height to its exit height. */
export type GutterLine = {
  readonly start: number;
  readonly end: number;
  /** Ports shared with other lines, which leave them together and part later. */
  readonly forks: readonly string[];
  /** Lines of one peering keep a wider distance. */
  readonly peers: string | null;
  /** The earliest position of a bend. */
  readonly from: number;
  /** The first half of a detouring line. */
  readonly continues?: number;
};

type Horizontal = { readonly line: number; readonly v: number; readonly from: number; readonly to: number };
/** u = intercept + slope · v */
type Diagonal = {
  readonly line: number;
  readonly slope: 1 | -1;
  readonly intercept: number;
  readonly top: number;
  readonly bottom: number;
};
type Upright = { readonly line: number; readonly u: number; readonly top: number; readonly bottom: number };

export type Tracks = {
  readonly horizontals: Horizontal[];
  readonly diagonals: Diagonal[];
  readonly uprights: Upright[];
  readonly paths: { readonly line: number; readonly points: readonly Point[] }[];
};

export const emptyTracks = (): Tracks => ({ horizontals: [], diagonals: [], uprights: [], paths: [] });

/** Beyond the left and right of any gutter. */
const FAR = 1e6;
const ROOT = 1.42;

/** Adds the pieces of a line; its first and last point are at the gutter's edges. */
export function occupy(tracks: Tracks, line: number, points: readonly Point[]): void {
  tracks.paths.push({ line, points });
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (!from || !to) continue;
    const [du, dv] = [to[0] - from[0], to[1] - from[1]];
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
    if (dv === 0)
      tracks.horizontals.push({
        line,
        v: from[1],
        from: Math.min(from[0], to[0]),
        to: Math.max(from[0], to[0]),
      });
    else if (du === 0) tracks.uprights.push({ line, u: from[0], top, bottom });
    else {
      const slope = du * dv > 0 ? 1 : -1;
      tracks.diagonals.push({ line, slope, intercept: from[0] - slope * from[1], top, bottom });
    }
  }
}

/** The tracks without one of the lines. */
export function without(tracks: Tracks, gone: number): Tracks {
  const others = ({ line }: { readonly line: number }) => line !== gone;
  return {
    horizontals: tracks.horizontals.filter(others),
    diagonals: tracks.diagonals.filter(others),
    uprights: tracks.uprights.filter(others),
    paths: tracks.paths.filter(others),
  };
}

/** Points on the gutter's edges, for a line that fills it from end to end. */
export const fromEdge = (v: number): Point => [-FAR, v];
export const toEdge = (v: number): Point => [FAR, v];

/** Open intervals of blocked positions. */
export type Taken = [from: number, to: number][];

type Distance = (line: number) => number;

/** A piece at this height from the left edge to the position. */
export function takenByStart(
  tracks: Tracks,
  v: number,
  distance: Distance,
  isSibling: (line: number) => boolean,
  taken: Taken,
): void {
  for (const { line, v: other, from } of tracks.horizontals) {
    if (Math.abs(other - v) >= distance(line) || (other === v && isSibling(line))) continue;
    taken.push([from - distance(line), FAR * 2]);
  }
}

/** A piece at this height from the position to the right edge. */
export function takenByEnd(tracks: Tracks, v: number, distance: Distance, taken: Taken): void {
  for (const { line, v: other, to } of tracks.horizontals) {
    if (Math.abs(other - v) >= distance(line)) continue;
    taken.push([-FAR * 2, to + distance(line)]);
  }
}

/** A 45-degree piece that begins at the position, at height `start`. */
export function takenByDiagonal(
  tracks: Tracks,
  start: number,
  end: number,
  slope: 1 | -1,
  distance: Distance,
  shift: number,
  taken: Taken,
): void {
  const [top, bottom] = [Math.min(start, end), Math.max(start, end)];
  for (const other of tracks.diagonals) {
    if (other.slope !== slope) continue;
    const least = distance(other.line);
    if (other.top >= bottom + least || other.bottom <= top - least) continue;
    const at = other.intercept + slope * start - shift;
    taken.push([at - least * ROOT, at + least * ROOT]);
  }
}

export function takenByUpright(
  tracks: Tracks,
  top: number,
  bottom: number,
  distance: Distance,
  taken: Taken,
): void {
  for (const other of tracks.uprights) {
    const least = distance(other.line);
    if (other.top >= bottom || other.bottom <= top) continue;
    taken.push([other.u - least, other.u + least]);
  }
}

export const isSibling = (one: GutterLine, other: GutterLine | undefined): boolean =>
  one.forks.some((fork) => other?.forks.includes(fork));
