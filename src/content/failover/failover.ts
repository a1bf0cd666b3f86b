// Sentences on failover time: the cost of a failure, and the state at each moment after it.

import type { ClockApplies, Ending, Failover, Phase } from '../../analysis/failover';
import { causeSentence } from '../causes';
import { capitalised } from '../names';
import { lostFlows, soConnections } from './failoverShares';
import { secondsWords, spanWords } from './failoverWords';
import { goOver, hasOnePath, overEach } from './overCarriers';
import { breaksBecause, movesToInternet, onInternet } from './toInternet';

/** True if no flow is lost in either direction before traffic stops or moves, so that no timer matters. */
const losesNothing = ({ requestsHit, repliesHit }: Failover): boolean =>
  requestsHit === 0 && repliesHit === 0;

/** True if traffic has stopped because of an end, or of an internet line, that has failed. */
export const isUnwatched = (failover: Failover): boolean =>
  failover.applies === 'end-down' ||
  (failover.applies === 'default-route' && failover.ending === 'never' && !losesNothing(failover));

/** Describes the result once nothing works and the failure has been detected. */
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
  if (reachabilityAfter === 'undecided')
    return 'preferences contradict each other, so the path is not decided';
  if (reachabilityAfter === 'no-reply') return 'requests arrive and no reply comes back';
  return 'no packet leaves the office';
}

const whyUnwatched = {
  'end-down': 'An end of the path itself has failed, so routing has no alternative and no timer applies.',
  'default-route':
    'Over the internet the office has only a default route, and here no other route takes over, so no timer applies.',
} as const;

/** How long the loss can last, and what that time covers: the same as in the table. */
const lastingWords = ({ switched }: Failover): string =>
  switched === null
    ? ''
    : `, for up to ${secondsWords(switched.toS)} in this model: until the failure is detected, the routes through it are withdrawn and others are chosen`;

/** What the time leaves out where a gateway learns the routes too. */
const behindGateway = (failover: Failover): string =>
  failover.peering === 'azure-private' && failover.gatewayConverges
    ? ' The gateway of the virtual network, left out here, can take up to a minute.'
    : '';

/** Addresses of the lost path go with it, wherever each connection or circuit translates to its own. */
function breaksSome(failover: Failover): string {
  const because = breaksBecause(failover);
  return because === null
    ? ''
    : ` Established connections that had to move break, because ${because}; new ones work.`;
}

/** Effect for users, and where operators can see it. */
const unnoticed =
  'After that users may notice nothing; monitoring of sessions and of received prefixes would show it.';

/** Same, where a route filter was changed and no session ended. */
const sessionsUp =
  'After that users may notice nothing; every session is still up, and only the number of received prefixes has changed.';

const notTimed = 'not all of it worked before the failure, so there is no loss to time here';

const withoutClock: Readonly<Record<Ending, (failover: Failover) => string>> = {
  unaffected: () => 'This changes nothing on the path shown.',
  failover: (failover) =>
    `Traffic moves at once and goes ${overEach(failover, failover.carriersAfter)}.${breaksSome(failover)}`,
  internet: (failover) =>
    `Immediately, ${movesToInternet(failover)}. ${failover.applies === 'nothing-to-notice' ? sessionsUp : unnoticed}`,
  never: (failover) => {
    if (failover.applies === 'end-down' || (failover.applies === 'default-route' && isUnwatched(failover)))
      return `Nothing gets through until this is put right. ${whyUnwatched[failover.applies]}`;
    const sessions =
      failover.applies === 'nothing-to-notice' ? 'Sessions stay up, so no timer applies. ' : '';
    return `${sessions}From that moment ${deadEnd(failover)}, until this is corrected.`;
  },
  'already-down': () => 'The service could not be reached before either.',
  'not-timed': () => `${capitalised(notTimed)}.`,
};

/** Checks whether no timer is involved. */
export const isClockless = (failover: Failover): boolean =>
  failover.applies === 'nothing-to-notice' ||
  failover.applies === 'end-down' ||
  failover.applies === 'default-route' ||
  failover.ending === 'already-down' ||
  failover.ending === 'not-timed';

const atOnce = (failover: Failover): string =>
  failover.ending === 'internet'
    ? withoutClock.internet(failover)
    : `From that moment ${deadEnd(failover)}, until this is corrected.`;

function consequence(failover: Failover): string {
  const { applies, ending, carriersAfter } = failover;
  const lost = `${capitalised(lostFlows(failover))} are lost`;
  if (ending === 'already-down' || ending === 'not-timed' || isClockless(failover))
    return withoutClock[ending](failover);
  if (ending === 'unaffected') return 'No flow is lost: none of them uses what failed.';
  if (losesNothing(failover)) return atOnce(failover);
  if (applies === 'port-stays-up') {
    return `${lost}${soConnections(failover)}. Where only a session ends, the interface stays up, without a link-down event: BGP or BFD has to detect that.`;
  }
  const until = `${lost}${soConnections(failover)}${lastingWords(failover)}`;
  switch (ending) {
    case 'failover':
      return `${until}. Then ${goOver(failover, carriersAfter)}.${behindGateway(failover)}${breaksSome(failover)}`;
    case 'internet':
      return `${until}. Then ${movesToInternet(failover)}. ${unnoticed}`;
    case 'never':
      return `${lost}, and they are not restored: once the failure is detected, ${deadEnd(failover)}.`;
  }
}

/** Names the failure and its cost with this detection. */
export const failoverClaim = (
  failover: Failover,
): { readonly claim: string; readonly consequence: string } => ({
  claim: causeSentence(failover.topology, failover.failures, []),
  consequence: consequence(failover),
});

function phaseWords(phase: Phase, atS: number, failover: Failover): string {
  const mayBeOver = failover.switched !== null && atS >= failover.switched.fromS;
  switch (phase.state) {
    case 'as-before':
      return 'all flows get through, as before';
    case 'part-lost':
    case 'all-lost': {
      const unseen =
        failover.applies === 'port-stays-up'
          ? '; where only a session has ended, there is no link-down event'
          : '';
      const loss = `${lostFlows(failover)} ${mayBeOver ? 'may still be lost' : 'lost'}`;
      const spared =
        phase.state === 'part-lost'
          ? `; the rest gets through, ${overEach(failover, failover.carriersSpared)}`
          : '';
      return loss + spared + unseen;
    }
    case 'failed-over':
      return `all flows get through, ${overEach(failover, failover.carriersAfter)}`;
    case 'on-internet':
      return onInternet(failover, 'clause');
    case 'down':
      return isUnwatched(failover) || failover.reachabilityAfter === 'partly'
        ? deadEnd(failover)
        : `nothing gets through; ${deadEnd(failover)}`;
  }
}

const phaseAt = ({ phases }: Failover, atS: number): Phase | undefined =>
  phases.find(({ fromS, toS }) => atS >= fromS && (toS === null || atS < toS));

/**
 * Describes a moment: "12 s after the failure: about half of the flows in each direction lost; the rest … …".
 */
export function momentWords(failover: Failover, atS: number): string {
  const event = failover.applies === 'nothing-to-notice' ? 'change' : 'failure';
  if (failover.ending === 'not-timed') return `${capitalised(notTimed)}.`;
  if (atS < 0) {
    const state =
      failover.ending === 'already-down'
        ? 'nothing gets through'
        : `all flows get through, ${overEach(failover, failover.carriersBefore)}`;
    return `Before the ${event}: ${state}.`;
  }
  const phase = phaseAt(failover, atS);
  const told = phase ? phaseWords(phase, atS, failover) : '';
  return `${secondsWords(atS)} after the ${event}: ${told}.`;
}

const doesNotRun: Readonly<Record<Exclude<ClockApplies, 'documented' | 'assumed'>, string>> = {
  'port-stays-up': 'no link-down event where only a session ends',
  'nothing-to-notice': 'no timer applies: sessions stay up',
  'end-down': 'no timer applies',
  'default-route': 'no timer applies',
};

/** Returns the duration for its row, or why no timer applies. */
export function restoredWords({ applies, switched, ending }: Failover): string {
  if (ending === 'not-timed') return 'not timed';
  if (applies !== 'documented' && applies !== 'assumed') return doesNotRun[applies];
  if (ending === 'already-down') return 'nothing to restore';
  if (ending === 'never') return 'not restored';
  return switched ? spanWords(switched) : '';
}

/** Loss until detection, for the table. */
export const lostWords = (failover: Failover): string =>
  capitalised(`${lostFlows(failover)}${soConnections(failover)}`);

/** Final state, for the table. */
export function finalWords(failover: Failover): string {
  if (failover.applies === 'port-stays-up' && failover.ending !== 'not-timed')
    return 'Only once BGP or BFD has detected it';
  switch (failover.ending) {
    case 'unaffected':
      return 'As before';
    case 'failover':
      return capitalised(
        `${hasOnePath(failover.topology, failover.carriersAfter) ? 'all ' : ''}${overEach(failover, failover.carriersAfter)}`,
      );
    case 'internet':
      return capitalised(onInternet(failover, 'cell'));
    case 'never':
      return capitalised(deadEnd(failover));
    case 'already-down':
      return 'Not reachable, as before';
    case 'not-timed':
      return capitalised(notTimed);
  }
}
