// The engine's answers, comparable to those of real routers: intact, and without each element that can fail.

import type { AdjacencyId, Flow, Network } from '../model/network';
import { type ControlPlane, controlPlanes } from '../routing/controlPlane';
import { searchForOutcomes } from '../routing/doubts';
import { indexNetwork } from '../routing/indexNetwork';
import { type Observation, observe } from '../routing/observation';
import { trace } from '../routing/trace';
import type { LabFlow } from './lab';

export type State = { readonly down: readonly AdjacencyId[]; readonly from: string; readonly to: string };

/** Null where undecided: conflicting preferences settle in more than one way, or never. */
export type Observed = { readonly state: State; readonly seen: Observation | null };

function isUndecided(plane: ControlPlane, flow: Flow): boolean {
  const { requests, exchanges } = trace(plane, flow);
  return [requests, ...exchanges.map(({ replies }) => replies)].some(({ dropped }) =>
    dropped.some(({ reason }) => reason === 'undecided'),
  );
}

/**
 * States in the order of `elements`, the intact one first; elements with the same links are computed once.
 * `down` includes tunnels over failed links. Yields one at a time, because a large network has many.
 */
export function* observedIn(
  network: Network,
  flows: readonly LabFlow[],
  elements: Readonly<Record<string, readonly AdjacencyId[]>>,
): Generator<Observed> {
  // Recordings hold router behaviour only. Refusals and devices are listed separately.
  const indexed = indexNetwork({ ...network, refusals: [], devices: [] });
  const planes = controlPlanes(indexed, searchForOutcomes(indexed));
  const states = new Map<string, readonly AdjacencyId[]>();
  for (const failed of [[], ...Object.values(elements)]) {
    const down = [...indexed.withTunnels(new Set(failed))].sort();
    states.set(down.join(), down);
  }
  for (const down of states.values()) {
    const plane = planes(new Set(down));
    for (const { from, to, fromRouter, toRouter, source, destination } of flows) {
      const flow = { from: fromRouter, to: toRouter, source, destination };
      yield { state: { down, from, to }, seen: isUndecided(plane, flow) ? null : observe(plane, flow) };
    }
  }
}
