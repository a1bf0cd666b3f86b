// The fields of a virtual network.

import type { CircuitLink, Vnet } from '../../model/description';
import { prefix } from '../shapes/addresses';
import { type Field, type Given, mapOf } from '../shapes/field';
import { below, type Here, say } from '../shapes/session';
import { notThis, type Shape, several } from '../shapes/shape';
import { idOf, isSwitch, regionId, whole, word, yesNo } from '../shapes/values';
import type { Entry } from '../text/tree';
import { described, everyElement } from './everyElement';

/** Azure's routing weight. */
export const highestWeight = 32_000;

export const linkFields = {
  weight: {
    of: 'circuit of a vnet',
    name: 'weight',
    shape: whole(0, highestWeight),
    default: '0',
    meaning: 'The routing weight of the connection: the highest wins for equal prefixes. It steers replies.',
  },
} satisfies Record<string, Field<unknown>>;

const link = mapOf('circuit of a vnet', linkFields, ({ take }) => ({ weight: take(linkFields.weight) }));
const circuitId = idOf('circuit');
const listed = several(circuitId, 'a list of circuits');

function linkOf({ key, value }: Entry, here: Here): CircuitLink | undefined {
  const circuit = circuitId.read(key, here);
  const settings = link.read(value, below(here, key.text));
  return circuit === undefined || settings === undefined ? undefined : { circuit, ...settings };
}

const circuits: Shape<readonly CircuitLink[]> = {
  values: 'a list of circuits, or a map from circuit to {weight}',
  offers: circuitId.offers,
  inside: { kind: 'by id', keys: circuitId.offers, value: link },
  isList: true,
  schema: { anyOf: [listed.schema, { type: 'object', additionalProperties: link.schema }] },
  read: (tree, here) => {
    if (tree.kind !== 'map') return listed.read(tree, here)?.map((circuit) => ({ circuit }));
    const read = tree.entries.map((entry) => linkOf(entry, here));
    const good = read.filter((each) => each !== undefined);
    return good.length === read.length ? good : undefined;
  },
};

const hub = idOf('vnet');
export const peeredFields = {
  hub: {
    of: 'peered',
    name: 'hub',
    shape: hub,
    required: true,
    meaning: 'The virtual network that it is peered with.',
  },
  gateway: {
    of: 'peered',
    name: 'gateway',
    shape: yesNo,
    default: 'yes',
    meaning: "no where it does not use the hub's gateways.",
  },
} satisfies Record<string, Field<unknown>>;

type Peered = Exclude<Vnet['peered'], undefined>;

const peeredMap = mapOf('peered', peeredFields, ({ take }): Peered | undefined => {
  const id = take(peeredFields.hub);
  const usesGateway = take(peeredFields.gateway) ?? true;
  return id === undefined ? undefined : { hub: id, usesGateway };
});

const peered: Shape<Peered> = {
  values: 'the id of the virtual network whose gateways it uses, or {hub, gateway: no}',
  offers: hub.offers,
  inside: peeredMap.inside,
  schema: { anyOf: [hub.schema, peeredMap.schema] },
  read: (tree, here) => {
    if (tree.kind === 'map') return peeredMap.read(tree, here);
    if (tree.kind !== 'scalar') return notThis(tree, here, peered.values);
    const id = hub.read(tree, here);
    return id === undefined ? undefined : { hub: id, usesGateway: true };
  },
};

const gatewayValues = 'zone-redundant (in several availability zones) or one-zone';
const gatewayWord = word(['zone-redundant', 'one-zone'], gatewayValues);

const gateway: typeof gatewayWord = {
  ...gatewayWord,
  read: (tree, here) =>
    tree.kind === 'scalar' && isSwitch(tree.text)
      ? notThis(
          tree,
          here,
          `${gatewayValues}, or take the line out: where circuits or a VPN lead to it there is a gateway, and a virtual network that uses those of another names it under "peered"`,
        )
      : gatewayWord.read(tree, here),
};

export const vnetFields = {
  ...everyElement,
  circuits: {
    of: 'vnet',
    name: 'circuits',
    shape: circuits,
    required: 'unless peered',
    meaning: 'The circuits that its gateway is connected to. [] where only a VPN leads to it.',
  },
  gateway: {
    of: 'vnet',
    name: 'gateway',
    shape: gateway,
    default: 'one-zone',
    assumed: 'one-zone',
    meaning: 'Whether its gateways stand in several availability zones.',
  },
  'vpn-gateway': {
    of: 'vnet',
    name: 'vpn-gateway',
    shape: word(
      ['active-active', 'active-standby'],
      'active-active (both instances in use) or active-standby (one in use)',
    ),
    required: 'where an office has a VPN to it',
    meaning: 'Its VPN gateway: both instances in use, or one.',
  },
  peered: {
    of: 'vnet',
    name: 'peered',
    shape: peered,
    default: 'none',
    meaning: 'The hub that it is peered with, and whether it uses the gateways there.',
  },
  lan: {
    of: 'vnet',
    name: 'lan',
    shape: several(prefix, 'a network or a list of networks', { least: 1 }),
    default: 'made up',
    meaning: 'Its address space.',
  },
  region: {
    of: 'vnet',
    name: 'region',
    shape: regionId,
    default: 'unknown',
    meaning: 'Its Azure region.',
  },
} satisfies Record<string, Field<unknown>>;

export function vnetOf(id: string, given: Given, here: Here): Vnet {
  const { take, has, at } = given;
  const peeredWith = take(vnetFields.peered);
  if (!has(vnetFields.circuits) && !has(vnetFields.peered))
    say(here, 'error', at(vnetFields.circuits), {
      code: 'missing-field',
      element: here.within,
      field: vnetFields.circuits.name,
    });
  return {
    ...described(id, given),
    circuits: take(vnetFields.circuits) ?? [],
    gateway: take(vnetFields.gateway),
    vpnGateway: take(vnetFields['vpn-gateway']),
    peered: peeredWith,
    lan: take(vnetFields.lan) ?? [],
    region: take(vnetFields.region),
  };
}
