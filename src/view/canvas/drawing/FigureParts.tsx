import { memo } from 'react';
import { boxLabel, linkLabel, nodeLabel, peeringLabel } from '../../../content/pictureLabels';
import type { BoxDisplay, LinkDisplay, NodeDisplay, PeeringDisplay } from '../states/display';
import { Area, LinkArea } from './Areas';
import { BoxDrawing } from './BoxDrawing';
import { nodeArea, wholeUnits } from './elementAreas';
import { useFigure } from './figureContext';
import { LinkDrawing } from './LinkDrawing';
import { NodeDrawing } from './NodeDrawing';
import { PeeringDrawing, peeringRect } from './PeeringDrawing';
import { Target } from './Target';

// The elements of a still figure, each with its name and its place to be hit. None is drawn anew while what it shows
// is the same object.

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
