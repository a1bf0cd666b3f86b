// Finds the connections, internet breakouts and tunnels that carry traffic: its path, in common terms.

import type { CompiledTopology, Link, LinkId } from '../../model/compiledTopology';
import type { Conversation } from '../../routing/conversation';
import { crossedBy, type Forwarding } from '../../routing/forwarding';

export type Carriers = {
  /** In the order of the topology. */
  readonly requests: readonly LinkId[];
  readonly replies: readonly LinkId[];
  /** Between the circuits of these connections and others, in either direction. */
  readonly globalReach: readonly LinkId[];
};

const isCarrier = ({ kind }: Link) => kind === 'connection' || kind === 'internet-line' || kind === 'tunnel';

/** Asymmetric where the two differ. By router, almost every office with two routers would be. */
export function carriersOf(
  { links, linksOf }: CompiledTopology,
  { requests, exchanges }: Conversation,
): Carriers {
  const crossed = (walks: readonly Forwarding[], isMeant: (link: Link) => boolean) => {
    const over = new Set(walks.flatMap(crossedBy).flatMap((adjacency) => linksOf[adjacency] ?? []));
    return links.filter((link) => isMeant(link) && over.has(link.id)).map(({ id }) => id);
  };
  const back = exchanges.map(({ replies }) => replies);
  return {
    requests: crossed([requests], isCarrier),
    replies: crossed(back, isCarrier),
    globalReach: crossed([requests, ...back], ({ kind }) => kind === 'global-reach'),
  };
}
