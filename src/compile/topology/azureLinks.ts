// Links inside Microsoft's network: from its edge to services and gateways, and in virtual networks.

import type { LinkId, Named } from '../../model/compiledTopology';
import type { CompletedCircuit } from '../complete/completed';
import type { Plan } from '../network/plan';
import { gatewaysOf, vpnGatewaysOf } from '../network/wires';
import { linkIds, nodeIds } from '../policy/elementIds';
import type { DrawnLink } from './drawnLink';
import { betweenTitle, gatewayNetworkTitle, gatewayTitle, microsoftEdgeTitle, named } from './phrases';

const backbone = { kind: 'microsoft-backbone', operators: ['microsoft'] } as const;

export function edgeLinks(plan: Plan, circuit: CompletedCircuit): readonly DrawnLink[] {
  const toServices = circuit.microsoft.map(
    (side): DrawnLink => ({
      ...backbone,
      id: linkIds.toServices(circuit.id, side),
      ends: [nodeIds.microsoftEdge(circuit.id, side), nodeIds.services],
      exposure: 'microsoft-shared',
      ...betweenTitle(
        microsoftEdgeTitle(circuit, side),
        named('Microsoft public services', 'Microsoft’s public services'),
      ),
    }),
  );
  const linked = plan.network.vnets.filter(({ circuits }) =>
    circuits.some((link) => link.circuit === circuit.id),
  );
  const toVnets = linked.flatMap((vnet) =>
    circuit.private.flatMap((side) => {
      const from = nodeIds.microsoftEdge(circuit.id, side);
      const link = (id: LinkId, to: string, title: Named): DrawnLink => ({
        ...backbone,
        id,
        ends: [from, to],
        exposure: 'microsoft-isolated',
        ...betweenTitle(microsoftEdgeTitle(circuit, side), title),
      });
      const gateways = gatewaysOf(plan, vnet);
      if (gateways.length === 0) {
        const name = named(vnet.title.name);
        return [link(linkIds.toVnet(circuit.id, side, vnet.id), nodeIds.vnet(vnet.id), name)];
      }
      return gateways.map((instance) =>
        link(
          linkIds.toGateway(circuit.id, side, vnet.id, instance),
          nodeIds.gateway(vnet.id, instance),
          gatewayTitle(vnet, '', instance),
        ),
      );
    }),
  );
  return [...toServices, ...toVnets];
}

export function vnetLinks(plan: Plan): readonly DrawnLink[] {
  const inside = { exposure: 'microsoft-isolated', operators: ['microsoft'] } as const;
  return plan.network.vnets.flatMap((hub) => {
    const gateways = [
      ...gatewaysOf(plan, hub).map((instance) => ({
        id: `${instance}`,
        node: nodeIds.gateway(hub.id, instance),
        title: gatewayTitle(hub, '', instance),
      })),
      ...vpnGatewaysOf(hub).map((instance) => ({
        id: `vpn${instance}`,
        node: nodeIds.vpnGateway(hub.id, instance),
        title: gatewayTitle(hub, 'VPN ', instance),
      })),
    ];
    const served = [hub, ...plan.network.vnets.filter((vnet) => vnet.hub === hub.id)];
    const joined = hub.joined === null ? undefined : plan.vnet(hub.joined);
    return [
      ...served.flatMap((vnet) =>
        gateways.map(
          ({ id, node, title }): DrawnLink => ({
            ...inside,
            id: linkIds.fromGateway(vnet.id, hub.id, id),
            kind: 'gateway-network',
            ends: [node, nodeIds.vnet(vnet.id)],
            ...gatewayNetworkTitle(title, vnet, vnet.id === hub.id),
          }),
        ),
      ),
      ...(joined
        ? [
            {
              ...inside,
              id: linkIds.vnetPeering(hub.id, joined.id),
              kind: 'vnet-peering',
              ends: [nodeIds.vnet(hub.id), nodeIds.vnet(joined.id)],
              ...betweenTitle(named(hub.title.name), named(joined.title.name)),
            } as const,
          ]
        : []),
    ];
  });
}
