// Prepares a topology for many questions: its networks are indexed once, on first use.

import type { FailureTarget } from '../model/compiledFailures';
import type { FailureId, Link, LinkId } from '../model/compiledTopology';
import type { Scenario } from '../model/scenario';
import type { DrawnTopology, Topology } from '../model/topology';
import { type ControlPlaneFactory, controlPlanes } from '../routing/controlPlane';
import { type IndexedNetwork, indexNetwork } from '../routing/indexNetwork';
import { type Doubts, noDoubts } from '../routing/settle';

export type Routing = { readonly network: IndexedNetwork; readonly planes: ControlPlaneFactory };

export type IndexedTopology = {
  /** The network without functions, the same object each time: included in every answer. */
  readonly drawn: DrawnTopology;
  readonly targetById: ReadonlyMap<FailureId, FailureTarget>;
  readonly linkById: ReadonlyMap<LinkId, Link>;
  /** Preferences and misconfigurations shape the network; every other failure only takes parts of it down. */
  readonly routingFor: (scenario: Scenario) => Routing;
};

const known = new WeakMap<Topology, IndexedTopology>();

/**
 * Which doubts there may be is said once, before anything is asked (`network/askable`): the article's network
 * has one outcome under any failure, and its page loads without the search for others.
 */
export function indexTopology(
  topology: Topology,
  doubtsOf: (network: IndexedNetwork) => Doubts = () => noDoubts,
): IndexedTopology {
  const found = known.get(topology);
  if (found) return found;
  const targetById = new Map(topology.failureTargets.map((target) => [target.id, target]));
  const linkById = new Map(topology.links.map((link) => [link.id, link]));
  const routings = new Map<string, Routing>();
  const { networkFor, flowFor: _, internetOnlyFlowFor: __, ...drawn } = topology;
  const indexed: IndexedTopology = {
    drawn,
    targetById,
    linkById,
    routingFor: (scenario) => {
      const { office, prefer, options, failures } = scenario;
      const misconfigurations = failures.filter((id) => targetById.get(id)?.kind === 'misconfiguration');
      const key = JSON.stringify([prefer && [office, prefer], options, misconfigurations]);
      const ready = routings.get(key);
      if (ready) return ready;
      const network = indexNetwork(networkFor(scenario));
      const routing = { network, planes: controlPlanes(network, doubtsOf(network)) };
      routings.set(key, routing);
      return routing;
    },
  };
  known.set(topology, indexed);
  return indexed;
}
