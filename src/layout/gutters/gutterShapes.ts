// The two shapes of a line through a gutter, flat – 45° – flat, and flat – 45° – upright – 45° – flat, and
// the best position for one among the lines already placed.

import { isCrossing, type Point } from '../map/geometry';
import type { Metrics } from '../map/metrics';
import {
  fromEdge,
  type GutterLine,
  isSibling,
  occupy,
  type Taken,
  type Tracks,
  takenByDiagonal,
  takenByEnd,
  takenByStart,
  takenByUpright,
  toEdge,
} from './gutterTracks';

export type Span = { readonly from: number; readonly to: number };

/** Cost of a shape by itself, and of each crossing. */
const UPRIGHT = 46;
export const CROSSING = 60;
const OFF_MIDDLE = 0.25;

type Shape = {
  /** The bends, for a position along the gutter. */
  readonly at: (position: number) => readonly Point[];
  /** From the position to the first and to the last bend. */
  readonly before: number;
  readonly after: number;
  readonly cost: number;
  readonly taken: Taken;
};

type Neighbours = {
  readonly line: number;
  readonly lines: readonly GutterLine[];
  readonly tracks: Tracks;
  readonly metrics: Metrics;
};

function shapesOf({ line, lines, tracks, metrics }: Neighbours): readonly Shape[] {
  const own = lines[line];
  if (!own) return [];
  const { start, end, peers, continues } = own;
  const step = Math.abs(end - start);
  const slope = end > start ? 1 : -1;
  const distance = (other: number) => {
    const same = peers !== null && lines[other]?.peers === peers;
    return same ? metrics.leastPeers : metrics.least;
  };
  const isTogether = (other: number) => other === continues || isSibling(own, lines[other]);
  const flats = (before: number, after: number): Taken => {
    const starts: Taken = [];
    takenByStart(tracks, start, distance, isTogether, starts);
    const ends: Taken = [];
    takenByEnd(tracks, end, distance, ends);
    return [
      ...starts.map(([from, to]): [number, number] => [from + before, to]),
      ...ends.map(([from, to]): [number, number] => [from, to - after]),
    ];
  };
  const direct = flats(0, step);
  takenByDiagonal(tracks, start, end, slope, distance, 0, direct);
  const straight: Shape = {
    at: (u) => [
      [u, start],
      [u + step, end],
    ],
    before: 0,
    after: step,
    cost: 0,
    taken: direct,
  };
  const { chamfer } = metrics;
  if (step < 2 * chamfer + 4) return [straight];
  const [upper, lower] = [start + slope * chamfer, end - slope * chamfer];
  const taken = flats(chamfer, chamfer);
  takenByUpright(tracks, Math.min(upper, lower), Math.max(upper, lower), distance, taken);
  takenByDiagonal(tracks, start, upper, slope, distance, -chamfer, taken);
  takenByDiagonal(tracks, lower, end, slope, distance, 0, taken);
  const upright: Shape = {
    at: (u) => [
      [u - chamfer, start],
      [u, upper],
      [u, lower],
      [u + chamfer, end],
    ],
    before: chamfer,
    after: chamfer,
    cost: UPRIGHT,
    taken,
  };
  return [straight, upright];
}

export const pathOf = ({ start, end }: GutterLine, bends: readonly Point[]): readonly Point[] => [
  fromEdge(start),
  ...bends,
  toEdge(end),
];

/** Number of times two lines through a gutter cross. */
export function crossingsBetween(path: readonly Point[], points: readonly Point[]): number {
  let count = 0;
  let c = points[0];
  for (let index = 1; c && index < points.length; index += 1) {
    const d = points[index];
    if (!d) break;
    const top = Math.min(c[1], d[1]);
    const bottom = Math.max(c[1], d[1]);
    const left = Math.min(c[0], d[0]);
    const right = Math.max(c[0], d[0]);
    let a = path[0];
    for (let piece = 1; a && piece < path.length; piece += 1) {
      const b = path[piece];
      if (!b) break;
      const isApart =
        (a[1] < top && b[1] < top) ||
        (a[1] > bottom && b[1] > bottom) ||
        (a[0] < left && b[0] < left) ||
        (a[0] > right && b[0] > right);
      if (!isApart && isCrossing(a, b, c, d)) count += 1;
      a = b;
    }
    c = d;
  }
  return count;
}

/** Lines already placed that reach into the heights this one climbs through. */
type Rival = { readonly points: readonly Point[]; readonly isCertain: boolean };

function rivalsOf({ tracks, line, lines }: Neighbours): readonly Rival[] {
  const own = lines[line];
  if (!own) return [];
  const [top, bottom] = own.start < own.end ? [own.start, own.end] : [own.end, own.start];
  const rivals: Rival[] = [];
  for (const { line: other, points } of tracks.paths) {
    const theirs = lines[other];
    if (
      !theirs ||
      (theirs.start <= top && theirs.end <= top) ||
      (theirs.start >= bottom && theirs.end >= bottom)
    )
      continue;
    rivals.push({ points, isCertain: (own.start - theirs.start) * (own.end - theirs.end) < 0 });
  }
  return rivals;
}

/** The free stretches of a span. */
function freeStretches(taken: Taken, { from, to }: Span): readonly Span[] {
  if (from > to) return [];
  taken.sort((a, b) => a[0] - b[0]);
  const free: Span[] = [];
  let reached = from;
  for (const [start, end] of taken) {
    if (start >= reached) {
      const last = Math.min(to, Math.floor(start));
      if (last >= reached) free.push({ from: reached, to: last });
    }
    if (end > reached) reached = Math.ceil(end);
    if (reached > to) return free;
  }
  free.push({ from: reached, to });
  return free;
}

/** Candidate positions, closest to the middle first. */
function positionsIn(stretches: readonly Span[], middle: number): readonly number[] {
  const positions = new Set<number>();
  for (const { from, to } of stretches) {
    if (middle > from && middle < to) positions.add(middle);
    positions.add(from);
    positions.add(to);
  }
  return [...positions].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
}

export type PlacedShape = {
  readonly bends: readonly Point[];
  readonly cost: number;
  readonly crossings: number;
  /** True with only unavoidable crossings, at the preferred position. */
  readonly isBest: boolean;
};

/** The cheapest shape within the span; null where none keeps its distances. */
export function bestShape(neighbours: Neighbours, span: Span, shift = 0): PlacedShape | null {
  const own = neighbours.lines[neighbours.line];
  if (!own) return null;
  const centre = (span.from + span.to) / 2;
  const rivals = rivalsOf(neighbours);
  const certain = rivals.reduce((count, { isCertain }) => count + Number(isCertain), 0);
  let best: PlacedShape | null = null;
  const start = Math.max(span.from, own.from);
  for (const { at, before, after, cost, taken } of shapesOf(neighbours)) {
    const within = { from: start + before, to: span.to - after };
    const middle = Math.round(centre + shift + (before - after) / 2);
    for (const position of positionsIn(freeStretches(taken, within), middle)) {
      const base: number = cost + OFF_MIDDLE * Math.abs(position - middle);
      if (best && base + CROSSING * certain >= best.cost) break;
      const bends = at(position);
      const path = pathOf(own, bends);
      let crossings = 0;
      for (const { points } of rivals) crossings += crossingsBetween(path, points);
      const whole: number = base + CROSSING * crossings;
      if (!best || whole < best.cost)
        best = { bends, cost: whole, crossings, isBest: crossings <= certain && base === 0 };
    }
  }
  return best;
}

export function place({ tracks, lines, line }: Neighbours, bends: readonly Point[]): void {
  const own = lines[line];
  if (own) occupy(tracks, line, pathOf(own, bends));
}
