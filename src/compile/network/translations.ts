// Address translations, the stateful devices that do them, and what internet breakouts block.

import type { ElementId } from '../../model/description';
import type { Guard, Refusal, StatefulDevice, Translation } from '../../model/network';
import type { CompletedCircuit, CompletedOffice, CompletedPool, CompletedWan } from '../complete/completed';
import type { Changes } from './misconfigured';
import type { Plan } from './plan';
import { accessWires, connectionWires, internetWire, isLayer3 } from './wires';

const serviceAddresses = ({ network }: Plan) => network.services.map(({ address }) => address);

/** The next hop of a holder's traffic to Microsoft's services, on one side of a circuit. */
const nextAt = ({ policy }: Plan, circuit: CompletedCircuit, side: 'primary' | 'secondary') =>
  isLayer3(circuit)
    ? policy.names.providerEdge(circuit.id, side)
    : policy.names.microsoftEdge(circuit.id, side, 'microsoft');

function poolTranslations(plan: Plan, pool: CompletedPool): readonly Translation[] {
  const circuit = plan.circuit(pool.circuit);
  if (!circuit) return [];
  const byAddress = new Map<string, Translation>();
  for (const { router, side, address } of pool.addresses) {
    const id = plan.routerAt({ holder: pool.holder, circuit: pool.circuit, side, router });
    const known = byAddress.get(`${id} ${address}`);
    byAddress.set(`${id} ${address}`, {
      router: id,
      towards: [...(known?.towards ?? []), nextAt(plan, circuit, side)],
      onlyTo: serviceAddresses(plan),
      address,
    });
  }
  return [...byAddress.values()];
}

/** An internet breakout that shares the circuits' pool shares the address too. */
function exitAddress({ network }: Plan, changes: Changes, { id }: CompletedOffice): string {
  const own = network.exitAddresses.get(id) ?? '';
  if (!changes.has('shared-pool', id)) return own;
  const pools = network.pools.filter(({ holder }) => holder.kind === 'office' && holder.id === id);
  return (
    pools.flatMap(({ addresses }) => addresses.filter(({ router }) => router === null))[0]?.address ?? own
  );
}

/**
 * Internet breakouts translate everything, circuits only traffic to Microsoft's services; private peering
 * translates nothing.
 */
export function translationsOf(plan: Plan, changes: Changes): readonly Translation[] {
  const { names } = plan.policy;
  const atExits = plan.network.offices
    .filter(({ exit }) => exit !== null)
    .map(
      (office): Translation => ({
        router: names.core(office.id),
        towards: [names.internet],
        address: exitAddress(plan, changes, office),
      }),
    );
  return [...atExits, ...plan.network.pools.flatMap((pool) => poolTranslations(plan, pool))];
}

export function refusalsOf({ network, policy }: Plan): readonly Refusal[] {
  const prefixOf = new Map(network.services.map(({ id, prefix }) => [id, prefix]));
  return network.offices.flatMap(({ id, exit }): Refusal[] => {
    const prefixes = (exit?.refuses ?? []).flatMap((service) => prefixOf.get(service) ?? []);
    if (prefixes.length === 0) return [];
    return [{ router: policy.names.core(id), towards: [policy.names.internet], prefixes }];
  });
}

/** Peerings of a circuit that this holder's device guards. */
function guardsAt(
  plan: Plan,
  circuit: CompletedCircuit,
  holder: string,
  alsoPrivate: boolean,
): readonly Guard[] {
  const isOwn = (end: { readonly holder: { readonly kind: string; readonly id: string } } | null) =>
    end !== null && `${end.holder.kind}:${end.holder.id}` === holder;
  const guardsPrivate = alsoPrivate && circuit.private.length > 0;
  if (isLayer3(circuit)) {
    if (!guardsPrivate && circuit.microsoft.length === 0) return [];
    const onlyTo = serviceAddresses(plan);
    const own = accessWires(plan, circuit).filter(({ end }) => isOwn(end));
    return own.map(({ wire }): Guard => {
      const { id: adjacency } = wire.adjacency;
      return guardsPrivate ? { adjacency } : { adjacency, onlyTo };
    });
  }
  const guarded = [
    ...connectionWires(plan, circuit, 'microsoft'),
    ...(guardsPrivate ? connectionWires(plan, circuit, 'azure-private') : []),
  ];
  return guarded.filter(({ end }) => isOwn(end)).map(({ wire }) => ({ adjacency: wire.adjacency.id }));
}

const circuitsOf = (plan: Plan, { ends }: Pick<CompletedOffice, 'ends'>) =>
  [...new Set(ends.map(({ circuit }) => circuit))].flatMap((id) => plan.circuit(id) ?? []);

/** A stateful device and its owner. */
export type OwnedDevice = StatefulDevice & {
  readonly office: ElementId | null;
  readonly wan: ElementId | null;
  readonly before: 'exit' | 'circuits' | 'both';
};

/**
 * Stateful devices sit where traffic is translated: one at the internet breakout, one for the Microsoft
 * peering of the office's circuits. `shared` merges them; `everything` guards private peering too (modelled;
 * Azure: asymmetric routing describes the effect on replies).
 */
function officeDevices(plan: Plan, office: CompletedOffice): readonly OwnedDevice[] {
  const { id, firewall, exit } = office;
  const { devices } = plan.policy.drawn;
  const line = exit ? internetWire(plan, office) : null;
  const atExit: readonly Guard[] = line ? [{ adjacency: line.adjacency.id }] : [];
  const atCircuits = circuitsOf(plan, office).flatMap((circuit) =>
    guardsAt(plan, circuit, `office:${id}`, firewall === 'everything'),
  );
  const whose = { office: id, wan: null };
  if (firewall === 'shared') {
    return [{ ...whose, id: devices.shared(id), before: 'both', guards: [...atExit, ...atCircuits] }];
  }
  return [
    { ...whose, id: devices.exit(id), before: 'exit', guards: atExit },
    { ...whose, id: devices.circuits(id), before: 'circuits', guards: atCircuits },
  ];
}

/** A provider's IP VPN translates at the WAN. */
function wanDevice(plan: Plan, wan: CompletedWan): OwnedDevice {
  const guards = circuitsOf(plan, wan).flatMap((circuit) => guardsAt(plan, circuit, `wan:${wan.id}`, false));
  return { office: null, wan: wan.id, id: plan.policy.drawn.devices.wan(wan.id), before: 'circuits', guards };
}

/** Keeps the devices that guard something. */
export const ownedDevices = (plan: Plan): readonly OwnedDevice[] =>
  [
    ...plan.network.offices.flatMap((office) => officeDevices(plan, office)),
    ...plan.network.wans.map((wan) => wanDevice(plan, wan)),
  ].filter(({ guards }) => guards.length > 0);

export const devicesOf = (plan: Plan): readonly StatefulDevice[] =>
  ownedDevices(plan).map(({ id, guards }) => ({ id, guards }));
