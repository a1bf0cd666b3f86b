// What the engine answers where one would ask real routers: intact, and without each thing that can fail.

import type { AdjacencyId, Flow, Network } from '../model/network';
import { type ControlPlane, controlPlanes } from '../routing/controlPlane';
import { searchForOutcomes } from '../routing/doubts';
import { indexNetwork } from '../routing/indexNetwork';
import { type Observation, observe } from '../routing/observation';
import { trace } from '../routing/trace';
import type { LabFlow } from './lab';

type State = { readonly down: readonly AdjacencyId[]; readonly from: string; readonly to: string };

export type Observed = {
  readonly observations: readonly (State & Observation)[];
  /** Not answered: preferences that contradict each other settle in more than one way, or never. */
  readonly undecided: readonly State[];
};

function isUndecided(plane: ControlPlane, flow: Flow): boolean {
  const { requests, exchanges } = trace(plane, flow);
  return [requests, ...exchanges.map(({ replies }) => replies)].some(({ dropped }) =>
    dropped.some(({ reason }) => reason === 'undecided'),
  );
}

/**
 * States in the order of `elements`, the intact one first; what takes the same links is asked once. `down` is
 * complete: the tunnels that run over what failed are in it.
 */
export function observedIn(
  network: Network,
  flows: readonly LabFlow[],
  elements: Readonly<Record<string, readonly AdjacencyId[]>>,
): Observed {
  // Recordings hold what routers do. Refusals and devices are no routers, and are listed apart.
  const indexed = indexNetwork({ ...network, refusals: [], devices: [] });
  const planes = controlPlanes(indexed, searchForOutcomes(indexed));
  const states = new Map<string, readonly AdjacencyId[]>();
  for (const failed of [[], ...Object.values(elements)]) {
    const down = [...indexed.withTunnels(new Set(failed))].sort();
    states.set(down.join(), down);
  }
  const observations: (State & Observation)[] = [];
  const undecided: State[] = [];
  for (const down of states.values()) {
    const plane = planes(new Set(down));
    for (const { from, to, fromRouter, toRouter, source, destination } of flows) {
      const flow = { from: fromRouter, to: toRouter, source, destination };
      const state = { down, from, to };
      if (isUndecided(plane, flow)) undecided.push(state);
      else observations.push({ ...state, ...observe(plane, flow) });
    }
  }
  return { observations, undecided };
}
