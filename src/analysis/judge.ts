// Answers two questions about the traffic of an office to a destination: does it work, and does it avoid the public
// internet?

import type { ExposureClass } from '../model/network';
import type { Conversation, Exchange } from '../routing/conversation';
import { type Place, sharesOf } from '../routing/forwarding';

export type Reachability =
  /** Every request arrives, and every reply to it. */
  | 'reached'
  /** Some TCP connections work and others do not: of several equal paths some end early. */
  | 'partly'
  /** The office itself has no route: nothing leaves it. */
  | 'no-route'
  /** An internet breakout has the route, and blocks traffic to this service. */
  | 'refused'
  /** Packets leave the office and are dropped on the path. */
  | 'lost'
  /** The request arrives, and no reply comes back. */
  | 'no-reply'
  /** The reply comes back through a stateful firewall that has not seen the request, which drops it. */
  | 'reply-dropped'
  /** BGP can converge to more than one outcome, or never does: there is no single answer. */
  | 'undecided';

/**
 * Exposure of requests and replies together. "encrypted" when everything that crosses the public internet does so in a
 * tunnel, "mixed" when only some of the traffic crosses it without one, "no" when all of it does,
 * "none" when nothing flows (which is never a merit).
 */
export type Privacy = 'yes' | 'encrypted' | 'no' | 'mixed' | 'none' | 'undecided';

export type Judgement = {
  readonly reachability: Reachability;
  readonly privacy: Privacy;
  /** Only with "encrypted": one direction, or some of several paths, crosses no tunnel. Absent otherwise. */
  readonly isInPartTunnelled?: true;
};

/** True only if all of it works. */
export const isReachable = ({ reachability }: Pick<Judgement, 'reachability'>): boolean =>
  reachability === 'reached';

/** True only if nothing of it works, and that is decided. */
export const isDown = ({ reachability }: Pick<Judgement, 'reachability'>): boolean =>
  reachability !== 'reached' && reachability !== 'partly' && reachability !== 'undecided';

const ends = (places: readonly Place[]) => places.filter(({ end }) => end !== null);

/** A device lets a reply pass that belongs to a request which it has seen. */
const isLetThrough = (request: Place, reply: Place): boolean =>
  reply.end === 'delivered' && (reply.met.devices & ~request.met.devices) === 0n;

/** Requests that arrived, each with the ends of the replies to it. */
const pairs = ({ arrivals, replies }: Exchange) =>
  arrivals.flatMap((request) => ends(replies.places).map((reply) => ({ request, reply })));

function withoutArrival(requests: Conversation['requests']): Reachability {
  const dropped = ends(requests.places);
  if (dropped.every(({ end }) => end === 'refused')) return 'refused';
  return requests.start.steps.length > 0 ? 'lost' : 'no-route';
}

function reachabilityOf({ requests, exchanges }: Conversation): Reachability {
  const all = [requests, ...exchanges.map(({ replies }) => replies)].flatMap(({ places }) => ends(places));
  if (all.some(({ end }) => end === 'undecided')) return 'undecided';
  if (exchanges.length === 0) return withoutArrival(requests);
  const answered = exchanges.flatMap(pairs);
  const works = answered.filter(({ request, reply }) => isLetThrough(request, reply));
  const isWhole = works.length === answered.length && ends(requests.places).every(({ arrives }) => arrives);
  if (works.length > 0) return isWhole ? 'reached' : 'partly';
  return answered.some(({ reply }) => reply.arrives) ? 'reply-dropped' : 'no-reply';
}

/** Exposure classes of all paths that arrive, and of those that do not. */
function exposuresOf({ requests, exchanges }: Conversation) {
  const flowing = new Set<ExposureClass>();
  const dropped = new Set<ExposureClass>();
  for (const { places } of [requests, ...exchanges.map(({ replies }) => replies)]) {
    for (const { arrives, met } of ends(places)) (arrives ? flowing : dropped).add(met.exposure);
  }
  return { flowing, dropped };
}

/** Packets that are dropped on the internet have been exposed there too. */
function privacyOf({ flowing, dropped }: ReturnType<typeof exposuresOf>): Privacy {
  const all = new Set([...flowing, ...dropped]);
  if (flowing.size === 0) return all.has('internet') ? 'no' : all.has('tunnel') ? 'encrypted' : 'none';
  if (flowing.size === 1 && flowing.has('internet')) return 'no';
  if (all.has('internet')) return 'mixed';
  return all.has('tunnel') ? 'encrypted' : 'yes';
}

export function judge(conversation: Conversation): Judgement {
  const reachability = reachabilityOf(conversation);
  if (reachability === 'undecided') return { reachability, privacy: 'undecided' };
  const exposures = exposuresOf(conversation);
  const privacy = privacyOf(exposures);
  const { flowing, dropped } = exposures;
  const isInPart = privacy === 'encrypted' && (flowing.size > 0 ? flowing : dropped).has('private');
  return { reachability, privacy, ...(isInPart ? { isInPartTunnelled: true } : {}) };
}

/** True where everything that flows, in both directions, crosses an encrypted tunnel, and nothing the internet outside one. */
export const isWhollyInTunnel = ({ privacy, isInPartTunnelled }: Judgement): boolean =>
  privacy === 'encrypted' && isInPartTunnelled !== true;

/** True if a stateful device drops any reply, because it has not seen the request. */
export const dropsAtFirewall = ({ exchanges }: Conversation): boolean =>
  exchanges
    .flatMap(pairs)
    .some(({ request, reply }) => reply.end === 'delivered' && !isLetThrough(request, reply));

/** Share of TCP connections that work, 0..1, if requests and replies are spread evenly and independently. */
export function shareThatWorks({ requests, exchanges }: Conversation): number {
  const requestShares = sharesOf(requests);
  return exchanges.reduce((sum, exchange) => {
    const replyShares = sharesOf(exchange.replies);
    const working = pairs(exchange).filter(({ request, reply }) => isLetThrough(request, reply));
    return working.reduce(
      (all, { request, reply }) => all + (requestShares.get(request) ?? 0) * (replyShares.get(reply) ?? 0),
      sum,
    );
  }, 0);
}
