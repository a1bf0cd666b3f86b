// Records which failures leave an answer unchanged, so that it need not be computed again.

import type { AdjacencySet } from './indexNetwork';

/**
 * The answer is the same under every set of failures that holds all of `down` and none of `up`.
 */
export type Dependence = { readonly up: AdjacencySet; readonly down: AdjacencySet };

export const NO_DEPENDENCE: Dependence = { up: 0n, down: 0n };

/** Dependence of an answer that uses both. */
export function unionOf(a: Dependence, b: Dependence): Dependence {
  return { up: a.up | b.up, down: a.down | b.down };
}

export type DependenceCache<Answer> = {
  readonly get: (failed: AdjacencySet) => Answer | undefined;
  readonly set: (dependence: Dependence, answer: Answer) => void;
};

/** Finds the answer for a set of failures; forgets all answers when it holds more than `most`. */
export function dependenceCache<Answer>(most = Number.POSITIVE_INFINITY): DependenceCache<Answer> {
  // Many answers depend on the same adjacencies, and differ in which of these have failed.
  const byAdjacencies = new Map<AdjacencySet, Map<AdjacencySet, Answer>>();
  let size = 0;
  return {
    get: (failed) => {
      for (const [adjacencies, byFailed] of byAdjacencies) {
        const found = byFailed.get(failed & adjacencies);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    set: ({ up, down }, answer) => {
      if (size >= most) {
        byAdjacencies.clear();
        size = 0;
      }
      size += 1;
      const alike = byAdjacencies.get(up | down);
      if (alike) alike.set(down, answer);
      else byAdjacencies.set(up | down, new Map([[down, answer]]));
    },
  };
}
