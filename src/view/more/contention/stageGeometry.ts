// Geometry of a stage's queue and line at a given width, in pixels.

export type StageGeometry = {
  readonly width: number;
  /** Width of a packet in the queue, with its gap. */
  readonly slot: number;
  /** Ends of the queue; packets leave at the right. */
  readonly left: number;
  readonly right: number;
};

export const STAGE_HEIGHT = 68;
/** Centre of the line. */
export const LINE_Y = 17;
export const PACKET_HEIGHT = 20;
/** Length of the line into the queue. */
const LEAD_IN = 14;
const SHORTEST_LINE = 44;

export function stageGeometry(width: number, room: number): StageGeometry {
  const slot = Math.max(2, Math.floor((width - LEAD_IN - SHORTEST_LINE) / room));
  return { width, slot, left: LEAD_IN, right: LEAD_IN + slot * room };
}
