// Assumptions: the value for each relevant field that was not given, and its other possible values.

import type { Circuit, ElementId, NetworkDescription, Office, Vnet } from '../../model/description';

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
  | 'vpn-needs-a-line';

export type Assumption = {
  /** "office:london.routers" */
  readonly id: string;
  readonly element: { readonly kind: 'office' | 'circuit' | 'vnet'; readonly id: ElementId };
  /** The field of the format; "internet line" is not one: it only records that a line exists. */
  readonly field: AssumedField;
  /** Value as it is written in a file. */
  readonly value: string;
  readonly why: AssumptionReason;
  /** Other possible values; none where there is no choice. */
  readonly others: readonly string[];
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
  | 'internet line';

type Row<Element> = {
  readonly field: AssumedField;
  readonly value: string;
  readonly others: (element: Element, all: NetworkDescription) => readonly string[];
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
          ({ field, value, others, why }): Assumption => ({
            id: `${kind}:${element.id}.${field.replace(' ', '-')}`,
            element: { kind, id: element.id },
            field,
            value,
            why,
            others: others(element, all),
          }),
        ),
    );
  return [
    ...of('office', all.offices, ofOffice),
    ...of('circuit', all.circuits, ofCircuit),
    ...of('vnet', all.vnets, ofVnet),
  ];
}
