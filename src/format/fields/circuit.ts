// The fields of a circuit.

import type { BySide, Circuit } from '../../model/description';
import { sides } from '../../model/elementNames';
import { bandwidth } from '../shapes/bandwidth';
import { type Field, type Given, mapOf } from '../shapes/field';
import { type Here, say } from '../shapes/session';
import { type Shape, several } from '../shapes/shape';
import { freeId, idOf, namedId, oneOfNumbers, whole, word, yesNo } from '../shapes/values';
import type { Place } from '../text/tree';
import { described, everyElement } from './everyElement';
import { peerings } from './peerings';

const oneOrTwo = several(namedId('location'), 'a location, or two of one city for a Metro circuit', {
  least: 1,
  most: 2,
});

const location: Shape<Circuit['location']> = {
  ...oneOrTwo,
  schema: {
    anyOf: [
      freeId.schema,
      { type: 'array', items: freeId.schema, minItems: 1, maxItems: 2, uniqueItems: true },
    ],
  },
  read: (tree, here) => {
    const [first, second] = oneOrTwo.read(tree, here) ?? [];
    if (first === undefined)
      return tree.kind === 'list' && tree.items.length === 0
        ? say(here, 'error', tree.at, { code: 'no-value', field: here.field, expected: oneOrTwo.values })
        : undefined;
    if (first === second) return say(here, 'error', tree.at, { code: 'named-twice', id: first });
    return second === undefined ? [first] : [first, second];
  },
};

const providerId = namedId('provider');

/** One value, or `{primary: …, secondary: …}`. */
function bySide<Value extends number | boolean>(shape: Shape<Value>): Shape<BySide<Value>> {
  const fields = {
    primary: { of: 'by connection', name: 'primary', shape, meaning: 'For the primary connection.' },
    secondary: { of: 'by connection', name: 'secondary', shape, meaning: 'For the secondary connection.' },
  } satisfies Record<string, Field<Value>>;
  const map = mapOf('by connection', fields, ({ take }): BySide<Value> => {
    const [primary, secondary] = sides.map((side) => take(fields[side]));
    return {
      ...(primary === undefined ? {} : { primary }),
      ...(secondary === undefined ? {} : { secondary }),
    };
  });
  return {
    values: `${shape.values}; also by connection: {primary, secondary}`,
    offers: shape.offers,
    inside: map.inside,
    schema: { anyOf: [shape.schema, map.schema] },
    read: (tree, here) => (tree.kind === 'map' ? map.read(tree, here) : shape.read(tree, here)),
  };
}

/** How often a number is repeated, where the numbers themselves are written as a router has them. */
function timesMeantBy(written: string): string | undefined {
  const [first, ...others] = written.trim().split(/[\s,]+/);
  const isRepeated =
    first !== undefined && /^\d{3,10}$/.test(first) && others.every((each) => each === first);
  return isRepeated && others.length < 10 ? String(others.length + 1) : undefined;
}

export const circuitFields = {
  ...everyElement,
  location: {
    of: 'circuit',
    name: 'location',
    shape: location,
    required: true,
    meaning: "Where it meets Microsoft's network. Two locations of one city are a Metro circuit.",
  },
  provider: {
    of: 'circuit',
    name: 'provider',
    shape: providerId,
    required: 'unless direct: yes',
    meaning: 'The connectivity provider.',
  },
  direct: {
    of: 'circuit',
    name: 'direct',
    shape: yesNo,
    default: 'no',
    meaning: "yes for ExpressRoute Direct: ports of one's own at Microsoft, no provider.",
  },
  layer: {
    of: 'circuit',
    name: 'layer',
    shape: oneOfNumbers([2, 3]),
    default: '3; 2 with direct: yes',
    assumed: '3',
    meaning: "2: your routers speak BGP with Microsoft's. 3: the provider's do.",
  },
  'last-mile': {
    of: 'circuit',
    name: 'last-mile',
    shape: word(['two lines', 'one line']),
    default: 'two lines',
    assumed: 'two lines',
    meaning: 'Whether the two connections share one line between the office and the provider.',
  },
  peerings: {
    of: 'circuit',
    name: 'peerings',
    shape: peerings,
    required: true,
    meaning: 'What it leads to: microsoft (public services) and private (virtual networks). [] for none yet.',
  },
  bandwidth: {
    of: 'circuit',
    name: 'bandwidth',
    shape: bandwidth,
    default: 'unknown',
    meaning: 'What the circuit was ordered with.',
  },
  sku: {
    of: 'circuit',
    name: 'sku',
    shape: word(['local', 'standard', 'premium']),
    default: 'standard',
    meaning: 'Which virtual networks and services it may lead to.',
  },
  detect: {
    of: 'circuit',
    name: 'detect',
    shape: word(['hold-180', 'hold-10', 'bfd']),
    default: 'hold-180',
    assumed: 'hold-180',
    meaning: 'How the loss of a neighbour is noticed: the hold time of BGP in seconds, or BFD.',
  },
  prepend: {
    of: 'circuit',
    name: 'prepend',
    shape: bySide(whole(0, 10, undefined, timesMeantBy)),
    default: '0',
    meaning: 'How many extra times your AS number is repeated in what you advertise. It steers replies.',
  },
  'more-specific': {
    of: 'circuit',
    name: 'more-specific',
    shape: bySide(yesNo),
    default: 'no',
    meaning: 'Whether your networks are advertised here in halves too, which the longest match prefers.',
  },
  'global-reach': {
    of: 'circuit',
    name: 'global-reach',
    shape: several(idOf('circuit'), 'a list of circuits'),
    default: 'none',
    meaning: 'Circuits that it is joined with by ExpressRoute Global Reach.',
  },
} satisfies Record<string, Field<unknown>>;

function reachOf({ take, has }: Given, here: Here, at: Place): Circuit['reach'] | undefined {
  const provider = take(circuitFields.provider);
  const direct = take(circuitFields.direct);
  const isProvided = has(circuitFields.provider);
  if (isProvided && direct)
    return say(here, 'error', at, {
      code: 'only-one-of',
      element: here.within,
      fields: ['provider', 'direct'],
    });
  if (direct) return { kind: 'direct' };
  if (isProvided) return provider === undefined ? undefined : { kind: 'provider', provider };
  return say(here, 'error', at, { code: 'missing-field', element: here.within, field: 'provider' });
}

/** Undefined where a required field is missing. */
export function circuitOf(id: string, given: Given, here: Here, at: Place): Circuit | undefined {
  const { take } = given;
  const locationOf = take(circuitFields.location);
  const reach = reachOf(given, here, at);
  const peeringsOf = take(circuitFields.peerings);
  const rest = {
    ...described(id, given),
    layer: take(circuitFields.layer),
    lastMile: take(circuitFields['last-mile']),
    bandwidthMbps: take(circuitFields.bandwidth),
    sku: take(circuitFields.sku),
    detect: take(circuitFields.detect),
    prepend: take(circuitFields.prepend),
    moreSpecific: take(circuitFields['more-specific']),
    globalReach: take(circuitFields['global-reach']) ?? [],
  };
  return locationOf && reach && peeringsOf
    ? { ...rest, ...peeringsOf, location: locationOf, reach }
    : undefined;
}
