// Converts the display for React Flow; unchanged elements keep their identity, so they do not render.

import { type Edge, type Node, Position } from 'reactflow';
import { groupLabel, privateEndLabel } from '../../../content/namesInPicture';
import { boxLabel, linkLabel, nodeLabel, peeringLabel } from '../../../content/pictureLabels';
import type { Topology } from '../../../model/topology';
import { nodeArea, wholeUnits } from '../drawing/elementAreas';
import { groupRect } from '../drawing/GroupDrawing';
import { markerRect } from '../drawing/Markers';
import { peeringRect } from '../drawing/PeeringDrawing';
import type { Layout, Rect } from '../layouts/layout';
import type {
  BoxDisplay,
  Display,
  GroupDisplay,
  LinkDisplay,
  NodeDisplay,
  PeeringDisplay,
} from '../states/display';
import { BOXES, drawingOrder, GROUPS, PEERINGS, STATIONS } from '../states/drawingOrder';
import { markerId, placeOfEnd } from '../states/markers';

export type StationNode = Node<{ display: NodeDisplay }, 'station'>;
export type BoxNode = Node<{ display: BoxDisplay }, 'box'>;
export type PeeringNode = Node<{ display: PeeringDisplay }, 'peering'>;
export type GroupNode = Node<{ display: GroupDisplay }, 'named'>;
/** Selects the marker's element. */
export type MarkerNode = Node<{ target: string }, 'marker'>;
export type PictureNode = StationNode | BoxNode | PeeringNode | GroupNode | MarkerNode;
export type LinkEdge = Edge<{ display: LinkDisplay }, 'link'>;

type Made<Element> = {
  readonly element: Element;
  readonly display: unknown;
  readonly layout: Layout;
  readonly isTabStop: boolean;
};

export type FlowElements = {
  readonly nodes: PictureNode[];
  readonly edges: LinkEdge[];
  readonly made: ReadonlyMap<string, Made<PictureNode | LinkEdge>>;
};

/** Handle for links in the middle of a node, since links are drawn from the layout. */
function handlesIn({ width, height }: Rect): NonNullable<Node['handles']> {
  const middle = { x: width / 2, y: height / 2, width: 1, height: 1, position: Position.Right };
  return [
    { ...middle, type: 'source' },
    { ...middle, type: 'target' },
  ];
}

function frame(area: Rect, zIndex: number) {
  const size = { width: area.width, height: area.height };
  return { position: { x: area.x, y: area.y }, ...size, measured: size, zIndex, ariaRole: 'button' as const };
}

/** Puts one element in the tab order; arrow keys reach the others. */
function attributes(selected: boolean, isTabStop: boolean) {
  return { tabIndex: isTabStop ? 0 : -1, 'aria-pressed': selected, 'aria-roledescription': undefined };
}

export function flowElements(
  topology: Topology,
  display: Display,
  layout: Layout,
  tabStop: string,
  previous: FlowElements | null,
): FlowElements {
  const made = new Map<string, Made<PictureNode | LinkEdge>>();
  function keep<Element extends PictureNode | LinkEdge>(
    shown: { readonly id: string },
    make: (isTabStop: boolean) => Element,
    isElement: (element: PictureNode | LinkEdge) => element is Element,
    /** Value that the drawing depends on. */
    drawn: unknown = shown,
  ): Element {
    const isTabStop = shown.id === tabStop;
    const before = previous?.made.get(shown.id);
    const same =
      before && before.display === drawn && before.layout === layout && before.isTabStop === isTabStop;
    const element = same && isElement(before.element) ? before.element : make(isTabStop);
    made.set(shown.id, { element, display: drawn, layout, isTabStop });
    return element;
  }

  const isNode = (element: PictureNode | LinkEdge): element is PictureNode => 'position' in element;
  const isEdge = (element: PictureNode | LinkEdge): element is LinkEdge => 'source' in element;

  const boxes = topology.boxes.flatMap((box): readonly PictureNode[] => {
    const shown = display.boxes.find(({ id }) => id === box.id);
    const area = layout.boxes[box.id];
    if (!shown || !area) return [];
    const make = (isTabStop: boolean): BoxNode => ({
      id: box.id,
      type: 'box',
      data: { display: shown },
      ...frame(area, BOXES),
      ariaLabel: boxLabel(box, shown.failed),
      domAttributes: attributes(shown.selected, isTabStop),
    });
    return [keep<PictureNode>(shown, make, isNode)];
  });
  const peerings = display.peerings.flatMap((shown): readonly PictureNode[] => {
    const place = layout.peerings[shown.id];
    if (!place) return [];
    const make = (isTabStop: boolean): PeeringNode => ({
      id: shown.id,
      type: 'peering',
      data: { display: shown },
      ...frame(wholeUnits(peeringRect(topology, place, shown, layout)), PEERINGS),
      ariaLabel: peeringLabel(topology, shown),
      domAttributes: attributes(shown.selected, isTabStop),
    });
    return [keep<PictureNode>(shown, make, isNode)];
  });
  const groups = display.groups.flatMap((shown): readonly PictureNode[] => {
    const place = layout.groups[shown.id];
    if (!place) return [];
    const make = (isTabStop: boolean): GroupNode => ({
      id: shown.id,
      type: 'named',
      data: { display: shown },
      ...frame(wholeUnits(groupRect(topology, place, shown, layout)), GROUPS),
      ariaLabel: groupLabel(topology, shown),
      domAttributes: attributes(shown.selected, isTabStop),
    });
    return [keep<PictureNode>(shown, make, isNode)];
  });
  const markers = display.privateEnds.flatMap((end): readonly PictureNode[] => {
    const target = placeOfEnd(end);
    const place = layout.privateEnds[target];
    if (!place) return [];
    const shown = { id: markerId(target) };
    const make = (isTabStop: boolean): MarkerNode => ({
      id: shown.id,
      type: 'marker',
      data: { target },
      ...frame(wholeUnits(markerRect(place, end, layout)), GROUPS),
      ariaLabel: privateEndLabel(topology, end),
      domAttributes: attributes(false, isTabStop),
    });
    return [keep<PictureNode>(shown, make, isNode, target)];
  });
  const stations = topology.nodes.flatMap((node): readonly PictureNode[] => {
    const shown = display.nodes.find(({ id }) => id === node.id);
    const place = layout.nodes[node.id];
    if (!shown || !place) return [];
    const make = (isTabStop: boolean): StationNode => {
      const area = nodeArea(node.name, place);
      return {
        id: node.id,
        type: 'station',
        data: { display: shown },
        ...frame(area, STATIONS),
        handles: handlesIn(area),
        ariaLabel: nodeLabel(topology, node, shown),
        domAttributes: attributes(shown.selected, isTabStop),
      };
    };
    return [keep<PictureNode>(shown, make, isNode)];
  });
  const edges = display.links.flatMap((shown): readonly LinkEdge[] => {
    const link = topology.links.find(({ id }) => id === shown.id);
    if (!link || !layout.links[shown.id]) return [];
    const make = (isTabStop: boolean): LinkEdge => ({
      id: shown.id,
      type: 'link',
      source: link.ends[0],
      target: link.ends[1],
      data: { display: shown },
      className: 'drawing',
      zIndex: drawingOrder(shown),
      ariaRole: 'button',
      ariaLabel: linkLabel(topology, link, shown),
      domAttributes: attributes(shown.selected, isTabStop),
    });
    return [keep<LinkEdge>(shown, make, isEdge)];
  });
  const nodes = [...boxes, ...peerings, ...groups, ...markers, ...stations];
  return {
    nodes: previous && sameItems(previous.nodes, nodes) ? previous.nodes : nodes,
    edges: previous && sameItems(previous.edges, edges) ? previous.edges : edges,
    made,
  };
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
