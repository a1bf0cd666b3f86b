// Which connections, exits and tunnels carry a conversation: what people mean by its way.

import type { CompiledTopology, Link, LinkId } from '../../model/compiledTopology';
import type { Conversation } from '../../routing/conversation';
import { crossedBy, type Forwarding } from '../../routing/forwarding';

export type Carriers = {
  /** In the order of the topology. */
  readonly requests: readonly LinkId[];
  readonly replies: readonly LinkId[];
};

const isCarrier = ({ kind }: Link) => kind === 'connection' || kind === 'internet-line' || kind === 'tunnel';

/** Where the two differ, the conversation is asymmetric. By router almost every office with two routers would be. */
export function carriersOf(
  { links, linksOf }: CompiledTopology,
  { requests, exchanges }: Conversation,
): Carriers {
  const among = (walks: readonly Forwarding[]) => {
    const crossed = new Set(walks.flatMap(crossedBy).flatMap((adjacency) => linksOf[adjacency] ?? []));
    return links.filter((link) => isCarrier(link) && crossed.has(link.id)).map(({ id }) => id);
  };
  return { requests: among([requests]), replies: among(exchanges.map(({ replies }) => replies)) };
}
