// Routers of a network: AS numbers, originated prefixes, and the addresses each answers for.

import type { Prefix, Router, RouterId } from '../../model/network';
import {
  type CompletedCircuit,
  type CompletedOffice,
  type CompletedPool,
  type CompletedVnet,
  type HolderKey,
  sides,
} from '../complete/completed';
import { DEFAULT_ROUTE, isMoreSpecificSomewhere, type Plan, poolPrefixes } from './plan';
import { gatewaysOf, isLayer3, vpnGatewaysOf } from './wires';

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

const poolsHeldBy = ({ network }: Plan, { kind, id }: HolderKey): readonly CompletedPool[] =>
  network.pools.filter(({ holder }) => holder.kind === kind && holder.id === id);

/** A holder's pools as its core, or the WAN itself, originates them. */
function originated(plan: Plan, pools: readonly CompletedPool[]): readonly Prefix[] {
  return pools.flatMap((pool) => {
    const circuit = plan.circuit(pool.circuit);
    return poolPrefixes(pool, circuit !== undefined && isMoreSpecificSomewhere(circuit));
  });
}

const addressesAt = (pools: readonly CompletedPool[], router: string | null) =>
  pools.flatMap(({ addresses }) =>
    addresses.filter((each) => each.router === router).map(({ address }) => address),
  );

/**
 * The core originates LAN and pools; an edge router only the single addresses that it translates to, for the
 * routers of its office: if two originated one pool, each would lose the other's replies.
 */
function officeRouters(plan: Plan, office: CompletedOffice): readonly Router[] {
  const { id, asn, address, exit } = office;
  const { names, drawn } = plan.policy;
  const pools = poolsHeldBy(plan, { kind: 'office', id });
  const atExit = exit ? { pool: [exit.pool], address: [plan.network.exitAddresses.get(id) ?? ''] } : null;
  const core: Router = {
    id: names.core(id),
    node: drawn.nodes.office(id),
    asn,
    originates: unique([...plan.lansOf(office), ...(atExit?.pool ?? []), ...originated(plan, pools)]),
    addresses: unique([address, ...(atExit?.address ?? []), ...addressesAt(pools, null)]),
  };
  const edges = office.routers.map((router): Router => {
    const addresses = unique(addressesAt(pools, router));
    return {
      id: names.officeRouter(id, router),
      node: drawn.nodes.officeRouter(id, router),
      asn,
      originates: addresses.map((each) => `${each}/32`),
      addresses,
    };
  });
  return [core, ...edges];
}

function wanRouters(plan: Plan): readonly Router[] {
  const { drawn } = plan.policy;
  return plan.network.wans.map(({ id, asn }): Router => {
    const pools = poolsHeldBy(plan, { kind: 'wan', id });
    return {
      id: plan.policy.names.wan(id),
      node: drawn.nodes.wan(id),
      asn,
      originates: unique(originated(plan, pools)),
      addresses: unique(addressesAt(pools, null)),
    };
  });
}

const silent = (id: RouterId, node: string, asn: number): Router => ({
  id,
  node,
  asn,
  originates: [],
  addresses: [],
});

function circuitRouters({ policy }: Plan, circuit: CompletedCircuit): readonly Router[] {
  const { names, asNumbers, drawn } = policy;
  const edge = (side: (typeof sides)[number]) => drawn.nodes.microsoftEdge(circuit.id, side);
  return [
    ...(isLayer3(circuit) ? sides : []).map((side) =>
      silent(names.providerEdge(circuit.id, side), drawn.nodes.providerEdge(circuit.id, side), circuit.asn),
    ),
    ...circuit.microsoft.map((side) =>
      silent(names.microsoftEdge(circuit.id, side, 'microsoft'), edge(side), asNumbers.microsoftEdge),
    ),
    ...circuit.private.map((side) =>
      silent(names.microsoftEdge(circuit.id, side, 'azure-private'), edge(side), asNumbers.microsoftEdge),
    ),
  ];
}

function vnetRouters(plan: Plan, vnet: CompletedVnet): readonly Router[] {
  const { names, asNumbers, drawn } = plan.policy;
  return [
    ...gatewaysOf(plan, vnet).map((instance) =>
      silent(names.gateway(vnet.id, instance), drawn.nodes.gateway(vnet.id, instance), asNumbers.gateway),
    ),
    ...vpnGatewaysOf(vnet).map((instance) =>
      silent(
        names.vpnGateway(vnet.id, instance),
        drawn.nodes.vpnGateway(vnet.id, instance),
        asNumbers.gateway,
      ),
    ),
    {
      id: names.vnet(vnet.id),
      node: drawn.nodes.vnet(vnet.id),
      asn: asNumbers.gateway,
      originates: vnet.lan,
      addresses: [vnet.address],
    },
  ];
}

function internetRouter({ policy }: Plan): Router {
  const { drawn } = policy;
  const [address = ''] = policy.ranges.internetServices.split('/');
  return {
    id: policy.names.internet,
    node: drawn.nodes.internet,
    asn: policy.asNumbers.internet,
    originates: [DEFAULT_ROUTE],
    addresses: [address],
  };
}

function servicesRouter({ policy, network }: Plan): Router {
  const { drawn } = policy;
  return {
    id: policy.names.services,
    node: drawn.nodes.services,
    asn: policy.asNumbers.microsoftPublic,
    originates: [...network.services.map(({ prefix }) => prefix), ...network.servicesOnInternet],
    addresses: network.services.map(({ address }) => address),
  };
}

/** In router id order: the customer's first, Microsoft's last. */
export const routersOf = (plan: Plan): readonly Router[] => [
  ...plan.network.offices.flatMap((office) => officeRouters(plan, office)),
  ...wanRouters(plan),
  internetRouter(plan),
  ...plan.network.circuits.flatMap((circuit) => circuitRouters(plan, circuit)),
  servicesRouter(plan),
  ...plan.network.vnets.flatMap((vnet) => vnetRouters(plan, vnet)),
];
