// The peerings of a circuit and their settings.

import type { Circuit, MicrosoftPeering, PrivatePeering } from '../../model/description';
import { sides } from '../../model/elementNames';
import { prefix } from '../shapes/addresses';
import { community } from '../shapes/community';
import { type Field, given, mapOf, objectSchema } from '../shapes/field';
import { say } from '../shapes/session';
import { notThis, type Shape, several } from '../shapes/shape';
import { idOf, word } from '../shapes/values';

const connections = several(word(sides), 'primary, secondary or both in a list');
const peeringNames = ['microsoft', 'private'] as const;

const noFilter = word(['none']);
const routeFilter: Shape<'none'> = {
  ...noFilter,
  read: (tree, here) => {
    if (tree.kind === 'scalar' && tree.text === 'none') return 'none';
    return notThis(tree, here, 'none, or say under "services" or "communities" what the filter lets through');
  },
};

export const microsoftFields = {
  services: {
    of: 'microsoft peering',
    name: 'services',
    shape: several(idOf('service'), 'a list of services'),
    default: 'every service of the file except microsoft-365',
    meaning: 'The services that the route filter lets through. Instead of communities.',
  },
  communities: {
    of: 'microsoft peering',
    name: 'communities',
    shape: several(community, 'a list of Azure regions, or of BGP communities such as 12076:51002'),
    default: 'every service of the file except microsoft-365',
    meaning: 'The BGP communities of the route filter, by region or by value. Instead of services.',
  },
  nat: {
    of: 'microsoft peering',
    name: 'nat',
    shape: several(prefix, 'a network or a list of networks', { least: 1 }),
    default: 'made up, one for each office',
    meaning: 'The public addresses that requests are translated to, and that are advertised here.',
  },
  'route-filter': {
    of: 'microsoft peering',
    name: 'route-filter',
    shape: routeFilter,
    default: 'attached',
    meaning: 'none where no route filter is attached: the sessions are up and nothing is advertised.',
  },
  connections: {
    of: 'microsoft peering',
    name: 'connections',
    shape: connections,
    default: 'both',
    meaning: 'The connections that carry this peering.',
  },
} satisfies Record<string, Field<unknown>>;

const microsoft = mapOf('microsoft peering', microsoftFields, ({ take, has }, here, at): MicrosoftPeering => {
  const { services, communities, 'route-filter': filter } = microsoftFields;
  const pairs = [
    [services, communities],
    [filter, services],
    [filter, communities],
  ] as const;
  for (const [one, other] of pairs)
    if (has(one) && has(other))
      say(here, 'error', at, { code: 'only-one-of', element: here.within, fields: [one.name, other.name] });
  return {
    services: take(services),
    communities: take(communities),
    noRouteFilter: take(filter) === 'none' ? true : undefined,
    nat: take(microsoftFields.nat) ?? [],
    connections: take(microsoftFields.connections),
  };
});

export const privateFields = {
  connections: {
    of: 'private peering',
    name: 'connections',
    shape: connections,
    default: 'both',
    meaning: 'The connections that carry this peering.',
  },
} satisfies Record<string, Field<unknown>>;

const privatePeering = mapOf(
  'private peering',
  privateFields,
  ({ take }): PrivatePeering => ({
    connections: take(privateFields.connections),
  }),
);

/** Each peering as a map of its settings. */
export const peeringFields = {
  microsoft: {
    of: 'peerings',
    name: 'microsoft',
    shape: microsoft,
    default: 'none',
    meaning: "Microsoft peering: Microsoft's public services.",
  },
  private: {
    of: 'peerings',
    name: 'private',
    shape: privatePeering,
    default: 'none',
    meaning: 'Azure private peering: virtual networks.',
  },
} satisfies Record<string, Field<unknown>>;

type Peerings = Pick<Circuit, 'microsoft' | 'private'>;

const plain = { microsoft: { nat: [] }, private: {} } as const;
const names = several(word(peeringNames), 'a list of peerings');

export const peerings: Shape<Peerings> = {
  values: 'microsoft and private, each alone or with settings; [] for none yet',
  offers: names.offers,
  inside: { kind: 'fields', fields: Object.values(peeringFields) },
  isList: true,
  schema: { anyOf: [names.schema, objectSchema(Object.values(peeringFields))] },
  read: (tree, here) => {
    if (tree.kind === 'nothing') return notThis(tree, here, peerings.values);
    if (tree.kind === 'scalar' && /^(?:both|all|yes)$/.test(tree.text))
      return notThis(tree, here, peerings.values, { text: `[${peeringNames.join(', ')}]` });
    if (tree.kind !== 'map') {
      const listed = names.read(tree, here);
      if (!listed) return undefined;
      const twice = listed.find((name, index) => listed.indexOf(name) < index);
      if (twice) return say(here, 'error', tree.at, { code: 'named-twice', id: twice });
      return Object.fromEntries(listed.map((name) => [name, plain[name]]));
    }
    const found = given(tree, 'peerings', Object.values(peeringFields), here);
    if (!found) return undefined;
    const { take, has } = found;
    return {
      microsoft: has(peeringFields.microsoft) ? take(peeringFields.microsoft) : undefined,
      private: has(peeringFields.private) ? take(peeringFields.private) : undefined,
    };
  },
};
