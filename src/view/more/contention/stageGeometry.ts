// Where a stage's queue and line stand in a drawing of a given width, in pixels.

export type StageGeometry = {
  readonly width: number;
  /** Of one packet in the queue, its gap included. */
  readonly slot: number;
  /** The queue's two ends; packets leave at the right one. */
  readonly left: number;
  readonly right: number;
};

export const STAGE_HEIGHT = 68;
/** The middle of the line. */
export const LINE_Y = 17;
export const PACKET_HEIGHT = 20;
/** The line that leads into the queue. */
const LEAD_IN = 14;
const SHORTEST_LINE = 44;

export function stageGeometry(width: number, room: number): StageGeometry {
  const slot = Math.max(2, Math.floor((width - LEAD_IN - SHORTEST_LINE) / room));
  return { width, slot, left: LEAD_IN, right: LEAD_IN + slot * room };
}
