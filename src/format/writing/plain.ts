// A description as the plain values of its file: text, lists and maps, in the order of the table of fields.

import type {
  BySide,
  Circuit,
  CircuitPart,
  Described,
  Destination,
  Expectation,
  NetworkDescription,
  Office,
  Preferred,
  Service,
  SharedRisk,
  Vnet,
  Wan,
} from '../../model/description';
import type { ElementName } from '../../model/elementNames';

export type PlainMap = { readonly [key: string]: Plain };
export type Plain = string | readonly Plain[] | PlainMap;

type Perhaps = Readonly<Record<string, Plain | undefined>>;

/** Omits absent values. */
export const givenOnly = (fields: Perhaps): PlainMap =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'yes' : 'no');
const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
const nonEmpty = (list: readonly string[]) => (list.length > 0 ? list : undefined);
const oneOrList = (list: readonly string[]): Plain | undefined =>
  list.length === 1 ? list[0] : nonEmpty(list);
const described = ({ name, note }: Omit<Described, 'id'>) => ({ name, note });

const part = ({ circuit, side }: CircuitPart) => (side ? `${circuit}.${side}` : circuit);

/** Adds the kind where another kind has the same id. */
type Naming = (kind: string, id: string, others: readonly (readonly { readonly id: string }[])[]) => string;
const naming: Naming = (kind, id, others) =>
  others.some((elements) => elements.some((element) => element.id === id)) ? `${kind}:${id}` : id;

const destination = ({ kind, id }: Destination, { services, vnets }: NetworkDescription) =>
  naming(kind, id, [kind === 'service' ? vnets : services]);

function preferred(each: Preferred, { circuits, wans }: NetworkDescription): string {
  switch (each.kind) {
    case 'circuit': {
      const { circuit } = each.part;
      // Words of the format take precedence over ids.
      const isWord = circuit === 'vpn' || circuit === 'internet';
      const isClear = each.part.side !== undefined || naming('circuit', circuit, [wans]) === circuit;
      return isClear && !isWord ? part(each.part) : `circuit:${part(each.part)}`;
    }
    case 'wan':
      return each.wan === 'vpn' || each.wan === 'internet'
        ? `wan:${each.wan}`
        : naming('wan', each.wan, [circuits]);
    case 'vpn':
    case 'internet':
      return each.kind;
  }
}

function routers({ routers: given }: Office): Plain | undefined {
  if (typeof given !== 'object') return number(given);
  return Object.fromEntries(given.map(({ id, ends }) => [id, ends.map(part)]));
}

function exit({ exit: given }: Office): Plain | undefined {
  if (typeof given !== 'object') return given;
  const settings = givenOnly({ nat: given.nat, refuses: nonEmpty(given.refuses) });
  return Object.keys(settings).length > 0 ? settings : 'internet';
}

function wants({ wants: given }: Office, all: NetworkDescription): Plain | undefined {
  if (typeof given !== 'object') return given;
  return Object.fromEntries(given.map(({ to, be }) => [destination(to, all), be]));
}

/** Circuits in the map of routers need no separate list, unless some are named by both. */
export const plainOffice = (office: Office, all: NetworkDescription): PlainMap =>
  givenOnly({
    ...described(office),
    count: number(office.count),
    users: yesNo(office.users),
    wan: oneOrList(office.wans),
    routers: routers(office),
    circuits: nonEmpty(office.circuits),
    vpn: nonEmpty(office.vpn),
    prefer: office.prefer?.map((each) => preferred(each, all)),
    exit: exit(office),
    wants: wants(office, all),
    firewall: office.firewall,
    lan: oneOrList(office.lan),
    asn: number(office.asn),
    multipath: yesNo(office.multipath),
  });

function peerings({ microsoft, private: privatePeering }: Circuit): Plain {
  const settings = givenOnly({
    microsoft:
      microsoft &&
      givenOnly({
        services: microsoft.services,
        communities: microsoft.communities,
        nat: oneOrList(microsoft.nat),
        'route-filter': microsoft.noRouteFilter ? 'none' : undefined,
        connections: microsoft.connections,
      }),
    private: privatePeering && givenOnly({ connections: privatePeering.connections }),
  });
  const isPlain = Object.values(settings).every((each) => Object.keys(each).length === 0);
  return isPlain ? Object.keys(settings) : settings;
}

/** Writes full thousands of megabits in gigabits. */
export const rateText = (mbps: number): string =>
  mbps % 1000 === 0 ? `${mbps / 1000} Gbps` : `${mbps} Mbps`;

function bySide(value: BySide<number> | BySide<boolean> | undefined): Plain | undefined {
  const one = (each: number | boolean | undefined) =>
    typeof each === 'boolean' ? yesNo(each) : number(each);
  if (typeof value !== 'object') return one(value);
  return givenOnly({ primary: one(value.primary), secondary: one(value.secondary) });
}

export const plainCircuit = (circuit: Circuit): PlainMap =>
  givenOnly({
    ...described(circuit),
    location: circuit.location.length === 1 ? circuit.location[0] : circuit.location,
    ...(circuit.reach.kind === 'provider' ? { provider: circuit.reach.provider } : { direct: 'yes' }),
    layer: number(circuit.layer),
    'last-mile': circuit.lastMile,
    bandwidth: circuit.bandwidthMbps === undefined ? undefined : rateText(circuit.bandwidthMbps),
    sku: circuit.sku,
    peerings: peerings(circuit),
    detect: circuit.detect,
    prepend: bySide(circuit.prepend),
    'more-specific': bySide(circuit.moreSpecific),
    'global-reach': nonEmpty(circuit.globalReach),
  });

export const plainWan = (wan: Wan): PlainMap =>
  givenOnly({
    ...described(wan),
    provider: wan.provider,
    circuits: nonEmpty(wan.circuits),
    'default-from': wan.defaultFrom,
    carries: wan.carries,
  });

function links({ circuits, peered }: Vnet): Plain | undefined {
  if (circuits.some(({ weight }) => weight !== undefined))
    return Object.fromEntries(
      circuits.map(({ circuit, weight }) => [circuit, givenOnly({ weight: number(weight) })]),
    );
  return circuits.length === 0 && peered ? undefined : circuits.map(({ circuit }) => circuit);
}

export const plainVnet = (vnet: Vnet): PlainMap =>
  givenOnly({
    ...described(vnet),
    lan: oneOrList(vnet.lan),
    region: vnet.region,
    gateway: vnet.gateway,
    'vpn-gateway': vnet.vpnGateway,
    circuits: links(vnet),
    peered:
      vnet.peered && (vnet.peered.usesGateway ? vnet.peered.hub : { hub: vnet.peered.hub, gateway: 'no' }),
  });

export const plainService = (service: Service): PlainMap =>
  givenOnly({ ...described(service), region: service.region, communities: service.communities });

const plainName = ({ kind, id }: ElementName) => `${kind}:${id}`;

export const plainShared = (shared: SharedRisk): PlainMap =>
  givenOnly({ ...described(shared), elements: shared.elements.map(plainName), because: shared.because });

export const plainExpectation = (
  { from, to, be, alsoWithout }: Expectation,
  all: NetworkDescription,
): PlainMap =>
  givenOnly({
    from: oneOrList(from) ?? [],
    to: oneOrList(to.map((each) => destination(each, all))) ?? [],
    be,
    'also-without': alsoWithout.length > 0 ? `any one of ${alsoWithout.join(', ')}` : undefined,
  });
