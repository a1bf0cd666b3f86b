// A network that can be asked: what is drawn of it, and the routers that each scenario makes of it.

import type { FailureTarget } from './compiledFailures';
import type { CompiledTopology, Link } from './compiledTopology';
import type { Flow, Network, RouterId } from './network';
import type { Scenario } from './scenario';

export type Topology = CompiledTopology & {
  /** The routers and sessions that the scenario's preferences and misconfigurations make. */
  readonly networkFor: (scenario: Scenario) => Network;
  readonly flowFor: (scenario: Scenario) => Flow;
  /** What the same page also fetches from the internet, whatever the peering: names, static content. */
  readonly internetOnlyFlowFor: (scenario: Scenario) => Flow;
};

/** The node that a router belongs to; the router's own id where nothing is drawn of it. */
export const nodeWith = ({ nodes }: Pick<CompiledTopology, 'nodes'>, router: RouterId): string =>
  nodes.find(({ routers }) => routers.includes(router))?.id ?? router;

export function isPresent(
  { option }: Pick<Link | FailureTarget, 'option'>,
  scenario: Pick<Scenario, 'exit'>,
): boolean {
  return option === null || scenario.exit === 'on';
}

/** What there is to fail in this scenario. */
export function presentTargets(
  { links, failureTargets }: Topology,
  scenario: Pick<Scenario, 'exit'>,
): readonly FailureTarget[] {
  const absent = new Set<string>(links.filter((link) => !isPresent(link, scenario)).map(({ id }) => id));
  return failureTargets.filter((target) => isPresent(target, scenario) && !absent.has(target.id));
}

/** The scenario without failures of what it does not have; the same object where there are none. */
export function withoutAbsent(topology: Topology, scenario: Scenario): Scenario {
  const present = new Set(presentTargets(topology, scenario).map(({ id }) => id));
  const failures = scenario.failures.filter((id) => present.has(id));
  return failures.length === scenario.failures.length ? scenario : { ...scenario, failures };
}

/** What can be failed from an element's own panel, the element itself first. */
export function failuresAt(
  topology: Topology,
  id: string,
  scenario: Pick<Scenario, 'exit'>,
): readonly FailureTarget[] {
  const present = presentTargets(topology, scenario);
  return [
    ...present.filter((each) => each.id === id),
    ...present.filter(({ alsoAt }) => alsoAt.includes(id)),
  ];
}

/** Ids that can be pointed at in this scenario's picture. */
export function selectableIds(topology: Topology, scenario: Scenario): ReadonlySet<string> {
  const links = topology.links.filter((link) => isPresent(link, scenario));
  const groups = topology.failureTargets.filter(
    ({ kind }) => kind === 'circuit' || kind === 'peering' || kind === 'session',
  );
  return new Set([...topology.nodes, ...links, ...topology.boxes, ...groups].map(({ id }) => id));
}
