import { useEffect, useState } from 'react';
import type { Told } from '../../../store/network/derived';

export type Slices<Item> = { readonly items: readonly Item[]; readonly isDone: boolean };

/** Longest time that the page is kept from answering. */
const SLICE_MS = 12;

const nothing = { items: [], isDone: false } as const;

/**
 * Works something out of a network a little at a time; keeps the earlier items until the first new ones are
 * there. `itemsOf` is a module's function.
 */
export function useSlices<Item>(
  told: Told,
  itemsOf: (told: Told) => Generator<Item, void, undefined>,
): Slices<Item> {
  const [slices, setSlices] = useState<Slices<Item>>(nothing);
  useEffect(() => {
    const all = itemsOf(told);
    const items: Item[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + SLICE_MS;
      let isDone = false;
      do {
        const next = all.next();
        if (next.done) isDone = true;
        else items.push(next.value);
      } while (!isDone && performance.now() < until);
      setSlices({ items: [...items], isDone });
      if (!isDone) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [told, itemsOf]);
  return slices;
}
