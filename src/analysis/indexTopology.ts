// A topology prepared for many questions: its networks indexed once, whatever asks first.

import type { AdjacencyId } from '../model/network';
import type { FailureId, Scenario } from '../model/scenario';
import type { FailureTarget, Link, LinkId, Topology } from '../model/topology';
import { type ControlPlaneFactory, controlPlanes } from '../routing/controlPlane';
import { indexNetwork } from '../routing/indexNetwork';

export type IndexedTopology = {
  readonly targetById: ReadonlyMap<FailureId, FailureTarget>;
  readonly linkById: ReadonlyMap<LinkId, Link>;
  readonly isInternet: (adjacency: AdjacencyId) => boolean;
  /** Preferences and misconfigurations make the network; every other failure only takes parts of it down. */
  readonly planesFor: (scenario: Scenario) => ControlPlaneFactory;
};

const known = new WeakMap<Topology, IndexedTopology>();

export function indexTopology(topology: Topology): IndexedTopology {
  const found = known.get(topology);
  if (found) return found;
  const targetById = new Map(topology.failureTargets.map((target) => [target.id, target]));
  const linkById = new Map(topology.links.map((link) => [link.id, link]));
  const planes = new Map<string, ControlPlaneFactory>();
  const indexed: IndexedTopology = {
    targetById,
    linkById,
    isInternet: (adjacency) => linkById.get(topology.linkOf(adjacency))?.exposure === 'public-internet',
    planesFor: (scenario) => {
      const { connection, exit, failures } = scenario;
      const misconfigurations = failures.filter((id) => targetById.get(id)?.kind === 'misconfiguration');
      const key = [connection, exit, ...misconfigurations].join(' ');
      const ready = planes.get(key);
      if (ready) return ready;
      const made = controlPlanes(indexNetwork(topology.networkFor(scenario)));
      planes.set(key, made);
      return made;
    },
  };
  known.set(topology, indexed);
  return indexed;
}
