// An id that may name elements of several kinds: alone where unambiguous, or as "kind:id".

import type { ElementKind } from '../../model/elementNames';
import type { Named } from '../text/message';
import type { Place } from '../text/tree';
import { type Here, kindsWith, meantBy, otherKind, refer, say } from './session';

/** Splits "vnet:hub" in two; `kind` is absent where nothing precedes the id. */
export function splitKind(written: string): { readonly kind?: string; readonly id: string } {
  const colon = written.indexOf(':');
  return colon < 0 ? { id: written } : { kind: written.slice(0, colon), id: written.slice(colon + 1) };
}

/** The one element that the id names; reports an id with no match or several. */
export function oneOfKinds(
  here: Here,
  kinds: readonly ElementKind[],
  written: string,
  at: Place,
  words: readonly string[] = [],
): Named | undefined {
  const { kind, id } = splitKind(written);
  const allowed = kind === undefined ? kinds : kinds.filter((each) => each === kind);
  const found = kindsWith(here, allowed, id);
  const [only, ...others] = found;
  if (only === undefined)
    return say(here, 'error', at, {
      code: 'no-such',
      kinds: allowed.length > 0 ? allowed : kinds,
      id: written,
      meant: meantBy(here, id, words, allowed.length > 0 ? allowed : kinds),
      other: otherKind(here, kinds, id),
    });
  if (others.length > 0)
    return say(here, 'error', at, { code: 'ambiguous', id, choices: found.map((each) => `${each}:${id}`) });
  refer(here, only, id, at);
  return { kind: only, id };
}
