// Sessions among Microsoft's edge, gateways, virtual networks and the services, and with the internet.

import type { Session } from '../../model/network';
import type { CompletedOffice, CompletedVnet } from '../complete/completed';
import { prependToVnet } from './circuitAdvertisements';
import type { Changes } from './misconfigured';
import { overExit } from './officeSessions';
import type { Plan } from './plan';
import { preferencesOf } from './preference';
import { sessionFrom } from './sessions';
import { gatewayNetworkWires, internetTransitWire, tunnelWires, vnetWires } from './wires';

/** Sessions of each gateway instance with every Microsoft edge of the circuits linked to the network. */
function edgeSessions(plan: Plan, vnet: CompletedVnet): readonly Session[] {
  const { atVnet } = plan.policy;
  return vnet.circuits.flatMap(({ circuit: id, weight }) => {
    const circuit = plan.circuit(id);
    if (!circuit) return [];
    const prepend = prependToVnet(plan, circuit);
    return vnetWires(plan, circuit, vnet).flatMap(({ gateway, wire }) => [
      sessionFrom(wire, wire.adjacency.ends[0], plan.allLans, {
        prepend,
        localPreference: atVnet.circuit + weight,
      }),
      sessionFrom(wire, gateway, plan.behindGateways(vnet)),
    ]);
  });
}

/** iBGP sessions of the gateways with their network and the peered networks that use them. */
function insideSessions(plan: Plan, hub: CompletedVnet): readonly Session[] {
  const served = [hub, ...plan.network.vnets.filter((vnet) => vnet.hub === hub.id)];
  return served.flatMap((vnet) =>
    gatewayNetworkWires(plan, hub, vnet).flatMap(({ gateway, wire }) => [
      sessionFrom(wire, gateway, plan.allLans),
      sessionFrom(wire, plan.policy.names.vnet(vnet.id), vnet.lan),
    ]),
  );
}

export const vnetSessions = (plan: Plan, vnet: CompletedVnet): readonly Session[] => [
  ...edgeSessions(plan, vnet),
  ...insideSessions(plan, vnet),
];

export function vpnSessions(plan: Plan, office: CompletedOffice): readonly Session[] {
  if (office.vpn.length === 0) return [];
  const prefers = preferencesOf(plan, office);
  const { names, atVnet } = plan.policy;
  const told = [...new Set(plan.advertisedBy({ kind: 'office', id: office.id }).flatMap(({ lans }) => lans))];
  return office.vpn.flatMap((id) => {
    const vnet = plan.vnet(id);
    if (!vnet) return [];
    return tunnelWires(plan, office, vnet).flatMap(({ gateway, instance, wire }) => [
      sessionFrom(wire, names.core(office.id), told, { localPreference: atVnet.vpn }),
      sessionFrom(wire, gateway, plan.behindGateways(vnet), {
        localPreference: prefers({ kind: 'vpn', vnet: id, instance }),
      }),
    ]);
  });
}

/** Microsoft's internet routes: less specific prefixes than over ExpressRoute, and the breakouts' pools. */
export function internetSessions(plan: Plan, changes: Changes): readonly Session[] {
  const { names } = plan.policy;
  const wire = internetTransitWire(plan);
  const pools = plan.network.offices.flatMap((office) => overExit(plan, changes, office));
  return [
    sessionFrom(wire, names.internet, [...new Set(pools)]),
    sessionFrom(wire, names.services, plan.network.servicesOnInternet),
  ];
}
