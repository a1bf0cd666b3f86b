// What the article's figure calls an element.

import type { Named } from '../../model/compiledTopology';

export type Term = Named & {
  /** Compiled id. */
  readonly compiled: string;
  /** Id in addresses, the map and the tour. */
  readonly id: string;
  /** Further elements of the picture that a failure belongs to. */
  readonly alsoAt?: readonly string[];
};

export const term = (
  compiled: string,
  id: string,
  name: string,
  inSentence = name,
  alsoAt: readonly string[] = [],
): Term => ({
  compiled,
  id,
  name,
  inSentence,
  alsoAt,
});
