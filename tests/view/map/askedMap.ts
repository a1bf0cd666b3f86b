// The states of a map for a question, answered by the engine.

import type { MapStates } from '../../../src/analysis/map/mapStates';
import { statesInScenario } from '../../../src/analysis/map/statesInScenario';
import { type Compiled, compile } from '../../../src/compile/compile';
import type { NetworkDescription } from '../../../src/model/description';
import { controlPlanes } from '../../../src/routing/controlPlane';
import { converse } from '../../../src/routing/conversation';
import { indexNetwork } from '../../../src/routing/indexNetwork';
import { noDoubts } from '../../../src/routing/settle';

export type Asked = {
  readonly office: string;
  readonly destination: string;
  readonly failures?: readonly string[];
};

const known = new WeakMap<NetworkDescription, Compiled>();

function compiled(description: NetworkDescription): Compiled {
  const found = known.get(description) ?? compile(description);
  known.set(description, found);
  return found;
}

export function askedStates(
  description: NetworkDescription,
  { office, destination, failures = [] }: Asked,
): MapStates {
  const { topology, networkFor, flowFor } = compiled(description);
  const scenario = { office, destination, prefer: null, options: [], failures: [...failures].sort() };
  const targets = topology.failureTargets.filter(({ id }) => failures.includes(id));
  const down = new Set(targets.flatMap(({ adjacencies }) => adjacencies));
  const plane = controlPlanes(indexNetwork(networkFor(scenario)), noDoubts)(down);
  const flow = flowFor(scenario);
  return statesInScenario(topology, scenario, flow && converse(plane, flow));
}
