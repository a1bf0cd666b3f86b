// Shapes of stations across the traffic: their ports and extent, measured from the station's middle.

import type { Metrics } from '../map/metrics';

/** A router on the flank: its middle, half its size across, and from the middle to its outermost port. */
export type Bead = {
  readonly id: string;
  readonly centre: number;
  readonly half: number;
  readonly reach: number;
};

export type Shape = {
  /** Half of the station across the traffic. */
  readonly half: number;
  readonly beads: readonly Bead[];
  /** Ports on the arriving and leaving sides, from the top. */
  readonly arriving: readonly number[];
  readonly leaving: readonly number[];
  /** The port of a link to an edge in another place, on the side facing it; null where there is none. */
  readonly joint: number | null;
};

/** Ports at equal distances around the middle. */
const spread = (count: number, pitch: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * pitch);

export function plainShape(arriving: number, leaving: number, { pitch, portToEnd }: Metrics): Shape {
  const most = Math.max(arriving, leaving, 1);
  return {
    half: ((most - 1) * pitch) / 2 + portToEnd,
    beads: [],
    arriving: spread(arriving, pitch),
    leaving: spread(leaving, pitch),
    joint: null,
  };
}

/** From the last port of a joined provider's edge to its end. */
const JOINT_TO_END = 6;

/**
 * A provider's edge: its lines share its height while they keep their distance. An edge joined to one in
 * another place has one more port, beyond them.
 */
export function edgeShape(arriving: number, isJoined: boolean, { edge, least, pitch }: Metrics): Shape {
  const room = 2 * (edge.half - edge.portToEnd);
  const step = Math.max(least, Math.min(pitch, room / Math.max(1, arriving - 1)));
  const outer = ((Math.max(1, arriving) - 1) * step) / 2;
  const joint = outer + least;
  return {
    half: Math.max(edge.half, isJoined ? joint + JOINT_TO_END : outer + edge.portToEnd),
    beads: [],
    arriving: spread(arriving, step),
    leaving: [],
    joint: isJoined ? joint : null,
  };
}

/** Lines and routers on an office's right flank, from the top; routers have lines of their own. */
export type Leaving =
  | { readonly kind: 'line' }
  | { readonly kind: 'bead'; readonly id: string; readonly lines: number };

/** An office with routers on its flank. */
export function beadedShape(leaving: readonly Leaving[], arriving: number, metrics: Metrics): Shape {
  const { bead, pitch } = metrics;
  const halfOf = (lines: number) => Math.max(bead.across, (lines - 1) * pitch + 2 * bead.portToEnd) / 2;
  const extra = (item: Leaving) => (item.kind === 'bead' ? halfOf(item.lines) - bead.across / 2 : 0);
  const gap = (one: Leaving, other: Leaving): number => {
    const beads = Number(one.kind === 'bead') + Number(other.kind === 'bead');
    return [pitch, bead.toPort, bead.pitch][beads] ?? pitch;
  };
  const toEnd = (item: Leaving | undefined) =>
    item?.kind === 'bead' ? bead.toEnd + extra(item) : bead.portToEnd;

  let at = toEnd(leaving[0]);
  const centres = leaving.map((item, index) => {
    const before = leaving[index - 1];
    if (before) at += gap(before, item) + extra(before) + extra(item);
    return at;
  });
  const length = Math.max(
    at + toEnd(leaving[leaving.length - 1]),
    (arriving - 1) * pitch + 2 * bead.portToEnd,
  );
  const shift = (at + toEnd(leaving[leaving.length - 1]) - length) / 2 + length / 2;
  const middle = (index: number) => (centres[index] ?? 0) - shift;
  return {
    half: length / 2,
    joint: null,
    arriving: spread(arriving, pitch),
    beads: leaving.flatMap((item, index) =>
      item.kind === 'bead'
        ? [
            {
              id: item.id,
              centre: middle(index),
              half: halfOf(item.lines),
              reach: (Math.max(0, item.lines - 1) * pitch) / 2,
            },
          ]
        : [],
    ),
    leaving: leaving.flatMap((item, index) =>
      item.kind === 'bead' ? spread(item.lines, pitch).map((port) => middle(index) + port) : [middle(index)],
    ),
  };
}
