// A finding about the network in a paste: a code, the elements concerned, and the sentence's parameters.

export type FindingCode =
  | 'no-microsoft-peering'
  | 'no-vnet'
  | 'no-peering'
  | 'not-provisioned'
  | 'circuit-disabled'
  | 'circuit-not-linked'
  | 'peering-disabled'
  | 'session-missing'
  | 'filter-none'
  | 'filter-not-shown'
  | 'community-unknown'
  | 'nat-missing'
  | 'nat-not-accepted'
  | 'nat-state-unknown'
  | 'private-as'
  | 'two-as-numbers'
  | 'same-peer-as'
  | 'same-location'
  | 'same-provider'
  | 'metro'
  | 'authorization-used'
  | 'other-subscription'
  | 'duplicate-name'
  | 'weighted'
  | 'zone-by-sku'
  | 'zonal'
  | 'fast-path'
  | 'spoke-without-gateway'
  | 'gateway-not-shown'
  | 'not-redundant'
  | 'prepended'
  | 'prepended-in-part'
  | 'behind-peer-as'
  | 'vnet-route'
  | 'one-table-only'
  | 'global-reach-not-shown'
  | 'global-reach-down'
  | 'evidence-er'
  | 'evidence-vpn'
  | 'vpn-only'
  | 'er-before-vpn'
  | 'default-route-from-office'
  | 'm365-needs-premium'
  | 'ipv6-left-out'
  | 'vwan-left-out'
  | 'vnet-to-vnet-left-out'
  | 'template'
  | 'plan'
  | 'will-be-deleted'
  | 'value-missing'
  | 'loop-as-one'
  | 'incomplete'
  | 'truncated'
  | 'masked'
  | 'repaired'
  | 'keys-in-paste'
  | 'tunnel-down'
  | 'table'
  | 'refused'
  | 'empty';

export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

export type Finding = {
  readonly code: FindingCode;
  /** Ids of the description, or names of elements missing from it. */
  readonly elements: readonly string[];
  readonly parameters: Parameters;
};

export const finding = (
  code: FindingCode,
  elements: readonly string[] = [],
  parameters: Parameters = {},
): Finding => ({
  code,
  elements,
  parameters,
});

/** One finding for all elements it applies to; none where there are none. */
export const findingOf = <Item>(
  code: FindingCode,
  items: readonly Item[],
  idOf: (item: Item) => string,
  parameters: Parameters = {},
): readonly Finding[] => (items.length > 0 ? [finding(code, items.map(idOf), parameters)] : []);
