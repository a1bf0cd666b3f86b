// Failures of circuits: connections, peerings, locations, providers, and misconfigurations.

import type { FailureTarget } from '../../model/compiledFailures';
import type { Peering } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { type FaultPlace, faultId, misconfigurations } from '../../model/misconfigurations';
import { type CompletedCircuit, sides } from '../complete/completed';
import { type Plan, sidesCarrying } from '../network/plan';
import { connectionWires, globalReachPairs } from '../network/wires';
import { linkIds, nodeIds } from '../policy/elementIds';
import { globalReachLinkIds } from './circuitLinks';
import { carriedBy } from './drawnLink';
import {
  circuitTitle,
  connectionTitle,
  locationTitle,
  peeringTitle,
  providerTitle,
  sessionTitle,
  settingTitle,
} from './phrases';
import type { MakeTarget } from './targetOf';
import { locationsOf, providersOf } from './topologyElements';

type Of = { readonly plan: Plan; readonly target: MakeTarget };

function peeringTargets({ plan, target }: Of, circuit: CompletedCircuit, peering: Peering) {
  const { id } = circuit;
  const short = peering === 'microsoft' ? 'microsoft' : 'private';
  const wires = connectionWires(plan, circuit, peering);
  const at = (side: (typeof sides)[number]) => [
    linkIds.connection(id, side),
    nodeIds.microsoftEdge(id, side),
  ];
  const carrying = sidesCarrying(circuit, peering);
  const adjacenciesOn = (side: (typeof sides)[number]) =>
    wires.filter((each) => each.side === side).map(({ wire }) => wire.adjacency.id);
  return [
    target(`peering:${id}.${short}`, 'peering', peeringTitle(circuit, peering), {
      peering,
      adjacencies: carrying.flatMap(adjacenciesOn),
      alsoAt: carrying.flatMap(at),
    }),
    ...carrying.map((side) =>
      target(`peering:${id}.${side}.${short}`, 'session', sessionTitle(circuit, side, peering), {
        peering,
        adjacencies: adjacenciesOn(side),
        alsoAt: at(side),
      }),
    ),
  ];
}

/** Elements at which a circuit can be misconfigured; none where it cannot. */
const placesOf: Readonly<Record<FaultPlace, (plan: Plan, circuit: CompletedCircuit) => readonly string[]>> = {
  'microsoft-edges': (_, { id, advertises, microsoft }) =>
    advertises.length > 0 ? microsoft.map((side) => nodeIds.microsoftEdge(id, side)) : [],
  'pool-holders': (plan, { id }) =>
    plan
      .poolsOf(id)
      .map(({ holder }) => (holder.kind === 'wan' ? nodeIds.wan(holder.id) : nodeIds.office(holder.id))),
};

const misconfigurationTargets = ({ plan, target }: Of, circuit: CompletedCircuit): readonly FailureTarget[] =>
  misconfigurations.flatMap(({ fault, setting, at }) => {
    const alsoAt = at === null ? [] : placesOf[at](plan, circuit);
    const id = faultId(fault, circuit.id);
    return alsoAt.length === 0
      ? []
      : [target(id, 'misconfiguration', settingTitle(circuit, setting), { fault, alsoAt })];
  });

/** A failed circuit takes its Global Reach with it; the networks behind its edges stay up. */
const globalReachOf = (plan: Plan, circuit: ElementId) =>
  globalReachPairs(plan)
    .filter(([a, b]) => a.id === circuit || b.id === circuit)
    .flatMap(([a, b]) => globalReachLinkIds(a, b));

export function circuitTargets(of: Of, circuit: CompletedCircuit): readonly FailureTarget[] {
  const { target, plan } = of;
  const { id } = circuit;
  const pipes = sides.map((side) => linkIds.connection(id, side));
  return [
    target(`circuit:${id}`, 'circuit', circuitTitle(circuit), {
      links: [...pipes, ...globalReachOf(plan, id)],
      alsoAt: pipes,
    }),
    ...sides.map((side, index) =>
      target(linkIds.connection(id, side), 'connection', connectionTitle(circuit, side), {
        links: pipes.slice(index, index + 1),
      }),
    ),
    ...carriedBy(circuit).flatMap((peering) => peeringTargets(of, circuit, peering)),
    ...misconfigurationTargets(of, circuit),
  ];
}

/** A location takes Microsoft's edges there; the provider's edges there stay up. */
export const locationTargets = ({ plan, target }: Of): readonly FailureTarget[] =>
  locationsOf(plan).map(({ id }) => {
    const edges = plan.network.circuits.flatMap((circuit) =>
      sides
        .filter((side) => circuit.location[side] === id)
        .map((side) => nodeIds.microsoftEdge(circuit.id, side)),
    );
    return target(`location:${id}`, 'location', locationTitle(id), { nodes: edges, alsoAt: edges });
  });

/** A provider takes its edges, in all locations, and its WANs. */
export const providerTargets = ({ plan, target }: Of): readonly FailureTarget[] =>
  providersOf(plan).map(({ id, circuits, wans }) => {
    const nodes = [
      ...circuits.flatMap((circuit) => sides.map((side) => nodeIds.providerEdge(circuit, side))),
      ...wans.map(nodeIds.wan),
    ];
    return target(`provider:${id}`, 'provider', providerTitle(id), { nodes, alsoAt: nodes });
  });
