// A destination as written: a service or a virtual network.

import type { Destination } from '../../model/description';
import { oneOfKinds } from './oneOfKinds';
import { quotable } from './quotable';
import { notThis, type Shape } from './shape';
import { idPattern } from './values';

const bare = idPattern.slice(1, -1);

const values = 'a service or a virtual network';

export const destination: Shape<Destination> = {
  values,
  schema: { type: 'string', pattern: `^((service|vnet):)?${bare}$` },
  offers: [
    { kind: 'ids', of: 'service' },
    { kind: 'ids', of: 'vnet' },
  ],
  read: (tree, here) => {
    if (tree.kind !== 'scalar') return notThis(tree, here, values);
    const found = oneOfKinds(here, ['service', 'vnet'], quotable(tree.text), tree.at);
    return found && { kind: found.kind === 'vnet' ? 'vnet' : 'service', id: found.id };
  },
};
