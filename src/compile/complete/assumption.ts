// Defines assumptions: a value that was not given, why it is taken, and its other possible values.

import type { ElementId, NetworkDescription } from '../../model/description';

export type AssumptionReason =
  /** A higher number would claim redundancy that is not in the description. */
  | 'fewest'
  /** An internet breakout that is not in the description would expose traffic. */
  | 'closed'
  | 'device-for-each-translation'
  /** Private peering translates nothing (Azure: ExpressRoute NAT requirements). */
  | 'private-not-translated'
  /** Microsoft uses both connections at once and recommends it (Azure: high availability, June 2019). */
  | 'equal-paths-share'
  /** Managed layer 3 is a documented provider offer (Azure: connectivity models); the default here. */
  | 'provider-routes'
  /** Microsoft's SLA asks for two (Azure: high availability, June 2019). */
  | 'two-of-everything'
  /** Microsoft's hold time, unless your side sets a lower one (Azure: BFD). */
  | 'default-timer'
  /** Zone redundancy has to be ordered (Azure: zone-redundant gateways). */
  | 'has-to-be-ordered'
  | 'vpn-needs-a-line'
  /** Power Platform and other public services; Microsoft 365 needs an authorisation (Azure: peerings). */
  | 'filter-not-given'
  /** No other circuit is taken to be there. */
  | 'place-not-known'
  | 'provider-not-known'
  | 'nothing-linked'
  /** A WAN passes on what its offices learn until somebody filters it. */
  | 'carries-everything'
  | 'wan-provider-not-known'
  /** Local preference is a policy of the office's own routers (RFC 4271, 9.1.1); none is given. */
  | 'no-policy'
  /** Regional communities stand for the services of a geography (Azure: BGP communities). */
  | 'region-not-given';

/** What has values that are assumed. */
export type AssumedOf = 'office' | 'circuit' | 'wan' | 'vnet' | 'service';

export type Assumption = {
  /** "office:london.routers" */
  readonly id: string;
  readonly element: { readonly kind: AssumedOf; readonly id: ElementId };
  /** The field of the format; "internet line" is not one: it only records that a line exists. */
  readonly field: AssumedField;
  /** Value as it is written in a file. */
  readonly value: string;
  readonly why: AssumptionReason;
  /** Other values to choose from; none where there is no choice. */
  readonly others: readonly string[];
  /** Values to try that nobody chooses from a list; absent where `others` are tried. */
  readonly tried?: readonly string[] | undefined;
  /** A value would add a destination, with an answer of its own. */
  readonly opens?: boolean | undefined;
};

export type AssumedField =
  | 'routers'
  | 'exit'
  | 'firewall'
  | 'multipath'
  | 'layer'
  | 'last-mile'
  | 'detect'
  | 'gateway'
  | 'internet line'
  | 'route-filter'
  | 'location'
  | 'provider'
  | 'virtual network'
  | 'carries'
  | 'prefer'
  | 'region';

/** Assumptions about what the format has no default for, or that are not a field of it. */
export const besidesFormat: readonly AssumedField[] = [
  'internet line',
  'route-filter',
  'location',
  'provider',
  'virtual network',
  'prefer',
  'region',
];

/** When a field is assumed, its value, and what else it could be. */
export type AssumedRow<Element> = {
  readonly field: AssumedField;
  readonly value: string | ((element: Element) => string);
  readonly others: (element: Element, all: NetworkDescription) => readonly string[];
  readonly tried?: (element: Element, all: NetworkDescription) => readonly string[];
  readonly opens?: boolean;
  readonly why: AssumptionReason;
  readonly isMissing: (element: Element, all: NetworkDescription) => boolean;
};
