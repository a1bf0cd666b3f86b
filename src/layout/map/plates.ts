// Plates for names where a path begins or ends.

import type { Rect } from './geometry';
import type { MapLayout, PlacedText } from './mapLayout';
import { textWidth } from './measure';

const ACROSS = 3;
/** Reach of a plate beyond its name at either side. */
export const PLATE_PADDING = 9;

/** Moves a name left of its station away, so that its plate keeps clear. */
export const plateShift = ({ anchor }: Pick<PlacedText, 'anchor'>): number => (anchor === 'end' ? -6 : 0);

export function plateOf(text: Pick<PlacedText, 'anchor' | 'rect'>): Rect {
  const { x, y, width, height } = text.rect;
  return {
    x: x + plateShift(text) - PLATE_PADDING,
    y: y - ACROSS,
    width: width + 2 * PLATE_PADDING,
    height: height + 2 * ACROSS,
  };
}

/** Elements whose names may become plates, with their plates. */
export function platesIn({
  stations,
  boxes,
}: Pick<MapLayout, 'stations' | 'boxes'>): readonly { readonly id: string; readonly rect: Rect }[] {
  const ends = [
    ...stations.filter(({ kind }) => kind === 'office' || kind === 'services'),
    ...boxes.filter(({ kind }) => kind === 'vnet'),
  ];
  return ends.flatMap(({ id, label }) => (label ? [{ id, rect: plateOf(label.name) }] : []));
}

/** Margins and cross of a plate that names what is lost. */
const AROUND_LOST = 36;

/** Width of the plate that says how many of all have failed. */
export const lostPlateWidth = (said: string, size: number): number => textWidth(said, size) + AROUND_LOST;

/** The cross of a failed element's plate, with its gap to the name. */
const CROSS = 17;

/** The plate of a failed element's name, with a cross before it. */
export function failedPlateOf({ anchor, rect }: Pick<PlacedText, 'anchor' | 'rect'>): Rect {
  const before = { start: 0, middle: CROSS / 2, end: CROSS }[anchor];
  return {
    x: rect.x - before - PLATE_PADDING,
    y: rect.y - 2,
    width: rect.width + CROSS + 2 * PLATE_PADDING,
    height: rect.height + 4,
  };
}
