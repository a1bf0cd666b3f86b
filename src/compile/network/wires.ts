// Builds every adjacency of the network, with the drawn links it runs over.

import type { LinkId, Peering } from '../../model/compiledTopology';
import type { ConnectionSide } from '../../model/description';
import type { Adjacency, ExposureClass, RouterId } from '../../model/network';
import {
  type CircuitEnd,
  type CompletedCircuit,
  type CompletedOffice,
  type CompletedVnet,
  sides,
} from '../complete/completed';
import { type Plan, sidesCarrying } from './plan';

export type Wire = {
  readonly adjacency: Adjacency;
  /** In order from its first end. At layer 2 a provider's edge that does no routing lies between two. */
  readonly links: readonly LinkId[];
};

type Kind = {
  readonly exposure?: ExposureClass;
  readonly peering?: Peering;
  readonly over?: readonly string[];
};

/** The link that represents the wire: the connection, where there is an access line too. */
const mainOf = (links: readonly LinkId[]): LinkId => links[links.length - 1] ?? '';

export function wire(
  { policy }: Plan,
  ends: readonly [RouterId, RouterId],
  links: readonly LinkId[],
  { exposure = 'private', peering, over }: Kind = {},
): Wire {
  const id = policy.names.adjacency(...ends);
  const adjacency = { id, ends, exposure, link: mainOf(links), peering: peering ?? null };
  return { adjacency: over ? { ...adjacency, over } : adjacency, links };
}

/** Wires within an office: routers to the core, and to each other. */
export function internalWires(plan: Plan, { id, routers }: CompletedOffice): readonly Wire[] {
  const { names, drawn } = plan.policy;
  const all = [
    { id: 'core', router: names.core(id) },
    ...routers.map((router) => ({ id: router, router: names.officeRouter(id, router) })),
  ];
  return all.flatMap((a, index) =>
    all.slice(index + 1).map((b) => wire(plan, [a.router, b.router], [drawn.links.internal(id, a.id, b.id)])),
  );
}

/** An office's internet line: for its breakout, or only for its VPN tunnels. */
export function internetWire(plan: Plan, { id, exit, vpn }: CompletedOffice): Wire | null {
  if (!exit && vpn.length === 0) return null;
  const { names, drawn } = plan.policy;
  const link = exit ? drawn.links.exit(id) : drawn.links.internetLine(id);
  return wire(plan, [names.core(id), names.internet], [link], { exposure: 'internet' });
}

export const wanWire = (plan: Plan, office: string, wan: string): Wire => {
  const { names, drawn } = plan.policy;
  return wire(plan, [names.core(office), names.wan(wan)], [drawn.links.wanLine(office, wan)]);
};

export const providerInternalWire = (plan: Plan, { id }: CompletedCircuit): Wire => {
  const { names, drawn } = plan.policy;
  const [a, b] = [names.providerEdge(id, 'primary'), names.providerEdge(id, 'secondary')];
  return wire(plan, [a, b], [drawn.links.providerInternal(id)]);
};

export const isLayer3 = ({ layer }: CompletedCircuit): boolean => layer === 3;

/** Made once for each circuit of a plan: sessions, devices and the map all ask for the same wires. */
function oncePerCircuit<Wires>(make: (plan: Plan, circuit: CompletedCircuit) => Wires) {
  const known = new WeakMap<Plan, Map<CompletedCircuit, Wires>>();
  return (plan: Plan, circuit: CompletedCircuit): Wires => {
    const ofPlan = known.get(plan) ?? new Map<CompletedCircuit, Wires>();
    known.set(plan, ofPlan);
    const wires = ofPlan.get(circuit) ?? make(plan, circuit);
    ofPlan.set(circuit, wires);
    return wires;
  };
}

/** The last mile of each end, at layer 3. */
export const accessWires = oncePerCircuit((plan, circuit) => {
  if (!isLayer3(circuit)) return [];
  const { names, drawn } = plan.policy;
  return plan.endsOf(circuit.id).map((end) => ({
    end,
    wire: wire(
      plan,
      [plan.routerAt(end), names.providerEdge(circuit.id, end.side)],
      [drawn.links.accessLine(end)],
    ),
  }));
});

export type ConnectionWire = {
  readonly side: ConnectionSide;
  /** The customer's end at layer 2; null at layer 3, where the provider is. */
  readonly end: CircuitEnd | null;
  readonly wire: Wire;
};

function wiresCarrying(plan: Plan, circuit: CompletedCircuit, peering: Peering): readonly ConnectionWire[] {
  const { names, drawn } = plan.policy;
  return sidesCarrying(circuit, peering).flatMap((side): ConnectionWire[] => {
    const edge = names.microsoftEdge(circuit.id, side, peering);
    const pipe = drawn.links.connection(circuit.id, side);
    if (isLayer3(circuit)) {
      const provider = names.providerEdge(circuit.id, side);
      return [{ side, end: null, wire: wire(plan, [provider, edge], [pipe], { peering }) }];
    }
    const ends = plan.endsOf(circuit.id).filter((end) => end.side === side);
    return ends.map((end) => {
      const links = circuit.provider === null ? [pipe] : [drawn.links.accessLine(end), pipe];
      return { side, end, wire: wire(plan, [plan.routerAt(end), edge], links, { peering }) };
    });
  });
}

const wiresOfBoth = oncePerCircuit((plan, circuit) => ({
  microsoft: wiresCarrying(plan, circuit, 'microsoft'),
  'azure-private': wiresCarrying(plan, circuit, 'azure-private'),
}));

/** Wires to Microsoft's edge in one peering: from the provider's (layer 3), or from each router (layer 2). */
export const connectionWires = (
  plan: Plan,
  circuit: CompletedCircuit,
  peering: Peering,
): readonly ConnectionWire[] => wiresOfBoth(plan, circuit)[peering];

export function servicesWires(plan: Plan, circuit: CompletedCircuit) {
  const { names, drawn } = plan.policy;
  return sidesCarrying(circuit, 'microsoft').map((side) => ({
    side,
    wire: wire(
      plan,
      [names.microsoftEdge(circuit.id, side, 'microsoft'), names.services],
      [drawn.links.toServices(circuit.id, side)],
      { peering: 'microsoft' },
    ),
  }));
}

export const instances = [1, 2] as const;
export type Instance = (typeof instances)[number];

/** ExpressRoute gateways of a network: two, where a circuit is linked and gateways are drawn. */
export const gatewaysOf = (plan: Plan, { circuits }: CompletedVnet): readonly Instance[] =>
  plan.policy.hasGateways && circuits.length > 0 ? instances : [];

export const vpnGatewaysOf = ({ vpnGateways }: CompletedVnet): readonly Instance[] =>
  instances.slice(0, vpnGateways);

/** Wires from Microsoft's edge into a virtual network: to each gateway instance. */
export function vnetWires(plan: Plan, circuit: CompletedCircuit, vnet: CompletedVnet) {
  const { names, drawn } = plan.policy;
  return sidesCarrying(circuit, 'azure-private').flatMap((side: ConnectionSide) => {
    const edge = names.microsoftEdge(circuit.id, side, 'azure-private');
    const kind = { peering: 'azure-private' } as const;
    if (!plan.policy.hasGateways) {
      const link = drawn.links.toVnet(circuit.id, side, vnet.id);
      return [{ gateway: names.vnet(vnet.id), wire: wire(plan, [edge, names.vnet(vnet.id)], [link], kind) }];
    }
    return gatewaysOf(plan, vnet).map((instance) => {
      const gateway = names.gateway(vnet.id, instance);
      const link = drawn.links.toGateway(circuit.id, side, vnet.id, instance);
      return { gateway, wire: wire(plan, [edge, gateway], [link], kind) };
    });
  });
}

/** Wires from `hub`'s gateways of either kind to the network itself or one that uses them. */
export function gatewayNetworkWires(plan: Plan, hub: CompletedVnet, vnet: CompletedVnet) {
  const { names, drawn } = plan.policy;
  const gateways = [
    ...gatewaysOf(plan, hub).map((instance) => ({
      id: `${instance}`,
      router: names.gateway(hub.id, instance),
    })),
    ...vpnGatewaysOf(hub).map((instance) => ({
      id: `vpn${instance}`,
      router: names.vpnGateway(hub.id, instance),
    })),
  ];
  return gateways.map(({ id, router }) => ({
    gateway: router,
    wire: wire(plan, [router, names.vnet(vnet.id)], [drawn.links.fromGateway(vnet.id, hub.id, id)]),
  }));
}

export function tunnelWires(plan: Plan, office: CompletedOffice, vnet: CompletedVnet) {
  const { names, drawn } = plan.policy;
  const line = internetWire(plan, office);
  return vpnGatewaysOf(vnet).map((instance) => {
    const gateway = names.vpnGateway(vnet.id, instance);
    const kind = { exposure: 'tunnel', over: line ? [line.adjacency.id] : [] } as const;
    const link = drawn.links.tunnel(office.id, vnet.id, instance);
    return { gateway, instance, wire: wire(plan, [names.core(office.id), gateway], [link], kind) };
  });
}

/** Circuit pairs joined by Global Reach, each once; their order does not depend on the file. */
export function globalReachPairs({ network, circuit }: Plan) {
  return network.circuits.flatMap((a) =>
    a.globalReach.flatMap((id) => {
      const b = circuit(id);
      return b && a.id < b.id ? [[a, b] as const] : [];
    }),
  );
}

export function globalReachWires(plan: Plan, a: CompletedCircuit, b: CompletedCircuit) {
  const { names, drawn } = plan.policy;
  return sides.flatMap((from) =>
    sides.flatMap((to) => {
      if (!a.private.includes(from) || !b.private.includes(to)) return [];
      const ends = [
        names.microsoftEdge(a.id, from, 'azure-private'),
        names.microsoftEdge(b.id, to, 'azure-private'),
      ] as const;
      return [
        wire(plan, ends, [drawn.links.globalReach(a.id, b.id, from, to)], { peering: 'azure-private' }),
      ];
    }),
  );
}

export const internetTransitWire = (plan: Plan): Wire => {
  const { names, drawn } = plan.policy;
  return wire(plan, [names.internet, names.services], [drawn.links.internetTransit], {
    exposure: 'internet',
  });
};
