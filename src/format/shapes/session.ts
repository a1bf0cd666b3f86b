// The state of reading one description.

import type { ElementKind } from '../../model/elementNames';
import type { Message, MessageKind, Named, Other, Suggestion, What } from '../text/message';
import type { Place } from '../text/tree';
import { nearest } from './nearest';
import { knownServices, otherWord } from './otherWords';
import { quotable } from './quotable';

/** Positions of the file's elements, by kind and id. */
export type Known = ReadonlyMap<ElementKind, ReadonlyMap<string, Place>>;

/** One element's reference to another. */
export type Reference = { readonly from: Named; readonly to: Named; readonly at: Place };

export type Session = {
  readonly known: Known;
  readonly messages: Message[];
  readonly references: Reference[];
  /** Positions of elements and their fields: "office:london", "office:london/routers". */
  readonly places: Map<string, Place>;
  /** Suggestions left to look for: each compares with every id of the file. */
  suggestions: number;
};

/** The reading context, with the session that collects findings. */
export type Here = {
  readonly session: Session;
  /** The element being read; absent for fields of the file. */
  readonly within?: Named | undefined;
  /** The field being read, as messages name it: "exit.refuses". */
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

/** The nearest format word or id in the file; words come first. */
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

/** The element that another name of a known service, or a misspelt id, was probably meant for. */
function referredTo(here: Here, kind: ElementKind, id: string): Suggestion | undefined {
  const service = kind === 'service' ? otherWord(id, knownServices) : undefined;
  return service === undefined ? meantBy(here, id, [], [kind]) : { text: service };
}

/** The element of another kind that has this id, where the file has one. */
export function otherKind(here: Here, not: readonly ElementKind[], id: string): Other | undefined {
  const kinds = [...here.session.known.keys()].filter((each) => !not.includes(each));
  const [kind] = kindsWith(here, kinds, id);
  return kind && { kind, at: here.session.known.get(kind)?.get(id) };
}

/** Records that the element being read refers to another; reports a missing one. */
export function refer(here: Here, kind: ElementKind, id: string, at: Place): void {
  if (kindsWith(here, [kind], id).length === 0)
    say(here, 'error', at, {
      code: 'no-such',
      kinds: [kind],
      id,
      meant: referredTo(here, kind, id),
      other: otherKind(here, [kind], id),
    });
  else if (here.within) here.session.references.push({ from: here.within, to: { kind, id }, at });
}

/** Context for reading a key within the current field. */
export const below = (here: Here, key: string): Here => ({
  ...here,
  field: `${here.field}.${quotable(key)}`,
});
