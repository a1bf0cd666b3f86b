// Assumptions: the value for each relevant field that was not given, and its other possible values.

import type { ElementId, NetworkDescription, Service, Vnet, Wan } from '../../model/description';
import { hasMicrosoftPeering } from '../../model/whatMatters';
import { isTakenToBeThere } from './advertisedServices';
import { distinctProviders, ofCircuit, ofUnknown } from './assumedOfCircuit';
import { ofOffice } from './assumedOfOffice';
import type { AssumedRow, Assumption } from './assumption';

/** Providers that might run the WAN too. */
const otherProviders = ({ id }: Wan, { circuits, wans }: NetworkDescription) =>
  distinctProviders(
    circuits,
    wans.filter((wan) => wan.id !== id),
  );

const ofWan: readonly AssumedRow<Wan>[] = [
  {
    field: 'carries',
    value: 'private and microsoft',
    others: () => ['private'],
    why: 'carries-everything',
    isMissing: ({ carries }, all) => carries === undefined && hasMicrosoftPeering(all),
  },
  {
    field: 'provider',
    value: 'unknown',
    others: () => [],
    tried: otherProviders,
    why: 'wan-provider-not-known',
    isMissing: (wan, all) => wan.provider === undefined && otherProviders(wan, all).length > 0,
  },
];

const ofVnet: readonly AssumedRow<Vnet>[] = [
  {
    field: 'gateway',
    value: 'one-zone',
    others: () => ['zone-redundant'],
    why: 'has-to-be-ordered',
    isMissing: ({ gateway, circuits, vpnGateway }) =>
      gateway === undefined && (circuits.length > 0 || vpnGateway !== undefined),
  },
];

const ofService: readonly AssumedRow<Service>[] = [
  {
    field: 'region',
    value: 'any',
    others: () => [],
    tried: () => ['elsewhere'],
    why: 'region-not-given',
    isMissing: (service, { circuits }) =>
      circuits.some(({ microsoft }) => microsoft && isTakenToBeThere(service, microsoft)),
  },
];

/** In the order of the file: offices, circuits, WANs, virtual networks, services. */
export function assumptionsOf(all: NetworkDescription): readonly Assumption[] {
  const of = <Element extends { readonly id: ElementId }>(
    kind: Assumption['element']['kind'],
    elements: readonly Element[],
    rows: readonly AssumedRow<Element>[],
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
    ...of('wan', all.wans, ofWan),
    ...of('vnet', all.vnets, ofVnet),
    ...of('service', all.services, ofService),
  ];
}
