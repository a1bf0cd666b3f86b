// Ranked options of an office, as written: a circuit, a connection, "vpn", a WAN, "internet".

import type { Preferred } from '../../model/description';
import { splitSide } from './circuitPart';
import { oneOfKinds, splitKind } from './oneOfKinds';
import { quotable } from './quotable';
import { notThis, type Shape } from './shape';
import { idPattern } from './values';

const words = ['vpn', 'internet'] as const;
const bare = idPattern.slice(1, -1);

export const preferred: Shape<Preferred> = {
  values: 'a circuit, a connection such as er.primary, vpn, a WAN or internet',
  schema: { type: 'string', pattern: `^((circuit|wan):)?${bare}([.](primary|secondary))?$` },
  offers: [
    { kind: 'ids', of: 'circuit' },
    { kind: 'ids', of: 'connection' },
    { kind: 'word', word: 'vpn' },
    { kind: 'ids', of: 'wan' },
    { kind: 'word', word: 'internet' },
  ],
  read: (tree, here) => {
    if (tree.kind !== 'scalar') return notThis(tree, here, preferred.values);
    const word = words.find((each) => each === tree.text);
    if (word) return { kind: word };
    const { kind, id } = splitKind(tree.text);
    const part = splitSide(id);
    if (!part) return notThis(tree, here, preferred.values);
    const written = kind === undefined ? part.id : `${quotable(kind)}:${part.id}`;
    const found = oneOfKinds(here, part.side ? ['circuit'] : ['circuit', 'wan'], written, tree.at, words);
    if (!found) return undefined;
    return found.kind === 'wan'
      ? { kind: 'wan', wan: found.id }
      : { kind: 'circuit', part: { circuit: found.id, side: part.side } };
  },
};
