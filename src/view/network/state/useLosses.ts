import { useEffect, useState } from 'react';
import type { Told } from '../../../store/network/derived';
import { lossesOf } from '../../../store/network/losses';

type Row = ReturnType<typeof lossesOf> extends Generator<infer Yielded, void, undefined> ? Yielded : never;

export type Losses = { readonly told: Told | null; readonly rows: readonly Row[]; readonly isDone: boolean };

const nothing: Losses = { told: null, rows: [], isDone: false };

/** Longest time that the page is kept from answering. */
const SLICE_MS = 12;

/** Who loses what, worked out a little at a time; keeps the earlier rows until the first new ones are there. */
export function useLosses(told: Told): Losses {
  const [losses, setLosses] = useState(nothing);
  useEffect(() => {
    const all = lossesOf(told);
    const rows: Row[] = [];
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + SLICE_MS;
      let isDone = false;
      do {
        const next = all.next();
        if (next.done) isDone = true;
        else rows.push(next.value);
      } while (!isDone && performance.now() < until);
      setLosses({ told, rows: [...rows], isDone });
      if (!isDone) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [told]);
  return losses;
}
