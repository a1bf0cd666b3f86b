// Ids and names in the article's figure for the compiled elements, in the figure's order.

import type { Box, FailureId, Named } from '../../model/compiledTopology';

export type Term = Named & {
  /** Compiled id. */
  readonly compiled: string;
  /** Id in addresses, the map and the tour. */
  readonly id: string;
  /** Further elements of the picture that a failure belongs to. */
  readonly alsoAt?: readonly string[];
};

const term = (
  compiled: string,
  id: string,
  name: string,
  inSentence = name,
  alsoAt: readonly string[] = [],
): Term => ({
  compiled,
  id,
  name,
  inSentence,
  alsoAt,
});

export const nodeTerms: readonly Term[] = [
  term('office:texas', 'texas', 'Texas'),
  term('office:seattle', 'seattle', 'Seattle'),
  term('node:internet', 'internet', 'Public internet', 'the public internet', ['public-internet']),
  term('provider-edge:er.primary', 'pe1', 'PE 1'),
  term('provider-edge:er.secondary', 'pe2', 'PE 2'),
  term('microsoft-edge:er.primary', 'msee1', 'MSEE 1'),
  term('microsoft-edge:er.secondary', 'msee2', 'MSEE 2'),
  term('node:services', 'microsoft-public', 'Power Platform', 'Power Platform', ['public-services']),
  term('vnet:azure-vnet', 'azure-vnet', 'Virtual network', 'the virtual network', ['azure-services']),
];

export const linkTerms: readonly Term[] = [
  term('exit:texas', 'texas-internet', 'Texas internet breakout', 'the Texas internet breakout'),
  term('exit:seattle', 'seattle-internet', 'Seattle internet breakout', 'Seattle’s internet breakout'),
  term(
    'link:internet.services',
    'internet-microsoft',
    'Internet to Microsoft',
    'the stretch from the internet to Microsoft',
  ),
  term('line:seattle.er.primary', 'seattle-pe1', 'Last mile to PE 1', 'the last mile to PE 1'),
  term('line:seattle.er.secondary', 'seattle-pe2', 'Last mile to PE 2', 'the last mile to PE 2'),
  term('provider-internal:er', 'pe1-pe2', 'PE 1 to PE 2', 'the link between PE 1 and PE 2'),
  term('connection:er.primary', 'primary', 'Primary connection', 'the primary connection'),
  term('connection:er.secondary', 'secondary', 'Secondary connection', 'the secondary connection'),
  term(
    'backbone:er.primary.services',
    'msee1-public',
    'MSEE 1 to public services',
    'the stretch from MSEE 1 to public services',
  ),
  term(
    'backbone:er.secondary.services',
    'msee2-public',
    'MSEE 2 to public services',
    'the stretch from MSEE 2 to public services',
  ),
  term(
    'backbone:er.primary.azure-vnet',
    'msee1-vnet',
    'MSEE 1 to virtual network',
    'the stretch from MSEE 1 to the VNet',
  ),
  term(
    'backbone:er.secondary.azure-vnet',
    'msee2-vnet',
    'MSEE 2 to virtual network',
    'the stretch from MSEE 2 to the VNet',
  ),
];

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

export const destinationTerms: readonly Term[] = [
  term('service:power-platform', 'power-platform', 'Power Platform'),
  term('vnet:azure-vnet', 'azure-vnet', 'Virtual network', 'the virtual network'),
];

/** Boxes of the figure: the provider's edges, Microsoft's edges, and both offices in one. */
export const boxes: readonly Box[] = [
  {
    id: 'customer-network',
    kind: 'customer-network',
    operator: 'customer',
    name: 'Customer network',
    inSentence: 'the customer network',
    nodes: ['texas', 'seattle'],
  },
  {
    id: 'public-internet',
    kind: 'public-internet',
    operator: 'internet-providers',
    name: 'Public internet',
    inSentence: 'the public internet',
    nodes: ['internet'],
  },
  {
    id: 'partner-edge',
    kind: 'provider-edges',
    operator: 'connectivity-provider',
    name: 'Network partner edge',
    inSentence: 'the network partner edge',
    nodes: ['pe1', 'pe2'],
  },
  {
    id: 'microsoft-edge',
    kind: 'location',
    operator: 'microsoft',
    name: 'Microsoft Enterprise Edge (MSEE)',
    inSentence: 'the Microsoft edge',
    nodes: ['msee1', 'msee2'],
  },
  {
    id: 'public-services',
    kind: 'public-services',
    operator: 'microsoft',
    name: 'Microsoft public services',
    inSentence: 'Microsoft public services',
    nodes: ['microsoft-public'],
  },
  {
    id: 'azure-services',
    kind: 'virtual-network',
    operator: 'microsoft',
    name: 'Azure services',
    inSentence: 'Azure services',
    nodes: ['azure-vnet'],
  },
];

/**
 * Misconfiguration specific to this network: both exits translate to one pool, so that replies may return by
 * either.
 */
export const sharedPool: { readonly compiled: string; readonly option: string; readonly id: FailureId } = {
  compiled: 'shared-nat:seattle',
  id: 'shared-nat',
  option: 'seattle-internet',
};
