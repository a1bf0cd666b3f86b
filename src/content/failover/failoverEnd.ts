// Words for the state that does not work after a failure, and whether a timer is involved at all.

import type { Failover } from '../../analysis/failover';

/** True if no flow is lost in either direction before traffic stops or moves, so that no timer matters. */
const losesNothing = ({ requestsHit, repliesHit }: Failover): boolean =>
  requestsHit === 0 && repliesHit === 0;

/** True if traffic has stopped because of an end, or of an internet line, that has failed. */
export const isUnwatched = (failover: Failover): boolean =>
  failover.ending !== 'already-down' &&
  (failover.applies === 'end-down' ||
    (failover.applies === 'default-route' && failover.ending === 'never' && !losesNothing(failover)));

/** Checks whether no timer is involved. */
export const isClockless = ({ applies, ending }: Failover): boolean =>
  applies === 'nothing-to-notice' ||
  applies === 'no-session' ||
  applies === 'end-down' ||
  applies === 'default-route' ||
  ending === 'already-down' ||
  ending === 'not-timed';

/** Describes the result once nothing works, or not all of it, and the failure has been detected. */
export function deadEnd(failover: Failover): string {
  const { reachabilityAfter, exposedAfter } = failover;
  if (isUnwatched(failover)) return 'nothing gets through until this is put right';
  if (reachabilityAfter === 'lost' && exposedAfter)
    return 'packets go out to the public internet and are dropped there';
  if (reachabilityAfter === 'lost') return 'packets are dropped on the path';
  if (reachabilityAfter === 'reply-dropped')
    return exposedAfter
      ? 'replies come back over the public internet and are dropped'
      : 'a stateful firewall that has not seen the requests drops the replies';
  if (reachabilityAfter === 'refused') return 'the internet breakout blocks the service';
  if (reachabilityAfter === 'partly') return 'some TCP connections work and others do not';
  if (reachabilityAfter === 'undecided') return 'preferences leave the path undecided';
  if (reachabilityAfter === 'no-reply') return 'requests arrive and no reply comes back';
  return 'no packet leaves the office';
}
