// Values that were not given, and what stands in the description where they are given otherwise.

import type { Circuit, NetworkDescription, Office, Vnet } from '../../model/description';
import type { ElementName } from '../../model/elementNames';

/** A field of the format that was left out, with the value that stands for it, as it would be written. */
export type AssumedValue = { readonly element: ElementName; readonly field: string; readonly value: string };

export type Alternative = {
  /** As it would be written. */
  readonly value: string;
  readonly description: NetworkDescription;
};

type Change<Element> = readonly [value: string, change: (element: Element) => Element];

const ofOffice: Readonly<Record<string, readonly Change<Office>[]>> = {
  routers: [['2', (office) => ({ ...office, routers: 2 })]],
  exit: [['internet', (office) => ({ ...office, exit: { refuses: [] } })]],
  firewall: [
    ['shared', (office) => ({ ...office, firewall: 'shared' })],
    ['everything', (office) => ({ ...office, firewall: 'everything' })],
  ],
  multipath: [['no', (office) => ({ ...office, multipath: false })]],
};

const ofCircuit: Readonly<Record<string, readonly Change<Circuit>[]>> = {
  layer: [['2', (circuit) => ({ ...circuit, layer: 2 })]],
  'last-mile': [['one line', (circuit) => ({ ...circuit, lastMile: 'one line' })]],
  detect: [
    ['hold-10', (circuit) => ({ ...circuit, detect: 'hold-10' })],
    ['bfd', (circuit) => ({ ...circuit, detect: 'bfd' })],
  ],
};

const ofVnet: Readonly<Record<string, readonly Change<Vnet>[]>> = {
  gateway: [['zone-redundant', (vnet) => ({ ...vnet, gateway: 'zone-redundant' })]],
};

/** At layer 2 a connection ends at one router of one customer. */
function canBeLayer2({ offices, wans }: NetworkDescription, circuit: string): boolean {
  return [...offices, ...wans].filter(({ circuits }) => circuits.includes(circuit)).length < 2;
}

function changed<Element extends { readonly id: string }>(
  elements: readonly Element[],
  id: string,
  change: (element: Element) => Element,
): readonly Element[] {
  return elements.map((each) => (each.id === id ? change(each) : each));
}

/** The whole description with one assumed value otherwise, once for each other value; none where none is possible. */
export function alternativesTo(
  description: NetworkDescription,
  { element: { kind, id }, field }: AssumedValue,
): readonly Alternative[] {
  switch (kind) {
    case 'office':
      return (ofOffice[field] ?? []).map(([value, change]) => ({
        value,
        description: { ...description, offices: changed(description.offices, id, change) },
      }));
    case 'circuit':
      if (field === 'layer' && !canBeLayer2(description, id)) return [];
      return (ofCircuit[field] ?? []).map(([value, change]) => ({
        value,
        description: { ...description, circuits: changed(description.circuits, id, change) },
      }));
    case 'vnet':
      return (ofVnet[field] ?? []).map(([value, change]) => ({
        value,
        description: { ...description, vnets: changed(description.vnets, id, change) },
      }));
    default:
      return [];
  }
}
