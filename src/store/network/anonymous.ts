// Anonymises a description: replaces ids, names, notes, addresses and AS numbers such that all answers stay
// the same. Microsoft's names for services, regions and communities stay.

import { knownServices } from '../../format/shapes/otherWords';
import type {
  Circuit,
  CircuitPart,
  Destination,
  ElementId,
  Exit,
  NetworkDescription,
  Office,
  Preferred,
  Vnet,
} from '../../model/description';
import type { ElementName } from '../../model/elementNames';
import { renumbered } from './renumbered';

type Renamed = (id: ElementId) => ElementId;

/** Collects all ids used in the description. */
function idsIn({ offices, circuits, wans, vnets, services }: NetworkDescription): ReadonlySet<ElementId> {
  return new Set([
    ...offices.flatMap(({ id, routers }) => [
      id,
      ...(typeof routers === 'object' ? routers.map((router) => router.id) : []),
    ]),
    ...circuits.flatMap(({ id, location, reach }) => [
      id,
      ...location,
      ...(reach.kind === 'provider' ? [reach.provider] : []),
    ]),
    ...wans.flatMap(({ id, provider }) => [id, ...(provider === undefined ? [] : [provider])]),
    ...vnets.map(({ id }) => id),
    ...services.map(({ id }) => id).filter((id) => !knownServices.some((known) => known === id)),
  ]);
}

/**
 * Assigns new ids in the order of the old ones, since routers break ties by id. Compares ids with the dot
 * that follows them in router names.
 */
function renaming(description: NetworkDescription): Renamed {
  const inOrder = [...idsIn(description)].map((id) => `${id}.`).sort();
  const width = String(inOrder.length).length;
  const names = new Map(
    inOrder.map((id, index) => [id.slice(0, -1), `n${String(index + 1).padStart(width, '0')}`]),
  );
  return (id) => names.get(id) ?? id;
}

/** Renames each part of "line:london.er.primary"; sides and peerings are not in the map. */
const inName = (to: Renamed, { kind, id }: ElementName): ElementName => ({
  kind,
  id: id.split('.').map(to).join('.'),
});

const ofPart = (to: Renamed, { circuit, side }: CircuitPart): CircuitPart => ({ circuit: to(circuit), side });
const ofDestination = (to: Renamed, { kind, id }: Destination): Destination => ({ kind, id: to(id) });

function ofPreferred(to: Renamed, preferred: Preferred): Preferred {
  switch (preferred.kind) {
    case 'circuit':
      return { kind: 'circuit', part: ofPart(to, preferred.part) };
    case 'wan':
      return { kind: 'wan', wan: to(preferred.wan) };
    case 'vpn':
    case 'internet':
      return preferred;
  }
}

type Numbers = ReturnType<typeof renumbered>;

const ofExit = (to: Renamed, { prefix }: Numbers, { nat, refuses }: Exit): Exit => ({
  nat: nat === undefined ? undefined : prefix(nat),
  refuses: refuses.map(to),
});

function ofOffice(to: Renamed, numbers: Numbers, office: Office, index: number): Office {
  const { routers, exit, wants, asn } = office;
  return {
    ...office,
    id: to(office.id),
    name: `${office.users === false ? 'Data centre' : 'Office'} ${index + 1}`,
    note: undefined,
    routers:
      typeof routers === 'object'
        ? routers.map(({ id, ends }) => ({ id: to(id), ends: ends.map((end) => ofPart(to, end)) }))
        : routers,
    circuits: office.circuits.map(to),
    wans: office.wans.map(to),
    vpn: office.vpn.map(to),
    exit: typeof exit === 'object' ? ofExit(to, numbers, exit) : exit,
    prefer: office.prefer?.map((each) => ofPreferred(to, each)),
    wants:
      typeof wants === 'object'
        ? wants.map(({ to: destination, be }) => ({ to: ofDestination(to, destination), be }))
        : wants,
    lan: office.lan.map(numbers.prefix),
    asn: asn === undefined ? undefined : numbers.asn(asn),
  };
}

function ofCircuit(to: Renamed, { prefix }: Numbers, circuit: Circuit, index: number): Circuit {
  const [first, second] = circuit.location;
  const { microsoft, reach } = circuit;
  return {
    ...circuit,
    id: to(circuit.id),
    name: `Circuit ${index + 1}`,
    note: undefined,
    location: second === undefined ? [to(first)] : [to(first), to(second)],
    reach: reach.kind === 'provider' ? { kind: 'provider', provider: to(reach.provider) } : reach,
    microsoft: microsoft && {
      ...microsoft,
      services: microsoft.services?.map(to),
      nat: microsoft.nat.map(prefix),
    },
    globalReach: circuit.globalReach.map(to),
  };
}

const ofVnet = (to: Renamed, { prefix }: Numbers, vnet: Vnet, index: number): Vnet => ({
  ...vnet,
  id: to(vnet.id),
  name: `Network ${index + 1}`,
  note: undefined,
  circuits: vnet.circuits.map(({ circuit, weight }) => ({ circuit: to(circuit), weight })),
  peered: vnet.peered && { ...vnet.peered, hub: to(vnet.peered.hub) },
  lan: vnet.lan.map(prefix),
});

/** Returns a description with the same answers that does not identify its owner. */
export function withoutNames(description: NetworkDescription): NetworkDescription {
  const to = renaming(description);
  const numbers = renumbered(description);
  const isKnown = (id: ElementId) => knownServices.some((known) => known === id);
  return {
    network: 'Network without names',
    note: undefined,
    offices: description.offices.map((office, index) => ofOffice(to, numbers, office, index)),
    circuits: description.circuits.map((circuit, index) => ofCircuit(to, numbers, circuit, index)),
    wans: description.wans.map(({ carries, ...wan }, index) => ({
      id: to(wan.id),
      name: `WAN ${index + 1}`,
      provider: wan.provider === undefined ? undefined : to(wan.provider),
      circuits: wan.circuits.map(to),
      defaultFrom: wan.defaultFrom === undefined ? undefined : to(wan.defaultFrom),
      carries,
    })),
    vnets: description.vnets.map((vnet, index) => ofVnet(to, numbers, vnet, index)),
    services: description.services.map(({ id, region, communities }, index) => ({
      id: to(id),
      name: isKnown(id) ? undefined : `Service ${index + 1}`,
      region,
      communities,
    })),
    shared: description.shared.map(({ id, elements }) => ({
      id,
      elements: elements.map((each) => inName(to, each)),
    })),
    expect: description.expect.map((each) => ({
      ...each,
      from: each.from.map(to),
      to: each.to.map((destination) => ofDestination(to, destination)),
    })),
  };
}
