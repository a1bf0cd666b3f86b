// Places a gutter's lines one by one within a given length, then again where that is better.

import type { Point } from '../map/geometry';
import type { Metrics } from '../map/metrics';
import { offMiddle } from './gutterOrder';
import { bestWay, CROSSING, crossingsBetween, pathOf, place, type Way } from './gutterShapes';
import { emptyTracks, type GutterLine, type Tracks, without } from './gutterTracks';

export type RoutedGutter = {
  readonly length: number;
  /** The bends of each line; none where it is straight. */
  readonly bends: readonly (readonly Point[])[];
};

export type Attempt = RoutedGutter & { readonly cost: number; readonly crossings: number };

export type Gutter = {
  readonly lines: readonly GutterLine[];
  readonly bent: readonly number[];
  readonly straight: readonly number[];
  readonly metrics: Metrics;
};

type Placed = { readonly ways: Map<number, Way>; tracks: Tracks };

export function attempt(
  { lines, straight, metrics }: Gutter,
  order: readonly number[],
  length: number,
): Attempt | null {
  const placed: Placed = { ways: new Map(), tracks: emptyTracks() };
  const shifts = offMiddle(lines, order, metrics);
  for (const line of straight) place({ line, lines, tracks: placed.tracks, metrics }, []);
  const span = { from: 0, to: length };
  const put = (line: number): Way | null => {
    const neighbours = { line, lines, tracks: placed.tracks, metrics };
    const way = bestWay(neighbours, span, shifts[line]);
    if (way) {
      placed.ways.set(line, way);
      place(neighbours, way.bends);
    }
    return way;
  };
  const remove = (line: number) => {
    placed.tracks = without(placed.tracks, line);
  };
  const restore = (line: number, way: Way) => {
    placed.ways.set(line, way);
    place({ line, lines, tracks: placed.tracks, metrics }, way.bends);
  };
  for (const line of order) if (!put(line)) return null;
  // Places each again, now that later lines are known.
  for (const line of order) {
    const way = placed.ways.get(line);
    if (!way || way.isBest) continue;
    remove(line);
    if (!put(line)) restore(line, way);
  }
  for (const [one, other] of needlesslyCrossing(lines, placed.ways)) {
    const [way, way2] = [placed.ways.get(one), placed.ways.get(other)];
    if (!way || !way2) continue;
    const tries = [
      [one, other],
      [other, one],
    ].map(([first = one, second = other]) => {
      remove(one);
      remove(other);
      const [a, b] = [put(first), put(second)];
      return a && b ? { first, second, a, b, cost: a.cost + b.cost } : null;
    });
    remove(one);
    remove(other);
    const now = way.cost + way2.cost - CROSSING;
    const better = tries.filter((each) => each !== null).sort((x, y) => x.cost - y.cost)[0];
    if (better && better.cost < now) {
      restore(better.first, better.a);
      restore(better.second, better.b);
    } else {
      restore(one, way);
      restore(other, way2);
    }
  }
  const all = [...placed.ways.values()];
  return {
    length,
    bends: lines.map((_, line) => placed.ways.get(line)?.bends ?? []),
    // Each crossing was counted from both lines.
    crossings: all.reduce((sum, { crossings }) => sum + crossings, 0),
    cost: all.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** Pairs that cross although they enter and leave in the same order. */
function needlesslyCrossing(
  lines: readonly GutterLine[],
  ways: ReadonlyMap<number, Way>,
): readonly (readonly [number, number])[] {
  const bent = [...ways.keys()];
  return bent.flatMap((one, index) =>
    bent.slice(index + 1).flatMap((other): (readonly [number, number])[] => {
      const [a, b, way, way2] = [lines[one], lines[other], ways.get(one), ways.get(other)];
      if (!a || !b || !way || !way2 || (a.start - b.start) * (a.end - b.end) <= 0) return [];
      return crossingsBetween(pathOf(a, way.bends), pathOf(b, way2.bends)) > 0 ? [[one, other]] : [];
    }),
  );
}
