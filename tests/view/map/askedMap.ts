// The states of a map for a question, answered by the engine.

import type { MapStates } from '../../../src/analysis/map/mapStates';
import { statesInScenario } from '../../../src/analysis/map/statesInScenario';
import { compile } from '../../../src/compile/compile';
import type { NetworkDescription } from '../../../src/model/description';
import type { Network } from '../../../src/model/network';
import { controlPlanes } from '../../../src/routing/controlPlane';
import { converse } from '../../../src/routing/conversation';
import { indexNetwork } from '../../../src/routing/indexNetwork';
import { noDoubts } from '../../../src/routing/settle';
import { memoizeByIdentity } from '../../../src/store/memory/memoize';

export type Asked = {
  readonly office: string;
  readonly destination: string;
  readonly failures?: readonly string[];
};

const compiled = memoizeByIdentity((description: NetworkDescription) => compile(description), 100);
const planesOf = memoizeByIdentity((network: Network) => controlPlanes(indexNetwork(network), noDoubts), 100);

export function askedStates(
  description: NetworkDescription,
  { office, destination, failures = [] }: Asked,
): MapStates {
  const { topology, networkFor, flowFor } = compiled(description);
  const scenario = { office, destination, prefer: null, options: [], failures: [...failures].sort() };
  const targets = topology.failureTargets.filter(({ id }) => failures.includes(id));
  const down = new Set(targets.flatMap(({ adjacencies }) => adjacencies));
  const plane = planesOf(networkFor(scenario))(down);
  const flow = flowFor(scenario);
  return statesInScenario(topology, scenario, flow && converse(plane, flow));
}
