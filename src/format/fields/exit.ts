// The internet breakout of an office: none, open, or one that refuses some services.

import type { Exit } from '../../model/description';
import { prefix } from '../shapes/addresses';
import { type Field, mapOf } from '../shapes/field';
import { quotable } from '../shapes/quotable';
import { type Here, kindsWith, say } from '../shapes/session';
import { notThis, type Shape, several } from '../shapes/shape';
import { idOf, word } from '../shapes/values';
import type { Scalar } from '../text/tree';

const service = idOf('service');
const servicesOf = ({ session }: Here) => [...(session.known.get('service')?.keys() ?? [])];

/** Only what goes to public services leaves by a breakout, and can be refused there. */
const refusable: Shape<string> = {
  ...service,
  read: (tree, here) => {
    const id = tree.kind === 'scalar' ? tree.text : '';
    const [kind] =
      kindsWith(here, ['service'], id).length > 0
        ? []
        : kindsWith(here, ['vnet', 'office', 'wan', 'circuit'], id);
    if (!kind) return service.read(tree, here);
    const there = here.session.known.get(kind)?.get(id);
    const named = { kind, id };
    return say(here, 'error', tree.at, { code: 'not-refusable', named, there, services: servicesOf(here) });
  },
};
const services = several(refusable, 'a list of services');

/** Words of other tools for a breakout that drops something. */
const refusing = /\b(?:block|den[iy]|drop|filter|refus|reject|except|exclud|forbid)/i;

/** What stands before a word that takes something out of it, as in "internet but not hub". */
const takesOut = /^(.*?)\b(?:not|without|but)\b/i;

function isRefusing(text: string, here: Here): boolean {
  const before = takesOut.exec(text)?.[1]?.toLowerCase() ?? '';
  return refusing.test(text) || ['internet', ...servicesOf(here)].some((name) => before.includes(name));
}

export const exitFields = {
  nat: {
    of: 'exit',
    name: 'nat',
    shape: prefix,
    default: 'made up',
    meaning: 'The public addresses that the internet breakout translates to.',
  },
  refuses: {
    of: 'exit',
    name: 'refuses',
    shape: services,
    default: 'none: the internet breakout takes over, and users may not report it',
    meaning:
      'Services whose addresses the internet breakout drops, so that their traffic is blocked instead of exposed.',
  },
} satisfies Record<string, Field<unknown>>;

const openExit = mapOf(
  'exit',
  exitFields,
  ({ take }): Exit => ({
    nat: take(exitFields.nat),
    refuses: take(exitFields.refuses) ?? [],
  }),
);
const exitWord = word(
  ['none', 'internet'],
  'none, internet, or {refuses: [power-platform]} where it drops what goes to some services',
);

function sayRefusing({ text, at }: Scalar, here: Here): undefined {
  const all = servicesOf(here);
  const written = all.filter((id) => text.includes(id));
  const services = written.length > 0 ? written : all;
  return say(here, 'error', at, {
    code: 'exit-that-refuses',
    field: here.field,
    value: quotable(text),
    services,
  });
}

export const exit: Shape<'none' | Exit> = {
  values: 'none, internet, or {nat, refuses}',
  offers: [...exitWord.offers, { kind: 'map', key: exitFields.refuses.name, of: 'service' }],
  inside: openExit.inside,
  schema: { anyOf: [exitWord.schema, openExit.schema] },
  read: (tree, here) => {
    if (tree.kind === 'map') return openExit.read(tree, here);
    if (tree.kind !== 'scalar') return notThis(tree, here, exit.values);
    const isWord = tree.text === 'none' || tree.text === 'internet';
    const [kind] = isWord ? [] : kindsWith(here, ['office', 'wan', 'circuit', 'vnet'], tree.text);
    if (kind)
      return say(here, 'error', tree.at, {
        code: 'exit-elsewhere',
        field: here.field,
        named: { kind, id: tree.text },
      });
    if (!isWord && isRefusing(tree.text, here)) return sayRefusing(tree, here);
    const written = exitWord.read(tree, here);
    return written === 'internet' ? { refuses: [] } : written;
  },
};
