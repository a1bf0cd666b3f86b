// An element of a description by name, anywhere on the path: "er.primary", "exit:london".

import type { ElementName } from '../../model/elementNames';
import { failingKinds } from '../../model/elementNames';
import { oneOfKinds } from './oneOfKinds';
import { quotable } from './quotable';
import { notThis, type Shape } from './shape';

const values = 'an element by its id, or by kind and id as in exit:london';

export const elementName: Shape<ElementName> = {
  values,
  schema: { type: 'string', minLength: 1 },
  offers: failingKinds.map((kind) => ({ kind: 'ids', of: kind })),
  read: (tree, here) => {
    if (tree.kind !== 'scalar') return notThis(tree, here, values);
    return oneOfKinds(here, failingKinds, quotable(tree.text), tree.at);
  },
};
