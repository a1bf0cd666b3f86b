// Builds a warning with its positions.

import { keyOf } from '../shapes/session';
import type { Message, Named, What } from '../text/message';
import { type Place, start } from '../text/tree';

/** Position of an element's field, or of the element where the field is absent. */
export type Locate = (element: Named, field: string) => Place;

export const locateIn =
  (places: ReadonlyMap<string, Place>): Locate =>
  (element, field) => {
    const key = keyOf(element);
    for (let path = field; path; path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '') {
      const at = places.get(`${key}/${path}`);
      if (at) return at;
    }
    return places.get(key) ?? start;
  };

/** Shown at the first position; a sentence names them all. */
export const warning = (what: What, within: Named, [at = start, ...alsoAt]: readonly Place[]): Message => ({
  ...what,
  kind: 'warning',
  within,
  at,
  ...(alsoAt.length > 0 ? { alsoAt } : {}),
});
