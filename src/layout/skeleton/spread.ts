// Positions of the columns along the traffic, and the gaps between them.

import type { Extent } from '../across/rooms';
import type { Metrics } from '../map/metrics';
import type { Column } from '../order/columns';

export type Along = {
  /** The middle of the first station of each column. */
  readonly at: ReadonlyMap<Column, number>;
  /** Gutters by the column before them. */
  readonly gutters: ReadonlyMap<Column, { readonly from: number; readonly to: number }>;
  readonly length: number;
};

export function alongOf(extents: readonly Extent[], lengths: readonly number[]): Along {
  const at = new Map<Column, number>();
  const gutters = new Map<Column, { from: number; to: number }>();
  let reached = 0;
  extents.forEach(({ column, before, after }, index) => {
    at.set(column, reached + before);
    const from = reached + before + after;
    reached = from;
    if (index === extents.length - 1) return;
    reached += lengths[index] ?? 0;
    gutters.set(column, { from, to: reached });
  });
  return { at, gutters, length: reached };
}

/** The bending lines of a gutter: their number and total climb. */
export type Bent = { readonly count: number; readonly climb: number };

/** Adjacent uprights each need their own length; 45-degree lines share it. */
function leastLength({ count }: Bent, { chamfer, least, gutter }: Metrics): number {
  return count === 0 ? gutter : Math.ceil(2 * chamfer + (count - 1) * least * 0.7);
}

/** The least length of each gutter, from its lines and the boxes beside it. */
export function leastLengths(
  gutters: readonly Bent[],
  boxes: readonly number[],
  metrics: Metrics,
): readonly number[] {
  return gutters.map((bent, index) => Math.max(leastLength(bent, metrics), boxes[index] ?? 0));
}

/** Distributes spare length to gutters by their lines' climb, most of it to the last. */
export function lengthsOf(
  gutters: readonly Bent[],
  least: readonly number[],
  spare: number,
): readonly number[] {
  const wants = gutters.map(({ count, climb }, index) =>
    count === 0 ? 20 : 100 + climb * (index === gutters.length - 1 ? 1.2 : 1),
  );
  const sum = wants.reduce((total, want) => total + want, 0);
  return gutters.map((_, index) =>
    Math.floor((least[index] ?? 0) + (Math.max(0, spare) * (wants[index] ?? 0)) / (sum || 1)),
  );
}
