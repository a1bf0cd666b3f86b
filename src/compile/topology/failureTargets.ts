// All failures: the risks listed in tables, then every other drawn link and node.

import type { SharedRiskEntry } from '../../model/compiledElements';
import type { FailureTarget } from '../../model/compiledFailures';
import type { Link, NetworkNode } from '../../model/compiledTopology';
import type { CompletedOffice, CompletedVnet } from '../complete/completed';
import type { Plan } from '../network/plan';
import { gatewaysOf, globalReachPairs, vpnGatewaysOf } from '../network/wires';
import { nodeIds } from '../policy/elementIds';
import { globalReachLinkIds } from './circuitLinks';
import { circuitTargets, locationTargets, providerTargets } from './circuitTargets';
import { officeTargets, wanTargets } from './officeTargets';
import { gatewayTitle, globalReachTitle, sharedTitle, zoneTitle } from './phrases';
import { type MakeTarget, type Taken, targetMaker } from './targetOf';

/** Instances of a network's gateways, and the zone that takes all of them where they share one. */
function gatewayTargets(plan: Plan, target: MakeTarget, vnet: CompletedVnet): readonly FailureTarget[] {
  const vpn = vpnGatewaysOf(vnet);
  const instances = [
    ...gatewaysOf(plan, vnet).map((instance) => ({
      node: nodeIds.gateway(vnet.id, instance),
      title: gatewayTitle(vnet, '', instance),
    })),
    ...vpn.map((instance) => ({
      node: nodeIds.vpnGateway(vnet.id, instance),
      title: gatewayTitle(vnet, 'VPN ', vpn.length > 1 ? instance : null),
    })),
  ];
  const nodes = instances.map(({ node }) => node);
  return [
    ...instances.map(({ node, title }) => target(node, 'gateway', title, { nodes: [node] })),
    ...(nodes.length > 0 && !vnet.isZoneRedundant
      ? [
          target(`zone:${vnet.id}`, 'zone', zoneTitle(vnet), {
            nodes,
            alsoAt: [...nodes, `network:${vnet.id}`],
          }),
        ]
      : []),
  ];
}

const globalReachTargets = (plan: Plan, target: MakeTarget): readonly FailureTarget[] =>
  globalReachPairs(plan).map(([a, b]) => {
    const links = globalReachLinkIds(a, b);
    return target(`global-reach:${a.id}.${b.id}`, 'link', globalReachTitle(a, b), { links, alsoAt: links });
  });

/** The targets of a written name: one, both lines of a shared last mile, or all instances of a gateway. */
function meant(written: string, targets: ReadonlyMap<string, FailureTarget>): readonly FailureTarget[] {
  const exact = targets.get(written);
  if (exact) return [exact];
  const oneLine = targets.get(written.replace(/\.(primary|secondary)$/, '.both'));
  if (oneLine) return [oneLine];
  const isInstance = ({ id, kind }: FailureTarget) => kind === 'gateway' && id.startsWith(`${written}.`);
  return [...targets.values()].filter(isInstance);
}

function sharedTargets(plan: Plan, target: MakeTarget, others: readonly FailureTarget[]) {
  const byId = new Map(others.map((each) => [each.id, each]));
  return plan.network.shared.map((shared) => {
    const taken = shared.elements.flatMap((written) => meant(written, byId));
    const failure = target(`shared:${shared.id}`, 'shared', sharedTitle(shared.title, shared.because), {
      links: taken.flatMap(({ links }) => links),
      nodes: taken.flatMap(({ nodes }) => nodes),
      adjacencies: taken.flatMap(({ adjacencies }) => adjacencies),
      alsoAt: taken.flatMap(({ id, alsoAt }) => [id, ...alsoAt]),
    });
    const entry: SharedRiskEntry = {
      id: failure.id,
      name: failure.name,
      inSentence: failure.inSentence,
      because: shared.because,
      elements: taken.map(({ id }) => id),
    };
    return { failure, entry };
  });
}

/** The office whose own a drawn link is, its tunnel or a link inside it: of a counted one it is a single site's. */
function insideOf(offices: readonly CompletedOffice[], { kind, ends }: Link): Taken {
  if (kind !== 'tunnel' && kind !== 'office-internal') return {};
  const office = offices.find(({ id, routers }) =>
    [nodeIds.office(id), ...routers.map((router) => nodeIds.officeRouter(id, router))].some((node) =>
      ends.includes(node),
    ),
  );
  return office === undefined ? {} : { office: office.id, oneOf: office.count };
}

export type Failures = {
  readonly targets: readonly FailureTarget[];
  readonly sharedRisks: readonly SharedRiskEntry[];
};

/** Ids are unique: a drawn element that is also a risk appears once. */
export function failuresOf(plan: Plan, nodes: readonly NetworkNode[], links: readonly Link[]): Failures {
  const target = targetMaker(links);
  const of = { plan, target };
  const { offices, circuits, vnets } = plan.network;
  const risks = [
    ...offices.flatMap((office) => officeTargets(of, office)),
    ...wanTargets(of),
    ...circuits.flatMap((circuit) => circuitTargets(of, circuit)),
    ...locationTargets(of),
    ...providerTargets(of),
    ...vnets.flatMap((vnet) => gatewayTargets(plan, target, vnet)),
    ...globalReachTargets(plan, target),
  ];
  const known = new Set(
    risks.flatMap(({ id, kind, links: taken }) => (kind === 'line' ? [id, ...taken] : [id])),
  );
  const drawn = [
    ...nodes
      .filter(({ id }) => !known.has(id))
      .map((node) => target(node.id, 'node', node, { nodes: [node.id], alsoAt: [node.box] })),
    ...links
      .filter(({ id }) => !known.has(id))
      .map((link) =>
        target(link.id, 'link', link, { ...insideOf(offices, link), links: [link.id], option: link.option }),
      ),
  ];
  const shared = sharedTargets(plan, target, [...risks, ...drawn]);
  return {
    targets: [...risks, ...shared.map(({ failure }) => failure), ...drawn],
    sharedRisks: shared.map(({ entry }) => entry),
  };
}
