// Follows a conversation both ways: the requests, then the replies to the addresses they arrive with.

import type { Address, Flow, RouterId, Translation } from '../model/network';
import type { ControlPlane } from './controlPlane';
import { explore, type Forwarding, type Place } from './forwarding';
import type { IndexedNetwork } from './indexNetwork';
import type { Follow } from './journeys';

/** Requests with the same translations, and the replies to them. */
export type Exchange = {
  readonly rewrites: readonly Translation[];
  /** The replies' destination: the last translated source address, or the source itself. */
  readonly replyTo: Address;
  /** That, and the addresses to which replies are translated back in turn, up to the source. */
  readonly addresses: readonly Address[];
  /** Places where these requests arrive. */
  readonly arrivals: readonly Place[];
  readonly replies: Forwarding;
};

export type Conversation = {
  readonly requests: Forwarding;
  readonly exchanges: readonly Exchange[];
};

/**
 * Addresses each router on a path looks up: the owner of one address looks up the next, and the owner of all
 * the rest has received its packet.
 */
export function lookedUp(
  { owns }: IndexedNetwork,
  routers: readonly RouterId[],
  addresses: readonly Address[],
): readonly Address[] {
  let left = addresses;
  return routers.map((router) => {
    const [cameWith = ''] = left;
    const next = left.findIndex((address) => !owns(router, address));
    left = next === -1 ? [] : left.slice(next);
    return left[0] ?? cameWith;
  });
}

const sameRewrites = (a: readonly Translation[], b: readonly Translation[]): boolean =>
  a.length === b.length &&
  a.every(({ router, address }, index) => router === b[index]?.router && address === b[index]?.address);

export function converse(plane: ControlPlane, flow: Flow, follow: Follow = explore): Conversation {
  const { from, source, to, destination } = flow;
  const requests = follow(plane, { from, addresses: [destination], destination, isRequest: true });
  const groups: { rewrites: readonly Translation[]; arrivals: Place[] }[] = [];
  for (const place of requests.places) {
    if (place.end !== 'delivered') continue;
    const { rewrites } = place.met;
    const group = groups.find((each) => sameRewrites(each.rewrites, rewrites));
    if (group) group.arrivals.push(place);
    else groups.push({ rewrites, arrivals: [place] });
  }
  const exchanges = groups.map(({ rewrites, arrivals }): Exchange => {
    const addresses = [source, ...rewrites.map(({ address }) => address)].reverse();
    const replies = follow(plane, { from: to, addresses, destination, isRequest: false });
    return { rewrites, replyTo: addresses[0] ?? source, addresses, arrivals, replies };
  });
  return { requests, exchanges };
}
