// Removes elements with errors, and those that name them: nothing is computed from a part that was not
// understood, nor as if that part did not exist.

import type { NetworkDescription } from '../model/description';
import { ownerOf } from './knownIds';
import { keyOf, type Session } from './shapes/session';
import type { Lines } from './text/leftOutBlocks';
import type { Message, Named } from './text/message';
import type { Place } from './text/tree';

const isBefore = (one: Place, other: Place) =>
  one.line < other.line || (one.line === other.line && one.column <= other.column);

type Begin = { readonly key: string; readonly at: Place };

/** Starting positions of elements, in the order of the file. */
const begins = ({ places }: Session): readonly Begin[] =>
  [...places]
    .filter(([key]) => !key.includes('/'))
    .map(([key, at]) => ({ key, at }))
    .toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1));

/** Unparsable text belongs to the last element that begins before it. */
function lastBefore(at: Place, elements: readonly Begin[]): string | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const begin = elements[middle];
    if (begin && isBefore(begin.at, at)) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1]?.key;
}

function withErrors(messages: readonly Message[], session: Session, leftOut: readonly Lines[]): Set<string> {
  const elements = begins(session);
  const broken = new Set(
    elements
      .filter(({ at: { line } }) => leftOut.some(({ from, to }) => from <= line && line <= to))
      .map(({ key }) => key),
  );
  for (const message of messages) {
    if (message.kind !== 'error') continue;
    if (message.within) broken.add(keyOf(message.within));
    else if (
      (message.code === 'syntax' && message.leftOut === undefined) ||
      message.code === 'alias' ||
      message.code === 'tag' ||
      message.code === 'too-deep'
    ) {
      const key = lastBefore(message.at, elements);
      if (key) broken.add(key);
    }
  }
  return broken;
}

/** Elements in the file that were not read: they have errors, or exceed the file's limit. */
function unread(
  { offices, circuits, wans, vnets, services }: NetworkDescription,
  { known }: Session,
): string[] {
  const lists = { office: offices, circuit: circuits, wan: wans, vnet: vnets, service: services } as const;
  return Object.entries(lists).flatMap(([kind, elements]) => {
    const read = new Set(elements.map(({ id }) => id));
    const ids = [...known].filter(([each]) => each === kind).flatMap(([, places]) => [...places.keys()]);
    return ids.filter((id) => !read.has(id)).map((id) => `${kind}:${id}`);
  });
}

export type Whole = {
  readonly description: NetworkDescription;
  readonly messages: readonly Message[];
  /** Whether an element of this kind is left out. */
  readonly lacks: (kind: Named['kind']) => boolean;
};

/** `messages` are those of the whole reading; elements removed for what they name add their own. */
export function wholeElements(
  read: NetworkDescription,
  messages: readonly Message[],
  session: Session,
  leftOut: readonly Lines[],
): Whole {
  const broken = new Set([...withErrors(messages, session, leftOut), ...unread(read, session)]);
  const naming = new Map<string, Named[]>();
  const names = new Map<string, Named>();
  for (const { from, to } of session.references) {
    const owner = ownerOf(to);
    if (!owner) continue;
    names.set(keyOf(owner), owner);
    const list = naming.get(keyOf(owner));
    if (list) list.push(from);
    else naming.set(keyOf(owner), [from]);
  }
  const told: Message[] = [];
  const waiting = [...broken];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const element of naming.get(key) ?? []) {
      const also = keyOf(element);
      if (broken.has(also)) continue;
      broken.add(also);
      waiting.push(also);
      const because = names.get(key);
      const at = session.places.get(also);
      if (because && at)
        told.push({
          code: 'left-out-with',
          kind: 'error',
          element,
          because,
          there: session.places.get(key),
          at,
          within: element,
        });
    }
  }
  const isWhole = (kind: Named['kind']) => (element: { readonly id: string }) =>
    !broken.has(`${kind}:${element.id}`);
  return {
    description: {
      ...read,
      offices: read.offices.filter(isWhole('office')),
      circuits: read.circuits.filter(isWhole('circuit')),
      wans: read.wans.filter(isWhole('wan')),
      vnets: read.vnets.filter(isWhole('vnet')),
      services: read.services.filter(isWhole('service')),
      shared: read.shared.filter(isWhole('shared')),
      expect: read.expect.filter(isWhole('expectation')),
    },
    messages: told,
    lacks: (kind) => [...broken].some((key) => key.startsWith(`${kind}:`)),
  };
}
