// The fields of an office.

import type { Office, WishFor } from '../../model/description';
import { asNumber, prefix } from '../shapes/addresses';
import { destination } from '../shapes/destination';
import type { Field, Given } from '../shapes/field';
import { preferred } from '../shapes/preferred';
import { below, type Here } from '../shapes/session';
import { notThis, type Shape, several } from '../shapes/shape';
import { idOf, whole, word, yesNo } from '../shapes/values';
import type { Entry } from '../text/tree';
import { described, everyElement } from './everyElement';
import { exit } from './exit';
import { routers } from './officeRouters';

const wish = word(['private', 'encrypted', 'any']);

function wishOf({ key, value }: Entry, here: Here): WishFor | undefined {
  const to = destination.read(key, here);
  const be = wish.read(value, below(here, key.text));
  return to === undefined || be === undefined ? undefined : { to, be };
}

const wants: Shape<Office['wants']> = {
  values: `${wish.values}, or one of them for each destination`,
  offers: wish.offers,
  inside: { kind: 'by id', keys: destination.offers, value: wish },
  schema: { anyOf: [wish.schema, { type: 'object', additionalProperties: wish.schema }] },
  read: (tree, here) => {
    if (tree.kind !== 'map') return wish.read(tree, here);
    const read = tree.entries.map((entry) => wishOf(entry, here));
    const good = read.filter((each) => each !== undefined);
    return good.length === read.length ? good : undefined;
  },
};

const users: Shape<boolean> = {
  ...yesNo,
  read: (tree, here) =>
    tree.kind === 'scalar' && /^\d+$/.test(tree.text)
      ? notThis(tree, here, 'yes, or no for a data centre; how many work there is not asked')
      : yesNo.read(tree, here),
};

const firewall = word(
  ['separate', 'shared', 'everything'],
  'separate (a device at each translation), shared (one for all of them) or everything (also before private peering); which product it is, is not asked',
);

export const officeFields = {
  ...everyElement,
  count: {
    of: 'office',
    name: 'count',
    shape: whole(2, 100_000),
    default: '1',
    meaning: 'How many equal offices this one stands for; drawn and computed once.',
  },
  users: {
    of: 'office',
    name: 'users',
    shape: users,
    default: 'yes',
    meaning: 'no for a data centre: traffic passes through it, and it is not asked about.',
  },
  routers: {
    of: 'office',
    name: 'routers',
    shape: routers,
    default: '1',
    assumed: '1',
    meaning:
      'How many routers circuits end at. With 2 the first takes primaries, the second secondaries; a map names each.',
  },
  circuits: {
    of: 'office',
    name: 'circuits',
    shape: several(idOf('circuit'), 'a list of circuits'),
    default: 'none',
    meaning: 'The ExpressRoute circuits that end here.',
  },
  wan: {
    of: 'office',
    name: 'wan',
    shape: several(idOf('wan'), 'a WAN or a list of WANs'),
    default: 'none',
    meaning: 'The WANs that join it to other offices.',
  },
  vpn: {
    of: 'office',
    name: 'vpn',
    shape: several(idOf('vnet'), 'a list of virtual networks'),
    default: 'none',
    meaning: 'Virtual networks that a VPN over the internet leads to.',
  },
  exit: {
    of: 'office',
    name: 'exit',
    shape: exit,
    default: 'none',
    assumed: 'none',
    meaning: 'Its internet breakout. internet is a default route that stays when ExpressRoute fails.',
  },
  prefer: {
    of: 'office',
    name: 'prefer',
    shape: several(preferred, 'a list of circuits, connections, vpn, WANs and internet, best first'),
    default: 'equal among circuits; circuits before VPN before WAN; the default route last',
    meaning:
      "What the office's routers prefer (local preference), best first. It steers requests, not replies.",
  },
  wants: {
    of: 'office',
    name: 'wants',
    shape: wants,
    default: 'what the intact network gives',
    meaning:
      'What is good enough on the path: private, encrypted (a tunnel over the internet will do), or any.',
  },
  firewall: {
    of: 'office',
    name: 'firewall',
    shape: firewall,
    default: 'separate',
    assumed: 'separate',
    meaning:
      'Stateful devices: one at each translation (separate), one for all of them (shared), or also before private peering (everything).',
  },
  lan: {
    of: 'office',
    name: 'lan',
    shape: several(prefix, 'a network or a list of networks', { least: 1 }),
    default: 'made up',
    meaning: 'Its own networks.',
  },
  asn: {
    of: 'office',
    name: 'asn',
    shape: asNumber,
    default: 'made up, one for each office',
    meaning: 'Its AS number.',
  },
  multipath: {
    of: 'office',
    name: 'multipath',
    shape: yesNo,
    default: 'yes',
    assumed: 'yes',
    meaning: 'Whether its routers use all of several equally good paths.',
  },
} satisfies Record<string, Field<unknown>>;

export function officeOf(id: string, given: Given): Office {
  const { take } = given;
  const routersOf = take(officeFields.routers);
  const mapped = typeof routersOf === 'object' ? routersOf.flatMap((router) => router.ends) : [];
  return {
    ...described(id, given),
    count: take(officeFields.count),
    users: take(officeFields.users),
    routers: routersOf,
    circuits: [...new Set([...(take(officeFields.circuits) ?? []), ...mapped.map((end) => end.circuit)])],
    wans: take(officeFields.wan) ?? [],
    vpn: take(officeFields.vpn) ?? [],
    exit: take(officeFields.exit),
    prefer: take(officeFields.prefer),
    wants: take(officeFields.wants),
    firewall: take(officeFields.firewall),
    lan: take(officeFields.lan) ?? [],
    asn: take(officeFields.asn),
    multipath: take(officeFields.multipath),
  };
}
