import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type CoordinateExtent, ReactFlow, ViewportPortal } from 'reactflow';
import type { Assessment } from '../../../analysis/assess';
import type { Direction } from '../../../analysis/direction';
import type { InternetOnlyTraffic } from '../../../analysis/internetOnlyTraffic';
import { pictureWords } from '../../../content/pictureLabels';
import type { Topology } from '../../../model/topology';
import { elementStatesOf } from '../../../store/elementStates';
import { BandDrawing } from '../drawing/BoxDrawing';
import { FigureContext } from '../drawing/figureContext';
import { Hatch } from '../drawing/Hatch';
import { InternetOnlyDrawing } from '../drawing/InternetOnlyDrawing';
import { Comparison, Markers } from '../drawing/Markers';
import { RepliesDrawing } from '../drawing/RepliesDrawing';
import { isArrowKey, nearestTowards } from '../geometry/nearest';
import type { Layout, LayoutKind } from '../layouts/layout';
import { layouts } from '../layouts/layouts';
import { type Display, displayOf } from '../states/display';
import { stableDisplay } from '../states/stableDisplay';
import { type FlowElements, flowElements, type LinkEdge, type PictureNode } from './flowElements';
import { edgeTypes, nodeTypes } from './flowParts';
import { locationsIn } from './locations';
import { useStable } from './useStable';
import {
  enlarged,
  type FlowViewport,
  fromFlowViewport,
  isSeen,
  LARGEST,
  restingZoom,
  toFlowViewport,
  WHOLE,
} from './viewport';
import { ZoomButtons } from './ZoomButtons';
import 'reactflow/dist/base.css';
import '../drawing/figure.css';
import '../drawing/lines.css';
import '../drawing/motion.css';
import './canvas.css';

type Props = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** False when nothing was selected, which what is drawn may not know yet. */
  readonly onLetGo: () => boolean;
  readonly layout: LayoutKind;
  readonly internetOnly: InternetOnlyTraffic | null;
  readonly width: number;
  readonly id: string;
  readonly onReady: () => void;
};

const withoutAttribution = { hideAttribution: true };

/** Objects that say the same as in the last drawing are the same objects. */
function useElements(
  topology: Topology,
  assessment: Assessment,
  direction: Direction,
  selected: string | null,
  layout: Layout,
  tabStop: string,
) {
  const lastDisplay = useRef<Display | null>(null);
  const lastElements = useRef<FlowElements | null>(null);
  const display = useMemo(() => {
    const next = displayOf(elementStatesOf(topology, assessment, direction), selected);
    lastDisplay.current = stableDisplay(lastDisplay.current, next);
    return lastDisplay.current;
  }, [topology, assessment, direction, selected]);
  const elements = useMemo(() => {
    lastElements.current = flowElements(topology, display, layout, tabStop, lastElements.current);
    return lastElements.current;
  }, [topology, display, layout, tabStop]);
  return { display, elements };
}

/** The picture, alive: every node, link and box can be chosen by pointer and by keyboard. */
export function NetworkCanvas(props: Props) {
  const { topology, assessment, direction, selected, onSelect, onLetGo, width, id, onReady } = props;
  const layout = layouts[props.layout];
  const canZoom = props.layout === 'wide';
  const root = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(WHOLE);
  const view = canZoom ? seen : WHOLE;
  const { options } = assessment.scenario;
  const [visited, setVisited] = useState<string | null>(null);

  const locations = useMemo(() => locationsIn(topology, layout, { options }), [topology, layout, options]);
  const has = (candidate: string | null): candidate is string =>
    locations.some((location) => location.id === candidate);
  const tabStop = has(visited) ? visited : has(selected) ? selected : assessment.office;
  const { display, elements } = useElements(topology, assessment, direction, selected, layout, tabStop);
  const figure = useMemo(() => ({ topology, layout, hatch: `${id}-hatch` }), [topology, layout, id]);

  const isZoomed = view.scale > 1;
  const selectedAt = locations.find((location) => location.id === selected)?.at ?? null;
  useLayoutEffect(() => {
    // React Flow calls its root an application, which would take the reading keys of a screen reader away.
    root.current?.setAttribute('role', 'group');
    // It also cuts off what reaches over its edge: rings and the marker that runs on to the ruler.
    root.current?.style.setProperty('overflow', isZoomed ? 'hidden' : 'visible');
  }, [isZoomed]);

  const moveTo = (target: string | null) => {
    if (!target) return;
    setVisited(target);
    const element = root.current?.querySelector(`[data-id="${target}"]`);
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    const there = locations.find((location) => location.id === target);
    if (isZoomed && there && !isSeen(there.at, view, layout, width)) setSeen(WHOLE);
  };

  const onKeyDown = useStable((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target.closest('[data-id]') : null;
    const here = locations.find((location) => location.id === target?.getAttribute('data-id'));
    if (event.key === 'Escape') {
      // One step at a time: first out of what is selected, then out of the picture.
      if (!onLetGo()) root.current?.focus();
      return;
    }
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onSelect(here.id);
    else if (isArrowKey(event.key)) moveTo(nearestTowards(here, locations, event.key));
    else if (event.key === 'Home') moveTo(assessment.office);
    else if (event.key === 'End') moveTo(assessment.service);
    else return;
    event.preventDefault();
  });
  const onNodeClick = useStable((_: MouseEvent, { id: target }: { id: string }) => onSelect(target));
  const onPaneClick = useStable(() => {
    onLetGo();
  });
  const onFocus = useStable(({ target }: FocusEvent) => {
    const focused = target.closest('[data-id]')?.getAttribute('data-id');
    if (focused) setVisited(focused);
  });
  const onViewportChange = useStable((next: FlowViewport) => setSeen(fromFlowViewport(next, layout, width)));

  const { viewBox } = layout;
  const box = `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`;
  const layer = (name: string, content: React.ReactNode) => (
    <svg
      className={`drawing layer layer-${name}`}
      viewBox={box}
      width={viewBox.width}
      height={viewBox.height}
      x={viewBox.x}
      y={viewBox.y}
      aria-hidden="true"
    >
      {content}
    </svg>
  );
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
      {canZoom ? (
        <ZoomButtons
          scale={view.scale}
          largest={LARGEST}
          onZoom={(factor) => setSeen(enlarged(view, factor, layout, factor > 1 ? selectedAt : null))}
          onFit={() => setSeen(WHOLE)}
        />
      ) : null}
      <svg className="hatch-of-canvas" width="0" height="0" aria-hidden="true">
        <Hatch id={figure.hatch} />
      </svg>
      <ReactFlow<PictureNode, LinkEdge>
        ref={root}
        id={id}
        nodes={elements.nodes}
        edges={elements.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        viewport={viewport}
        onViewportChange={onViewportChange}
        minZoom={resting}
        maxZoom={resting * LARGEST}
        translateExtent={extent}
        onInit={onReady}
        onNodeClick={onNodeClick}
        onEdgeClick={onNodeClick}
        onPaneClick={onPaneClick}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        tabIndex={-1}
        aria-label={pictureWords.picture}
        data-zoomed={isZoomed}
        panOnDrag={isZoomed}
        zoomOnPinch={canZoom}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        panOnScroll={false}
        preventScrolling={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        proOptions={withoutAttribution}
      >
        <ViewportPortal>
          {layer('ground', <BandDrawing />)}
          {layer('markers', <Markers privateEnds={display.privateEnds} />)}
          {direction === 'request'
            ? layer('internet-only', <RepliesDrawing assessment={assessment} />)
            : null}
          {props.internetOnly
            ? layer(
                'internet-only',
                <InternetOnlyDrawing internetOnly={props.internetOnly} inUse={assessment.requestLinks} />,
              )
            : null}
          {layer('texts', <Comparison links={display.links} />)}
        </ViewportPortal>
      </ReactFlow>
    </FigureContext>
  );
}
