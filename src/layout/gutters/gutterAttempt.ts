// Places a gutter's lines one by one within a given length, then again where that is better.

import type { Point } from '../map/geometry';
import type { Metrics } from '../map/metrics';
import { offMiddle } from './gutterOrder';
import { bestShape, CROSSING, crossingsBetween, type PlacedShape, pathOf, place } from './gutterShapes';
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

type Placed = { readonly shapes: Map<number, PlacedShape>; tracks: Tracks };

export function attempt(
  { lines, straight, metrics }: Gutter,
  order: readonly number[],
  length: number,
): Attempt | null {
  const placed: Placed = { shapes: new Map(), tracks: emptyTracks() };
  const shifts = offMiddle(lines, order, metrics);
  for (const line of straight) place({ line, lines, tracks: placed.tracks, metrics }, []);
  const span = { from: 0, to: length };
  const put = (line: number): PlacedShape | null => {
    const neighbours = { line, lines, tracks: placed.tracks, metrics };
    const shape = bestShape(neighbours, span, shifts[line]);
    if (shape) {
      placed.shapes.set(line, shape);
      place(neighbours, shape.bends);
    }
    return shape;
  };
  const remove = (line: number) => {
    placed.tracks = without(placed.tracks, line);
  };
  const restore = (line: number, shape: PlacedShape) => {
    placed.shapes.set(line, shape);
    place({ line, lines, tracks: placed.tracks, metrics }, shape.bends);
  };
  for (const line of order) if (!put(line)) return null;
  // Places each again, now that later lines are known.
  for (const line of order) {
    const shape = placed.shapes.get(line);
    if (!shape || shape.isBest) continue;
    remove(line);
    if (!put(line)) restore(line, shape);
  }
  for (const [one, other] of needlesslyCrossing(lines, placed.shapes)) {
    const [shape, otherShape] = [placed.shapes.get(one), placed.shapes.get(other)];
    if (!shape || !otherShape) continue;
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
    const now = shape.cost + otherShape.cost - CROSSING;
    const better = tries.filter((each) => each !== null).sort((x, y) => x.cost - y.cost)[0];
    if (better && better.cost < now) {
      restore(better.first, better.a);
      restore(better.second, better.b);
    } else {
      restore(one, shape);
      restore(other, otherShape);
    }
  }
  const all = [...placed.shapes.values()];
  return {
    length,
    bends: lines.map((_, line) => placed.shapes.get(line)?.bends ?? []),
    // Each crossing was counted from both lines.
    crossings: all.reduce((sum, { crossings }) => sum + crossings, 0),
    cost: all.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** Pairs that cross although they enter and leave in the same order. */
function needlesslyCrossing(
  lines: readonly GutterLine[],
  shapes: ReadonlyMap<number, PlacedShape>,
): readonly (readonly [number, number])[] {
  const bent = [...shapes.keys()];
  return bent.flatMap((one, index) =>
    bent.slice(index + 1).flatMap((other): (readonly [number, number])[] => {
      const [a, b, shape, otherShape] = [lines[one], lines[other], shapes.get(one), shapes.get(other)];
      if (!a || !b || !shape || !otherShape || (a.start - b.start) * (a.end - b.end) <= 0) return [];
      return crossingsBetween(pathOf(a, shape.bends), pathOf(b, otherShape.bends)) > 0 ? [[one, other]] : [];
    }),
  );
}
