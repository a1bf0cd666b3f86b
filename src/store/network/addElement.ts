// Adds an element to the text of a description: required fields, and optional ones as comments.

import { edited } from '../../format/writing/edit';
import { readingOf } from './derived';

export const addable = ['office', 'circuit', 'wan', 'exit', 'vnet'] as const;
export type Addable = (typeof addable)[number];

export type Added = { readonly text: string /** Counted from 1. */; readonly line: number };

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

/** Adds an exit to the office in question, or else to the first office without one. */
function withExit(text: string, asked: string): Added | null {
  const { offices } = readingOf(text).description;
  const office = offices.find(({ id }) => id === asked) ?? offices.find(({ exit }) => exit === undefined);
  if (!office) return null;
  const changed = edited(text, [{ kind: 'set', path: ['offices', office.id, 'exit'], value: 'internet' }]);
  if (changed === undefined) return null;
  const place = readingOf(changed).places.get(`office:${office.id}/exit`);
  return { text: changed, line: place?.line ?? 1 };
}

/** Returns null if the text cannot be parsed. */
export function withAdded(text: string, kind: Addable, asked: string): Added | null {
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
  if (changed === undefined) return null;
  const { line = 1, column = 1 } = readingOf(changed).places.get(`${kind}:${id}`) ?? {};
  const lines = changed.split('\n');
  // Insert after the element's own lines, indented like its fields.
  const isWithin = (each: string | undefined) => each !== undefined && /^\s*/.exec(each)?.[0].length !== 0;
  let end = line;
  while (isWithin(lines[end]) && (/^ */.exec(lines[end] ?? '')?.[0].length ?? 0) >= column) end += 1;
  const indent = ' '.repeat(column + 1);
  const added = comments[kind].map((each) => indent + each);
  return { text: [...lines.slice(0, end), ...added, ...lines.slice(end)].join('\n'), line };
}
