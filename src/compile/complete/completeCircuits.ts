// Circuits, WANs and virtual networks with their defaults filled in.

import type {
  BySide,
  Circuit,
  ConnectionSide,
  ElementId,
  NetworkDescription,
  Vnet,
  Wan,
} from '../../model/description';
import type { AsNumberSource } from '../numbers/asNumberSource';
import type { PrefixSource } from '../numbers/prefixSource';
import { advertisedServices } from './advertisedServices';
import type { CircuitEnd, CompletedCircuit, CompletedVnet, CompletedWan } from './completed';
import { sides } from './completed';
import { hostOf, titleOf } from './titles';

function bothSides<Value extends number | boolean>(
  given: BySide<Value> | undefined,
  otherwise: Value,
): Readonly<Record<ConnectionSide, Value>> {
  if (typeof given === 'object') {
    return { primary: given.primary ?? otherwise, secondary: given.secondary ?? otherwise };
  }
  return { primary: given ?? otherwise, secondary: given ?? otherwise };
}

/** Circuits joined to this one by Global Reach, whichever of the two names it; both need private peering. */
function joinedTo(circuit: Circuit, all: readonly Circuit[]): readonly ElementId[] {
  if (!circuit.private) return [];
  const isJoined = (other: Circuit) =>
    other.id !== circuit.id &&
    other.private !== undefined &&
    (circuit.globalReach.includes(other.id) || other.globalReach.includes(circuit.id));
  return all.filter(isJoined).map(({ id }) => id);
}

/**
 * Circuits of one provider share an AS number, unless Global Reach joins them: loop prevention does not stop
 * a route there, so the second of a pair has its own number.
 */
function providerNumbers(
  circuits: readonly Circuit[],
  others: AsNumberSource,
): ReadonlyMap<ElementId, number> {
  const numbers = new Map<ElementId, number>();
  const ofProvider = new Map<ElementId, readonly number[]>();
  for (const { id, reach, ...circuit } of circuits) {
    const provider = reach.kind === 'provider' ? reach.provider : `direct ${id}`;
    const known = ofProvider.get(provider) ?? [];
    const joined = joinedTo({ id, reach, ...circuit }, circuits).map((other) => numbers.get(other));
    const asn = known.find((number) => !joined.includes(number)) ?? others();
    ofProvider.set(provider, known.includes(asn) ? known : [...known, asn]);
    numbers.set(id, asn);
  }
  return numbers;
}

export function completeCircuits(
  { circuits, services }: NetworkDescription,
  others: AsNumberSource,
): readonly CompletedCircuit[] {
  const numbers = providerNumbers(circuits, others);
  return circuits.map((circuit): CompletedCircuit => {
    const { id, location, reach, microsoft } = circuit;
    return {
      id,
      title: titleOf(circuit),
      note: circuit.note ?? null,
      location: { primary: location[0], secondary: location[1] ?? location[0] },
      provider: reach.kind === 'provider' ? reach.provider : null,
      asn: numbers.get(id) ?? 0,
      layer: reach.kind === 'direct' ? 2 : (circuit.layer ?? 3),
      isOneLine: circuit.lastMile === 'one line',
      microsoft: microsoft ? (microsoft.connections ?? sides) : [],
      private: circuit.private ? (circuit.private.connections ?? sides) : [],
      advertises: microsoft ? advertisedServices(microsoft, services) : [],
      prepend: bothSides(circuit.prepend, 0),
      moreSpecific: bothSides(circuit.moreSpecific, false),
      globalReach: joinedTo(circuit, circuits),
      bandwidthMbps: circuit.bandwidthMbps ?? null,
      sku: circuit.sku ?? 'standard',
      detect: circuit.detect ?? 'hold-180',
    };
  });
}

export function completeWans(
  { wans, offices }: NetworkDescription,
  own: AsNumberSource,
  endsFree: (end: CircuitEnd) => boolean,
): readonly CompletedWan[] {
  return wans.map((wan: Wan): CompletedWan => {
    const members = offices.filter((office) => office.wans.includes(wan.id)).map(({ id }) => id);
    const ends = [...new Set(wan.circuits)].flatMap((circuit) =>
      sides.map((side): CircuitEnd => ({ holder: { kind: 'wan', id: wan.id }, circuit, side, router: null })),
    );
    return {
      id: wan.id,
      title: titleOf(wan),
      note: wan.note ?? null,
      provider: wan.provider ?? null,
      offices: members,
      ends: ends.filter(endsFree),
      defaultFrom:
        wan.defaultFrom !== undefined && members.includes(wan.defaultFrom) ? wan.defaultFrom : null,
      carriesMicrosoft: wan.carries !== 'private',
      asn: own(),
    };
  });
}

const vpnGatewaysOf = ({ vpnGateway }: Vnet) => {
  if (vpnGateway === undefined) return 0;
  return vpnGateway === 'active-active' ? 2 : 1;
};

/** Azure reserves the first addresses of a virtual network; the fourth is a machine's. */
const FIRST_MACHINE = 4;

export function completeVnets(
  { vnets }: NetworkDescription,
  prefixes: PrefixSource,
): readonly CompletedVnet[] {
  const byId = new Map(vnets.map((vnet) => [vnet.id, vnet]));
  const taken = new Set<string>();
  return vnets.map((vnet): CompletedVnet => {
    const peer = vnet.peered && byId.get(vnet.peered.hub);
    const hub = peer?.id === vnet.id ? undefined : peer;
    // Networks peered with a gateway's network use the gateway, but networks behind those do not (Azure:
    // gateway transit).
    const usesGateway = vnet.peered?.usesGateway === true && hub?.peered?.usesGateway !== true;
    const lan = vnet.lan.length > 0 ? vnet.lan : [prefixes(24)];
    return {
      id: vnet.id,
      title: titleOf(vnet),
      note: vnet.note ?? null,
      circuits: vnet.circuits
        .filter(({ circuit }, index, all) => all.findIndex((other) => other.circuit === circuit) === index)
        .map(({ circuit, weight }) => ({ circuit, weight: weight ?? 0 })),
      isZoneRedundant: vnet.gateway === 'zone-redundant',
      vpnGateways: vpnGatewaysOf(vnet),
      hub: hub && usesGateway ? hub.id : null,
      joined: hub && !usesGateway ? hub.id : null,
      lan,
      address: hostOf(lan[0] ?? '', FIRST_MACHINE, taken),
      region: vnet.region ?? null,
    };
  });
}
