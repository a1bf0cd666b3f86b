// Virtual networks that circuits and VPNs connect: the location of each gateway, and its circuits.

import type { CircuitFact, FactOf } from '../facts/facts';
import { isSameResource, type Ref } from '../facts/ids';
import { type WithId, withIds, withRef } from './ids';
import type { Merged } from './merged';

type Gateway = FactOf<'gateway'>;

export type LinkedVnet = {
  readonly ref: Ref;
  readonly fact?: FactOf<'vnet'> | undefined;
  readonly expressRoute?: Gateway | undefined;
  readonly vpn?: Gateway | undefined;
  readonly links: readonly {
    readonly circuit: WithId<CircuitFact>;
    readonly weight: number;
    readonly isFastPath: boolean;
  }[];
  /** Connections refer to its gateway, but the gateway is not in the paste. */
  readonly isGatewayMissing: boolean;
  /** The gateway's network is assumed and has to be confirmed. */
  readonly isPlaceAssumed: boolean;
  /** Local gateways connected to it by VPN. */
  readonly sites: readonly { readonly ref: Ref; readonly status?: string | undefined }[];
};

type Draft = { -readonly [Field in keyof LinkedVnet]: LinkedVnet[Field] };

const isVpn = ({ type }: Gateway) => type === 'vpn';

type Place = { readonly ref: Ref; readonly isAssumed: boolean };

/** The network with the gateway's subnet; else the only network of the paste; else the gateway's own. */
function placeOf(gateway: Gateway, { vnets, gateways }: Merged): Place {
  if (gateway.vnet) return { ref: withRef(vnets, gateway.vnet)?.ref ?? gateway.vnet, isAssumed: false };
  const [only, ...more] = vnets;
  if (only && more.length === 0) return { ref: only.ref, isAssumed: true };
  const unplaced = gateways.filter((each) => !each.vnet);
  const expressRoute = unplaced.filter((each) => !isVpn(each));
  const [partner, ...others] = expressRoute;
  // One gateway of each type and nothing else known: both are in one network.
  if (isVpn(gateway) && partner && others.length === 0) return { ref: partner.ref, isAssumed: true };
  return { ref: gateway.ref, isAssumed: true };
}

const draftOf = (ref: Ref, { vnets }: Merged): Draft => ({
  ref,
  fact: withRef(vnets, ref),
  links: [],
  isGatewayMissing: false,
  isPlaceAssumed: false,
  sites: [],
});

export function linkedVnets(
  merged: Merged,
  circuits: readonly WithId<CircuitFact>[],
): { readonly vnets: readonly WithId<LinkedVnet>[]; readonly assumedLinks: readonly string[] } {
  const drafts: Draft[] = [];
  const at = (ref: Ref): Draft => {
    const found = drafts.find((draft) => isSameResource(draft.ref, ref));
    if (found) return found;
    const draft = draftOf(ref, merged);
    drafts.push(draft);
    return draft;
  };
  const ofGateway = (ref: Ref): Draft => {
    const gateway = withRef(merged.gateways, ref);
    if (!gateway) {
      const draft = at(ref);
      draft.isGatewayMissing = true;
      return draft;
    }
    return at(placeOf(gateway, merged).ref);
  };

  for (const gateway of merged.gateways) {
    const { ref, isAssumed } = placeOf(gateway, merged);
    const draft = at(ref);
    if (isVpn(gateway)) draft.vpn ??= gateway;
    else draft.expressRoute ??= gateway;
    draft.isPlaceAssumed ||= isAssumed;
  }
  const assumedLinks: string[] = [];
  for (const connection of merged.connections) {
    if (!connection.gateway) continue;
    if (connection.type === 'expressroute') {
      const [only, ...more] = circuits;
      const named = withRef(circuits, connection.circuit);
      const circuit = named ?? (!connection.circuit && more.length === 0 ? only : undefined);
      if (!circuit) continue;
      if (!named) assumedLinks.push(circuit.id);
      const draft = ofGateway(connection.gateway);
      const link = { circuit, weight: connection.weight ?? 0, isFastPath: connection.isFastPath };
      draft.links = [...draft.links.filter((each) => each.circuit !== circuit), link];
    } else if (connection.type === 'ipsec' && connection.localGateway) {
      const draft = ofGateway(connection.gateway);
      draft.sites = [...draft.sites, { ref: connection.localGateway, status: connection.status }];
    }
  }
  return { vnets: withIds(drafts), assumedLinks };
}

export type Spoke = WithId<FactOf<'vnet'>> & {
  readonly hub: string;
  /** False where it does not use the gateways of the hub. */
  readonly usesGateway: boolean;
};

const isConnected = (state: string | undefined) => state === undefined || state === 'connected';

/** Virtual networks without gateways, peered with one that has them. */
export function spokesOf({ vnets }: Merged, hubs: readonly WithId<LinkedVnet>[]): readonly Spoke[] {
  const without = vnets.filter(({ ref }) => !withRef(hubs, ref));
  return withIds(without, new Set(hubs.map(({ id }) => id))).flatMap((vnet) => {
    const peerings = vnet.peerings.filter(({ state }) => isConnected(state));
    const using = peerings.find((peering) => peering.usesRemoteGateways && withRef(hubs, peering.remote));
    const joined = using ?? peerings.find((peering) => withRef(hubs, peering.remote));
    const hub = withRef(hubs, joined?.remote);
    return hub ? [{ ...vnet, hub: hub.id, usesGateway: using !== undefined }] : [];
  });
}
