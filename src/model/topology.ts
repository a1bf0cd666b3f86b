// What is drawn and can be pointed at: nodes, links, the boxes around them, and what of it can fail.

import type { AdjacencyId, Flow, Network, RouterId } from './network';
import type { FailureId, Peering, Scenario } from './scenario';

export type NodeId = string;
export type LinkId = string;
export type BoxId = string;

export type Operator = 'customer' | 'internet-providers' | 'connectivity-provider' | 'microsoft';

export type NodeKind =
  | 'office'
  | 'internet'
  | 'partner-edge'
  | 'microsoft-edge'
  | 'public-service'
  | 'virtual-network';

export type NetworkNode = {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly box: BoxId;
  readonly operator: Operator;
};

/** What traffic is exposed to on a link. None of them encrypts by itself. */
export type Exposure = 'public-internet' | 'private' | 'microsoft-shared' | 'microsoft-isolated';

export type LinkKind =
  | 'internet-line'
  | 'internet-transit'
  | 'access-line'
  | 'provider-internal'
  | 'connection'
  | 'microsoft-backbone';

export type Link = {
  readonly id: LinkId;
  readonly kind: LinkKind;
  readonly ends: readonly [NodeId, NodeId];
  readonly exposure: Exposure;
  readonly operators: readonly Operator[];
  /** The routing domains that ride on it; none on links outside the circuit. */
  readonly peerings: readonly Peering[];
  /** True where the capacity is reserved for this customer. */
  readonly dedicated: boolean;
  /** Not in the article's figure; present only while the scenario says so. */
  readonly onlyWithExit?: true;
};

export type Box = {
  readonly id: BoxId;
  readonly operator: Operator;
  readonly nodes: readonly NodeId[];
};

export type FailureKind = 'link' | 'node' | 'box' | 'circuit' | 'peering' | 'session' | 'misconfiguration';

export type FailureTarget = {
  readonly id: FailureId;
  readonly kind: FailureKind;
  /** Adjacencies that go down with it; none for a misconfiguration, where sessions stay up. */
  readonly adjacencies: readonly AdjacencyId[];
  /** Links that can no longer carry anything at all. */
  readonly links: readonly LinkId[];
  /** Routers that are themselves out of service. */
  readonly nodes: readonly NodeId[];
  /** What of the picture it belongs to, besides the element of the same id. */
  readonly alsoAt: readonly string[];
  /** Cannot happen without the internet exit, because it is about two exits. */
  readonly onlyWithExit?: true;
};

export type Topology = {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
  readonly boxes: readonly Box[];
  readonly failureTargets: readonly FailureTarget[];
  /** The routers and sessions that the scenario's preferences and misconfigurations make. */
  readonly networkFor: (scenario: Scenario) => Network;
  readonly flowFor: (scenario: Scenario) => Flow;
  /** What the same page also fetches from the internet, whatever the peering: names, static content. */
  readonly internetOnlyFlowFor: (scenario: Scenario) => Flow;
  readonly nodeOf: (router: RouterId) => NodeId;
  readonly linkOf: (adjacency: AdjacencyId) => LinkId;
  /** The routing domain of an adjacency of the circuit; null for one that serves both or none. */
  readonly peeringOf: (adjacency: AdjacencyId) => Peering | null;
};

export function isPresent(
  { onlyWithExit }: Pick<Link | FailureTarget, 'onlyWithExit'>,
  scenario: Pick<Scenario, 'exit'>,
): boolean {
  return onlyWithExit === undefined || scenario.exit === 'on';
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
