// Lists a conversation's paths, up to a useful number.

import type { Address, Flow } from '../model/network';
import type { ControlPlane } from './controlPlane';
import { type Conversation, converse } from './conversation';
import { MOST_PATHS, pathsThrough, type RouterPath, type Walk, walkThrough } from './walk';

/** Requests with the same translations, and the replies to the address that they arrived with. */
export type TracedExchange = {
  readonly replyTo: Address;
  /** That, and the addresses to which replies are translated back in turn, up to the source. */
  readonly addresses: readonly Address[];
  readonly requests: readonly RouterPath[];
  readonly replies: Walk;
};

export type Trace = {
  readonly requests: Walk;
  readonly exchanges: readonly TracedExchange[];
};

export function traced({ requests, exchanges }: Conversation, most = MOST_PATHS): Trace {
  const paths = pathsThrough(requests, most);
  return {
    requests: walkThrough(requests, most),
    exchanges: exchanges.map(({ replyTo, addresses, arrivals, replies }) => ({
      replyTo,
      addresses,
      requests: paths.flatMap(({ end, ...path }) => (arrivals.includes(end) ? [path] : [])),
      replies: walkThrough(replies, most),
    })),
  };
}

export const trace = (plane: ControlPlane, flow: Flow, most = MOST_PATHS): Trace =>
  traced(converse(plane, flow), most);
