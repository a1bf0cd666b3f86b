// The plate that a name becomes where a path begins or ends.

import type { Rect } from './geometry';
import type { MapLayout, PlacedText } from './mapLayout';

const ACROSS = 3;
/** How far a plate reaches beyond its name at either side. */
export const PLATE_PADDING = 9;

/** A name left of its station moves away from it, so that its plate keeps off. */
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

/** Elements whose names may become plates, with those. */
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

/** The cross of a plate for what has failed, and what keeps it off the name. */
const CROSS = 17;

/** The plate that a name becomes where its element has failed: a cross stands before it. */
export function failedPlateOf({ anchor, rect }: Pick<PlacedText, 'anchor' | 'rect'>): Rect {
  const before = { start: 0, middle: CROSS / 2, end: CROSS }[anchor];
  return {
    x: rect.x - before - PLATE_PADDING,
    y: rect.y - 2,
    width: rect.width + CROSS + 2 * PLATE_PADDING,
    height: rect.height + 4,
  };
}
