// Decides the order of placing a gutter's lines, and the best bend of each.

import type { Metrics } from '../map/metrics';
import type { GutterLine } from './gutterTracks';

const startOf = (lines: readonly GutterLine[], line: number): number => lines[line]?.start ?? 0;
const endOf = (lines: readonly GutterLine[], line: number): number => lines[line]?.end ?? 0;
export const stepOf = (lines: readonly GutterLine[], line: number): number =>
  Math.abs(endOf(lines, line) - startOf(lines, line));

/** For each line, those that must bend before it: they start where it ends. */
export function predecessors(
  lines: readonly GutterLine[],
  bent: readonly number[],
  least: number,
): ReadonlyMap<number, readonly number[]> {
  return new Map(
    bent.map((line) => {
      const own = lines[line];
      const before = bent.filter((other) => {
        const theirs = lines[other];
        if (!own || !theirs || other === line) return false;
        return Math.abs(theirs.start - own.end) < least;
      });
      return [line, before];
    }),
  );
}

/**
 * Keeps the wished order as far as every line follows its predecessors; `broken` lists lines that wait for
 * each other.
 */
export function ordered(
  wished: readonly number[],
  before: ReadonlyMap<number, readonly number[]>,
): { readonly order: readonly number[]; readonly broken: readonly number[] } {
  const order: number[] = [];
  const broken: number[] = [];
  const waiting = new Set(wished);
  while (waiting.size > 0) {
    let next: number | null = null;
    for (const line of waiting) {
      if ((before.get(line) ?? []).some((each) => waiting.has(each))) continue;
      next = line;
      break;
    }
    if (next === null) {
      const [first] = waiting;
      if (first === undefined) break;
      next = first;
      broken.push(next);
    }
    waiting.delete(next);
    order.push(next);
  }
  return { order, broken };
}

/** Short steps first, or long steps first. */
export function wishes(
  lines: readonly GutterLine[],
  bent: readonly number[],
): readonly (readonly number[])[] {
  const by = (direction: number) =>
    [...bent].sort((a, b) => direction * (stepOf(lines, a) - stepOf(lines, b)) || a - b);
  return [by(1), by(-1)];
}

/** Number of line pairs that cross on any route. */
export function certainCrossings(lines: readonly GutterLine[]): number {
  let count = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1))
      if ((one.start - other.start) * (one.end - other.end) < 0) count += 1;
  });
  return count;
}

/** The best distance of each bend from the middle, so that lines climbing together do not cross. */
export function offMiddle(
  lines: readonly GutterLine[],
  bent: readonly number[],
  { leastPeers }: Metrics,
): readonly number[] {
  const shifts = lines.map(() => 0);
  for (const direction of [1, -1]) {
    const climbing = bent
      .filter((line) => (endOf(lines, line) - startOf(lines, line)) * direction > 0)
      .sort((a, b) => (lines[a]?.start ?? 0) - (lines[b]?.start ?? 0));
    let bundle: number[] = [];
    let reached = Number.NEGATIVE_INFINITY;
    const spread = () =>
      bundle.forEach((line, index) => {
        shifts[line] = (index - (bundle.length - 1) / 2) * -direction * (leastPeers + 1);
      });
    for (const line of climbing) {
      const { start = 0, end = 0 } = lines[line] ?? {};
      if (Math.min(start, end) >= reached) {
        spread();
        bundle = [];
      }
      bundle.push(line);
      reached = Math.max(reached, start, end);
    }
    spread();
  }
  return shifts;
}
