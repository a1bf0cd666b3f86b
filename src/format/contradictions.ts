// Finds contradictions between elements. Each error is reported in the element that has to change.

import type { CircuitPart, NetworkDescription, Office, Vnet, Wan } from '../model/description';
import { sides, sidesAt } from '../model/elementNames';
import { type Here, keyOf, say } from './shapes/session';
import type { Named } from './text/message';
import { type Place, start } from './text/tree';
import { layerOf } from './warnings/layerOf';

/** The position of a field in an element, with the reading context set to it. */
function inside(here: Here, within: Named, field: string): { readonly in: Here; readonly at: Place } {
  const { places } = here.session;
  const at = places.get(`${keyOf(within)}/${field}`) ?? places.get(keyOf(within)) ?? start;
  return { in: { ...here, within, field }, at };
}

function checkPeered(vnet: Vnet, vnets: ReadonlyMap<string, Vnet>, here: Here): undefined {
  if (!vnet.peered) return;
  const { in: field, at } = inside(here, { kind: 'vnet', id: vnet.id }, 'peered');
  const element: Named = { kind: 'vnet', id: vnet.id };
  if (vnet.peered.hub === vnet.id)
    return say(field, 'error', at, { code: 'itself', element, field: 'peered' });
  if (!vnet.peered.usesGateway) return;
  if (vnet.circuits.length > 0)
    return say(field, 'error', at, { code: 'only-one-of', element, fields: ['circuits', 'peered'] });
  const chain = [vnet.id];
  let next = vnets.get(vnet.peered.hub);
  while (next?.peered?.usesGateway && !chain.includes(next.id)) {
    chain.push(next.id);
    next = vnets.get(next.peered.hub);
  }
  const hub = vnets.get(vnet.peered.hub);
  if (next?.id === vnet.id) say(field, 'error', at, { code: 'peered-loop', vnets: chain });
  else if (hub?.peered?.usesGateway)
    say(field, 'error', at, { code: 'peered-chain', vnet: vnet.id, hub: hub.id, next: hub.peered.hub });
}

/** A VPN ends at a VPN gateway. */
function checkVpn(office: Office, vnets: ReadonlyMap<string, Vnet>, here: Here, told: Set<string>): void {
  for (const id of office.vpn) {
    const vnet = vnets.get(id);
    if (!vnet || vnet.vpnGateway || told.has(id)) continue;
    const element: Named = { kind: 'vnet', id };
    if (here.session.places.has(`${keyOf(element)}/vpn-gateway`)) continue;
    told.add(id);
    const { in: field, at } = inside(here, element, '');
    say(field, 'error', at, {
      code: 'missing-field',
      element,
      field: 'vpn-gateway',
      because: { kind: 'office', id: office.id },
    });
  }
}

/** With a map of routers, each circuit of the office ends at one of them. */
function checkRouters(office: Office, here: Here): void {
  if (typeof office.routers !== 'object') return;
  const { in: field, at } = inside(here, { kind: 'office', id: office.id }, 'routers');
  for (const circuit of office.circuits)
    if (sidesAt(office, circuit).length === 0)
      say(field, 'error', at, { code: 'no-router-for', office: office.id, circuit });
}

type End = { readonly holder: Named; readonly part: CircuitPart };

const endsOfOffice = (office: Office): readonly End[] => {
  const holder: Named = { kind: 'office', id: office.id };
  if (typeof office.routers === 'object')
    return office.routers.flatMap(({ ends }) => ends.map((part) => ({ holder, part })));
  return office.circuits.map((circuit) => ({ holder, part: { circuit } }));
};

const endsOfWan = ({ id, circuits }: Wan): readonly End[] =>
  circuits.map((circuit) => ({ holder: { kind: 'wan', id }, part: { circuit } }));

/** At layer 2 a connection is one line to one router: it has one end. */
function checkEnds({ offices, wans, circuits }: NetworkDescription, here: Here): void {
  const layer2 = new Set(circuits.filter((circuit) => layerOf(circuit) === 2).map(({ id }) => id));
  if (layer2.size === 0) return;
  for (const { id, count = 1, circuits: own } of offices) {
    const circuit = count > 1 ? own.find((each) => layer2.has(each)) : undefined;
    if (circuit === undefined) continue;
    const { in: field, at } = inside(here, { kind: 'office', id }, 'circuits');
    say(field, 'error', at, { code: 'many-ends', circuit, office: id, count });
  }
  const taken = new Map<string, Place>();
  for (const { holder, part } of [...offices.flatMap(endsOfOffice), ...wans.flatMap(endsOfWan)]) {
    if (!layer2.has(part.circuit)) continue;
    const { in: field, at } = inside(here, holder, 'circuits');
    for (const side of part.side ? [part.side] : sides) {
      const other = taken.get(`${part.circuit}.${side}`);
      if (other) say(field, 'error', at, { code: 'two-ends', circuit: part.circuit, side, other });
      else taken.set(`${part.circuit}.${side}`, at);
      if (other) break;
    }
  }
}

function checkDefaultFrom(wan: Wan, offices: ReadonlyMap<string, Office>, here: Here): void {
  const office = wan.defaultFrom === undefined ? undefined : offices.get(wan.defaultFrom);
  if (!office || office.wans.includes(wan.id)) return;
  const { in: field, at } = inside(here, { kind: 'wan', id: wan.id }, 'default-from');
  say(field, 'error', at, { code: 'default-from-outside', wan: wan.id, office: office.id });
}

export function contradictions(read: NetworkDescription, here: Here): void {
  const byId = <Element extends { readonly id: string }>(elements: readonly Element[]) =>
    new Map(elements.map((element) => [element.id, element]));
  const vnets = byId(read.vnets);
  const offices = byId(read.offices);
  const told = new Set<string>();
  for (const vnet of read.vnets) checkPeered(vnet, vnets, here);
  for (const wan of read.wans) checkDefaultFrom(wan, offices, here);
  for (const office of read.offices) {
    checkVpn(office, vnets, here, told);
    checkRouters(office, here);
  }
  for (const { id, globalReach } of read.circuits) {
    const element: Named = { kind: 'circuit', id };
    const { in: field, at } = inside(here, element, 'global-reach');
    if (globalReach.includes(id)) say(field, 'error', at, { code: 'itself', element, field: 'global-reach' });
  }
  checkEnds(read, here);
}
