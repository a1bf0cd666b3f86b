// What the article's figure calls what is neither a node nor a link: boxes, circuits, peerings, settings.

import type { Box, FailureId } from '../../model/compiledTopology';
import { nodeTerms } from './description';
import { type Term, term } from './term';

/** Failures besides single nodes and links. */
export const groupTerms: readonly Term[] = [
  term('provider:partner', 'partner-edge', 'Partner edge', 'the partner edge'),
  term('location:peering-location', 'microsoft-edge', 'Microsoft edge', 'the Microsoft edge'),
  term('circuit:er', 'circuit', 'ExpressRoute circuit', 'the circuit'),
  term('peering:er.microsoft', 'microsoft-peering', 'Microsoft peering'),
  term('peering:er.private', 'private-peering', 'Azure private peering'),
  term(
    'peering:er.primary.microsoft',
    'primary-microsoft',
    'Microsoft peering on primary',
    'Microsoft peering on the primary connection',
    ['primary'],
  ),
  term(
    'peering:er.primary.private',
    'primary-private',
    'Azure private peering on primary',
    'Azure private peering on the primary connection',
    ['primary'],
  ),
  term(
    'peering:er.secondary.microsoft',
    'secondary-microsoft',
    'Microsoft peering on secondary',
    'Microsoft peering on the secondary connection',
    ['secondary'],
  ),
  term(
    'peering:er.secondary.private',
    'secondary-private',
    'Azure private peering on secondary',
    'Azure private peering on the secondary connection',
    ['secondary'],
  ),
  term('route-filter:er', 'route-filter', 'Route filter', 'the route filter', [
    'microsoft-peering',
    'microsoft-edge',
  ]),
  term('shared-nat:seattle', 'shared-nat', 'Separate NAT pools', 'the separate NAT pools', ['seattle']),
  term('nat:er', 'nat-prefix', 'NAT prefix over ExpressRoute', 'the NAT prefix over ExpressRoute', [
    'seattle',
  ]),
];

/** Boxes of the figure: the provider's edges, Microsoft's edges, and both offices in one. */
const frames: readonly Omit<Box, 'nodes'>[] = [
  {
    id: 'customer-network',
    kind: 'customer-network',
    operator: 'customer',
    name: 'Customer network',
    inSentence: 'the customer network',
  },
  {
    id: 'public-internet',
    kind: 'public-internet',
    operator: 'internet-providers',
    name: 'Public internet',
    inSentence: 'the public internet',
  },
  {
    id: 'partner-edge',
    kind: 'provider-edges',
    operator: 'connectivity-provider',
    name: 'Network partner edge',
    inSentence: 'the network partner edge',
  },
  {
    id: 'microsoft-edge',
    kind: 'location',
    operator: 'microsoft',
    name: 'Microsoft Enterprise Edge (MSEE)',
    inSentence: 'the Microsoft edge',
  },
  {
    id: 'public-services',
    kind: 'public-services',
    operator: 'microsoft',
    name: 'Microsoft public services',
    inSentence: 'Microsoft public services',
  },
  {
    id: 'azure-services',
    kind: 'virtual-network',
    operator: 'microsoft',
    name: 'Azure services',
    inSentence: 'Azure services',
  },
];

export const boxes: readonly Box[] = frames.map((frame) => ({
  ...frame,
  nodes: nodeTerms.filter(({ box }) => box === frame.id).map(({ id }) => id),
}));

/**
 * Misconfiguration specific to this network: both exits translate to one pool, so that replies may return by
 * either.
 */
export const sharedPool: { readonly compiled: string; readonly option: string; readonly id: FailureId } = {
  compiled: 'shared-nat:seattle',
  id: 'shared-nat',
  option: 'seattle-internet',
};
