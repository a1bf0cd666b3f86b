// Visible part of the figure: all of it, or an enlarged part.

import type { Point } from '../geometry/offsetPolyline';
import type { Layout } from '../layouts/layout';
import { LARGEST } from '../states/zoom';

/** Relative to the figure's width, so that it survives resizing. */
export type View = { readonly scale: number; readonly x: number; readonly y: number };

export const WHOLE: View = { scale: 1, x: 0, y: 0 };

export type FlowViewport = { readonly x: number; readonly y: number; readonly zoom: number };

export const restingZoom = (layout: Layout, width: number): number => width / layout.viewBox.width;

export function toFlowViewport(view: View, layout: Layout, width: number): FlowViewport {
  const zoom = restingZoom(layout, width) * view.scale;
  return { x: view.x * width - layout.viewBox.x * zoom, y: view.y * width - layout.viewBox.y * zoom, zoom };
}

/** Keeps the figure's edges at or outside the visible edges. */
function kept({ scale, x, y }: View, layout: Layout): View {
  if (scale <= 1.001) return WHOLE;
  const height = layout.viewBox.height / layout.viewBox.width;
  const clamp = (value: number, room: number) => Math.min(0, Math.max(value, room * (1 - scale)));
  return { scale, x: clamp(x, 1), y: clamp(y, height) };
}

export function fromFlowViewport({ x, y, zoom }: FlowViewport, layout: Layout, width: number): View {
  const scale = zoom / restingZoom(layout, width);
  return kept(
    { scale, x: (x + layout.viewBox.x * zoom) / width, y: (y + layout.viewBox.y * zoom) / width },
    layout,
  );
}

/** Checks whether a point of the figure is in view, with a margin. */
export function isSeen(at: Point, view: View, layout: Layout, width: number): boolean {
  const { x, y, zoom } = toFlowViewport(view, layout, width);
  const [left, top] = [x + at[0] * zoom, y + at[1] * zoom];
  const height = (layout.viewBox.height / layout.viewBox.width) * width;
  return left > 40 && left < width - 40 && top > 30 && top < height - 30;
}

/** Zooms around the centre of the view, or centres the given point so that no dragging is needed. */
export function enlarged(
  { scale, x, y }: View,
  factor: number,
  layout: Layout,
  towards: Point | null = null,
): View {
  const { viewBox } = layout;
  const next = Math.min(LARGEST, Math.max(1, scale * factor));
  const middle = { x: 0.5, y: viewBox.height / viewBox.width / 2 };
  if (towards) {
    const [left, top] = [towards[0] - viewBox.x, towards[1] - viewBox.y].map((at) => at / viewBox.width);
    return kept({ scale: next, x: middle.x - (left ?? 0) * next, y: middle.y - (top ?? 0) * next }, layout);
  }
  const grow = next / scale;
  return kept(
    { scale: next, x: middle.x - (middle.x - x) * grow, y: middle.y - (middle.y - y) * grow },
    layout,
  );
}
