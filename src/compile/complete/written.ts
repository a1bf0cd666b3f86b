// Writes one assumption into a description, at its own value or another.

import type {
  Circuit,
  MicrosoftPeering,
  NetworkDescription,
  Office,
  Preferred,
  Service,
  Vnet,
  Wan,
} from '../../model/description';
import type { AssumedField, Assumption } from './assumption';

/** Undefined for the usual order. */
function preferredFirst({ circuits, wans }: Office, value: string): Preferred | undefined {
  if (circuits.includes(value)) return { kind: 'circuit', part: { circuit: value } };
  if (wans.includes(value)) return { kind: 'wan', wan: value };
  return value === 'vpn' || value === 'internet' ? { kind: value } : undefined;
}

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
    case 'prefer': {
      const first = preferredFirst(office, value);
      return first ? { ...office, prefer: [first] } : office;
    }
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

function wanWith(wan: Wan, field: AssumedField, value: string): Wan {
  switch (field) {
    case 'carries':
      return { ...wan, carries: value === 'private' ? value : 'private and microsoft' };
    case 'provider':
      return value === 'unknown' ? wan : { ...wan, provider: value };
    default:
      return wan;
  }
}

const serviceWith = (service: Service, field: AssumedField, value: string): Service =>
  field === 'region' && value !== 'any' ? { ...service, region: value } : service;

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
    wans: at(description.wans, 'wan', wanWith),
    vnets: at(description.vnets, 'vnet', vnetWith),
    services: at(description.services, 'service', serviceWith),
  };
}
