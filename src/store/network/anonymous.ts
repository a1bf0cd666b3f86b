// Anonymises a description: replaces ids, names, notes, addresses and AS numbers such that all answers stay
// the same. Microsoft's names for services, regions and communities stay.

import type {
  Circuit,
  CircuitPart,
  Destination,
  Exit,
  NetworkDescription,
  Office,
  Preferred,
  Vnet,
} from '../../model/description';
import { isKnown, type NamelessIds, namelessIds, numberIn, renamedName } from './namelessIds';
import { renumbered } from './renumbered';

const ofPart = ({ to }: NamelessIds, { circuit, side }: CircuitPart): CircuitPart => ({
  circuit: to.circuit(circuit),
  side,
});
const ofDestination = ({ to }: NamelessIds, { kind, id }: Destination): Destination => ({
  kind,
  id: to[kind](id),
});

export function ofPreferred(ids: NamelessIds, preferred: Preferred): Preferred {
  switch (preferred.kind) {
    case 'circuit':
      return { kind: 'circuit', part: ofPart(ids, preferred.part) };
    case 'wan':
      return { kind: 'wan', wan: ids.to.wan(preferred.wan) };
    case 'vpn':
    case 'internet':
      return preferred;
  }
}

type Numbers = ReturnType<typeof renumbered>;

const ofExit = ({ to }: NamelessIds, { prefix }: Numbers, { nat, refuses }: Exit): Exit => ({
  nat: nat === undefined ? undefined : prefix(nat),
  refuses: refuses.map(to.service),
});

function ofOffice(ids: NamelessIds, numbers: Numbers, office: Office): Office {
  const { to } = ids;
  const { routers, exit, wants, asn } = office;
  const id = to.office(office.id);
  return {
    ...office,
    id,
    name: `${office.users === false ? 'Data centre' : 'Office'} ${numberIn(id)}`,
    note: undefined,
    routers:
      typeof routers === 'object'
        ? routers.map(({ id, ends }) => ({ id: to.router(id), ends: ends.map((end) => ofPart(ids, end)) }))
        : routers,
    circuits: office.circuits.map(to.circuit),
    wans: office.wans.map(to.wan),
    vpn: office.vpn.map(to.vnet),
    exit: typeof exit === 'object' ? ofExit(ids, numbers, exit) : exit,
    prefer: office.prefer?.map((each) => ofPreferred(ids, each)),
    wants:
      typeof wants === 'object'
        ? wants.map(({ to: destination, be }) => ({ to: ofDestination(ids, destination), be }))
        : wants,
    lan: office.lan.map(numbers.prefix),
    asn: asn === undefined ? undefined : numbers.asn(asn),
  };
}

function ofCircuit({ to }: NamelessIds, { prefix }: Numbers, circuit: Circuit): Circuit {
  const [first, second] = circuit.location;
  const { microsoft, reach } = circuit;
  const id = to.circuit(circuit.id);
  return {
    ...circuit,
    id,
    name: `Circuit ${numberIn(id)}`,
    note: undefined,
    location: second === undefined ? [to.location(first)] : [to.location(first), to.location(second)],
    reach: reach.kind === 'provider' ? { kind: 'provider', provider: to.provider(reach.provider) } : reach,
    microsoft: microsoft && {
      ...microsoft,
      services: microsoft.services?.map(to.service),
      nat: microsoft.nat.map(prefix),
    },
    globalReach: circuit.globalReach.map(to.circuit),
  };
}

const ofVnet = ({ to }: NamelessIds, { prefix }: Numbers, vnet: Vnet): Vnet => ({
  ...vnet,
  id: to.vnet(vnet.id),
  name: `Network ${numberIn(to.vnet(vnet.id))}`,
  note: undefined,
  circuits: vnet.circuits.map(({ circuit, weight }) => ({ circuit: to.circuit(circuit), weight })),
  peered: vnet.peered && { ...vnet.peered, hub: to.vnet(vnet.peered.hub) },
  lan: vnet.lan.map(prefix),
});

/** Returns a description with the same answers that does not identify its owner. */
export function withoutNames(description: NetworkDescription): NetworkDescription {
  const ids = namelessIds(description);
  const { to } = ids;
  const numbers = renumbered(description);
  return {
    network: 'Network without names',
    note: undefined,
    offices: description.offices.map((office) => ofOffice(ids, numbers, office)),
    circuits: description.circuits.map((circuit) => ofCircuit(ids, numbers, circuit)),
    wans: description.wans.map(({ carries, ...wan }) => ({
      id: to.wan(wan.id),
      name: `WAN ${numberIn(to.wan(wan.id))}`,
      provider: wan.provider === undefined ? undefined : to.provider(wan.provider),
      circuits: wan.circuits.map(to.circuit),
      defaultFrom: wan.defaultFrom === undefined ? undefined : to.office(wan.defaultFrom),
      carries,
    })),
    vnets: description.vnets.map((vnet) => ofVnet(ids, numbers, vnet)),
    services: description.services.map(({ id, region, communities }) => ({
      id: to.service(id),
      name: isKnown(id) ? undefined : `Service ${numberIn(to.service(id))}`,
      region,
      communities,
    })),
    shared: description.shared.map(({ id, elements }) => ({
      id,
      elements: elements.map((each) => renamedName(ids, each)),
    })),
    expect: description.expect.map((each) => ({
      ...each,
      from: each.from.map(to.office),
      to: each.to.map((destination) => ofDestination(ids, destination)),
    })),
  };
}
