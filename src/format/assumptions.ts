// Lists assumptions: one message for each absent value that the table of fields marks as assumed and that can
// matter for the element.

import type { Circuit, NetworkDescription, Office, Vnet, Wan } from '../model/description';
import {
  hasMicrosoftPeering,
  hasPathBesidePrivate,
  hasSeveralPaths,
  isTranslated,
} from '../model/whatMatters';
import { circuitFields } from './fields/circuit';
import { officeFields } from './fields/office';
import { vnetFields } from './fields/vnet';
import { wanFields } from './fields/wan';
import type { Field } from './shapes/field';
import { keyOf } from './shapes/session';
import type { Message, Named } from './text/message';
import { type Place, start } from './text/tree';

type Row = Field<unknown> & { readonly assumed: string };
type Unsaid<Element> = readonly [row: Row, isUnsaid: (element: Element, all: NetworkDescription) => boolean];

const ofOffice: readonly Unsaid<Office>[] = [
  [officeFields.routers, ({ routers }) => routers === undefined],
  [officeFields.exit, ({ exit }) => exit === undefined],
  [
    officeFields.firewall,
    (office, all) =>
      office.firewall === undefined && (isTranslated(office, all) || hasPathBesidePrivate(office, all)),
  ],
  [officeFields.multipath, (office) => office.multipath === undefined && hasSeveralPaths(office)],
];

const ofCircuit: readonly Unsaid<Circuit>[] = [
  [circuitFields.layer, ({ layer, reach }) => layer === undefined && reach.kind === 'provider'],
  [circuitFields['last-mile'], ({ lastMile }) => lastMile === undefined],
  [circuitFields.detect, ({ detect }) => detect === undefined],
];

const ofWan: readonly Unsaid<Wan>[] = [
  [wanFields.carries, ({ carries }, all) => carries === undefined && hasMicrosoftPeering(all)],
];

const ofVnet: readonly Unsaid<Vnet>[] = [
  [
    vnetFields.gateway,
    ({ gateway, circuits, vpnGateway }) =>
      gateway === undefined && (circuits.length > 0 || vpnGateway !== undefined),
  ],
];

export function assumptions(all: NetworkDescription, places: ReadonlyMap<string, Place>): readonly Message[] {
  const of = <Element extends { readonly id: string }>(
    kind: Named['kind'],
    elements: readonly Element[],
    rows: readonly Unsaid<Element>[],
  ) =>
    elements.flatMap((element) => {
      const named: Named = { kind, id: element.id };
      const at = places.get(keyOf(named)) ?? start;
      return rows
        .filter(([, isUnsaid]) => isUnsaid(element, all))
        .map(
          ([{ name, assumed }]): Message => ({
            code: 'assumed',
            kind: 'assumption',
            element: named,
            field: name,
            value: assumed,
            at,
            within: named,
          }),
        );
    });
  return [
    ...of('office', all.offices, ofOffice),
    ...of('circuit', all.circuits, ofCircuit),
    ...of('wan', all.wans, ofWan),
    ...of('vnet', all.vnets, ofVnet),
  ];
}
