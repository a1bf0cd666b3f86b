import { memo } from 'react';
import type { PrivateEnd } from '../../../analysis/elements/elementStates';
import { groupLabel, privateEndLabel } from '../../../content/namesInPicture';
import { boxLabel, linkLabel, nodeLabel, peeringLabel } from '../../../content/pictureLabels';
import type { BoxDisplay, GroupDisplay, LinkDisplay, NodeDisplay, PeeringDisplay } from '../states/display';
import { markerId, placeOfEnd } from '../states/markers';
import { Area, LinkArea } from './Areas';
import { BoxDrawing } from './BoxDrawing';
import { nodeArea, wholeUnits } from './elementAreas';
import { useFigure } from './figureContext';
import { GroupDrawing, groupRect } from './GroupDrawing';
import { LinkDrawing } from './LinkDrawing';
import { markerRect } from './Markers';
import { NodeDrawing } from './NodeDrawing';
import { PeeringDrawing, peeringRect } from './PeeringDrawing';
import { Target } from './Target';

// Elements of a still figure, each with name and hit area. Memoized: renders again only when its display
// object changes.

export const BoxPart = memo(function BoxPart({ box }: { readonly box: BoxDisplay }) {
  const { topology } = useFigure();
  const element = topology.boxes.find(({ id }) => id === box.id);
  if (!element) return null;
  return (
    <Target id={box.id} name={boxLabel(element, box.failed)} selected={box.selected}>
      <BoxDrawing box={box} />
    </Target>
  );
});

export const LinkPart = memo(function LinkPart({ link }: { readonly link: LinkDisplay }) {
  const { topology, layout } = useFigure();
  const element = topology.links.find(({ id }) => id === link.id);
  const place = layout.links[link.id];
  if (!element || !place) return null;
  return (
    <Target
      id={link.id}
      name={linkLabel(topology, element, link)}
      selected={link.selected}
      area={<LinkArea place={place} layout={layout} />}
    >
      <LinkDrawing link={link} />
    </Target>
  );
});

export const PeeringPart = memo(function PeeringPart({ peering }: { readonly peering: PeeringDisplay }) {
  const { topology, layout } = useFigure();
  const place = layout.peerings[peering.id];
  if (!place) return null;
  return (
    <Target
      id={peering.id}
      name={peeringLabel(topology, peering)}
      selected={peering.selected}
      area={<Area rect={wholeUnits(peeringRect(topology, place, peering, layout))} />}
    >
      <PeeringDrawing peering={peering} />
    </Target>
  );
});

export const GroupPart = memo(function GroupPart({ group }: { readonly group: GroupDisplay }) {
  const { topology, layout } = useFigure();
  const place = layout.groups[group.id];
  if (!place) return null;
  return (
    <Target
      id={group.id}
      name={groupLabel(topology, group)}
      selected={group.selected}
      area={<Area rect={wholeUnits(groupRect(topology, place, group, layout))} />}
    >
      <GroupDrawing group={group} />
    </Target>
  );
});

/** Hit area for a marker's label, which is drawn with the ground; selects the marker's element. */
export const MarkerPart = memo(function MarkerPart({ end }: { readonly end: PrivateEnd }) {
  const { topology, layout } = useFigure();
  const id = placeOfEnd(end);
  const place = layout.privateEnds[id];
  if (!place) return null;
  return (
    <Target
      id={markerId(id)}
      name={privateEndLabel(topology, end)}
      selected={false}
      area={<Area rect={wholeUnits(markerRect(place, end, layout))} />}
    >
      {null}
    </Target>
  );
});

export const NodePart = memo(function NodePart({ node }: { readonly node: NodeDisplay }) {
  const { topology, layout } = useFigure();
  const element = topology.nodes.find(({ id }) => id === node.id);
  const place = layout.nodes[node.id];
  if (!element || !place) return null;
  return (
    <Target
      id={node.id}
      name={nodeLabel(topology, element, node)}
      selected={node.selected}
      area={<Area rect={nodeArea(element.name, place)} />}
    >
      <NodeDrawing node={node} />
    </Target>
  );
});
