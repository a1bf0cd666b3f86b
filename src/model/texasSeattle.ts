// The network of the article's figure: Texas by the internet, Seattle by ExpressRoute.

import { flowFor, internetOnlyFlowFor, networkFor } from './texasSeattleRouting';
import type { Box, FailureKind, FailureTarget, Link, NetworkNode, Topology } from './topology';

const nodes: readonly NetworkNode[] = [
  { id: 'texas', kind: 'office', box: 'customer-network', operator: 'customer' },
  { id: 'seattle', kind: 'office', box: 'customer-network', operator: 'customer' },
  { id: 'internet', kind: 'internet', box: 'public-internet', operator: 'internet-providers' },
  { id: 'pe1', kind: 'partner-edge', box: 'partner-edge', operator: 'connectivity-provider' },
  { id: 'pe2', kind: 'partner-edge', box: 'partner-edge', operator: 'connectivity-provider' },
  { id: 'msee1', kind: 'microsoft-edge', box: 'microsoft-edge', operator: 'microsoft' },
  { id: 'msee2', kind: 'microsoft-edge', box: 'microsoft-edge', operator: 'microsoft' },
  { id: 'microsoft-public', kind: 'public-service', box: 'public-services', operator: 'microsoft' },
  { id: 'azure-vnet', kind: 'virtual-network', box: 'azure-services', operator: 'microsoft' },
];

const boxes: readonly Box[] = [
  { id: 'customer-network', operator: 'customer', nodes: ['texas', 'seattle'] },
  { id: 'public-internet', operator: 'internet-providers', nodes: ['internet'] },
  { id: 'partner-edge', operator: 'connectivity-provider', nodes: ['pe1', 'pe2'] },
  { id: 'microsoft-edge', operator: 'microsoft', nodes: ['msee1', 'msee2'] },
  { id: 'public-services', operator: 'microsoft', nodes: ['microsoft-public'] },
  { id: 'azure-services', operator: 'microsoft', nodes: ['azure-vnet'] },
];

const BOTH = ['microsoft', 'azure-private'] as const;
const internetSide = { exposure: 'public-internet', peerings: [], dedicated: false } as const;
const provider = { exposure: 'private', operators: ['connectivity-provider'], peerings: BOTH } as const;
const connection = {
  kind: 'connection',
  exposure: 'private',
  operators: ['connectivity-provider', 'microsoft'],
  peerings: BOTH,
  dedicated: true,
} as const;
const backbone = { kind: 'microsoft-backbone', operators: ['microsoft'], dedicated: false } as const;
const toPublic = { ...backbone, exposure: 'microsoft-shared', peerings: ['microsoft'] } as const;
const toVnet = { ...backbone, exposure: 'microsoft-isolated', peerings: ['azure-private'] } as const;

const links: readonly Link[] = [
  {
    id: 'texas-internet',
    kind: 'internet-line',
    ends: ['texas', 'internet'],
    operators: ['internet-providers'],
    ...internetSide,
  },
  {
    id: 'seattle-internet',
    kind: 'internet-line',
    ends: ['seattle', 'internet'],
    operators: ['internet-providers'],
    ...internetSide,
    onlyWithExit: true,
  },
  {
    id: 'internet-microsoft',
    kind: 'internet-transit',
    ends: ['internet', 'microsoft-public'],
    operators: ['internet-providers', 'microsoft'],
    ...internetSide,
  },
  { id: 'seattle-pe1', kind: 'access-line', ends: ['seattle', 'pe1'], dedicated: false, ...provider },
  { id: 'seattle-pe2', kind: 'access-line', ends: ['seattle', 'pe2'], dedicated: false, ...provider },
  { id: 'pe1-pe2', kind: 'provider-internal', ends: ['pe1', 'pe2'], dedicated: false, ...provider },
  { id: 'primary', ends: ['pe1', 'msee1'], ...connection },
  { id: 'secondary', ends: ['pe2', 'msee2'], ...connection },
  { id: 'msee1-public', ends: ['msee1', 'microsoft-public'], ...toPublic },
  { id: 'msee2-public', ends: ['msee2', 'microsoft-public'], ...toPublic },
  { id: 'msee1-vnet', ends: ['msee1', 'azure-vnet'], ...toVnet },
  { id: 'msee2-vnet', ends: ['msee2', 'azure-vnet'], ...toVnet },
];

// A connection carries one adjacency for each peering; every other link carries one of its own name.
const adjacenciesByLink: Readonly<Record<string, readonly string[]>> = {
  primary: ['primary-microsoft', 'primary-private'],
  secondary: ['secondary-microsoft', 'secondary-private'],
};
const adjacenciesOf = (link: string): readonly string[] => adjacenciesByLink[link] ?? [link];
const linkByAdjacency = new Map(links.flatMap(({ id }) => adjacenciesOf(id).map((a) => [a, id] as const)));

function target(
  id: string,
  kind: FailureKind,
  parts: {
    links?: readonly string[];
    nodes?: readonly string[];
    adjacencies?: readonly string[];
    alsoAt?: readonly string[];
  },
): FailureTarget {
  const failedNodes = parts.nodes ?? [];
  const touched = links.filter((link) => link.ends.some((end) => failedNodes.includes(end)));
  const failedLinks = [...(parts.links ?? []), ...touched.map((link) => link.id)];
  const adjacencies = parts.adjacencies ?? [...new Set(failedLinks.flatMap(adjacenciesOf))];
  const alsoAt = parts.alsoAt ?? [];
  return { id, kind, adjacencies, links: [...new Set(failedLinks)], nodes: failedNodes, alsoAt };
}

const idOf = ({ id }: Box) => id;
/** A box round a single node stands for it. */
const isAlone = (id: string) => (box: Box) => box.nodes.length === 1 && box.nodes[0] === id;

const failureTargets: readonly FailureTarget[] = [
  ...links.map(({ id }) => target(id, 'link', { links: [id] })),
  ...nodes.map(({ id }) => target(id, 'node', { nodes: [id], alsoAt: boxes.filter(isAlone(id)).map(idOf) })),
  ...boxes
    .filter(({ id }) => id === 'partner-edge' || id === 'microsoft-edge')
    .map((box) => target(box.id, 'box', { nodes: box.nodes })),
  target('circuit', 'circuit', { links: ['primary', 'secondary'] }),
  target('microsoft-peering', 'peering', { adjacencies: ['primary-microsoft', 'secondary-microsoft'] }),
  target('private-peering', 'peering', { adjacencies: ['primary-private', 'secondary-private'] }),
  ...['primary', 'secondary'].flatMap((link) =>
    adjacenciesOf(link).map((id) => target(id, 'session', { adjacencies: [id], alsoAt: [link] })),
  ),
  target('route-filter', 'misconfiguration', { alsoAt: ['microsoft-peering', 'microsoft-edge'] }),
  { ...target('shared-nat', 'misconfiguration', { alsoAt: ['seattle'] }), onlyWithExit: true },
  target('nat-prefix', 'misconfiguration', { alsoAt: ['seattle'] }),
];

export const texasSeattle: Topology = {
  nodes,
  links,
  boxes,
  failureTargets,
  networkFor,
  flowFor,
  internetOnlyFlowFor,
  nodeOf: (router) => router.split('.')[0] ?? router,
  linkOf: (adjacency) => linkByAdjacency.get(adjacency) ?? adjacency,
  peeringOf: (adjacency) => {
    if (adjacency.endsWith('-microsoft') || adjacency.endsWith('-public')) {
      return adjacency === 'internet-microsoft' ? null : 'microsoft';
    }
    return adjacency.endsWith('-private') || adjacency.endsWith('-vnet') ? 'azure-private' : null;
  },
};
