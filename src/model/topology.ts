// A network for questions: its drawn elements, and the routers for each scenario.

import type { FailureTarget } from './compiledFailures';
import type { CompiledTopology, FailureId, Link, OptionId } from './compiledTopology';
import type { Flow, Network, RouterId } from './network';
import type { Scenario } from './scenario';
import type { SpelledKey } from './spelling';

/** A network's drawing and names: data only. */
export type DrawnTopology = CompiledTopology & {
  /** The network of the article's figure: only texts about this one quote the article. */
  readonly isArticle: boolean;
  /** The opening question. */
  readonly opening: Scenario;
  /** The spelling of scenarios in the article page's addresses; empty for other networks. */
  readonly spelling: readonly SpelledKey[];
  /** The one case whose failover was measured in a lab; null where none was. */
  readonly measured: Pick<Scenario, 'destination' | 'failures'> | null;
};

export type Topology = DrawnTopology & {
  /** The routers and sessions that the scenario's preferences, options and misconfigurations make. */
  readonly networkFor: (scenario: Scenario) => Network;
  readonly flowFor: (scenario: Scenario) => Flow;
  /** The page's internet-only requests, whatever the destination: names, static content. */
  readonly internetOnlyFlowFor: (scenario: Scenario) => Flow;
};

/** The node that a router belongs to; the router's own id where none is drawn. */
export const nodeWith = ({ nodes }: Pick<CompiledTopology, 'nodes'>, router: RouterId): string =>
  nodes.find(({ routers }) => routers.includes(router))?.id ?? router;

type Switched = Pick<CompiledTopology, 'options'>;

/** Whether the option is on: a scenario lists those that differ from their default. */
export const isOn = ({ options }: Switched, scenario: Pick<Scenario, 'options'>, id: OptionId): boolean =>
  (options.find((option) => option.id === id)?.isOn ?? true) !== scenario.options.includes(id);

/** The scenario with the option switched the other way. */
export function switched(scenario: Scenario, id: OptionId): Scenario {
  const options = new Set(scenario.options);
  if (!options.delete(id)) options.add(id);
  return { ...scenario, options: [...options].sort() };
}

export const isPresent = (
  topology: Switched,
  { option }: Pick<Link | FailureTarget, 'option'>,
  scenario: Pick<Scenario, 'options'>,
): boolean => option === null || isOn(topology, scenario, option);

/** Failure targets present in this scenario. */
export function presentTargets(
  topology: CompiledTopology,
  scenario: Pick<Scenario, 'options'>,
): readonly FailureTarget[] {
  const absent = new Set<string>(
    topology.links.filter((link) => !isPresent(topology, link, scenario)).map(({ id }) => id),
  );
  return topology.failureTargets.filter(
    (target) => isPresent(topology, target, scenario) && !absent.has(target.id),
  );
}

/** The targets that these failures stand for: of a shared risk the elements that fail together. */
export function failedTargets(
  { failureTargets, sharedRisks }: CompiledTopology,
  failures: readonly FailureId[],
): readonly FailureTarget[] {
  const ids = failures.flatMap((failed) => sharedRisks.find(({ id }) => id === failed)?.elements ?? [failed]);
  return failureTargets.filter(({ id }) => ids.includes(id));
}

/** Risks of the network as described, which every count of them means: without those of options that are off. */
export const describedRisks = (topology: CompiledTopology): readonly FailureTarget[] =>
  presentTargets(topology, { options: [] }).filter(({ isRisk }) => isRisk);

/** The scenario without failures of absent elements; the same object where there are none. */
export function withoutAbsent(topology: Topology, scenario: Scenario): Scenario {
  const present = new Set(presentTargets(topology, scenario).map(({ id }) => id));
  const failures = scenario.failures.filter((id) => present.has(id));
  return failures.length === scenario.failures.length ? scenario : { ...scenario, failures };
}

/** Failures offered in an element's own panel, the element itself first. */
export function failuresAt(
  topology: Topology,
  id: string,
  scenario: Pick<Scenario, 'options'>,
): readonly FailureTarget[] {
  const present = presentTargets(topology, scenario);
  return [
    ...present.filter((each) => each.id === id),
    ...present.filter(({ alsoAt }) => alsoAt.includes(id)),
  ];
}

/** Ids selectable on this scenario's map. */
export function selectableIds(topology: Topology, scenario: Scenario): ReadonlySet<string> {
  const links = topology.links.filter((link) => isPresent(topology, link, scenario));
  const groups = presentTargets(topology, scenario).filter(
    ({ kind }) =>
      kind === 'circuit' || kind === 'peering' || kind === 'session' || kind === 'misconfiguration',
  );
  return new Set([...topology.nodes, ...links, ...topology.boxes, ...groups].map(({ id }) => id));
}
