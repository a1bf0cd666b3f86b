// Routes the lines between two columns: every piece flat, at 45 degrees or upright, parallel ones at their
// distance. A line that must leave a height before another uses it bends first, so that each finds a way, if
// necessary behind all others, which lengthens the gutter.

import type { Point } from '../map/geometry';
import type { Metrics } from '../map/metrics';
import { type Attempt, attempt, type Gutter, type RoutedGutter } from './gutterAttempt';
import { certainCrossings, ordered, predecessors, stepOf, wishes } from './gutterOrder';
import { bestShape, place } from './gutterShapes';
import { emptyTracks, type GutterLine, type Tracks } from './gutterTracks';

const rightmost = (tracks: Tracks): number =>
  Math.max(
    0,
    ...tracks.uprights.map(({ u }) => u),
    ...tracks.paths.flatMap(({ points }) => points.slice(1, -1).map(([u]) => u)),
  );

/** A height no line uses, as close as possible to both of the line's own. */
function freeHeight(
  lines: readonly GutterLine[],
  line: GutterLine,
  used: readonly number[],
  least: number,
): number {
  const taken = [...lines.flatMap(({ start, end }) => [start, end]), ...used];
  const distance = (height: number) => Math.abs(height - line.start) + Math.abs(height - line.end);
  return (
    taken
      .flatMap((height) => [height - least, height + least])
      .filter((height) => taken.every((each) => Math.abs(each - height) >= least))
      .sort((a, b) => distance(a) - distance(b) || a - b)[0] ?? line.start
  );
}

/**
 * Places one line behind the other, each where there is room or else behind all; breaks a cycle of waiting
 * lines with a detour over a free height.
 */
function behindEachOther({ lines, bent, straight, metrics }: Gutter, length: number): RoutedGutter {
  const { leastPeers, chamfer } = metrics;
  const [wished = []] = wishes(lines, bent);
  const { broken } = ordered(wished, predecessors(lines, bent, leastPeers));
  const used: number[] = [];
  const halves: GutterLine[] = [...lines];
  const secondOf = new Map<number, number>();
  for (const line of broken) {
    const own = lines[line];
    if (!own) continue;
    const height = freeHeight(lines, own, used, leastPeers);
    used.push(height);
    halves[line] = { ...own, end: height };
    secondOf.set(line, halves.length);
    halves.push({ ...own, start: height, forks: [], continues: line });
  }
  const all = [...wished, ...secondOf.values()];
  const before = new Map(predecessors(halves, all, leastPeers));
  for (const [line, second] of secondOf) before.set(second, [...(before.get(second) ?? []), line]);
  const tracks = emptyTracks();
  for (const line of straight) place({ line, lines: halves, tracks, metrics }, []);
  const bends = halves.map((): readonly Point[] => []);
  const endOfBends = (line: number | undefined) => Math.max(0, ...(bends[line ?? -1] ?? []).map(([u]) => u));
  let reached = length;
  for (const line of ordered(all, before).order) {
    const from = endOfBends(halves[line]?.continues);
    const behind = Math.max(from, rightmost(tracks)) + 2 * leastPeers;
    const room = Math.max(reached, behind + Math.min(stepOf(halves, line), 2 * chamfer + 4));
    const neighbours = { line, lines: halves, tracks, metrics };
    const shape = bestShape(neighbours, { from, to: reached }) ?? bestShape(neighbours, { from, to: room });
    bends[line] = shape?.bends ?? [];
    place(neighbours, bends[line]);
    reached = Math.max(reached, endOfBends(line));
  }
  return {
    length: reached,
    bends: lines.map((_, line) => [...(bends[line] ?? []), ...(bends[secondOf.get(line) ?? -1] ?? [])]),
  };
}

/** The best of the orders that route every line; null where none does. */
function bestAttempt(
  gutter: Gutter,
  orders: readonly (readonly number[])[],
  length: number,
): RoutedGutter | null {
  const certain = certainCrossings(gutter.lines);
  let best: Attempt | null = null;
  for (const order of orders) {
    const found = attempt(gutter, order, length);
    if (found && (!best || found.cost < best.cost)) best = found;
    if (best && best.crossings <= 2 * certain) break;
  }
  return best;
}

export function routeGutter(lines: readonly GutterLine[], length: number, metrics: Metrics): RoutedGutter {
  const all = lines.map((_, line) => line);
  const isStraight = (line: number) => lines[line]?.start === lines[line]?.end;
  const bent = all.filter((line) => !isStraight(line));
  if (bent.length === 0) return { length, bends: lines.map(() => []) };
  const gutter = { lines, bent, straight: all.filter(isStraight), metrics };
  const before = predecessors(lines, bent, metrics.leastPeers);
  const orders = wishes(lines, bent).map((wished) => ordered(wished, before).order);
  const within = bestAttempt(gutter, orders, length);
  if (within) return within;
  // This may be longer than necessary: a shorter length may work too.
  const behind = behindEachOther(gutter, length);
  const middle = Math.round((length + behind.length) / 2);
  return bestAttempt(gutter, orders, middle) ?? bestAttempt(gutter, orders, behind.length) ?? behind;
}
