// Assumptions: the value for each relevant field that was not given, and its other possible values.

import type { Circuit, ElementId, NetworkDescription, Office, Vnet } from '../../model/description';
import { isPlaceholder } from '../../model/placeholders';

export type AssumptionReason =
  /** A higher number would claim redundancy that is not in the description. */
  | 'fewest'
  /** An internet breakout that is not in the description would expose traffic. */
  | 'closed'
  | 'device-for-each-translation'
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
  | 'nothing-linked';

export type Assumption = {
  /** "office:london.routers" */
  readonly id: string;
  readonly element: { readonly kind: 'office' | 'circuit' | 'vnet'; readonly id: ElementId };
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
  | 'virtual network';

/** Assumptions about what the format has no default for, or that are not a field of it. */
export const besidesFormat: readonly AssumedField[] = [
  'internet line',
  'route-filter',
  'location',
  'provider',
  'virtual network',
];

type Row<Element> = {
  readonly field: AssumedField;
  readonly value: string | ((element: Element) => string);
  readonly others: (element: Element, all: NetworkDescription) => readonly string[];
  readonly tried?: (element: Element, all: NetworkDescription) => readonly string[];
  readonly opens?: boolean;
  readonly why: AssumptionReason;
  readonly isMissing: (element: Element, all: NetworkDescription) => boolean;
};

/** Places a stateful device where traffic is translated. */
const isTranslated = (office: Office, { circuits }: NetworkDescription) =>
  typeof office.exit === 'object' ||
  circuits.some(({ id, microsoft }) => microsoft !== undefined && office.circuits.includes(id));

const ofOffice: readonly Row<Office>[] = [
  {
    field: 'routers',
    value: '1',
    others: () => ['2'],
    why: 'fewest',
    isMissing: ({ routers, circuits }) => routers === undefined && circuits.length > 0,
  },
  {
    field: 'exit',
    value: 'none',
    others: () => ['internet'],
    why: 'closed',
    isMissing: ({ exit }) => exit === undefined,
  },
  {
    field: 'firewall',
    value: 'separate',
    others: () => ['shared', 'everything'],
    why: 'device-for-each-translation',
    isMissing: (office, all) => office.firewall === undefined && isTranslated(office, all),
  },
  {
    field: 'multipath',
    value: 'yes',
    others: () => ['no'],
    why: 'equal-paths-share',
    isMissing: ({ multipath, circuits }) => multipath === undefined && circuits.length > 0,
  },
  {
    field: 'internet line',
    value: 'yes',
    others: () => [],
    why: 'vpn-needs-a-line',
    isMissing: ({ vpn, exit }) => vpn.length > 0 && typeof exit !== 'object',
  },
];

/** At layer 2 a connection has one end, so a circuit of several holders is never layer 2. */
function holdersOf({ id }: Circuit, { offices, wans }: NetworkDescription): number {
  const alike = offices.filter(({ circuits }) => circuits.includes(id)).map(({ count }) => count ?? 1);
  return (
    alike.reduce((sum, count) => sum + count, 0) + wans.filter(({ circuits }) => circuits.includes(id)).length
  );
}

const ofCircuit: readonly Row<Circuit>[] = [
  {
    field: 'layer',
    value: '3',
    others: (circuit, all) => (holdersOf(circuit, all) > 1 ? [] : ['2']),
    why: 'provider-routes',
    isMissing: ({ layer, reach }) => layer === undefined && reach.kind === 'provider',
  },
  {
    field: 'last-mile',
    value: 'two lines',
    others: () => ['one line'],
    why: 'two-of-everything',
    isMissing: ({ lastMile }) => lastMile === undefined,
  },
  {
    field: 'detect',
    value: 'hold-180',
    others: () => ['hold-10', 'bfd'],
    why: 'default-timer',
    isMissing: ({ detect }) => detect === undefined,
  },
];

const providerOf = ({ reach }: Circuit) => (reach.kind === 'provider' ? reach.provider : undefined);

const distinct = (names: readonly string[]) => [...new Set(names)].filter((name) => !isPlaceholder(name));

const services = (all: NetworkDescription) =>
  all.services.length === 0 || all.services.some(({ id }) => id !== 'microsoft-365');

/** What has to be known of a circuit before its answers can be relied on, and often is not. */
const ofUnknown: readonly Row<Circuit>[] = [
  {
    field: 'route-filter',
    value: 'every service',
    others: () => ['none'],
    why: 'filter-not-given',
    isMissing: ({ microsoft }, all) =>
      microsoft !== undefined &&
      microsoft.services === undefined &&
      microsoft.communities === undefined &&
      microsoft.noRouteFilter !== true &&
      services(all),
  },
  {
    field: 'location',
    value: ({ location: [first] }) => first,
    others: () => [],
    tried: (_, { circuits }) => distinct(circuits.flatMap(({ location }) => location)),
    why: 'place-not-known',
    isMissing: ({ location: [first] }) => isPlaceholder(first),
  },
  {
    field: 'provider',
    value: (circuit) => providerOf(circuit) ?? '',
    others: () => [],
    tried: (_, { circuits }) => distinct(circuits.flatMap((each) => providerOf(each) ?? [])),
    why: 'provider-not-known',
    isMissing: (circuit) => isPlaceholder(providerOf(circuit) ?? ''),
  },
  {
    field: 'virtual network',
    value: 'none',
    others: () => [],
    opens: true,
    why: 'nothing-linked',
    isMissing: ({ id, private: own }, { vnets }) =>
      own !== undefined && !vnets.some(({ circuits }) => circuits.some(({ circuit }) => circuit === id)),
  },
];

const ofVnet: readonly Row<Vnet>[] = [
  {
    field: 'gateway',
    value: 'one-zone',
    others: () => ['zone-redundant'],
    why: 'has-to-be-ordered',
    isMissing: ({ gateway, circuits, vpnGateway }) =>
      gateway === undefined && (circuits.length > 0 || vpnGateway !== undefined),
  },
];

/** In the order of the file: offices, circuits, virtual networks. */
export function assumptionsOf(all: NetworkDescription): readonly Assumption[] {
  const of = <Element extends { readonly id: ElementId }>(
    kind: Assumption['element']['kind'],
    elements: readonly Element[],
    rows: readonly Row<Element>[],
  ) =>
    elements.flatMap((element) =>
      rows
        .filter(({ isMissing }) => isMissing(element, all))
        .map(
          ({ field, value, others, tried, opens, why }): Assumption => ({
            id: `${kind}:${element.id}.${field.replace(' ', '-')}`,
            element: { kind, id: element.id },
            field,
            value: typeof value === 'string' ? value : value(element),
            why,
            others: others(element, all),
            ...(tried ? { tried: tried(element, all) } : {}),
            ...(opens ? { opens } : {}),
          }),
        ),
    );
  return [
    ...of('office', all.offices, ofOffice),
    ...of('circuit', all.circuits, [...ofCircuit, ...ofUnknown]),
    ...of('vnet', all.vnets, ofVnet),
  ];
}
