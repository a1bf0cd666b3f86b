// Adds an element to the text of a description: required fields, and optional ones as comments.

import { edited } from '../../format/writing/edit';
import { readingOf } from './derived';

export const addable = ['office', 'circuit', 'wan', 'exit', 'vnet'] as const;
export type Addable = (typeof addable)[number];

export type Added = {
  readonly kind: 'added';
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** The office that it was added to; absent where it stands for itself. */
  readonly office?: string;
};

export type NotAdded = {
  readonly kind: 'not added';
  readonly because: 'unreadable' | 'no-office' | 'every-office-has-one';
};

type Made = Exclude<Addable, 'exit'>;

const sections: Readonly<Record<Made, string>> = {
  office: 'offices',
  circuit: 'circuits',
  wan: 'wans',
  vnet: 'vnets',
};

const comments: Readonly<Record<Made, readonly string[]>> = {
  office: [
    '# name: How people call it',
    '# count: 12          # so many equal offices',
    '# routers: 2         # the first takes primaries, the second secondaries',
    '# wan: my-wan',
    '# exit: internet     # a default route that stays when ExpressRoute fails',
    '# wants: private     # private, encrypted or any',
  ],
  circuit: [
    '# layer: 2           # your routers speak BGP with Microsoft’s; 3: the provider’s do',
    '# last-mile: one line',
    '# bandwidth: 1 Gbps',
    '# detect: bfd        # how the loss of a neighbour is noticed',
  ],
  wan: [
    '# provider: my-provider   # whose it is, where it is not your own',
    '# default-from: an-office # whose default route it passes on',
    '# carries: private        # nothing of Microsoft’s public services',
  ],
  vnet: [
    '# gateway: zone-redundant',
    '# region: westeurope',
    '# vpn-gateway: active-active   # required where an office has a VPN to it',
  ],
};

function freeId(kind: Made, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${kind}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

function fieldsFor(kind: Made, circuits: readonly string[]) {
  const first = circuits.slice(0, 1);
  switch (kind) {
    case 'office':
      return first.length > 0 ? { circuits: first } : { exit: 'internet' };
    case 'circuit':
      return { location: 'my-city', provider: 'my-provider', peerings: ['microsoft', 'private'] };
    case 'wan':
      return { carries: 'private and microsoft' };
    case 'vnet':
      return { circuits: first };
  }
}

const notAdded = (because: NotAdded['because']): NotAdded => ({ kind: 'not added', because });

/** Adds an exit to the office in question, or else to the first office that says nothing of one. */
function withExit(text: string, asked: string): Added | NotAdded {
  const { offices } = readingOf(text).description;
  if (offices.length === 0) return notAdded('no-office');
  const inQuestion = offices.find(({ id }) => id === asked) ?? offices[0];
  const isWithout = typeof inQuestion?.exit !== 'object';
  const office = isWithout ? inQuestion : offices.find(({ exit }) => exit === undefined);
  if (!office) return notAdded('every-office-has-one');
  const changed = edited(text, [{ kind: 'set', path: ['offices', office.id, 'exit'], value: 'internet' }]);
  const place = changed === undefined ? undefined : readingOf(changed).places.get(`office:${office.id}/exit`);
  if (changed === undefined || !place) return notAdded('unreadable');
  return { kind: 'added', text: changed, line: place.line, office: office.id };
}

/** `asked` is the office in question, empty for the first. */
export function withAdded(text: string, kind: Addable, asked: string): Added | NotAdded {
  if (kind === 'exit') return withExit(text, asked);
  const { description } = readingOf(text);
  const taken = [...description.offices, ...description.circuits, ...description.wans, ...description.vnets];
  const id = freeId(
    kind,
    taken.map((each) => each.id),
  );
  const value = fieldsFor(
    kind,
    description.circuits.map((circuit) => circuit.id),
  );
  const changed = edited(text, [{ kind: 'set', path: [sections[kind], id], value }]);
  const place = changed === undefined ? undefined : readingOf(changed).places.get(`${kind}:${id}`);
  if (changed === undefined || !place) return notAdded('unreadable');
  const { line, column } = place;
  const lines = changed.split('\n');
  // Insert after the element's own lines, indented like its fields.
  const isWithin = (each: string | undefined) => each !== undefined && /^\s*/.exec(each)?.[0].length !== 0;
  let end = line;
  while (isWithin(lines[end]) && (/^ */.exec(lines[end] ?? '')?.[0].length ?? 0) >= column) end += 1;
  const indent = ' '.repeat(column + 1);
  const added = comments[kind].map((each) => indent + each);
  return { kind: 'added', text: [...lines.slice(0, end), ...added, ...lines.slice(end)].join('\n'), line };
}
