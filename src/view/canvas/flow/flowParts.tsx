import type { EdgeProps, NodeProps } from 'reactflow';
import { LinkArea } from '../drawing/Areas';
import { BoxDrawing } from '../drawing/BoxDrawing';
import { useFigure } from '../drawing/figureContext';
import { GroupDrawing } from '../drawing/GroupDrawing';
import { LinkDrawing, LinkOutline } from '../drawing/LinkDrawing';
import { NodeDrawing, StationRing } from '../drawing/NodeDrawing';
import { PeeringDrawing } from '../drawing/PeeringDrawing';
import { Outset } from '../drawing/Ring';
import type { BoxNode, GroupNode, LinkEdge, MarkerNode, PeeringNode, StationNode } from './flowElements';

type PartProps = {
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly children: React.ReactNode;
};

/** Part of the figure inside a React Flow node, in figure coordinates. */
function Part({ rect: { x, y, width, height }, children }: PartProps) {
  return (
    <svg
      className="drawing"
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function rectOf({
  positionAbsoluteX,
  positionAbsoluteY,
  width = 0,
  height = 0,
}: NodeProps): PartProps['rect'] {
  return { x: positionAbsoluteX, y: positionAbsoluteY, width, height };
}

function Station(props: NodeProps<StationNode>) {
  const { display } = props.data;
  return (
    <>
      {/* React Flow looks for the ends of links by these classes when it measures a node. */}
      <span className="link-end source target" data-handlepos="right" />
      <Part rect={rectOf(props)}>
        <g className="pointed-at">
          <StationRing node={display} tone="focus" />
        </g>
        <NodeDrawing node={display} />
      </Part>
    </>
  );
}

function Box(props: NodeProps<BoxNode>) {
  const rect = rectOf(props);
  return (
    <Part rect={rect}>
      <g className="pointed-at">
        <Outset rect={rect} radius={6} by={4.5} tone="focus" hollow />
      </g>
      <BoxDrawing box={props.data.display} />
    </Part>
  );
}

function PeeringName(props: NodeProps<PeeringNode>) {
  const rect = rectOf(props);
  const { display } = props.data;
  return (
    <Part rect={rect}>
      <g className="pointed-at">
        <Outset rect={rect} radius={6} by={display.selected ? 4.5 : 0} tone="focus" hollow />
      </g>
      <PeeringDrawing peering={display} />
    </Part>
  );
}

function GroupName(props: NodeProps<GroupNode>) {
  const rect = rectOf(props);
  const { display } = props.data;
  return (
    <Part rect={rect}>
      <g className="pointed-at">
        <Outset rect={rect} radius={6} by={display.selected ? 4.5 : 0} tone="focus" hollow />
      </g>
      <GroupDrawing group={display} />
    </Part>
  );
}

/** Hit area of a marker's label, which is drawn with the ground. */
function MarkerName(props: NodeProps<MarkerNode>) {
  const rect = rectOf(props);
  return (
    <Part rect={rect}>
      <g className="pointed-at">
        <Outset rect={rect} radius={6} by={0} tone="focus" hollow />
      </g>
    </Part>
  );
}

/** Removes the image role of the SVG that React Flow wraps each link in, which has no name. */
function hideDrawing(part: SVGGElement | null): void {
  part?.ownerSVGElement?.setAttribute('role', 'none');
}

function Link({ data }: EdgeProps<LinkEdge>) {
  const { layout } = useFigure();
  const place = data ? layout.links[data.display.id] : undefined;
  if (!data || !place) return null;
  return (
    <>
      <g ref={hideDrawing} className="pointed-at">
        <LinkOutline link={data.display} tone="focus" />
      </g>
      <LinkDrawing link={data.display} />
      <LinkArea place={place} layout={layout} />
    </>
  );
}

// Constant, because React Flow renders everything when these change.
export const nodeTypes = {
  station: Station,
  box: Box,
  peering: PeeringName,
  // Avoid "group", which React Flow styles.
  named: GroupName,
  marker: MarkerName,
};
export const edgeTypes = { link: Link };
