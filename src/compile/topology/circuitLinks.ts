// Links of circuits: last miles, the provider's own, the connections, and Global Reach.

import type { LinkId, Operator } from '../../model/compiledTopology';
import type { ConnectionSide } from '../../model/description';
import { type CircuitEnd, type CompletedCircuit, type HolderKey, sides } from '../complete/completed';
import type { Plan } from '../network/plan';
import { globalReachPairs } from '../network/wires';
import { linkIds, nodeIds } from '../policy/elementIds';
import { carriedBy, type DrawnLink, nodeAt } from './drawnLink';
import { connectionTitle, globalReachTitle, lineTitle, named } from './phrases';

/** One line has to carry two connections; where a holder has one only, it has its line to itself. */
const isOneLineOf = (plan: Plan, { id, isOneLine }: CompletedCircuit, holder: HolderKey): boolean =>
  isOneLine &&
  plan.endsOf(id).filter((end) => end.holder.kind === holder.kind && end.holder.id === holder.id).length > 1;

function accessLink(plan: Plan, circuit: CompletedCircuit, end: CircuitEnd): DrawnLink {
  const office = end.holder.kind === 'office' ? (plan.office(end.holder.id) ?? null) : null;
  const holder = office?.title ?? plan.wan(end.holder.id)?.title ?? circuit.title;
  return {
    id: linkIds.accessLine(end),
    kind: 'access-line',
    ends: [nodeAt(end), nodeIds.providerEdge(circuit.id, end.side)],
    exposure: 'private',
    operators: ['connectivity-provider'],
    peerings: carriedBy(circuit),
    ...lineTitle(office, holder, circuit.title, end.side, isOneLineOf(plan, circuit, end.holder)),
  };
}

/** With ExpressRoute Direct the connection is one link, from the customer's own router to Microsoft's. */
export function circuitLinks(plan: Plan, circuit: CompletedCircuit): readonly DrawnLink[] {
  const { id, provider } = circuit;
  const ends = plan.endsOf(id);
  const pipe = (side: ConnectionSide, from: string, operators: readonly Operator[]): DrawnLink => ({
    id: linkIds.connection(id, side),
    kind: 'connection',
    ends: [from, nodeIds.microsoftEdge(id, side)],
    exposure: 'private',
    operators,
    dedicated: true,
    ...connectionTitle(circuit, side),
  });
  if (provider === null) return ends.map((end) => pipe(end.side, nodeAt(end), ['customer', 'microsoft']));
  const between: DrawnLink = {
    id: linkIds.providerInternal(id),
    kind: 'provider-internal',
    ends: [nodeIds.providerEdge(id, 'primary'), nodeIds.providerEdge(id, 'secondary')],
    exposure: 'private',
    operators: ['connectivity-provider'],
    peerings: carriedBy(circuit),
    ...named(
      `${circuit.title.name}, between provider edges`,
      `the link between the provider’s edges of ${circuit.title.name}`,
    ),
  };
  return [
    ...ends.map((end) => accessLink(plan, circuit, end)),
    // At layer 2 the provider's edges do no routing, and nothing passes between them.
    ...(circuit.layer === 3 ? [between] : []),
    ...sides.map((side) =>
      pipe(side, nodeIds.providerEdge(id, side), ['connectivity-provider', 'microsoft']),
    ),
  ];
}

export function globalReachLinks(plan: Plan): readonly DrawnLink[] {
  return globalReachPairs(plan).flatMap(([a, b]) =>
    a.private.flatMap((from) =>
      b.private.map(
        (to): DrawnLink => ({
          id: linkIds.globalReach(a.id, b.id, from, to),
          kind: 'global-reach',
          ends: [nodeIds.microsoftEdge(a.id, from), nodeIds.microsoftEdge(b.id, to)],
          exposure: 'microsoft-isolated',
          operators: ['microsoft'],
          ...globalReachTitle(a, b),
        }),
      ),
    ),
  );
}

/** The Global Reach links between two circuits. */
export const globalReachLinkIds = (a: CompletedCircuit, b: CompletedCircuit): readonly LinkId[] =>
  a.private.flatMap((from) => b.private.map((to) => linkIds.globalReach(a.id, b.id, from, to)));
