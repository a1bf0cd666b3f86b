// Writes one assumption into a description, at its own value or another.

import type {
  Circuit,
  MicrosoftPeering,
  NetworkDescription,
  Office,
  Service,
  Vnet,
} from '../../model/description';
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

/** A filter that lets every service pass names each; Microsoft 365 needs an authorisation of its own. */
function filterWith(
  microsoft: MicrosoftPeering,
  value: string,
  services: readonly Service[],
): MicrosoftPeering {
  const { services: _, communities: __, noRouteFilter: ___, ...rest } = microsoft;
  if (value === 'none') return { ...rest, noRouteFilter: true };
  return { ...rest, services: services.map(({ id }) => id).filter((id) => id !== 'microsoft-365') };
}

function circuitWith(
  circuit: Circuit,
  field: AssumedField,
  value: string,
  { services }: NetworkDescription,
): Circuit {
  const { microsoft } = circuit;
  switch (field) {
    case 'route-filter':
      return microsoft ? { ...circuit, microsoft: filterWith(microsoft, value, services) } : circuit;
    case 'location':
      return { ...circuit, location: [value] };
    case 'provider':
      return { ...circuit, reach: { kind: 'provider', provider: value } };
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
    change: (each: Element, field: AssumedField, value: string, all: NetworkDescription) => Element,
  ): readonly Element[] =>
    element.kind === kind
      ? elements.map((each) => (each.id === element.id ? change(each, field, value, description) : each))
      : elements;
  return {
    ...description,
    offices: at(description.offices, 'office', officeWith),
    circuits: at(description.circuits, 'circuit', circuitWith),
    vnets: at(description.vnets, 'vnet', vnetWith),
  };
}
