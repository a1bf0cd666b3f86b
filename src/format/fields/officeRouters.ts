// The routers of an office: how many, or which circuits and connections end at which.

import type { OfficeRouter } from '../../model/description';
import { circuitPart } from '../shapes/circuitPart';
import { below, type Here, say } from '../shapes/session';
import { notThis, type Shape, several } from '../shapes/shape';
import { freeId, oneOfNumbers } from '../shapes/values';
import type { Entry, ListTree } from '../text/tree';

const oneOrTwo = oneOfNumbers([1, 2]);
const ends = several(circuitPart, 'a list of circuits or connections');

function routerOf({ key, value }: Entry, here: Here): OfficeRouter | undefined {
  const id = freeId.read(key, here);
  // Rejects a router without connections.
  const parts = ends.read(value, below(here, key.text));
  return id === undefined || parts === undefined ? undefined : { id, ends: parts };
}

/** Refuses a list of routers: names alone do not say what ends at which. */
function listedRouters(tree: ListTree, here: Here): undefined {
  const [circuit] = here.session.known.get('circuit')?.keys() ?? [];
  const such = circuit ? `, such as "{r1: ${circuit}.primary, r2: ${circuit}.secondary}"` : '';
  const count = String(tree.items.length);
  return notThis(
    tree,
    here,
    `how many there are, 1 or 2, or a map with what ends at each${such}`,
    count === '1' || count === '2' ? { text: count } : undefined,
  );
}

export const routers: Shape<1 | 2 | readonly OfficeRouter[]> = {
  values: '1, 2, or a map that says which circuits or connections end at which router',
  offers: oneOrTwo.offers,
  inside: { kind: 'by id', keys: [], value: ends },
  schema: {
    anyOf: [oneOrTwo.schema, { type: 'object', additionalProperties: ends.schema, minProperties: 1 }],
  },
  read: (tree, here) => {
    if (tree.kind === 'scalar') return oneOrTwo.read(tree, here);
    if (tree.kind === 'list') return listedRouters(tree, here);
    if (tree.kind !== 'map' || tree.entries.length === 0) return notThis(tree, here, routers.values);
    const read = tree.entries.map((entry) => routerOf(entry, here));
    const good = read.filter((router) => router !== undefined);
    const twice = good.find(({ id }, index) => good.findIndex((other) => other.id === id) < index);
    if (twice) return say(here, 'error', tree.at, { code: 'named-twice', id: twice.id });
    return good.length === read.length ? good : undefined;
  },
};
