// Locates each element of a layout as one point, in reading order, for keyboard navigation.

import type { PrivateEnd } from '../../../analysis/elements/elementStates';
import type { Scenario } from '../../../model/scenario';
import { isPresent, presentTargets, type Topology } from '../../../model/topology';
import type { Located } from '../geometry/nearest';
import { fillet, lengthOf, placeAt } from '../geometry/roundedPolyline';
import type { Layout } from '../layouts/layout';
import { markerId, placeOfEnd } from './markers';

/**
 * Locates boxes by their names, peerings by their bullets at Microsoft's edge, stations and links by their
 * middles.
 */
export function locationsIn(
  topology: Topology,
  layout: Layout,
  scenario: Pick<Scenario, 'options'>,
  ends: readonly PrivateEnd[] = [],
): readonly Located[] {
  const present = topology.links.filter((link) => isPresent(topology, link, scenario));
  const targets = presentTargets(topology, scenario).filter(({ id }) => layout.groups[id]);
  const peeringIds = Object.keys(layout.peerings);
  const edges = new Set(topology.nodes.filter(({ kind }) => kind === 'microsoft-edge').map(({ box }) => box));
  const boxes = topology.boxes.flatMap(({ id, nodes: inside }): readonly Located[] => {
    const place = layout.boxes[id];
    return place
      ? [
          {
            id,
            at: [place.name.x + 40, place.name.y - 4],
            ties: edges.has(id) ? [...inside, ...peeringIds] : inside,
          },
        ]
      : [];
  });
  const nodes = topology.nodes.flatMap(({ id, box }): readonly Located[] => {
    const station = layout.nodes[id]?.station;
    const ties = present.filter(({ ends }) => ends.includes(id)).map((link) => link.id);
    ties.push(
      box,
      ...ties.map(markerId),
      ...targets.filter(({ alsoAt }) => alsoAt.includes(id)).map((target) => target.id),
    );
    return station ? [{ id, at: [station.x + station.width / 2, station.y + station.height / 2], ties }] : [];
  });
  const links = present.flatMap((link): readonly Located[] => {
    const place = layout.links[link.id];
    if (!place) return [];
    const route = fillet(place.centre, layout.radius);
    return [
      { id: link.id, at: placeAt(route, lengthOf(route) / 2).at, ties: [...link.ends, markerId(link.id)] },
    ];
  });
  const peerings = Object.entries(layout.peerings).map(
    ([id, { bullet }]): Located => ({ id, at: bullet, ties: [...edges] }),
  );
  const groups = targets.flatMap(({ id, alsoAt }): readonly Located[] => {
    const place = layout.groups[id];
    return place ? [{ id, at: [place.x, place.y - 4], ties: alsoAt }] : [];
  });
  const markers = ends.flatMap((end): readonly Located[] => {
    const target = placeOfEnd(end);
    const label = layout.privateEnds[target]?.label;
    return label ? [{ id: markerId(target), at: [label.x - 40, label.y - 4], ties: [target] }] : [];
  });
  return [...boxes, ...nodes, ...links, ...peerings, ...groups, ...markers];
}
