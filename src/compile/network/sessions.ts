// Builds one direction of a session over a wire; default terms are left out.

import type { ByPrefix, Prefix, RouterId, Session } from '../../model/network';
import type { Wire } from './wires';

export const DEFAULT_LOCAL_PREFERENCE = 100;

type Terms = { readonly prepend?: ByPrefix; readonly localPreference?: ByPrefix };

/** Advertises `exports` from `from`. */
export function sessionFrom(
  { adjacency }: Wire,
  from: RouterId,
  exports: readonly Prefix[],
  { prepend = 0, localPreference = DEFAULT_LOCAL_PREFERENCE }: Terms = {},
): Session {
  const to = adjacency.ends[0] === from ? adjacency.ends[1] : adjacency.ends[0];
  return {
    adjacency: adjacency.id,
    from,
    to,
    exports,
    ...(prepend !== 0 && { prepend }),
    ...(localPreference !== DEFAULT_LOCAL_PREFERENCE && { importLocalPreference: localPreference }),
  };
}

/** Two routers of one AS advertise the same list to each other. */
export const sessionsBothWays = (wire: Wire, exports: readonly Prefix[]): readonly Session[] =>
  wire.adjacency.ends.map((from) => sessionFrom(wire, from, exports));
