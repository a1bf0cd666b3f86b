// Writes one assumption into a description, at its own value or another.

import type { Circuit, NetworkDescription, Office, Vnet } from '../../model/description';
import type { AssumedField, Assumption } from './assumptions';

function officeWith(office: Office, field: AssumedField, value: string): Office {
  switch (field) {
    case 'routers':
      return { ...office, routers: value === '2' ? 2 : 1 };
    case 'exit':
      return { ...office, exit: value === 'internet' ? { refuses: [] } : 'none' };
    case 'firewall':
      return { ...office, firewall: value === 'shared' || value === 'everything' ? value : 'separate' };
    case 'multipath':
      return { ...office, multipath: value !== 'no' };
    default:
      return office;
  }
}

function circuitWith(circuit: Circuit, field: AssumedField, value: string): Circuit {
  switch (field) {
    case 'layer':
      return { ...circuit, layer: value === '2' ? 2 : 3 };
    case 'last-mile':
      return { ...circuit, lastMile: value === 'one line' ? value : 'two lines' };
    case 'detect':
      return { ...circuit, detect: value === 'hold-10' || value === 'bfd' ? value : 'hold-180' };
    default:
      return circuit;
  }
}

const vnetWith = (vnet: Vnet, field: AssumedField, value: string): Vnet =>
  field === 'gateway' ? { ...vnet, gateway: value === 'zone-redundant' ? value : 'one-zone' } : vnet;

/** `value` is the assumption's own or one of its others; a value of another kind selects the assumed one. */
export function written(
  description: NetworkDescription,
  { element, field }: Pick<Assumption, 'element' | 'field'>,
  value: string,
): NetworkDescription {
  const at = <Element extends { readonly id: string }>(
    elements: readonly Element[],
    kind: Assumption['element']['kind'],
    change: (each: Element, field: AssumedField, value: string) => Element,
  ): readonly Element[] =>
    element.kind === kind
      ? elements.map((each) => (each.id === element.id ? change(each, field, value) : each))
      : elements;
  return {
    ...description,
    offices: at(description.offices, 'office', officeWith),
    circuits: at(description.circuits, 'circuit', circuitWith),
    vnets: at(description.vnets, 'vnet', vnetWith),
  };
}
