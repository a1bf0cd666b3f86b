// Ids for resources: small letters, all else a hyphen, the second of one name with a number behind it.

import { idFor } from '../../format/shapes/values';
import { isSameResource, type Ref } from '../facts/ids';
import { fingerprint } from '../text/fingerprint';

export type WithId<Item> = Item & {
  readonly id: string;
  /** Where the id does not say it already. */
  readonly name?: string | undefined;
  /** Another one has the same name. */
  readonly isSecond: boolean;
};

const LONGEST_NAME = 60;
/** Ids are put together out of ids, "office-" before and a number behind: no whole one is longer than 60. */
const LONGEST_ID = 48;

/** A name without one of these letters still has an id of its own, so that two such names are not one place. */
const idOfOther = (text: string): string =>
  /[\p{L}\p{N}]/u.test(text) ? `unnamed-${fingerprint(text).toString(36).slice(-6)}` : 'unnamed';

export const slug = (text: string): string =>
  idFor(text).slice(0, LONGEST_ID).replace(/-+$/, '') || idOfOther(text);

/** In the order given; `taken` are ids that are used already. */
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
