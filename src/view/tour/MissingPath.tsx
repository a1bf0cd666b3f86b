import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { tourWords } from '../../content/tour/tourWords';
import { textWidth } from '../canvas/geometry/textWidth';
import type { Layout, Rect } from '../canvas/layouts/layout';
import { useLayoutKind } from '../canvas/layouts/layoutKind';
import { layouts } from '../canvas/layouts/layouts';
import { placeNamed } from '../shell/places';
import './missingPath.css';

type Ends = {
  /** Ids of nodes or boxes. */
  readonly from: string;
  readonly to: string;
};

const SIZE = 14;

const placeOf = ({ nodes, boxes }: Layout, id: string): Rect | null =>
  nodes[id]?.station ?? boxes[id] ?? null;

/** Returns the gap of two intervals on an axis, or the middle of their overlap. */
function between(a: number, aLength: number, b: number, bLength: number): readonly [number, number] {
  if (a + aLength < b) return [a + aLength, b];
  if (b + bLength < a) return [a, b + bLength];
  const middle = (Math.max(a, b) + Math.min(a + aLength, b + bLength)) / 2;
  return [middle, middle];
}

/** Draws the path that the reader expected but that does not exist. The card describes it in words. */
export function MissingPath({ from, to }: Ends) {
  const layout = layouts[useLayoutKind()];
  const [picture, setPicture] = useState<Element | null>(null);
  useEffect(() => setPicture(placeNamed('picture')), []);
  const [a, b] = [placeOf(layout, from), placeOf(layout, to)];
  if (!picture || !a || !b) return null;
  const [x1, x2] = between(a.x, a.width, b.x, b.width);
  const [y1, y2] = between(a.y, a.height, b.y, b.height);
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const width = textWidth(tourWords.noLine, SIZE) + 14;
  const { viewBox } = layout;
  return createPortal(
    <svg
      className="drawing missing-path"
      viewBox={`${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`}
      data-from={from}
      data-to={to}
      aria-hidden="true"
    >
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <rect x={x - width / 2} y={y - 12} width={width} height={24} rx={3} />
      <text className="text-name" x={x} y={y + 5} textAnchor="middle" fontSize={SIZE}>
        {tourWords.noLine}
      </text>
    </svg>,
    picture,
  );
}
