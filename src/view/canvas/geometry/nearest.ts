// Finds the element an arrow key moves to: the nearest in its direction.

import type { Point } from './offsetPolyline';

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export type Located = {
  readonly id: string;
  readonly at: Point;
  /** Neighbours: a link's two nodes, a node's links and box, a box's nodes. */
  readonly ties: readonly string[];
};

/** Weights neighbours as nearer, so that arrows follow a path. */
const TIED = 0.2;

const headings: Readonly<Record<ArrowKey, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isArrowKey = (key: string): key is ArrowKey => key in headings;

/** Counts sideways distance double to prefer what is straight ahead. */
export function nearestTowards(from: Located, all: readonly Located[], key: ArrowKey): string | null {
  const [dx, dy] = headings[key];
  let best: { id: string; cost: number } | null = null;
  for (const { id, at } of all) {
    if (id === from.id) continue;
    const [x, y] = [at[0] - from.at[0], at[1] - from.at[1]];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (ahead < 4 || aside > 2.5 * ahead) continue;
    const cost = (ahead + 2 * aside) * (from.ties.includes(id) ? TIED : 1);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
