import { useLayoutEffect, useState } from 'react';
import type { Point } from '../geometry/offsetPolyline';
import type { Layout } from '../layouts/layout';
import { LARGEST, type Zoom, type ZoomStep } from '../states/zoom';
import { enlarged, type View, WHOLE } from './viewport';

const FACTOR = 1.5;

function after(view: View, step: ZoomStep, layout: Layout, towards: Point | null): View {
  switch (step) {
    case 'in':
      return enlarged(view, FACTOR, layout, towards);
    case 'out':
      return enlarged(view, 1 / FACTOR, layout);
    case 'fit':
      return WHOLE;
  }
}

type Options = {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly layout: Layout;
  /** Point to centre when a button zooms in. */
  readonly towards: Point | null;
};

/** Controls the visible part: applies zoom buttons and reports the scale. */
export function useView({ zoom, onZoom, layout, towards }: Options) {
  const canZoom = layout.kind === 'wide';
  const [seen, setSeen] = useState(WHOLE);
  const view = canZoom ? seen : WHOLE;
  useLayoutEffect(() => {
    const next = zoom.asked.reduce((sofar, step) => after(sofar, step, layout, towards), view);
    if (next !== view) setSeen(next);
    if (zoom.asked.length > 0 || zoom.scale !== next.scale) onZoom({ scale: next.scale, asked: [] });
  }, [zoom, onZoom, layout, towards, view]);
  return { canZoom, view, setSeen, isZoomed: view.scale > 1, largest: LARGEST };
}
