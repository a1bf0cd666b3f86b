// The fields of an expectation.

import { type Expectation, type RiskKind, riskKinds } from '../../model/description';
import { destination } from '../shapes/destination';
import type { Field, Given } from '../shapes/field';
import { nearest } from '../shapes/nearest';
import { notThis, type Shape, several } from '../shapes/shape';
import { idOf, isOneOf, word } from '../shapes/values';

const oneKind = word(riskKinds);
const listOfKinds = several(oneKind, 'a list of kinds', { least: 1 });
const anyOneOf = /^any one of\s+/;

const alsoWithout: Shape<readonly RiskKind[]> = {
  values: `any one of ${riskKinds.join(', ')}`,
  offers: riskKinds.map((kind) => ({ kind: 'word', word: kind })),
  isList: true,
  schema: { anyOf: [{ type: 'string', pattern: '^any one of .+$' }, listOfKinds.schema] },
  read: (tree, here) => {
    if (tree.kind !== 'scalar') return listOfKinds.read(tree, here);
    const words = tree.text
      .replace(anyOneOf, '')
      .split(/\s*,\s*|\s+(?:and|or)\s+/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const kinds = words.filter((each) => isOneOf(riskKinds, each));
    const wrong = words.find((each) => !isOneOf(riskKinds, each));
    if (wrong === undefined && kinds.length > 0) return kinds;
    const meant = wrong === undefined ? undefined : nearest(wrong, riskKinds);
    return notThis(tree, here, alsoWithout.values, meant === undefined ? undefined : { text: meant });
  },
};

export const expectFields = {
  from: {
    of: 'expect',
    name: 'from',
    shape: several(idOf('office'), 'an office or a list of offices', { least: 1 }),
    required: true,
    meaning: 'The offices that it is expected of.',
  },
  to: {
    of: 'expect',
    name: 'to',
    shape: several(destination, 'a service, a virtual network, or a list of them', { least: 1 }),
    required: true,
    meaning: 'Where their traffic goes.',
  },
  be: {
    of: 'expect',
    name: 'be',
    shape: word(['reachable', 'private', 'encrypted']),
    required: true,
    meaning: 'What has to hold: it gets there, it stays private, or at least encrypted.',
  },
  'also-without': {
    of: 'expect',
    name: 'also-without',
    shape: alsoWithout,
    default: 'only the intact network',
    meaning: 'It also has to hold without any one of these.',
  },
} satisfies Record<string, Field<unknown>>;

export function expectationOf(id: string, { take }: Given): Expectation | undefined {
  const from = take(expectFields.from);
  const to = take(expectFields.to);
  const be = take(expectFields.be);
  const without = take(expectFields['also-without']) ?? [];
  return from && to && be ? { id, from, to, be, alsoWithout: without } : undefined;
}
