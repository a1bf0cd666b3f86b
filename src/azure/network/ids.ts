// Ids for resources: lowercase letters, hyphens for all else, a number after the second of one name.

import { idFor } from '../../format/shapes/values';
import { isSameResource, type Ref } from '../facts/ids';
import { fingerprint } from '../text/fingerprint';

export type WithId<Item> = Item & {
  readonly id: string;
  /** Present where the id differs from it. */
  readonly name?: string | undefined;
  /** Another one has the same name. */
  readonly isSecond: boolean;
};

const LONGEST_NAME = 60;
/** Ids combine other ids, with "office-" before and a number after: no whole one is longer than 60. */
const LONGEST_ID = 48;

/** A name without Latin letters still gets its own id, so that two such names stay distinct. */
const idOfOther = (text: string): string =>
  /[\p{L}\p{N}]/u.test(text) ? `unnamed-${fingerprint(text).toString(36).slice(-6)}` : 'unnamed';

export const slug = (text: string): string =>
  idFor(text).slice(0, LONGEST_ID).replace(/-+$/, '') || idOfOther(text);

/** In the order given; `taken` are ids already in use. */
export function withIds<Item extends { readonly ref: Ref }>(
  items: readonly Item[],
  taken: ReadonlySet<string> = new Set(),
): readonly WithId<Item>[] {
  const used = new Set(taken);
  const names = new Set<string>();
  return items.map((item) => {
    const name = item.ref.name.toLowerCase();
    const isSecond = names.has(name);
    names.add(name);
    const base = slug(item.ref.name);
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    const isNamed = item.ref.name !== id;
    return {
      ...item,
      id,
      name: isNamed ? item.ref.name.slice(0, LONGEST_NAME) : undefined,
      isSecond,
    };
  });
}

export const withRef = <Item extends { readonly ref: Ref }>(items: readonly Item[], ref: Ref | undefined) =>
  ref && items.find((item) => isSameResource(item.ref, ref));
