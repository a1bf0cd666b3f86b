// Compiles a plan into routers, adjacencies and sessions.

import type { Network } from '../../model/network';
import { internetSessions, vnetSessions, vpnSessions } from './azureSessions';
import { circuitSessions, globalReachSessions } from './circuitSessions';
import type { Changes } from './misconfigured';
import { officeSessions } from './officeSessions';
import type { Plan } from './plan';
import { routersOf } from './routers';
import { devicesOf, refusalsOf, translationsOf } from './translations';
import {
  accessWires,
  connectionWires,
  gatewayNetworkWires,
  globalReachPairs,
  globalReachWires,
  internalWires,
  internetTransitWire,
  internetWire,
  isLayer3,
  providerInternalWire,
  servicesWires,
  tunnelWires,
  vnetWires,
  type Wire,
  wanWire,
} from './wires';

/** Every adjacency once, from the customer to Microsoft. */
export function wiresOf(plan: Plan): readonly Wire[] {
  const { offices, circuits, vnets } = plan.network;
  const of = <Item extends { readonly wire: Wire }>(items: readonly Item[]) => items.map(({ wire }) => wire);
  return [
    ...offices.flatMap((office) => internalWires(plan, office)),
    ...offices.flatMap((office) => internetWire(plan, office) ?? []),
    internetTransitWire(plan),
    ...offices.flatMap(({ id, wans }) => wans.filter(plan.wan).map((wan) => wanWire(plan, id, wan))),
    ...circuits.flatMap((circuit) => [
      ...of(accessWires(plan, circuit)),
      ...(isLayer3(circuit) ? [providerInternalWire(plan, circuit)] : []),
      ...of(connectionWires(plan, circuit, 'microsoft')),
      ...of(connectionWires(plan, circuit, 'azure-private')),
      ...of(servicesWires(plan, circuit)),
    ]),
    ...vnets.flatMap((vnet) => [
      ...vnet.circuits.flatMap(({ circuit: id }) => {
        const circuit = plan.circuit(id);
        return circuit ? of(vnetWires(plan, circuit, vnet)) : [];
      }),
      ...[vnet, ...vnets.filter(({ hub }) => hub === vnet.id)].flatMap((served) =>
        of(gatewayNetworkWires(plan, vnet, served)),
      ),
    ]),
    ...offices.flatMap((office) =>
      office.vpn.flatMap((id) => {
        const vnet = plan.vnet(id);
        return vnet ? of(tunnelWires(plan, office, vnet)) : [];
      }),
    ),
    ...globalReachPairs(plan).flatMap(([a, b]) => globalReachWires(plan, a, b)),
  ];
}

export function compileNetwork(plan: Plan, changes: Changes): Network {
  const { offices, circuits, vnets } = plan.network;
  return {
    routers: routersOf(plan),
    adjacencies: wiresOf(plan).map(({ adjacency }) => adjacency),
    sessions: [
      ...offices.flatMap((office) => officeSessions(plan, changes, office)),
      ...circuits.flatMap((circuit) => circuitSessions(plan, changes, circuit)),
      ...globalReachSessions(plan),
      ...internetSessions(plan, changes),
      ...vnets.flatMap((vnet) => vnetSessions(plan, vnet)),
      ...offices.flatMap((office) => vpnSessions(plan, office)),
    ],
    translations: translationsOf(plan, changes),
    refusals: refusalsOf(plan),
    devices: devicesOf(plan),
  };
}
