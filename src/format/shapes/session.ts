// What one reading of a description knows and gathers on its way.

import type { ElementKind } from '../../model/elementNames';
import type { Message, MessageKind, Named, Suggestion, What } from '../text/message';
import type { Place } from '../text/tree';
import { nearest } from './nearest';
import { quotable } from './quotable';

/** Where the elements of the file stand, by kind and id. */
export type Known = ReadonlyMap<ElementKind, ReadonlyMap<string, Place>>;

/** That one element names another. */
export type Reference = { readonly from: Named; readonly to: Named; readonly at: Place };

export type Session = {
  readonly known: Known;
  readonly messages: Message[];
  readonly references: Reference[];
  /** Where elements and their fields stand: "office:london", "office:london/routers". */
  readonly places: Map<string, Place>;
  /** How many more suggestions may be looked for: each compares with every id of the file. */
  suggestions: number;
};

/** A place in the reading: what is being read, and where findings go. */
export type Here = {
  readonly session: Session;
  /** The element that is being read; absent for what belongs to the file. */
  readonly within?: Named | undefined;
  /** The field that is being read, as messages name it: "exit.refuses". */
  readonly field: string;
};

const MOST_SUGGESTIONS = 50;

export const newSession = (known: Known): Session => ({
  known,
  messages: [],
  references: [],
  places: new Map(),
  suggestions: MOST_SUGGESTIONS,
});

export const keyOf = ({ kind, id }: Named): string => `${kind}:${id}`;

export function say(
  { session, within }: Here,
  kind: MessageKind,
  at: Place,
  what: What,
  alsoAt?: readonly Place[],
): undefined {
  session.messages.push({ ...what, kind, at, alsoAt, within });
}

export const kindsWith = (
  { session }: Here,
  kinds: readonly ElementKind[],
  id: string,
): readonly ElementKind[] => kinds.filter((kind) => session.known.get(kind)?.has(id));

/** The nearest word of the format or id of the file; words come first. */
export function meantBy(
  { session }: Here,
  written: string,
  words: readonly string[],
  kinds: readonly ElementKind[],
): Suggestion | undefined {
  if (session.suggestions <= 0) return undefined;
  session.suggestions -= 1;
  const places = kinds.flatMap((kind) => [...(session.known.get(kind) ?? [])]);
  const text = nearest(written, [...words, ...places.map(([id]) => id)]);
  if (text === undefined) return undefined;
  return { text, at: words.includes(text) ? undefined : places.find(([id]) => id === text)?.[1] };
}

/** Notes that the element being read names another; says so where there is no such element. */
export function refer(here: Here, kind: ElementKind, id: string, at: Place): void {
  if (kindsWith(here, [kind], id).length === 0)
    say(here, 'error', at, { code: 'no-such', kinds: [kind], id, meant: meantBy(here, id, [], [kind]) });
  else if (here.within) here.session.references.push({ from: here.within, to: { kind, id }, at });
}

/** The reading of what stands under a key of the field that is being read. */
export const below = (here: Here, key: string): Here => ({
  ...here,
  field: `${here.field}.${quotable(key)}`,
});
