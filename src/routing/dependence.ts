// Which other failures leave an answer as it is, so that it need not be worked out again.

import type { AdjacencySet } from './indexNetwork';

/**
 * What an answer hangs on: it is the same under every set of failures that holds all of `down` and none of `up`.
 */
export type Dependence = { readonly up: AdjacencySet; readonly down: AdjacencySet };

export const HANGS_ON_NOTHING: Dependence = { up: 0n, down: 0n };

/** What hangs on both. */
export function both(a: Dependence, b: Dependence): Dependence {
  return { up: a.up | b.up, down: a.down | b.down };
}

export function standsUnder({ up, down }: Dependence, failed: AdjacencySet): boolean {
  return (failed & up) === 0n && (failed & down) === down;
}

export type Remembered<Answer> = {
  readonly under: (failed: AdjacencySet) => Answer | undefined;
  readonly keep: (hangsOn: Dependence, answer: Answer) => void;
};

/** Keeps the most recent answers, and finds the one that stands under a set of failures. */
export function remembered<Answer>(most = Number.POSITIVE_INFINITY): Remembered<Answer> {
  const known: { readonly hangsOn: Dependence; readonly answer: Answer }[] = [];
  return {
    under: (failed) => known.find(({ hangsOn }) => standsUnder(hangsOn, failed))?.answer,
    keep: (hangsOn, answer) => {
      if (known.length >= most) known.pop();
      known.unshift({ hangsOn, answer });
    },
  };
}
