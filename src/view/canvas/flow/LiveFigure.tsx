import { useLayoutEffect, useMemo, useRef } from 'react';
import { type CoordinateExtent, ReactFlow, ViewportPortal } from 'reactflow';
import { FigureContext } from '../drawing/figureContext';
import { Hatch } from '../drawing/Hatch';
import { useLayoutKind } from '../layouts/layoutKind';
import { layouts } from '../layouts/layouts';
import { locationsIn } from '../states/locations';
import { tabStopOf } from '../states/tabStop';
import { useDisplay } from '../states/useDisplay';
import { useShownPicture } from '../states/useShownPicture';
import type { Zoom } from '../states/zoom';
import { FigureLayers } from './FigureLayers';
import { type FlowElements, flowElements, type LinkEdge, type PictureNode } from './flowElements';
import { edgeTypes, nodeTypes } from './flowParts';
import { useStable } from './useStable';
import { useView } from './useView';
import { type FlowViewport, fromFlowViewport, isSeen, restingZoom, toFlowViewport, WHOLE } from './viewport';
import 'reactflow/dist/base.css';
import './canvas.css';

/** Required by React Flow: without a handler, nodes get no pointer events. */
const handledByThePage = () => {};

/** Disables dragging, connecting and deleting; the page handles keys and clicks. */
const quiet = {
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  panOnScroll: false,
  preventScrolling: false,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  proOptions: { hideAttribution: true },
} as const;

type Props = {
  readonly id: string;
  readonly width: number;
  readonly visited: string | null;
  readonly moved: { readonly to: string } | null;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onReady: () => void;
};

export function LiveFigure({ id, width, visited, moved, zoom, onZoom, onReady }: Props) {
  const shown = useShownPicture();
  const { topology, assessment, direction, selected } = shown;
  const layout = layouts[useLayoutKind()];
  const root = useRef<HTMLDivElement>(null);
  const { options } = assessment.scenario;
  const locations = useMemo(() => locationsIn(topology, layout, { options }), [topology, layout, options]);
  const towards = locations.find((location) => location.id === selected)?.at ?? null;
  const { view, setSeen, canZoom, isZoomed, largest } = useView({ zoom, onZoom, layout, towards });
  const display = useDisplay(topology, assessment, direction, selected);
  const lastElements = useRef<FlowElements | null>(null);
  const tabStop = tabStopOf(shown, layout, visited);
  const elements = useMemo(() => {
    lastElements.current = flowElements(topology, display, layout, tabStop, lastElements.current);
    return lastElements.current;
  }, [topology, display, layout, tabStop]);
  const figure = useMemo(() => ({ topology, layout, hatch: `${id}-hatch` }), [topology, layout, id]);

  useLayoutEffect(() => {
    // Remove React Flow's role "application", which disables a screen reader's reading keys.
    root.current?.setAttribute('role', 'none');
    // Show overflow, which React Flow clips: rings, and the marker that extends to the ruler.
    root.current?.style.setProperty('overflow', isZoomed ? 'hidden' : 'visible');
  }, [isZoomed]);

  /** Scrolls the element that a key moves to into view. */
  const reveal = useStable((target: string) => {
    const there = locations.find((location) => location.id === target)?.at;
    if (isZoomed && there && !isSeen(there, view, layout, width)) setSeen(WHOLE);
  });
  useLayoutEffect(() => {
    if (moved) reveal(moved.to);
  }, [moved, reveal]);
  const onViewportChange = useStable((next: FlowViewport) => setSeen(fromFlowViewport(next, layout, width)));

  const { viewBox } = layout;
  const resting = restingZoom(layout, width);
  const viewport = useMemo(() => toFlowViewport(view, layout, width), [view, layout, width]);
  const extent = useMemo<CoordinateExtent>(
    () => [
      [viewBox.x, viewBox.y],
      [viewBox.x + viewBox.width, viewBox.y + viewBox.height],
    ],
    [viewBox],
  );
  return (
    <FigureContext value={figure}>
      <svg className="hatch-of-canvas" width="0" height="0" aria-hidden="true">
        <Hatch id={figure.hatch} />
      </svg>
      <ReactFlow<PictureNode, LinkEdge>
        {...quiet}
        ref={root}
        id={id}
        nodes={elements.nodes}
        edges={elements.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        viewport={viewport}
        onViewportChange={onViewportChange}
        minZoom={resting}
        maxZoom={resting * largest}
        translateExtent={extent}
        onInit={onReady}
        onNodeClick={handledByThePage}
        data-zoomed={isZoomed}
        panOnDrag={isZoomed}
        zoomOnPinch={canZoom}
      >
        <ViewportPortal>
          <FigureLayers {...shown} display={display} />
        </ViewportPortal>
      </ReactFlow>
    </FigureContext>
  );
}
