// Removes elements with errors, and those that name them: nothing is computed from a part that was not
// understood, nor as if that part did not exist.

import type { LeftOutPart, NetworkDescription } from '../model/description';
import { elementKinds } from '../model/elementNames';
import { sections } from './fields/file';
import { ownerOf } from './knownIds';
import { splitKind } from './shapes/oneOfKinds';
import { keyOf, type Session } from './shapes/session';
import type { Lines } from './text/leftOutBlocks';
import type { Message, Named } from './text/message';
import { type Place, start } from './text/tree';

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

/** The kind of element whose whole section is not read because of the message. */
function sectionOf(message: Message): Named['kind'] | undefined {
  if (message.within) return undefined;
  const name =
    message.code === 'unknown-field' && message.of === 'file'
      ? message.meant?.text
      : message.code === 'not-a-map'
        ? message.of
        : undefined;
  return Object.values(sections).find(({ row }) => row.name === name)?.kind;
}

/** The first error that keeps an element from being read. */
function causesOf(messages: readonly Message[], { places }: Session): (key: string) => Message | undefined {
  const errors = messages
    .filter(({ kind }) => kind === 'error')
    .toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1));
  const own = new Map(
    errors
      .toReversed()
      .flatMap((message) => (message.within ? [[keyOf(message.within), message] as const] : [])),
  );
  const others = errors.filter(({ within }) => !within);
  return (key) => {
    const line = places.get(key)?.line ?? 0;
    const isAround = (message: Message) => {
      const { from = 0, to = -1 } = (message.code === 'syntax' && message.leftOut) || {};
      return (from <= line && line <= to) || key.startsWith(`${sectionOf(message)}:`);
    };
    // Errors on lines that are not read are consequences themselves.
    return others.find(isAround) ?? own.get(key);
  };
}

function leftOutElements(broken: ReadonlySet<string>, { places, known }: Session): readonly LeftOutPart[] {
  const found = [...broken].flatMap((key): readonly LeftOutPart[] => {
    const { kind: written, id } = splitKind(key);
    const kind = elementKinds.find((each) => each === written);
    if (kind === undefined) return [];
    const at = places.get(key) ?? [...known].find(([each]) => each === kind)?.[1].get(id);
    return [{ element: { kind, id }, line: at?.line }];
  });
  return found.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

export type Whole = {
  readonly description: NetworkDescription;
  /** The errors, each with the elements that are left out because of it. */
  readonly messages: readonly Message[];
  /** Whether an element of this kind is left out. */
  readonly lacks: (kind: Named['kind']) => boolean;
};

type LeftOut = { readonly element: Named; readonly because: Named; readonly root: string };

/** `messages` are those of the whole reading. An element removed for what it names follows from its error. */
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
  const told: LeftOut[] = [];
  const waiting = [...broken].map((key) => ({ key, root: key }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const because = names.get(next.key);
    for (const element of naming.get(next.key) ?? []) {
      const also = keyOf(element);
      if (broken.has(also) || !because) continue;
      broken.add(also);
      waiting.push({ key: also, root: next.root });
      told.push({ element, because, root: next.root });
    }
  }
  const isWhole = (kind: Named['kind']) => (element: { readonly id: string }) =>
    !broken.has(`${kind}:${element.id}`);
  const elements = leftOutElements(broken, session);
  const hasUnreadLines = leftOut.length > 0;
  return {
    description: {
      ...read,
      ...(elements.length > 0 || hasUnreadLines ? { leftOut: { elements, hasUnreadLines } } : {}),
      offices: read.offices.filter(isWhole('office')),
      circuits: read.circuits.filter(isWhole('circuit')),
      wans: read.wans.filter(isWhole('wan')),
      vnets: read.vnets.filter(isWhole('vnet')),
      services: read.services.filter(isWhole('service')),
      shared: read.shared.filter(isWhole('shared')),
      expect: read.expect.filter(isWhole('expectation')),
    },
    messages: withFollowing(messages, told, session),
    // A line that was not read may have had one of any kind.
    lacks: (kind) => leftOut.length > 0 || [...broken].some((key) => key.startsWith(`${kind}:`)),
  };
}

/** Adds to each error what follows from it; what follows from none is told by itself. */
function withFollowing(
  messages: readonly Message[],
  told: readonly LeftOut[],
  session: Session,
): readonly Message[] {
  const causeOf = causesOf(messages, session);
  const places = ({ element }: LeftOut) => session.places.get(keyOf(element)) ?? start;
  const inOrder = told.toSorted((one, other) => (isBefore(places(one), places(other)) ? -1 : 1));
  const follow = new Map<Message, Named[]>();
  const alone: Message[] = [];
  for (const each of inOrder) {
    const cause = causeOf(each.root);
    const list = cause && follow.get(cause);
    if (list) list.push(each.element);
    else if (cause) follow.set(cause, [each.element]);
    else
      alone.push({
        code: 'left-out-with',
        kind: 'error',
        element: each.element,
        because: each.because,
        there: session.places.get(keyOf(each.because)),
        at: places(each),
        within: each.element,
      });
  }
  const all = messages.map((message) => {
    const those = follow.get(message);
    return those ? { ...message, follow: those } : message;
  });
  return [...all, ...alone];
}
