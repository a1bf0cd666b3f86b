// All links of the map, with their adjacencies.

import type { Link, LinkId, Peering } from '../../model/compiledTopology';
import type { AdjacencyId } from '../../model/network';
import { wiresOf } from '../network/compileNetwork';
import type { Plan } from '../network/plan';
import { edgeLinks, vnetLinks } from './azureLinks';
import { circuitLinks, globalReachLinks } from './circuitLinks';
import { customerLinks, internetTransit, tunnelLinks } from './customerLinks';
import type { DrawnLink } from './drawnLink';

export type DrawnLinks = {
  readonly links: readonly Link[];
  /** Links of each adjacency, in order from its first end. */
  readonly linksOf: Readonly<Record<AdjacencyId, readonly LinkId[]>>;
  readonly peeringOf: Readonly<Record<AdjacencyId, Peering | null>>;
};

const peeringOrder: readonly Peering[] = ['microsoft', 'azure-private'];

export function linksOf(plan: Plan): DrawnLinks {
  const { offices, circuits } = plan.network;
  const wires = wiresOf(plan);
  const riding = new Map<
    LinkId,
    { readonly adjacencies: AdjacencyId[]; readonly peerings: Set<Peering | null> }
  >();
  for (const { adjacency, links } of wires) {
    for (const link of links) {
      const known = riding.get(link) ?? { adjacencies: [], peerings: new Set() };
      known.adjacencies.push(adjacency.id);
      known.peerings.add(adjacency.peering);
      riding.set(link, known);
    }
  }
  const drawn: readonly DrawnLink[] = [
    ...offices.flatMap((office) => customerLinks(plan, office)),
    internetTransit,
    ...circuits.flatMap((circuit) => [...circuitLinks(plan, circuit), ...edgeLinks(plan, circuit)]),
    ...vnetLinks(plan),
    ...offices.flatMap((office) => tunnelLinks(plan, office)),
    ...globalReachLinks(plan),
  ];
  const links = drawn.map((link): Link => {
    const here = riding.get(link.id);
    return {
      ...link,
      dedicated: link.dedicated ?? false,
      option: link.option ?? null,
      peerings: link.peerings ?? peeringOrder.filter((peering) => here?.peerings.has(peering)),
      adjacencies: here?.adjacencies ?? [],
    };
  });
  return {
    links,
    linksOf: Object.fromEntries(wires.map(({ adjacency, links: on }) => [adjacency.id, on])),
    peeringOf: Object.fromEntries(wires.map(({ adjacency: { id, peering } }) => [id, peering])),
  };
}
