// Sentences on the cost of a failure until routing has converged, and on what follows.

import type { Failover } from '../../analysis/failover';
import { causeSentence } from '../causes';
import { capitalised } from '../names';
import { deadEnd, isClockless, isUnwatched } from './failoverEnd';
import { lostFlows, soConnections } from './failoverShares';
import { notTimed, secondsWords } from './failoverWords';
import { goOver } from './overCarriers';
import { breaksBecause, movesToInternet } from './toInternet';

const whyUnwatched = {
  'end-down': 'An end of the path itself has failed, so routing has no alternative and no timer applies.',
  'default-route': 'Here no other route takes over, so no timer applies.',
} as const;

/** How long the loss can last, and what that time covers: the same as in the table. */
const lastingWords = ({ switched }: Failover): string =>
  switched === null
    ? ''
    : `, for up to ${secondsWords(switched.toS)} in this model: until the failure is detected, routes over what failed are withdrawn, and others are chosen`;

/** What the time leaves out where a gateway learns the routes too. */
const behindGateway = (failover: Failover): string =>
  failover.peering === 'azure-private' && failover.gatewayConverges
    ? ' Convergence with the gateway of the virtual network, not timed here, can take up to a minute.'
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
  'After that users may notice nothing; monitoring of BGP sessions and of received prefixes would show it.';

/** Same, where a route filter was changed and no session ended. */
const sessionsUp =
  'After that users may notice nothing; every session is still up, and only the number of received prefixes has changed.';

/** Effect where no timer decides: nothing is lost that a timer could end. */
function withoutClock(failover: Failover): string {
  const { applies, ending, carriersAfter, meanwhile, settlesAtOnce } = failover;
  switch (ending) {
    case 'unaffected':
      return 'This changes nothing on the path shown.';
    case 'failover':
      return `Traffic moves at once: ${goOver(failover, carriersAfter, 'it goes')}.${breaksSome(failover)}`;
    case 'internet':
      return `Immediately, ${movesToInternet(failover)}. ${applies === 'nothing-to-notice' ? sessionsUp : unnoticed}`;
    case 'never': {
      if ((applies === 'end-down' || applies === 'default-route') && isUnwatched(failover))
        return `Nothing gets through until this is put right. ${whyUnwatched[applies]}`;
      const sessions = applies === 'nothing-to-notice' ? 'Sessions stay up, so no timer applies. ' : '';
      const state = settlesAtOnce || meanwhile !== 'down' ? deadEnd(failover) : 'nothing gets through';
      return `${sessions}From that moment ${state}, until this is corrected.`;
    }
    case 'already-down':
      return 'The service could not be reached before either.';
    case 'not-timed':
      return `${capitalised(notTimed(failover))}.`;
  }
}

/** Says what is lost before the failure is detected; null for nothing. */
function lossMeanwhile(failover: Failover): string | null {
  switch (failover.meanwhile) {
    case 'part-lost':
    case 'all-lost':
      return `${capitalised(lostFlows(failover))} are lost${soConnections(failover)}`;
    case 'in-part':
      return 'Some TCP connections do not work';
    case 'undecided':
      return 'It is not decided which path traffic takes';
    case 'down':
      return 'Nothing gets through';
    case 'as-before':
    case 'failed-over':
    case 'on-internet':
      return null;
  }
}

/** True if the state before detection lasts, so that nothing depends on a timer. */
function isOver({ ending, meanwhile, settlesAtOnce, reachabilityAfter }: Failover): boolean {
  if (settlesAtOnce) return true;
  if (ending === 'internet') return meanwhile === 'on-internet';
  if (ending !== 'never') return false;
  if (meanwhile === 'in-part') return reachabilityAfter === 'partly';
  if (meanwhile === 'undecided') return reachabilityAfter === 'undecided';
  return meanwhile === 'down';
}

/** What follows detection where not everything works again. */
function notRestored(failover: Failover, loss: string): string {
  const { meanwhile, reachabilityAfter } = failover;
  if (reachabilityAfter === 'partly')
    return `${loss}${lastingWords(failover)}. Then ${deadEnd(failover)}, until this is corrected.`;
  if (reachabilityAfter === 'undecided')
    return `${loss}${lastingWords(failover)}. Then it is not decided which path traffic takes: preferences leave it open.`;
  const isRerouted = reachabilityAfter === 'no-reply' || reachabilityAfter === 'reply-dropped';
  return isRerouted || meanwhile === 'in-part' || meanwhile === 'undecided'
    ? `${loss}. Once the failure is detected, ${deadEnd(failover)}, until this is corrected.`
    : `${loss}, and they are not restored: once the failure is detected, ${deadEnd(failover)}.`;
}

const noneBefore = 'No flow is lost before the failure is detected';

function consequence(failover: Failover): string {
  const { applies, ending, carriersAfter } = failover;
  if (ending === 'already-down' || ending === 'not-timed' || isClockless(failover))
    return withoutClock(failover);
  if (ending === 'unaffected') return 'No flow is lost: none of them uses what failed.';
  if (isOver(failover)) return withoutClock(failover);
  const loss = lossMeanwhile(failover);
  if (applies === 'port-stays-up') {
    return `${loss ?? noneBefore}. Where only the path of a session fails, as when its VLAN is lost, the interface stays up, without a link-down event: BGP or BFD has to detect that.`;
  }
  const until = loss === null ? noneBefore : `${loss}${lastingWords(failover)}`;
  switch (ending) {
    case 'failover':
      return `${until}. Then ${goOver(failover, carriersAfter)}.${behindGateway(failover)}${breaksSome(failover)}`;
    case 'internet':
      return `${until}. Then ${movesToInternet(failover)}. ${unnoticed}`;
    case 'never':
      return loss === null
        ? `${noneBefore}. Then ${deadEnd(failover)}, until this is corrected.`
        : notRestored(failover, loss);
  }
}

/** Names the failure and its cost with this detection. */
export const failoverClaim = (
  failover: Failover,
): { readonly claim: string; readonly consequence: string } => ({
  claim: causeSentence(failover.topology, failover.failures, []),
  consequence: consequence(failover),
});
